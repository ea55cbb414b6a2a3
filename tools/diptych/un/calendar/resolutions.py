"""Which Security Council resolutions were adopted in which year."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from diptych.un.calendar.sessions import LAST_PLAUSIBLE_YEAR

if TYPE_CHECKING:
    from diptych.model.symbol import Symbol

# The number of the first resolution of each year from 1946 on.
# Source: the Council's yearly tables on un.org (1946-2022) and the Organization's own
# XML of its resolutions (2000-2026), which agree. A new year adds one number at the end.
FIRST_YEAR = 1946
FIRST_NUMBERS = (
    1, 16, 38, 67,
    79, 90, 97, 99, 104, 106, 111, 122, 127, 132,
    133, 161, 171, 178, 186, 200, 220, 233, 245, 263,
    276, 292, 308, 325, 345, 367, 385, 403, 423, 444,
    462, 485, 500, 529, 546, 560, 581, 594, 607, 627,
    647, 684, 726, 800, 893, 970, 1036, 1093, 1147, 1220,
    1285, 1335, 1387, 1455, 1522, 1581, 1652, 1739, 1795, 1860,
    1908, 1967, 2033, 2086, 2133, 2196, 2260, 2337, 2398, 2452,
    2504, 2561, 2618, 2672, 2722, 2768, 2812,
)  # fmt: skip
LAST_YEAR = FIRST_YEAR + len(FIRST_NUMBERS) - 1


def year_of_council_resolution(number: int) -> int | None:
    """Return the year in which the Security Council adopted resolution `number`.

    A number above those known is taken to be of the last year in the table.
    """
    if number < 1:
        return None
    return FIRST_YEAR + bisect_right(FIRST_NUMBERS, number) - 1


def belongs(number: int, year: int) -> bool:
    """Return whether resolution `number` may be of `year`.

    Beyond the table's last year, any number above its first is possible.
    """
    if year < LAST_YEAR:
        return year_of_council_resolution(number) == year
    return year <= LAST_PLAUSIBLE_YEAR and number >= FIRST_NUMBERS[-1]


def fits_its_year(symbol: Symbol) -> bool:
    """Return whether a Security Council resolution belongs to the year in its symbol; true of any other document."""
    parts = symbol.parts
    if (parts.organ, parts.kind) != ("S", "RES") or parts.year is None or parts.number is None:
        return True
    return belongs(int(parts.number), parts.year)


def likely(number: int, year: int) -> tuple[tuple[int, int], ...]:
    """Return the resolutions that may be meant where a number is not of its year, as numbers and years.

    The first has the same number. Others follow that are of the same year and have two neighbouring figures of the
    number in reverse order.
    """
    right_year = year_of_council_resolution(number)
    figures = str(number)
    swapped = {
        int(figures[:place] + figures[place + 1] + figures[place] + figures[place + 2 :])
        for place in range(len(figures) - 1)
    }
    others = ((other, year) for other in sorted(swapped) if other != number and belongs(other, year))
    return (*(((number, right_year),) if right_year else ()), *others)
