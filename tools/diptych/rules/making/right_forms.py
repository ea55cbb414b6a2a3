"""Right forms that follow from what was found, as the languages declare them."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

from diptych.languages.patterns import LETTER, SPACES
from diptych.languages.wrong_forms import BetweenWords, Computed, Grouped, SetOff, WithUnit
from diptych.model.prose import OPAQUE

if TYPE_CHECKING:
    from diptych.languages.language import Language
    from diptych.languages.wrong_forms import RightForm

MONTHS_OF_A_YEAR, DAYS_OF_A_MONTH = 12, 31
OPENED = re.compile(rf"(?<![{LETTER}\d{OPAQUE}])'(?=[{LETTER}\d{OPAQUE}])")
CLOSED = re.compile(rf"'(?![{LETTER}\d{OPAQUE}])")
MARK = re.compile(r"['\n]")
"""A straight single mark that opens a quotation, one that closes it, and any such mark or the end of a line."""
WORD = re.compile(r"[^ ]+")
ADDRESS = re.compile(r"[/@\\=]|www\.")
"""What every address has, but no word of a sentence."""


def right_form(form: RightForm, match: re.Match[str], language: Language) -> str | None:
    """Return what a language writes in place of what was found; none if nothing is wrong."""
    match form:
        case str():
            return match.expand(form)
        case Grouped(mark):
            digits = re.sub(r"\D", "", match[0])
            return f"{int(digits):,}".replace(",", mark) if not digits.startswith("0") else None
        case SetOff(template):
            return None if _is_in_address(match) else template.format(match["at"])
        case BetweenWords(text):
            before, after = match.string[match.start() - 1], match.string[match.end() : match.end() + 1]
            return None if before == after == OPAQUE else text
        case WithUnit():
            return _with_unit(form, match)
        case Computed():
            return _computed(form, match, language)


def _computed(form: Computed, match: re.Match[str], language: Language) -> str | None:
    match form:
        case Computed.SMALL_LETTERS:
            return match["at"].lower()
        case Computed.WITHOUT_POINTS:
            return match[0].replace(".", "")
        case Computed.APOSTROPHE:
            return None if match.start() in _ends_of_quotations(match.string) else "’"
        case Computed.SPLIT_YEAR:
            return f"{match['a']}/{match['c']}" if int(match["c"]) == (int(match["b"]) + 1) % 100 else None
        case Computed.DATE | Computed.SURE_DATE | Computed.DOUBTFUL_DATE:
            day, month = _day_and_month(form, match)
            return _date(day, month, match["y"], language)


def _day_and_month(form: Computed, match: re.Match[str]) -> tuple[int, int]:
    """Return the day and the month of a date in figures; zeros where it is not of the form's kind."""
    if form is Computed.DATE:
        return int(match["d"]), int(match["m"])
    first, second = int(match["a"]), int(match["b"])
    if (form is Computed.DOUBTFUL_DATE) == (max(first, second) > MONTHS_OF_A_YEAR):
        return 0, 0
    return (first, second) if form is Computed.DOUBTFUL_DATE else (max(first, second), min(first, second))


def _date(day: int, month: int, year: str, language: Language) -> str | None:
    if language.dates is None or not (1 <= day <= DAYS_OF_A_MONTH and 1 <= month <= MONTHS_OF_A_YEAR):
        return None
    first = language.dates.first_day or "1"
    return f"{first if day == 1 else day} {language.dates.months[month - 1]} {year}"


def _with_unit(form: WithUnit, match: re.Match[str]) -> str:
    number = match["n"].strip(SPACES)
    whole = re.sub(rf"[{SPACES}]", "", number.partition(form.decimal_sign)[0])
    unit = form.units[match["u"]][int(whole) > 1]
    return form.template.format(number=number, unit=unit)


def _is_in_address(match: re.Match[str]) -> bool:
    before = bisect_right(_addresses(match.string), match.start(), key=lambda word: word[0])
    return before > 0 and match.start() < _addresses(match.string)[before - 1][1]


@lru_cache(maxsize=1)
def _addresses(text: str) -> tuple[tuple[int, int], ...]:
    """Return the start and end of each word of a text that is part of an address."""
    return tuple(word.span() for word in WORD.finditer(text) if ADDRESS.search(word[0]))


@lru_cache(maxsize=1)
def _ends_of_quotations(text: str) -> frozenset[int]:
    """Return the offsets of marks that follow one which opens a quotation and is not closed on its line."""
    ends: set[int] = set()
    earlier, is_open = False, False
    for mark in MARK.finditer(text):
        if mark[0] == "\n":
            earlier, is_open = earlier or is_open, False
            continue
        if earlier or is_open:
            ends.add(mark.start())
        is_open = bool(OPENED.match(text, mark.start())) or (is_open and not CLOSED.match(text, mark.start()))
    return frozenset(ends)
