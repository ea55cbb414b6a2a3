"""What a text states, weighed by whether another language can state the same."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from diptych.index.facts.forms import statements
from diptych.index.facts.scanner import scanner_of
from diptych.index.facts.vocabulary import vocabulary_of
from diptych.model.concordance import FactKind, Weight

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from diptych.index.facts.scanner import Scanner
    from diptych.index.facts.statement import Statement

MONTH = re.compile(r"(?:-|\d{4})-(\d\d)(?:-\d\d)?")
"""A date with its month."""
YEAR = re.compile(r"\d{4}")


class Reading(NamedTuple):
    """How a text is read beside one in another language.

    Attributes:
        full: Reads all that the language can state.
        shared: Reads what both languages can state; the same scanner where that is all.
    """

    full: Scanner
    shared: Scanner

    @property
    def has_dates(self) -> bool:
        """Whether both languages can state dates."""
        return bool(self.shared.words.months)

    def statements(self, text: str) -> tuple[Statement, ...]:
        """Return what a text states, in any order.

        What the other language cannot state only answers: "five", where the other has no number words. The figures in
        it are read too, since the other language may have them in its own words: the 5 of "$5 million". They count only
        if something different is in their place.
        """
        every = _read(self.full, text)
        if self.shared is self.full:
            return every
        plain = _read(self.shared, text)
        alone = sorted(set(every).difference(plain), key=lambda one: one.start)
        echoes = [one._replace(weight=Weight.ECHO) for one in (*alone, *_in_figures(alone, text))]
        return (*_softened(plain, alone), *echoes)


@cache
def reading_of(lang: str, other: str) -> Reading | None:
    """Return how a language is read beside another; none where one of the two has no numerals."""
    full, common = _full(lang), vocabulary_of(lang, other)
    if full is None or common is None:
        return None
    return Reading(full, full if common == full.words else scanner_of(common))


@cache
def _full(lang: str) -> Scanner | None:
    """Return what reads all that a language can state."""
    words = vocabulary_of(lang, lang)
    return scanner_of(words) if words else None


def _read(scanner: Scanner, text: str) -> tuple[Statement, ...]:
    return tuple(statements(text, scanner.tokens(text), scanner.words.dates.between))


def _in_figures(alone: Iterable[Statement], text: str) -> Iterator[Statement]:
    """Yield the figures by which the other language may say months, decades and times of day: 8, 1990, 15 and 30."""
    for one in alone:
        match = MONTH.fullmatch(one.value)
        if one.kind is FactKind.DATE and match:
            yield one._replace(kind=FactKind.NUMBER, value=match[1].lstrip("0"))
        elif one.kind is FactKind.DATE:
            yield from (one._replace(value=year[0]) for year in YEAR.finditer(text, one.start, one.end))
        elif one.kind is FactKind.NUMBER and ":" in one.value:
            yield from (one._replace(value=figures) for figures in one.value.split(":"))


def _softened(plain: Iterable[Statement], alone: Sequence[Statement]) -> Iterator[Statement]:
    """Yield statements, those that are part of what only one language can state as a matter of style."""
    for one in plain:
        # Statements of one reading do not overlap: the last that begins before the end of this one decides.
        before = bisect_left(alone, one.end, key=lambda other: other.start)
        is_part = before > 0 and one.start < alone[before - 1].end
        yield one._replace(weight=Weight.SOFT) if is_part and one.weight is Weight.FIRM else one
