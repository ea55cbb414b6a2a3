"""How English names are built and used."""

from __future__ import annotations

from diptych.languages.names import NameWords
from diptych.languages.patterns import words_in

NAMES = NameWords(
    determiners=("an?", "the", "its", "this", "that"),
    complements=("of", "for", "on"),
    endings=("es", "s"),
    plurals=("s",),
    small=words_in("of for on in to and the a"),
    articles=("the ",),
    article="the ",
    head_last=True,
    after_head=r" (?:of|for|in|on|to|with|from|at)\b|,",
)
