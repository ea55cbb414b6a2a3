"""Dates made of tokens: days, months and years that come together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.index.facts.tokens import FactToken


@dataclass(slots=True)
class Date:
    """A date as far as the text gives it, with its place.

    Attributes:
        start: Offset of its first code point.
        end: Offset after its last.
        month: Number of the month.
        day: Day of the month.
        year: The year; one given once after several dates is the year of all.
    """

    start: int
    end: int
    month: int
    day: int | None = None
    year: int | None = None

    @property
    def value(self) -> str:
        """The date as ISO 8601 has it, with `--` for a year that is not given: `2018-08-17`, `2018-08`, `--08-17`."""
        year = "-" if self.year is None else f"{self.year:04}"
        day = "" if self.day is None else f"-{self.day:02}"
        return f"{year}-{self.month:02}{day}"

    @property
    def is_month(self) -> bool:
        """Whether a month is all that is given."""
        return self.day is None and self.year is None


def dates(tokens: Sequence[FactToken]) -> Iterator[Date]:
    """Yield the dates of tokens that come together: "1 and 2 July 2019" are two."""
    found: list[Date] = []
    days: list[FactToken] = []
    for before, token in zip((None, *tokens), tokens, strict=False):
        if token.cue in "mM":
            found += _of_month(token, days)
            days = []
        elif token.cue == "y":
            for date in found:
                date.year = date.year or int(token.number)
            found[-1].end = token.end
        elif token.cue in "doO" and before and before.cue in "mM":
            found[-1].day, found[-1].end = int(token.number), token.end
        elif token.cue in "doO":
            days.append(token)
    yield from found


def _of_month(month: FactToken, days: Sequence[FactToken]) -> Iterator[Date]:
    """Yield a date for each day before a month, or the month; the last of them reaches to the month's end."""
    number = int(month.number)
    for day in days[:-1]:
        yield Date(day.start, day.end, number, int(day.number))
    if days:
        yield Date(days[-1].start, month.end, number, int(days[-1].number))
    else:
        yield Date(month.start, month.end, number)
