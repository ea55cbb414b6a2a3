"""Units of two languages in any order → groups that answer each other, and which of them were moved."""

from __future__ import annotations

from bisect import bisect_left
from functools import partial
from math import fsum
from typing import TYPE_CHECKING

from diptych.index.alignment.exchanges import MARGIN, straightened
from diptych.index.alignment.fixed_points import ascending, fixed_points
from diptych.index.alignment.grouping import SKIP, Group, cost_of_joining, in_order
from diptych.index.alignment.likeness import merged
from diptych.index.alignment.recorded import NOTHING

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

    from diptych.index.alignment.fixed_points import Point
    from diptych.index.alignment.grouping import Ways
    from diptych.index.alignment.likeness import Evidence, Unit
    from diptych.index.alignment.recorded import Known

LIKELY = 2.5
"""Highest cost at which two units of a section that nothing else answers count as one that was moved."""
DOUBT = 1.5
"""Cost above which a group may have been made only because nothing else was in the place: one in fifty."""
GAIN = 3.0
"""How much less a pair must cost than such a group for its units to be taken out of it."""
FEW_MOVED = 8
"""Most moved units of which each is tried in its place; real texts have fewer."""
ROUNDS = 8
"""Most rounds in which moved units are looked for: real texts need two or three, and more find hardly any."""


def groups(
    source: Sequence[Unit], target: Sequence[Unit], evidence: Evidence, known: Known = NOTHING
) -> tuple[list[Group], list[Group]]:
    """Group the units of two languages.

    Each round finds more units that were moved, or is the last.

    Args:
        source: Units of the source.
        target: Units of the translation.
        evidence: What shows that two units say the same.
        known: Pairs that the ledger knows; evidence decides only on the rest.

    Returns:
        The groups that are in the same order in both; and the pairs that were moved across them.
    """
    pairs: list[Point] = []
    moved: set[Point] = set()
    parted: set[Point] = set()
    settled: list[Group] = []
    rivals = _Rivals((), source, target, evidence)
    # A round changes few stretches: the groups of the others are found once.
    arranged = partial(_arranged, source=source, target=target, evidence=evidence, firm=known.firm, ways={})
    more = [*known.points, *_found(source, target, evidence, known)]
    for _ in range(ROUNDS):
        # A pair found late may show that another unit was moved, across it.
        pairs = sorted([*pairs, *more])
        moved = _moved(pairs, settled) | parted
        settled = arranged(pairs, moved)
        rivals = _Rivals(settled, source, target, evidence)
        more = list(rivals.left_over(pairs))
        if more:
            continue
        crossing = {pair for pair in pairs if pair not in moved and rivals.are_dearer(*pair)}
        if not crossing:
            break
        parted |= crossing
    # A pair beyond doubt by itself may still push others out of places in which they answer each other well.
    for pair in sorted(moved.difference(known.points)) if len(moved) <= FEW_MOVED else ():
        rest, others = [one for one in pairs if one != pair], moved - {pair}
        straight = arranged(rest, others)
        if rivals.total(straight, others) <= rivals.total(settled, moved) + MARGIN:
            pairs, moved, settled = rest, others, straight
    apart = [Group((i,), (j,)) for i, j in sorted(moved, key=lambda point: point[1])]
    return _with_fewest_moved(*straightened(settled, apart, source, target, evidence, frozenset(known.points)))


def _found(source: Sequence[Unit], target: Sequence[Unit], evidence: Evidence, known: Known) -> Iterator[Point]:
    """Yield the pairs beyond doubt among the units that are in no known pair."""
    gone, come = {i for i, _ in known.points}, {j for _, j in known.points}
    here = [i for i in range(len(source)) if i not in gone]
    there = [j for j in range(len(target)) if j not in come]
    for i, j in fixed_points([source[i] for i in here], [target[j] for j in there], evidence):
        yield here[i], there[j]


def _with_fewest_moved(settled: list[Group], moved: list[Group]) -> tuple[list[Group], list[Group]]:
    """Return the same groups with as few of them moved as possible; those of several units stay where they are."""
    answered = {
        (group.source[0], group.target[0]): group for group in (*settled, *moved) if group.source and group.target
    }
    run = ascending(sorted(answered))
    fewest = {answered[point] for point in answered.keys() - set(run)}
    joint = [group for group in settled if len(group.source) > 1 or len(group.target) > 1]
    if len(fewest) == len(moved) or not fewest.isdisjoint(joint) or any(_is_broken(group) for group in joint):
        return settled, moved
    sources, targets = [i for i, _ in run], [j for _, j in run]

    def place(group: Group) -> tuple[int, bool]:
        at = bisect_left(sources, group.source[0]) if group.source else bisect_left(targets, group.target[0])
        return at, bool(group.source and group.target)

    rest = sorted((group for group in (*settled, *moved) if group not in fewest), key=place)
    return rest, sorted(fewest, key=lambda group: group.target)


def _is_broken(group: Group) -> bool:
    """Return whether a unit that was moved is among those of a group."""
    return any(side[-1] - side[0] >= len(side) for side in group)


class _Rivals:
    """The groups that were made, by their units; what a group costs, a pair must undercut."""

    def __init__(
        self, settled: Iterable[Group], source: Sequence[Unit], target: Sequence[Unit], evidence: Evidence
    ) -> None:
        self.source, self.target, self.evidence = source, target, evidence
        groups = list(settled)
        self.here = {i: group for group in groups for i in group.source}
        self.there = {j: group for group in groups for j in group.target}
        self.costs: dict[Group, float] = {}

    def left_over(self, pairs: Iterable[Point]) -> Iterator[Point]:
        """Yield units that are in no pair yet and answer each other better than the units of their groups."""
        gone, come = {i for i, _ in pairs}, {j for _, j in pairs}
        mine = [i for i, group in self.here.items() if i not in gone and self._cost(group) > DOUBT]
        yours = [j for j, group in self.there.items() if j not in come and self._cost(group) > DOUBT]
        units = [self.source[i] for i in mine], [self.target[j] for j in yours]
        for one, other in fixed_points(*units, self.evidence, LIKELY):
            if self.are_dearer(mine[one], yours[other]):
                yield mine[one], yours[other]

    def are_dearer(self, i: int, j: int) -> bool:
        """Return whether two units answer each other much better than the units of their groups."""
        mine, yours = self.here[i], self.there[j]
        if mine == yours:
            return False
        one, other = self._cost(mine), self._cost(yours)
        cost = self.evidence.cost(self.source[i], self.target[j])
        return cost + GAIN <= min(one, other) or (one == other == SKIP and cost <= LIKELY)

    def total(self, settled: Iterable[Group], moved: Iterable[Point]) -> float:
        """Return what some groups cost together, and pairs that were moved."""
        return fsum((*map(self._cost, settled), *(self._cost(Group((i,), (j,))) for i, j in moved)))

    def _cost(self, group: Group) -> float:
        cost = self.costs.get(group)
        if cost is None:
            cost = self.costs[group] = self._counted(group)
        return cost

    def _counted(self, group: Group) -> float:
        if not group.source or not group.target:
            return SKIP * (len(group.source) + len(group.target))
        mine, yours = [self.source[i] for i in group.source], [self.target[j] for j in group.target]
        return self.evidence.cost(merged(mine), merged(yours)) + cost_of_joining(mine, yours, self.evidence)


def _moved(pairs: Sequence[Point], settled: Sequence[Group]) -> set[Point]:
    """Return the fewest pairs that must be moved for the others, and the settled groups, to be in the same order."""
    gone, come = {i for i, _ in pairs}, {j for _, j in pairs}
    others = [
        (group.source[0], group.target[0])
        for group in settled
        if group.source and group.target and gone.isdisjoint(group.source) and come.isdisjoint(group.target)
    ]
    return set(pairs).difference(ascending(sorted([*pairs, *others])))


def _arranged(  # noqa: PLR0913, PLR0917 - what was moved, what it was moved among, and what holds it together
    pairs: Sequence[Point],
    moved: set[Point],
    source: Sequence[Unit],
    target: Sequence[Unit],
    evidence: Evidence,
    firm: Container[Point],
    ways: Ways,
) -> list[Group]:
    """Return the groups that are in the same order, without the units that were moved."""
    gone, come = {i for i, _ in moved}, {j for _, j in moved}
    here = [index for index in range(len(source)) if index not in gone]
    there = [index for index in range(len(target)) if index not in come]
    points = {(bisect_left(here, i), bisect_left(there, j)): (i, j) for i, j in pairs if (i, j) not in moved}
    held = {point for point, pair in points.items() if pair in firm}
    kept = in_order([source[i] for i in here], [target[j] for j in there], tuple(points), evidence, held, ways)
    return [Group(tuple(here[i] for i in group.source), tuple(there[j] for j in group.target)) for group in kept]
