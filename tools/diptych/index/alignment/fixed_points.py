"""The units that answer each other beyond doubt, wherever they are."""

from __future__ import annotations

from collections import defaultdict
from itertools import product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from diptych.index.alignment.likeness import Evidence, Unit

RARE = 3
"""Most units of a language that may have a token for it to link one language to the other."""
DECISIVE = -3.0
"""Highest cost at which two units answer each other beyond doubt, if no other pair with either of them is cheaper."""

Point = tuple[int, int]


def fixed_points(
    source: Sequence[Unit], target: Sequence[Unit], evidence: Evidence, most: float = DECISIVE
) -> list[Point]:
    """Return the indexes of units that answer each other beyond doubt, in the order of the source.

    Args:
        source: Units of the source.
        target: Units of the translation.
        evidence: What shows that they say the same.
        most: The most that such a pair may cost.
    """
    closest: dict[int, tuple[float, int, int]] = {}
    converse: dict[int, tuple[float, int, int]] = {}
    costs: dict[Point, float] = {}
    for here, there in _candidates(source, target):
        # Where both of two pairs are beyond doubt by their costs, the likeness of one may still be far greater.
        costs[here, there], rank = evidence.weighed(source[here], target[there])
        # Of pairs with equal costs, the one whose places are closest.
        ranks = (rank, abs(here - there))
        closest[here] = min(closest.get(here, (*ranks, there)), (*ranks, there))
        converse[there] = min(converse.get(there, (*ranks, here)), (*ranks, here))
    return [
        (here, there)
        for here, (_, _, there) in sorted(closest.items())
        if costs[here, there] <= most and converse[there][2] == here
    ]


def _candidates(source: Sequence[Unit], target: Sequence[Unit]) -> Iterator[Point]:
    """Yield, once, each pair of one kind that shares a rare token or an anchor; of few units, every pair."""
    there = _places(target)
    pairs = {
        (i, j)
        for token, here in _places(source).items()
        if len(here) <= RARE and len(there.get(token, ())) <= RARE
        for i in here
        for j in there.get(token, ())
    }
    if len(source) <= RARE and len(target) <= RARE:
        pairs.update(product(range(len(source)), range(len(target))))
    return ((i, j) for i, j in sorted(pairs) if source[i].kind == target[j].kind)


def _places(units: Iterable[Unit]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = defaultdict(list)
    for index, unit in enumerate(units):
        for token in (*unit.tokens, *([f"#{unit.anchor}"] if unit.anchor else ())):
            places[token].append(index)
    return places


def ascending(pairs: Sequence[Point]) -> list[Point]:
    """Return the longest run of pairs in which both indexes ascend; the pairs are given in the order of the first.

    Of several runs as long, it is one with the most pairs that are in their own place, as what stands between two that
    were exchanged is.
    """
    order = sorted(there for _, there in pairs)
    ranks = {there: rank for rank, there in enumerate(order)}
    if [there for _, there in pairs] == order:
        return list(pairs)
    longest = _LongestRuns(len(order))
    before: list[int] = []
    for index, (_, there) in enumerate(pairs):
        length, places, last = longest.up_to(ranks[there])
        before.append(last)
        longest.end_with(ranks[there], (length + 1, places + (ranks[there] == index), index))
    run: list[Point] = []
    index = longest.up_to(len(order))[2]
    while index >= 0:
        run.append(pairs[index])
        index = before[index]
    return run[::-1]


class _LongestRuns:
    """The best run that ends before each rank, as a binary indexed tree: its length, pairs in place, last pair."""

    def __init__(self, size: int) -> None:
        self.best = [(0, 0, -1)] * (size + 1)

    def up_to(self, rank: int) -> tuple[int, int, int]:
        """Return the best run all of whose ranks are lower."""
        found = self.best[0]
        while rank:
            found = max(found, self.best[rank])
            rank &= rank - 1
        return found

    def end_with(self, rank: int, run: tuple[int, int, int]) -> None:
        """Add a run whose last pair has a rank."""
        rank += 1
        while rank < len(self.best):
            self.best[rank] = max(self.best[rank], run)
            rank += rank & -rank
