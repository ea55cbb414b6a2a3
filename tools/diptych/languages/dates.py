"""Months, and how a language writes dates."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diptych.languages.patterns import NEVER, NOTHING

if TYPE_CHECKING:
    from collections.abc import Mapping

MONTH = "{month}"
"""In a pattern of a language's data: any of its months by its name."""
DAY = "{day}"
"""Likewise: the figures of a day of a month."""
YEAR = "{year}"
"""Likewise: the figures of a year."""


class DateWords(NamedTuple):
    """The months of a language, and its dates.

    Attributes:
        months: The names of the months, in order.
        short: Abbreviations of months, with their numbers.
        alone: Where a month needs no day or year beside it, since its name is not another word there; a pattern in
            which `{month}` stands for the name of any month.
        form: How a date is written; a pattern in which `{day}`, `{month}` and `{year}` stand for its parts, and a space
            for any space.
        first_day: How the first day of a month is written where Unicode's data do not know it: `1er`.
        decade: A decade, with the group `ten` for its digit, or `short_ten` where it has no century: `1990s`, `90s`; a
            pattern.
        decades_in_words: Decades by their names, with their digits, the group `ten_in_words` of that pattern:
            `sixties` 6.
        decades: The words with which a decade may begin.
        between: What may come between the parts of a date: `de`.
    """

    months: tuple[str, ...] = ()
    short: Mapping[str, int] = NOTHING
    alone: str = MONTH
    form: str = f"{DAY} {MONTH} {YEAR}"
    first_day: str = ""
    decade: str = NEVER
    decades_in_words: Mapping[str, str] = NOTHING
    decades: tuple[str, ...] = ()
    between: tuple[str, ...] = ()

    @property
    def month(self) -> str:
        """The alternatives of a pattern for the name of a month."""
        return "|".join(self.months) or NEVER

    @property
    def numbers(self) -> Mapping[str, int]:
        """The numbers of the months, by their names."""
        return {name: number for number, name in enumerate(self.months, 1)}

    def filled(self, pattern: str) -> str:
        """Return a pattern of the language's data with its months in place of `{month}`."""
        return pattern.replace(MONTH, f"(?:{self.month})")
