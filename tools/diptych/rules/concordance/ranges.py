"""Facts that lie between the ends of a range in the other language: "paragraphs 4, 5 and 6" in "4 to 6"."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate
from typing import TYPE_CHECKING

from diptych.model.concordance import FactKind
from diptych.rules.concordance.equivalences import figure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.model.concordance import Fact

    Mark = tuple[int, str]
    Scale = tuple[object, ...]

BETWEEN = ".."
NUMBERS = frozenset((FactKind.NUMBER, FactKind.PINPOINT))
"""Kinds of facts that may count the same: a phase has no other name for a number than a stage has."""
ANY_NUMBER: Scale = ("listed",)
MANY = 50
"""Numbers between the ends of a range that nobody lists."""
DIGITS = 4


class Ranges:
    """The ranges among some facts, sorted by their ends: a text may have thousands."""

    def __init__(self, facts: Iterable[Fact], others: Iterable[Fact] = ()) -> None:
        """Sort the ranges among the facts.

        Args:
            facts: The facts of one language.
            others: Those of the other. A range of numbers holds only if they state all that lies in it: "stages 1, 2
                and 3" are 1 to 3, but 12 is not between 5 and 15.
        """
        self._stated = {figure(one) for one in others if one.kind in NUMBERS}
        ranges: dict[Scale, list[tuple[Mark, Mark]]] = {}
        for fact in facts:
            noun, figures = _parted(fact.value)
            first, dots, last = figures.partition(BETWEEN)
            if dots and fact.kind in NUMBERS and self._is_listed(first, last):
                ranges.setdefault(ANY_NUMBER, []).append((_worth(first), _worth(last)))
            if dots and fact.kind is not FactKind.NUMBER:
                for scale, *ends in _scales(first, last):
                    for begun in _beginnings(noun):
                        ranges.setdefault((fact.kind, begun, *scale), []).append((ends[0], ends[1]))
        self._firsts: dict[Scale, list[Mark]] = {}
        self._lasts: dict[Scale, list[Mark]] = {}
        for key, pairs in ranges.items():
            pairs.sort()
            self._firsts[key] = [first for first, _ in pairs]
            self._lasts[key] = list(accumulate((last for _, last in pairs), max))

    def hold(self, fact: Fact) -> bool:
        """Return whether a fact lies inside one of the ranges, its ends excluded."""
        if not self._firsts:
            return False
        member = figure(fact)
        noun = fact.value.removesuffix(member)
        if fact.kind in NUMBERS and member.isdecimal() and self._has(ANY_NUMBER, _worth(member)):
            return True
        return any(self._has((fact.kind, noun, *scale), mark) for scale, mark in _marks(member))

    def _is_listed(self, first: str, last: str) -> bool:
        """Return whether all numbers between the ends of a range are stated."""
        if not (first.isdecimal() and last.isdecimal()) or len(last) > DIGITS:
            return False
        between = range(int(first) + 1, int(last))
        return 0 < len(between) < MANY and all(str(number) in self._stated for number in between)

    def _has(self, scale: Scale, mark: Mark) -> bool:
        before = bisect_left(self._firsts.get(scale, ()), mark)
        return before > 0 and mark < self._lasts[scale][before - 1]


def _parted(value: str) -> tuple[str, str]:
    noun, space, figures = value.rpartition(" ")
    return noun + space, figures


def _beginnings(noun: str) -> Iterator[str]:
    """Yield the beginnings of a noun that may be all of another noun: nothing, and all that end with a space."""
    yield ""
    yield from (noun[: at + 1] for at, char in enumerate(noun) if char == " ")


def _scales(first: str, last: str) -> Iterator[tuple[Scale, Mark, Mark]]:
    """Yield the scales on which a range lies, and its ends: as numbers, and as texts of the length of its ends."""
    is_decimal = first.isdecimal() and last.isdecimal()
    if is_decimal:
        yield ("number",), _worth(first), _worth(last)
    if len(first) == len(last):
        yield (len(first), is_decimal), (0, first), (0, last)


def _marks(member: str) -> Iterator[tuple[Scale, Mark]]:
    """Yield the place of a figure on each scale that counts for it: numbers are compared with numbers by value."""
    if member.isdecimal():
        yield ("number",), _worth(member)
    else:
        yield (len(member), True), (0, member)
    yield (len(member), False), (0, member)


def _worth(digits: str) -> Mark:
    """Return a key that sorts strings of digits by value, however long they are."""
    bare = digits.lstrip("0")
    return len(bare), bare
