"""Units of two languages in order → groups that answer each other: a banded dynamic programme."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from diptych.index.alignment.likeness import ENOUGH, merged

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
EASY_JOIN = 1.5
"""Cost of a unit that may be a member of a list, and says what the unit that several answer says too."""
SHARED = 0.12
"""Share of such a unit's words that the other unit must have."""
NEARLY = 0.2
"""How far apart, for its length, a list and the paragraphs that answer it may be."""
MORE_PARTS = 1.5
"""How many parts a unit may have for each unit that answers one of them, since parts may have parts."""
MOST_APART = 2
"""How many times as long as a unit those that answer it may be, or the other way round."""
MOST_MEMBERS = 40
"""Most units that answer one, all but the first of them members."""
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


Ways = dict[tuple[tuple["Unit", ...], tuple["Unit", ...]], "list[Group]"]
"""The groups of each stretch, by its units in the source and in the target."""


def in_order(  # noqa: PLR0913, PLR0917 - two texts, what holds them together, and what is known of them
    source: Sequence[Unit],
    target: Sequence[Unit],
    points: Sequence[Point],
    evidence: Evidence,
    firm: Container[Point] = (),
    ways: Ways | None = None,
) -> Iterator[Group]:
    """Yield the groups of units, none of which was moved.

    Args:
        source: Units of the source.
        target: Units of the translation.
        points: Pairs that answer each other beyond doubt, ascending.
        evidence: What shows that two units say the same.
        firm: Those of the pairs that nothing can part, whatever is around them.
        ways: What was found in stretches before, with the same evidence; what is found now is added.
    """
    known = {} if ways is None else ways
    ends = (len(source), len(target))
    here = there = 0
    for i, j in (*_settled(points, ends, firm), ends):
        stretch = tuple(source[here:i]), tuple(target[there:j])
        way = known.get(stretch)
        if way is None:
            way = known[stretch] = _way(_steps(*stretch, evidence), i - here, j - there)
        for group in way:
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


class _Stretch:
    """Units of one language in order, with what is asked of them again and again."""

    def __init__(self, units: Sequence[Unit]) -> None:
        self.units = units
        self.lengths = [0, *accumulate(unit.length for unit in units)]
        self.members = [0]
        """For each place, how many units right before it may be members of a list."""
        for unit in units:
            self.members.append(self.members[-1] + 1 if unit.loose else 0)

    def families(self, place: int, whole: Unit, ratio: float) -> Iterator[int]:
        """Yield how many units before a place may be a unit of the other language with its members."""
        wanted = whole.length * ratio
        members = max(self.members[place], whole.parts)
        for many in range(WIDEST + 1, min(members + 1, place, MOST_MEMBERS) + 1):
            length = self.lengths[place] - self.lengths[place - many]
            if length > MOST_APART * wanted:
                return
            if length * MOST_APART >= wanted:
                yield many


def _steps(source: Sequence[Unit], target: Sequence[Unit], evidence: Evidence) -> dict[tuple[int, int], Step]:
    """Return the cheapest path to each place in the band of two stretches."""
    steps = {(0, 0): Step(0.0, 0, 0)}
    slope = len(target) / max(len(source), 1)
    band = max(BAND, int(slope) + 1)
    here, there = _Stretch(source), _Stretch(target)
    for i in range(len(source) + 1):
        middle = int(i * slope)
        for j in range(max(0, middle - band), min(middle + band, len(target)) + 1):
            ways = [
                Step(before.cost + option.cost, option.source, option.target)
                for option in _options(here, there, i, j, evidence)
                if (before := steps.get((i - option.source, j - option.target)))
            ]
            if ways:
                steps[i, j] = min(ways)
    return steps


def _options(source: _Stretch, target: _Stretch, i: int, j: int, evidence: Evidence) -> Iterator[Step]:
    """Yield the groups that the last units before two places can make, each with its own cost."""
    if i:
        yield Step(SKIP, 1, 0)
    if j:
        yield Step(SKIP, 0, 1)
    if not i or not j:
        return
    one, other = source.units[i - 1], target.units[j - 1]
    if one.may_answer(other):
        yield Step(evidence.cost(one, other), 1, 1)
        if one.divisible and other.divisible:
            yield from _joins(source, target, i, j, evidence)


def _joins(source: _Stretch, target: _Stretch, i: int, j: int, evidence: Evidence) -> Iterator[Step]:
    """Yield the groups of several units of one language that the last units before two places can make."""
    one, other = source.units[i - 1], target.units[j - 1]
    ratio = evidence.lengths.ratio
    families = (
        *((many, 1) for many in source.families(i, other, 1 / ratio)),
        *((1, many) for many in target.families(j, one, ratio)),
    )
    for here, there in (*JOINS, *families):
        mine, yours = source.units[max(i - here, 0) : i], target.units[max(j - there, 0) : j]
        if len(mine) == here and len(yours) == there and _may_join(mine, yours, evidence):
            joining = cost_of_joining(mine, yours, evidence)
            if max(here, there) <= WIDEST or joining <= EASY_JOIN * (here + there - 2):
                yield Step(evidence.cost(merged(mine), merged(yours)) + joining, here, there)


def cost_of_joining(source: Sequence[Unit], target: Sequence[Unit], evidence: Evidence) -> float:
    """Return what it costs that several units are one, beside what they say."""
    return _cost_of_members(source, target[0], evidence) + _cost_of_members(target, source[0], evidence)


def _cost_of_members(several: Sequence[Unit], whole: Unit, evidence: Evidence) -> float:
    first, *others = several
    if not others:
        return 0.0
    if len(others) > 1 and len(others) <= whole.parts <= MORE_PARTS * len(others):
        return EASY_JOIN * len(others)
    if evidence.substance(first) < ENOUGH or evidence.share(first, whole) < SHARED:
        return JOIN * len(others)
    members = (one.marked or (one.loose and len(others) <= whole.parts) for one in others)
    return sum(
        EASY_JOIN if is_member and evidence.share(one, whole) >= SHARED else JOIN
        for one, is_member in zip(others, members, strict=True)
    )


def _may_join(source: Sequence[Unit], target: Sequence[Unit], evidence: Evidence) -> bool:
    """Return whether units are paragraphs, and together about as long as those that they may answer.

    A paragraph with a list may be several with headings between them.
    """
    for several, whole in ((source, target[0]), (target, source[0])):
        if any(unit.kind != whole.kind and not (unit.titular and whole.parts) for unit in several):
            return False
    here, there = sum(one.length for one in source), sum(one.length for one in target)
    if evidence.lengths.cost(here, there) <= UNLIKE:
        return True
    # A long list may be long by more than chance in one language, and is the same list.
    has_parts = max(source[0].parts, target[0].parts) >= max(len(source), len(target)) - 1
    return has_parts and abs(there - here * evidence.lengths.ratio) <= NEARLY * there


def _way(steps: dict[tuple[int, int], Step], i: int, j: int) -> list[Group]:
    """Return the groups on the cheapest path to a place."""
    way: list[Group] = []
    while i or j:
        step = steps[i, j]
        way.append(Group(tuple(range(i - step.source, i)), tuple(range(j - step.target, j))))
        i, j = i - step.source, j - step.target
    return way[::-1]
