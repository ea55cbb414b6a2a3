"""The function words of English (own compilation).

Words that English and French both have are left out: "on", "or", "son", "but", "plus".
"""

from __future__ import annotations

from diptych.languages.function_words import FunctionWords
from diptych.languages.patterns import words_in

FUNCTION_WORDS = FunctionWords(
    words=words_in(
        "the of and to in is are was were be been being has have had with for by from that this these those which who "
        "whom whose its it their they them we our you your he she his her at will would shall should could all also "
        "between through during under over into more most other such than when where while how what why upon against "
        "among about after before any each both so there then further within without some only not do does did "
        "because until towards throughout since whether out up"
    ),
    weak=frozenset(("an", "if", "no", "as")),
    forms=r"(?<![a-z])[a-z]+’s\b|\b(?=[a-z]*+\b)[a-z]*?(?:[wk]|gh|sh|oo|ee)[a-z]*+|\b[a-z]{2,}(?:ing|ly|ness|ful)\b",
)
