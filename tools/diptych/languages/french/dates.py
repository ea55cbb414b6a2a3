"""The months of French, and its dates."""

from __future__ import annotations

from diptych.languages.dates import DateWords
from diptych.languages.patterns import SPACE, either

DECADES = {
    "vingt": "2", "trente": "3", "quarante": "4", "cinquante": "5", "soixante": "6", "soixante-dix": "7",
    "quatre-vingt": "8", "quatre-vingts": "8", "quatre-vingt-dix": "9",
}  # fmt: skip
AND_YEARS = rf"{SPACE}?(?:à|[-–]){SPACE}?(?:19|20)\d\d|(?:,|{SPACE}(?:et|ou)){SPACE}(?:19|20)\d[1-9]"

DATES = DateWords(
    months=(
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre",
    ),
    short={
        "janv.": 1, "févr.": 2, "avr.": 4, "juill.": 7, "sept.": 9, "oct.": 10, "nov.": 11, "déc.": 12,
    },
    first_day="1er",
    # "Les années 2020 à 2023" are years.
    decade=rf"années{SPACE}(?:(?P<short_ten>[2-9])0|(?:19|20)(?P<ten>\d)0(?!{AND_YEARS})|(?P<ten_in_words>"
    rf"{either(DECADES)}))\b",
    decades_in_words=DECADES,
    decades=("années",),
)  # fmt: skip
