"""Dates that prose puts beside a citation: "58/316 of 1 July 2004", "6 August 2013 (S/PRST/2013/12)"."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from diptych.languages.citations import CitationWords
from diptych.languages.dates import DAY, MONTH, YEAR
from diptych.languages.patterns import NEVER
from diptych.languages.registry import language_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.languages.dates import DateWords

WINDOW = 40
"""How far before a citation its date may begin, in code points."""


class DateWording(NamedTuple):
    """How a language dates what it cites.

    Attributes:
        months: Numbers of months by name.
        after: A date after a citation.
        before: A date before a citation that stands in brackets.
        listed: A further date after the first: each belongs to another citation.
    """

    months: Mapping[str, int]
    after: re.Pattern[str]
    before: re.Pattern[str]
    listed: re.Pattern[str]


class DateBeside(NamedTuple):
    """A date beside a citation, with its offsets in the text."""

    start: int
    end: int
    day: date


def date_pattern(words: DateWords | None, *, named: bool = False) -> str:
    """Return a pattern of a date as a language writes it, which never matches if the language does not say.

    Args:
        words: The months of the language, and its dates.
        named: Whether the pattern has groups `day`, `month` and `year`.
    """
    return _filled(words.form, words, named=named) if words else NEVER


def date_beside(text: str, start: int, end: int, lang: str) -> DateBeside | None:
    """Return the date of a document cited between two offsets of a text, where the words beside it give one.

    Args:
        text: Running prose.
        start: Offset of the citation's first code point.
        end: Offset after its last.
        lang: Language of the prose, such as `fr`; in one without words for dates, none is found.
    """
    wording = _wording(lang)
    if wording is None:
        return None
    match = wording.after.match(text, end) or wording.before.search(text, max(0, start - WINDOW), start)
    if not match or wording.listed.match(text, match.end("date")):
        return None
    try:
        day = date(int(match["year"]), wording.months[match["month"]], int(match["day"]))
    except ValueError:
        return None
    return DateBeside(*match.span("date"), day)


@cache
def _wording(lang: str) -> DateWording | None:
    language = language_of(lang)
    dates, words = language.dates, language.citations or CitationWords()
    if dates is None:
        return None
    day = date_pattern(dates, named=True)
    without_year = _filled(dates.form.partition(MONTH)[0] + MONTH, dates)
    return DateWording(
        months=dates.numbers,
        after=re.compile(rf"(?:\s[A-Z](?!\w))?(?:,?\s(?:{words.dated})\s|\s\((?:{words.dated})?\s?)(?P<date>{day})"),
        before=re.compile(rf"\b(?:{words.issued})\s(?P<date>{day})\s\($"),
        listed=re.compile(rf"(?:,|\s(?:{words.conjunction}))\s(?:(?:{words.dated})\s)?{without_year}"),
    )


def _filled(form: str, words: DateWords, *, named: bool = False) -> str:
    """Return the form of a date with patterns in place of its parts."""
    of_first = words.first_day.removeprefix("1") if words.first_day.startswith("1") else ""
    parts = {
        DAY: _part("day", "[0-9]{1,2}", named=named) + (f"(?:{re.escape(of_first)})?" if of_first else ""),
        MONTH: _part("month", words.month, named=named),
        YEAR: _part("year", "[0-9]{4}", named=named),
    }
    pattern = form.replace(" ", r"\s")
    for part, own in parts.items():
        pattern = pattern.replace(part, own)
    return pattern


def _part(name: str, pattern: str, *, named: bool) -> str:
    return f"(?P<{name}>{pattern})" if named else f"(?:{pattern})"
