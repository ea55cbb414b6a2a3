"""Months and dates in Spanish."""

from __future__ import annotations

from diptych.languages.dates import DateWords
from diptych.languages.patterns import SPACE

DATES = DateWords(
    months=(
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
        "diciembre",
    ),
    short={
        "ene.": 1, "feb.": 2, "mar.": 3, "abr.": 4, "jun.": 6, "jul.": 7, "ago.": 8, "sept.": 9, "setiembre": 9,
        "oct.": 10, "nov.": 11, "dic.": 12,
    },
    form="{day} de {month} de {year}",
    between=("de", "del"),
    # "Decenio de 1990" and "años 90"; "los años 2020 y 2021" are years, and so is a decade "de 2020 a 2030".
    decade=(
        rf"(?:(?:decenios?|década){SPACE}de{SPACE}(?:los{SPACE}(?:años{SPACE})?)?(?:19|20)?|años{SPACE})(?P<ten>\d)0\b"
        rf"(?!{SPACE}a\b|[-–])"
    ),
    decades=("decenio", "decenios", "década", "años"),
)  # fmt: skip
