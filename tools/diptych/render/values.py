"""Values of a file of data as a language writes them."""

from __future__ import annotations

import datetime
import math
import re
from decimal import localcontext
from typing import TYPE_CHECKING

from babel.dates import format_date
from babel.numbers import format_decimal

from diptych.typography.locale import LOCALES, written_date
from diptych.typography.spacing import NO_BREAK_SPACE, typeset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from diptych.model.settings import Term

NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
MONTH = re.compile(r"(\d{4})-(\d{2})")
DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
LEAST_FIGURES = 28
"""Figures with which Python computes by itself."""
YEARS = range(1900, 2101)
"""Whole numbers that are taken for years where a column holds nothing else: years have no separator of thousands."""
NARROW_NO_BREAK_SPACE = "\u202f"
"""What Babel puts between thousands in French; the United Nations has U+00A0."""


def is_numeric(values: Sequence[str]) -> bool:
    """Tell whether all values of a column that are not empty are numbers."""
    return any(values) and all(NUMBER.fullmatch(value) for value in values if value)


def is_figure(value: str) -> bool:
    """Tell whether a value is a number that has a place on an axis."""
    try:
        return math.isfinite(float(value))
    except ValueError:
        return False


def is_moment(value: str) -> bool:
    """Tell whether a value is a day, or a month, that there is."""
    try:
        datetime.date.fromisoformat(f"{value}-01" if MONTH.fullmatch(value) else value)
    except ValueError:
        return False
    return True


def shown(values: Sequence[str], lang: str, terms: Mapping[str, Term]) -> tuple[str, ...]:
    """Return the values of one column as readers of a language see them.

    Args:
        values: The values: numbers with a point, days as 2019-03-31, months as 2019-03, keys of the termbase, words.
        lang: Language of the reader.
        terms: The termbase: a key is shown as its acronym, its short form or its name.
    """
    years = is_numeric(values) and all(value.isdigit() and int(value) in YEARS for value in values if value)
    return tuple(value if years else _shown(value, lang, terms) for value in values)


def _shown(value: str, lang: str, terms: Mapping[str, Term]) -> str:
    locale = LOCALES.get(lang, lang)
    if NUMBER.fullmatch(value):
        # As many figures as the file has: a number of more than 28 would not be written at all.
        with localcontext(prec=max(LEAST_FIGURES, 2 * len(value))):
            written: str = format_decimal(value, locale=locale)
        return written.replace(NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE)
    try:
        if match := DAY.fullmatch(value):
            return written_date(datetime.date(*map(int, match.groups())), lang)
        if match := MONTH.fullmatch(value):
            return format_date(datetime.date(int(match[1]), int(match[2]), 1), "MMMM yyyy", locale=locale)
    except ValueError:
        return value
    return term_name(value, lang, terms) or typeset(value, lang)


def term_name(key: str, lang: str, terms: Mapping[str, Term]) -> str:
    """Return a term's acronym in a language, or else its name; nothing where the termbase has none.

    A short form, such as “the League”, says too little where no text has introduced it.
    """
    name = terms[key].names.get(lang) if key in terms else None
    return typeset(name.acronym or name.name, lang) if name else ""
