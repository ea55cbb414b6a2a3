"""How each language is written: spaces, numerals, dates, lists, sentences and words."""
