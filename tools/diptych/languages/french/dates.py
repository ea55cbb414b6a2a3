"""The months of French, and its dates."""

from __future__ import annotations

from diptych.languages.dates import DateWords
from diptych.languages.patterns import SPACE

DATES = DateWords(
    months=(
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre",
    ),
    short={
        "janv.": 1, "févr.": 2, "avr.": 4, "juill.": 7, "sept.": 9, "oct.": 10, "nov.": 11, "déc.": 12,
    },
    first_day="1er",
    decade=rf"années{SPACE}(?:(?:19|20)?(?P<ten>\d)0)\b",
    decades=("années",),
)  # fmt: skip
