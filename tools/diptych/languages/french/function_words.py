"""The function words of French (own compilation).

Words that English and French both have are left out: "on", "or", "son", "but", "plus".
"""

from __future__ import annotations

from diptych.languages.function_words import FunctionWords
from diptych.languages.patterns import words_in

FUNCTION_WORDS = FunctionWords(
    words=words_in(
        "un une faire est sont était étaient été être dans par pour avec ce cet cette ces qui que quoi "
        "dont où il ils elle elles nous vous leur leurs sa ses aux au ne pas ou mais comme entre ainsi afin depuis "
        "lors notamment tout tous toute toutes ont sera seront autres à vers chez lorsque puis avoir fait "
        "ayant ceux celles celui cela pendant jusqu aussi très encore lui eux selon"
    ),
    weak=frozenset(("de", "la", "le", "du", "en", "se", "des", "les", "et", "sur", "sous", "sans")),
    forms=(
        r"(?<![^\W_])(?:[ldnscjm]|qu|lorsqu|jusqu)[’'][a-zà-öø-ÿœ]"
        r"|\b[a-z]*[éèêàâçùûôîïœ][a-zà-öø-ÿœ]*\b"
        r"|\b[a-z]{2,}(?:eux|aux|aire|ienne|elle)s?\b"
    ),
)
