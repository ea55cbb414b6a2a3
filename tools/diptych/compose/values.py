"""Values of a data file as a language writes them."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING

from babel.numbers import format_decimal, get_decimal_symbol

from diptych.model.exhibit import Negatives, is_number
from diptych.typography.characters import NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE
from diptych.typography.locale import locale_of, written_date, written_month
from diptych.typography.spacing import typeset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from diptych.model.settings import Term

MONTH = re.compile(r"(\d{4})-(\d{2})")
DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
MINUS = "\u2212"
YEARS = range(1900, 2101)
"""Whole numbers taken for years where a column holds no others: years have no thousands separator."""


def is_numeric(values: Sequence[str]) -> bool:
    """Return whether all values of a column that are not empty are numbers."""
    return any(values) and all(is_number(value) for value in values if value)


def shown_values(
    values: Sequence[str], lang: str, terms: Mapping[str, Term], negatives: Negatives = Negatives.BRACKETS
) -> tuple[str, ...]:
    """Return the values of one column as readers of a language see them: its numbers with as many decimals each.

    Args:
        values: The values: numbers with a point, days as 2019-03-31, months as 2019-03, keys of the termbase, words.
        lang: Language of the reader.
        terms: The termbase: a key is shown as its acronym or its name.
        negatives: How numbers below zero are shown.
    """
    if not is_numeric(values):
        return tuple(_shown(value, lang, terms) for value in values)
    if all(value.isdigit() and int(value) in YEARS for value in values if value):
        return tuple(values)
    decimals = max(len(value.partition(".")[2]) for value in values)
    return tuple(_shown_number(value, lang, decimals, negatives) if value else "" for value in values)


def _shown_number(value: str, lang: str, decimals: int, negatives: Negatives) -> str:
    # Babel would round to three decimals and drop trailing zeros, which show how exact a number is.
    whole, _, fraction = value.removeprefix("-").partition(".")
    locale = locale_of(lang)
    # Babel separates thousands with U+202F in French, the United Nations with U+00A0.
    written = str(format_decimal(whole or "0", locale=locale)).replace(NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE)
    written += f"{get_decimal_symbol(locale)}{fraction.ljust(decimals, '0')}" if decimals else ""
    if not value.startswith("-"):
        return written
    return f"({written})" if negatives is Negatives.BRACKETS else f"{MINUS}{written}"


def written_number(value: str, lang: str) -> str:
    """Return a number of a data file as readers of a language see it, with all its decimals."""
    return _shown_number(value, lang, len(value.partition(".")[2]), Negatives.MINUS)


def _shown(value: str, lang: str, terms: Mapping[str, Term]) -> str:
    if is_number(value):
        return written_number(value, lang)
    try:
        if match := DAY.fullmatch(value):
            return written_date(datetime.date(*map(int, match.groups())), lang)
        if match := MONTH.fullmatch(value):
            return written_month(datetime.date(int(match[1]), int(match[2]), 1), lang)
    except ValueError:
        return value
    return term_name(value, lang, terms) or typeset(value, lang)


def term_name(key: str, lang: str, terms: Mapping[str, Term]) -> str:
    """Return a term's acronym in a language, or else its name; empty where the termbase has neither.

    A short form, such as “the League”, says too little where no text introduces it.
    """
    name = terms[key].names.get(lang) if key in terms else None
    return typeset(name.acronym or name.name, lang) if name else ""
