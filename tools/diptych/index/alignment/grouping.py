"""Units of two languages in order → groups that answer each other: a banded dynamic programme."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diptych.index.alignment.likeness import merged

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from diptych.index.alignment.fixed_points import Point
    from diptych.index.alignment.likeness import Evidence, Unit

SKIP = 4.6
"""Cost of a unit that nothing answers: one in a hundred, as Gale and Church found it in sentences."""
JOIN = 6.0
"""Cost of two units that answer one: rarer in paragraphs than in sentences."""
JOINS = ((1, 2), (2, 1), (1, 3), (3, 1))
WIDEST = max(max(join) for join in JOINS)
UNLIKE = 3.0
"""Cost of lengths above which joining units is not considered."""
BAND = 12
"""Half-width, in units, of the band around the diagonal of a stretch."""


class Group(NamedTuple):
    """Indexes of units that answer each other, in the source and in the target; one may be empty."""

    source: tuple[int, ...]
    target: tuple[int, ...]


class Step(NamedTuple):
    """The cheapest path to a place: its cost, and how many units of each side its last group has."""

    cost: float
    source: int
    target: int


def in_order(
    source: Sequence[Unit],
    target: Sequence[Unit],
    points: Sequence[Point],
    evidence: Evidence,
    firm: Container[Point] = (),
) -> Iterator[Group]:
    """Yield the groups of units, none of which was moved.

    Args:
        source: Units of the source.
        target: Units of the translation.
        points: Pairs that answer each other beyond doubt, ascending.
        evidence: What shows that two units say the same.
        firm: Those of the pairs that nothing can part, whatever is around them.
    """
    ends = (len(source), len(target))
    here = there = 0
    for i, j in (*_settled(points, ends, firm), ends):
        steps = _steps(source[here:i], target[there:j], evidence)
        for group in _way(steps, i - here, j - there):
            yield Group(tuple(here + index for index in group.source), tuple(there + index for index in group.target))
        if (i, j) != ends:
            yield Group((i,), (j,))
        here, there = i + 1, j + 1


def _settled(points: Sequence[Point], ends: Point, firm: Container[Point]) -> Iterator[Point]:
    """Yield the firm points, and those that have equally many units on both sides up to the next ones.

    A unit next to an unanswered one may be a part of it: the dynamic programme decides on both.
    """
    bounds = [(-1, -1), *points, ends]
    for before, point, after in zip(bounds, points, bounds[2:], strict=False):
        if point in firm or (_is_even(before, point) and _is_even(point, after)):
            yield point


def _is_even(one: Point, other: Point) -> bool:
    return other[0] - one[0] == other[1] - one[1]


def _steps(source: Sequence[Unit], target: Sequence[Unit], evidence: Evidence) -> dict[tuple[int, int], Step]:
    """Return the cheapest path to each place in the band of two stretches."""
    steps = {(0, 0): Step(0.0, 0, 0)}
    slope = len(target) / max(len(source), 1)
    band = max(BAND, int(slope) + 1)
    for i in range(len(source) + 1):
        middle = int(i * slope)
        for j in range(max(0, middle - band), min(middle + band, len(target)) + 1):
            options = tuple(_options(source[max(i - WIDEST, 0) : i], target[max(j - WIDEST, 0) : j], evidence))
            ways = [
                Step(before.cost + option.cost, option.source, option.target)
                for option in options
                if (before := steps.get((i - option.source, j - option.target)))
            ]
            if ways:
                steps[i, j] = min(ways)
    return steps


def _options(source: Sequence[Unit], target: Sequence[Unit], evidence: Evidence) -> Iterator[Step]:
    """Yield the groups that the last units of two stretches can make, each with its own cost."""
    if source:
        yield Step(SKIP, 1, 0)
    if target:
        yield Step(SKIP, 0, 1)
    if not source or not target or source[-1].kind != target[-1].kind:
        return
    yield Step(evidence.cost(source[-1], target[-1]), 1, 1)
    for here, there in JOINS if source[-1].divisible and target[-1].divisible else ():
        mine, yours = source[-here:], target[-there:]
        if len(mine) == here and len(yours) == there and _may_join(mine, yours, evidence):
            yield Step(evidence.cost(merged(mine), merged(yours)) + JOIN * (here + there - 2), here, there)


def _may_join(source: Sequence[Unit], target: Sequence[Unit], evidence: Evidence) -> bool:
    """Return whether units are of one kind, and together about as long as those that they may answer."""
    if any(unit.kind != source[0].kind for unit in (*source, *target)):
        return False
    return evidence.lengths.cost(sum(one.length for one in source), sum(one.length for one in target)) <= UNLIKE


def _way(steps: dict[tuple[int, int], Step], i: int, j: int) -> list[Group]:
    """Return the groups on the cheapest path to a place."""
    way: list[Group] = []
    while i or j:
        step = steps[i, j]
        way.append(Group(tuple(range(i - step.source, i)), tuple(range(j - step.target, j))))
        i, j = i - step.source, j - step.target
    return way[::-1]
