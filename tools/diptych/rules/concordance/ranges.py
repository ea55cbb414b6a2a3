"""Facts that lie between the ends of a range in the other language: "paragraphs 4, 5 and 6" in "4 to 6"."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate
from typing import TYPE_CHECKING

from diptych.rules.concordance.equivalences import figure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.model.concordance import Fact

    Mark = tuple[int, str]
    Scale = tuple[object, ...]

BETWEEN = ".."


class Ranges:
    """The ranges among some facts, sorted by their ends: a text may have thousands."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        """Sort the ranges among the facts."""
        ranges: dict[Scale, list[tuple[Mark, Mark]]] = {}
        for fact in facts:
            noun, figures = _parted(fact.value)
            first, dots, last = figures.partition(BETWEEN)
            if dots:
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
        return any(self._has((fact.kind, noun, *scale), mark) for scale, mark in _marks(member))

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
