"""Units, and how much of what they measure each is, the same in every language."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

TIME = "time"
DAYS_OF_A_MONTH = 30
DAYS_OF_A_YEAR = 12 * DAYS_OF_A_MONTH

AMOUNTS: Mapping[str, Mapping[str, Fraction]] = {
    TIME: {
        "second": Fraction(1, 86_400),
        "minute": Fraction(1, 1440),
        "hour": Fraction(1, 24),
        "day": Fraction(1),
        "week": Fraction(7),
        "fortnight": Fraction(14),
        "month": Fraction(DAYS_OF_A_MONTH),
        "quarter": Fraction(3 * DAYS_OF_A_MONTH),
        "half-year": Fraction(6 * DAYS_OF_A_MONTH),
        "year": Fraction(DAYS_OF_A_YEAR),
        "decade": Fraction(10 * DAYS_OF_A_YEAR),
        "century": Fraction(100 * DAYS_OF_A_YEAR),
    },
    "length": {
        "millimetre": Fraction(1, 1000),
        "centimetre": Fraction(1, 100),
        "metre": Fraction(1),
        "kilometre": Fraction(1000),
        "inch": Fraction(254, 10_000),
        "foot": Fraction(3048, 10_000),
        "yard": Fraction(9144, 10_000),
        "mile": Fraction(1_609_344, 1000),
        "nautical mile": Fraction(1852),
    },
    "area": {
        "square metre": Fraction(1),
        "acre": Fraction(40_468_564_224, 10_000_000),
        "hectare": Fraction(10_000),
        "square kilometre": Fraction(1_000_000),
        "square mile": Fraction(2_589_988),
    },
    "volume": {
        "millilitre": Fraction(1, 1000),
        "litre": Fraction(1),
        "gallon": Fraction(3785, 1000),
        "barrel": Fraction(159),
        "cubic metre": Fraction(1000),
    },
    "mass": {
        "milligram": Fraction(1, 1_000_000),
        "gram": Fraction(1, 1000),
        "pound": Fraction(45_359, 100_000),
        "kilogram": Fraction(1),
        "ton": Fraction(1000),
    },
    "power": {
        "watt": Fraction(1),
        "kilowatt": Fraction(1000),
        "megawatt": Fraction(1_000_000),
        "gigawatt": Fraction(1_000_000_000),
    },
    "energy": {"kilowatt-hour": Fraction(1), "megawatt-hour": Fraction(1000), "gigawatt-hour": Fraction(1_000_000)},
    "voltage": {"volt": Fraction(1), "kilovolt": Fraction(1000)},
    "waves": {
        "hertz": Fraction(1),
        "kilohertz": Fraction(1000),
        "megahertz": Fraction(1_000_000),
        "gigahertz": Fraction(1_000_000_000),
    },
    "data": {
        "kilobyte": Fraction(1),
        "megabyte": Fraction(1000),
        "gigabyte": Fraction(1_000_000),
        "terabyte": Fraction(1_000_000_000),
        "petabyte": Fraction(1_000_000_000_000),
        "kibibyte": Fraction(1024, 1000),
        "mebibyte": Fraction(1024**2, 1000),
        "gibibyte": Fraction(1024**3, 1000),
        "tebibyte": Fraction(1024**4, 1000),
    },
}
"""Units by what they measure, with how much of it each is. A month has 30 days here, as in "a 90-day report" for a
quarterly one (Système international d'unités, 9th ed.; United States units: NIST Handbook 44, appendix C)."""

OTHERS: Mapping[str, tuple[str, ...]] = {
    "temperature": ("degree Celsius", "degree Fahrenheit"),
    "share": ("per cent", "percentage point", "basis point"),
    "votes": ("vote", "vote against", "abstention"),
    "people": ("woman", "man", "girl", "boy"),
    "vehicles": ("truck", "helicopter", "boat", "ambulance", "tank"),
    "buildings": ("school", "hospital", "mosque", "church", "bridge"),
    "weapons": ("rocket", "missile", "rifle", "mortar", "grenade"),
}
"""Things that are counted and never each other, by what they have in common; none can be turned into another."""

KINDS = {
    **{unit: kind for kind, units in AMOUNTS.items() for unit in units},
    **{unit: kind for kind, units in OTHERS.items() for unit in units},
}
"""What each unit measures, or what kind of thing it is."""

SAME_TIMES = {15: 14, 364: DAYS_OF_A_YEAR, 365: DAYS_OF_A_YEAR, 366: DAYS_OF_A_YEAR, 28: DAYS_OF_A_MONTH}
"""Days that another unit says in round numbers: fifteen days are two weeks in French, 365 a year."""


def measures(unit: str) -> bool:
    """Return whether a unit measures something: it is a unit in the strict sense, not a thing that is counted."""
    return KINDS.get(unit, "") in AMOUNTS


def amounts(value: str, unit: str) -> Iterator[tuple[str, Fraction]]:
    """Yield how much a number of a unit is, as any other unit of its kind may say it; nothing for things."""
    kind = KINDS.get(unit, "")
    if kind not in AMOUNTS:
        return
    try:
        amount = Fraction(Decimal(value)) * AMOUNTS[kind][unit]
    except (InvalidOperation, ValueError):
        return
    yield kind, amount
    rounded = SAME_TIMES.get(int(amount)) if kind == TIME and amount.denominator == 1 else None
    if rounded:
        yield kind, Fraction(rounded)


@cache
def others(unit: str) -> tuple[str, ...]:
    """Return the other units of the kind of a unit."""
    return tuple(other for other in AMOUNTS.get(KINDS.get(unit, ""), ()) if other != unit)


def how_often(times: int, count: Decimal, unit: str) -> str:
    """Return the time from one to the next of what happens so many times in so many units: `14 day`, `3 month`.

    Fortnights are two weeks and half a month; months have the same length.
    """
    days = Fraction(count) * AMOUNTS[TIME][unit] / times
    if days.denominator == 1:
        days = Fraction(SAME_TIMES.get(int(days), days))
    if days >= DAYS_OF_A_MONTH and days % DAYS_OF_A_MONTH == 0:
        return f"{days // DAYS_OF_A_MONTH} month"
    return f"{days} day"
