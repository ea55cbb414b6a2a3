"""The words with which the prose of one language is read for what it states."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from diptych.index.facts.counted import counting_by
from diptych.languages.dates import DateWords
from diptych.languages.facts import FactWords, UnitWords
from diptych.languages.numbers import NumberWords, Numerals
from diptych.languages.patterns import DASH, SPACE, either
from diptych.languages.registry import language_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from diptych.index.facts.counted import Counting

Part = TypeVar("Part", Numerals, DateWords, NumberWords, FactWords, UnitWords)

HUNDRED = 100

WAYS = (
    ("ordinal_ends",),
    ("roman_ends",),
    ("months", "alone", "between"),
    ("short",),
    ("decade", "decades", "decades_in_words"),
    (
        "cardinals",
        "first",
        "first_after_article",
        "joins_hundreds",
        "joined_to_tens",
        "vigesimal",
        "determiners",
        "things",
    ),
    ("ordinals", "unlike_ordinals", "lone_ordinals"),
    ("magnitudes", "half_of", "short_magnitudes", "short_in_sums"),
    ("parts", "fraction"),
    ("echoes",),
    ("per_cent", "points"),
    ("signs",),
    ("currencies", "of"),
    ("places", "several_places", "operative", "letter", "this"),
    ("joints",),
    ("until",),
    ("clock",),
    ("lengths",),
    UnitWords._fields,
)
"""The ways of stating something, by what a language must say for each.

The first field is the one that says whether it knows the way at all; the others need not be in every language.
"""


class Vocabulary(NamedTuple):
    """The words of one language, or those of them for ways in which another language can state the same.

    Attributes:
        numerals: Numbers in figures.
        dates: Dates.
        numbers: Numbers in words.
        facts: What stands beside numbers.
        units: What numbers count, and how often.
        counting: The words for what numbers count, compiled.
        months: Numbers of months by name: in full, with a capital, in small letters, abbreviated.
        lone_month: A month that needs no day or year beside it.
        month_after: A month after the ordinal of its day: "premier mai", "first of May".
        this: What before a part of a text shows that it is the text at hand, at its end.
        things: Several things after a number.
        one_in: What follows the first number of "one in five", with the second as the group `of`.
    """

    numerals: Numerals
    dates: DateWords
    numbers: NumberWords
    facts: FactWords
    units: UnitWords
    counting: Counting
    months: Mapping[str, int]
    lone_month: re.Pattern[str]
    month_after: re.Pattern[str]
    this: re.Pattern[str]
    things: re.Pattern[str]
    one_in: re.Pattern[str]

    def phrases(self) -> Iterator[str]:
        """Yield every word and phrase with which something may begin."""
        dates, numbers, facts, units = self.dates, self.numbers, self.facts, self.units
        yield from (
            *numbers.cardinals,
            *numbers.ordinals,
            *self.months,
            *dates.decades,
            *dates.decades_in_words,
            *facts.per_cent,
        )
        yield from (*facts.signs, *facts.currencies, *facts.places, *facts.several_places, *facts.operative)
        yield from (*facts.idioms, *facts.names_begin)
        yield from (*numbers.echoes, *numbers.half_of)
        yield from (*units.periods, *units.lengths, *units.often, *units.either_often, *units.times, *units.multiples)
        yield from (
            *units.shares,
            *units.shares_after_article,
            *units.crowds,
            *units.last,
            *units.moments,
            *units.so_often,
            *units.collectives,
        )


@cache
def vocabulary_of(lang: str, other: str) -> Vocabulary | None:
    """Return the vocabulary of a language as far as another can state the same.

    Args:
        lang: The language to read.
        other: The language that it is compared with; the same one for all that it can state.

    Returns:
        The vocabulary; none where one of the two does not say how it writes numbers in figures.
    """
    mine, theirs = language_of(lang), language_of(other)
    if mine.numerals is None or theirs.numerals is None:
        return None
    dates = _shared(mine.dates or DateWords(), theirs.dates or DateWords())
    full = (*dates.numbers, *map(str.capitalize, dates.numbers))
    named = {form: number for name, number in dates.numbers.items() for form in (name, name.capitalize(), name.lower())}
    facts = _shared(mine.facts or FactWords(), theirs.facts or FactWords())
    numbers = _shared(mine.number_words or NumberWords(), theirs.number_words or NumberWords())
    units = _shared(mine.units or UnitWords(), theirs.units or UnitWords())
    return Vocabulary(
        _shared(mine.numerals, theirs.numerals),
        dates,
        numbers,
        facts,
        units,
        counting_by(units),
        {**dates.short, **named},
        re.compile(dates.filled(dates.alone)),
        re.compile(rf"{SPACE}(?:{either(dates.between)}{SPACE})?{either(full)}(?!\w)"),
        re.compile(rf"\b{either(facts.this)}{SPACE}$", re.IGNORECASE),
        re.compile(numbers.things),
        re.compile(_one_in(units, numbers), re.IGNORECASE),
    )


def _one_in(units: UnitWords, numbers: NumberWords) -> str:
    """Return the pattern of what follows the first number of "one in five"; the thing may stand between."""
    second = rf"(?P<of>\d{{1,3}}|{either(word for word, value in numbers.cardinals.items() if value <= HUNDRED)})"
    between = rf"(?:{SPACE}[^\W\d_]+)?{SPACE}{either(units.one_in)}{SPACE}|{DASH}{either(units.one_in)}{DASH}"
    return rf"(?:{between}){second}(?![\w,.]\d|\w)"


def _shared(mine: Part, theirs: Part) -> Part:
    """Return a part of one language without the ways of stating something that another language lacks."""
    blank = type(mine)()
    lacking = {
        name: getattr(blank, name)
        for way in WAYS
        if way[0] in mine._fields and getattr(theirs, way[0]) == getattr(blank, way[0])
        for name in way
    }
    return mine._replace(**lacking)
