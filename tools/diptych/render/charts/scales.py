"""Scales: which numbers and times stand along an axis, and in which words."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from diptych.compose.values import written_number
from diptych.typography.locale import short_day, short_month

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

MINUS, HYPHEN = "\u2212", "-"
STEPS = (1, 2, 5, 10)
DAYS, MONTHS = (1, 2, 7, 14), (1, 2, 3, 6)
YEARS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
A_YEAR = 12
A_LEAP_YEAR = 366
MOST_TICKS = 60
"""Most marks of time that may fit along an axis."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark on an axis: where it is, in the axis' own units, and its words, line by line."""

    at: float
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Scale:
    """A scale of figures from `low` to `high`, with its marks."""

    low: float
    high: float
    ticks: tuple[Tick, ...]

    def share(self, value: float) -> float:
        """Return how far up the scale a value is, from 0 to 1."""
        return (value - self.low) / (self.high - self.low)


def scale_of(values: Iterable[Decimal], lang: str, most: int) -> Scale:
    """Return a scale with zero on it, for some values.

    Args:
        values: The values.
        lang: Language of its numbers.
        most: Most steps from mark to mark between the lowest and the highest value.
    """
    known = set(values)
    low, high = min(known | {Decimal(0)}), max(known | {Decimal(0)})
    if low == high:
        high = Decimal(1)
    step = _step((high - low) / most)
    if all(value == value.to_integral_value() for value in known):
        # Half an event makes no sense.
        step = max(step, Decimal(1))
    first = int((low / step).to_integral_value(ROUND_FLOOR))
    last = int((high / step).to_integral_value(ROUND_CEILING))
    ticks = [step * count for count in range(first, last + 1)]
    # As many decimals as the step has.
    written = [f"{tick:f}" if tick else "0" for tick in ticks]
    words = (signed(written_number(one, lang)) for one in written)
    return Scale(
        float(ticks[0]), float(ticks[-1]), tuple(Tick(float(at), (one,)) for at, one in zip(ticks, words, strict=True))
    )


def signed(written: str) -> str:
    """Return a number with a minus sign, which is as wide as a figure."""
    return written.replace(HYPHEN, MINUS)


def _step(least: Decimal) -> Decimal:
    power = Decimal(1).scaleb(least.adjusted())
    return next(power * step for step in STEPS if power * step >= least)


def is_day(value: str) -> bool:
    """Return whether a moment in a data file is a day, not a month."""
    return value.count("-") > 1


def moment_ticks(moments: Sequence[tuple[float, datetime.date]], lang: str, *, days: bool) -> tuple[Tick, ...]:
    """Return marks for some moments and their places: the month or the day, and below it the year where it changes."""
    years = [0, *(date.year for _, date in moments)]
    short = short_day if days else short_month
    return tuple(
        Tick(at, (short(date, lang), str(year) if year != before else "")[: 1 + (year != before)])
        for (at, date), (before, year) in zip(moments, pairwise(years), strict=True)
    )


def time_ticks(
    first: datetime.date, last: datetime.date, lang: str, fits: Callable[[tuple[Tick, ...]], bool], *, days: bool
) -> tuple[Tick, ...]:
    """Return the marks of a stretch of time, by days, months or years, as many as fit.

    Args:
        first: Its first day.
        last: Its last day.
        lang: Language of the reader.
        fits: Whether marks have room beside each other.
        days: Whether the data have days, not months alone.
    """
    for ticks in _candidates(first, last, lang, days=days):
        if len(ticks) > 1 and fits(ticks):
            return ticks
    return moment_ticks([(first.toordinal(), first)], lang, days=days)


def _candidates(first: datetime.date, last: datetime.date, lang: str, *, days: bool) -> Iterator[tuple[Tick, ...]]:
    span = (last - first).days
    for step in DAYS if days else ():
        if span / step <= MOST_TICKS:
            dates = [datetime.date.fromordinal(day) for day in range(first.toordinal(), last.toordinal() + 1, step)]
            yield moment_ticks([(date.toordinal(), date) for date in dates], lang, days=True)
    for step in MONTHS:
        if span / A_LEAP_YEAR * A_YEAR / step <= MOST_TICKS:
            dates = [datetime.date(*divmod_month(month), 1) for month in _months(first, last, step)]
            yield moment_ticks([(date.toordinal(), date) for date in dates], lang, days=False)
    for step in YEARS:
        if span / A_LEAP_YEAR / step <= MOST_TICKS:
            dates = [datetime.date(*divmod_month(month), 1) for month in _months(first, last, A_YEAR * step)]
            yield tuple(Tick(date.toordinal(), (str(date.year),)) for date in dates)


def _months(first: datetime.date, last: datetime.date, step: int) -> Iterator[int]:
    """Yield the months that begin within a stretch of time, counted from year 0, at multiples of a step."""
    start = first.year * A_YEAR + first.month - 1 + (first.day > 1)
    yield from range(-(-start // step) * step, last.year * A_YEAR + last.month, step)


def divmod_month(month: int) -> tuple[int, int]:
    """Return the year and the month of a month counted from year 0."""
    return month // A_YEAR, month % A_YEAR + 1
