"""The months of English, and its dates."""

from __future__ import annotations

from diptych.languages.dates import DateWords

DECADES = {
    "twenties": "2", "thirties": "3", "forties": "4", "fifties": "5", "sixties": "6", "seventies": "7", "eighties": "8",
    "nineties": "9",
}  # fmt: skip

DATES = DateWords(
    months=(
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ),
    short={
        "Jan.": 1, "Feb.": 2, "Mar.": 3, "Apr.": 4, "Jun.": 6, "Jul.": 7, "Aug.": 8, "Sep.": 9, "Sept.": 9, "Oct.": 10,
        "Nov.": 11, "Dec.": 12, "Jan": 1, "Feb": 2, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8, "Sep": 9, "Sept": 9,
        "Oct": 10, "Nov": 11, "Dec": 12,
    },
    # "May" and "March" are verbs as well.
    alone=r"(?!May|March)|(?<=\b[Ii]n.)|(?<=\b(?:of|by).)|(?<=(?:nce|til|ing|rly|ate|mid|ast|ext|his)[ -])",
    # In her 50s, or her fifties, somebody is of that age.
    decade=r"(?P<ten>\d{3})0s|(?<!\bhis.)(?<!\bher.)(?<!\btheir.)(?P<short_ten>[2-9])0s|(?:(?<=\bthe.)|(?<=rly.)|(?<=ate.)"
    rf"|(?<=mid-))(?P<ten_in_words>{'|'.join(DECADES)})",
    decades_in_words=DECADES,
    between=("of", "day of"),
)  # fmt: skip
