"""How English words are formed."""

from __future__ import annotations

from diptych.languages.words import WordForms

WORDS = WordForms(
    joined=r"(?P<word>.+?)(?:'s)?",
    prefixes=(
        r"(?:anti|counter|cross|extra|infra|inter|intra|macro|mega|micro|mid|mini|multi|non|over|post|pre|re|socio|sub"
        r"|supra|trans|under)-?(?P<rest>.{6,})"
    ),
    # "What he had had" (own compilation).
    twice=frozenset(("had", "that", "her")),
    abbreviations=(
        "No", "Mr", "Ms", "Mrs", "Dr", "St", "art", "para", "paras", "sect", "vol", "Doc",
        # Those of French, which texts quote.
        "MM", "Mme", "par", "janv", "févr", "avr", "juill", "sept", "oct", "nov", "déc",
    ),
)  # fmt: skip
