"""How French names are built and used."""

from __future__ import annotations

from diptych.languages.names import NameWords
from diptych.languages.patterns import words_in

NAMES = NameWords(
    determiners=("une?", "le", "la", "les", "du", "au", "aux", "des", "ce", "cet", "cette", "sa", "son", "ses", "leur"),
    elided=("l’",),
    complements=("de", "du", "des", "pour", "chargée?"),
    elided_complements=("d’",),
    endings=("es", "e", "s", "x"),
    plurals=("s",),
    small=words_in("a de du des d la le les l et en sur pour à au aux dans"),
    articles=("le ", "la ", "les ", "l’"),
)
