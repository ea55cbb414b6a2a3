"""Units in order: which answer each other, which nothing answers, which answer several."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.index.alignment import grouping
from diptych.index.alignment.grouping import BAND, JOIN, SKIP, Group, in_order
from diptych.index.alignment.lengths import LengthModel
from tests.index.alignment.costs import Costs, costs, units

if TYPE_CHECKING:
    from diptych.index.alignment.likeness import Unit

Places = tuple[int, ...]


def grouped(
    source: list[Unit], target: list[Unit], evidence: Costs, *points: tuple[int, int]
) -> list[tuple[Places, Places]]:
    return [(group.source, group.target) for group in in_order(source, target, points, evidence)]


def test_the_cheapest_way_is_taken() -> None:
    known = costs({(1, 10): 0.0, (2, 20): 0.0, (3, 30): 0.0})
    assert grouped(units(1, 2, 3), units(10, 20, 30), known) == [((0,), (0,)), ((1,), (1,)), ((2,), (2,))]
    assert grouped(units(1, 3), units(10, 20, 30), known) == [((0,), (0,)), ((), (1,)), ((1,), (2,))]
    assert grouped(units(1, 2, 3), units(10, 30), known) == [((0,), (0,)), ((1,), ()), ((2,), (1,))]
    assert grouped([], units(10, 20), known) == [((), (0,)), ((), (1,))]
    assert grouped(units(1, 2), [], known) == [((0,), ()), ((1,), ())]
    assert grouped([], [], known) == []


@pytest.mark.parametrize(("cost", "together"), [(2 * SKIP - 0.1, True), (2 * SKIP + 0.1, False)])
def test_a_pair_is_one_while_it_costs_less_than_two_units_alone(cost: float, together: bool) -> None:  # noqa: FBT001
    found = grouped(units(1), units(10), costs({(1, 10): cost}))
    assert (found == [((0,), (0,))]) is together
    assert together or sorted(found) == [((), (0,)), ((0,), ())]


@pytest.mark.parametrize(
    ("source", "target", "joint"),
    [((1, 2), (10,), (3, 10)), ((1,), (10, 20), (1, 30)), ((1, 2, 4), (10,), (7, 10)), ((1,), (10, 20, 40), (1, 70))],
)
def test_two_or_three_units_may_answer_one(
    source: tuple[int, ...], target: tuple[int, ...], joint: tuple[int, int]
) -> None:
    every = [(tuple(range(len(source))), tuple(range(len(target))))]
    more = len(source) + len(target) - 2
    cheap, dear = (SKIP * (more + 2) - JOIN * more + difference for difference in (-0.1, 0.1))
    divided = units(*source, divisible=True), units(*target, divisible=True)
    assert grouped(*divided, costs({joint: cheap})) == every
    assert grouped(*divided, costs({joint: dear})) != every
    assert grouped(units(*source, divisible=True), units(*target), costs({joint: cheap})) != every
    assert grouped(units(*source), units(*target, divisible=True), costs({joint: cheap})) != every


def test_two_units_never_answer_two() -> None:
    found = grouped(units(1, 2, divisible=True), units(10, 20, divisible=True), costs({(3, 30): -50.0}))
    assert ((0, 1), (0, 1)) not in found


def test_units_of_two_kinds_neither_answer_each_other_nor_are_joined() -> None:
    heading = units(1, kind="heading", divisible=True)
    assert grouped(heading, units(10, divisible=True), costs({(1, 10): -50.0})) != [((0,), (0,))]
    mixed = [*heading, *units(2, divisible=True)]
    assert grouped(mixed, units(10, divisible=True), costs({(3, 10): -50.0})) != [((0, 1), (0,))]
    assert grouped(units(10, divisible=True), mixed, costs({(10, 3): -50.0})) != [((0,), (0, 1))]


def test_units_are_not_joined_where_their_lengths_are_too_far_apart() -> None:
    table = {(300, 100): -50.0, (300, 310): -50.0}
    parts = units(100, 200, divisible=True)
    lengths = LengthModel(1.0, 6.8)
    assert lengths.cost(300, 100) > grouping.UNLIKE > lengths.cost(300, 310)
    assert grouped(parts, units(310, divisible=True), Costs({}, lengths, table=table)) == [((0, 1), (0,))]
    assert grouped(parts, units(100, divisible=True), Costs({}, lengths, table=table)) != [((0, 1), (0,))]


def test_a_fixed_point_with_as_many_units_round_it_is_kept_whatever_it_costs() -> None:
    known = costs({(1, 10): 0.0, (3, 30): 0.0, (4, 40): 0.0})
    one_by_one = [((at,), (at,)) for at in range(4)]
    assert grouped(units(1, 2, 3, 4), units(10, 20, 30, 40), known, (1, 1)) == one_by_one
    assert grouped(units(1, 2, 3, 4), units(10, 20, 30, 40), known, (1, 1), (2, 2)) == one_by_one
    assert grouped(units(1, 2, 3, 4), units(10, 20, 30, 40), known, (0, 0), (1, 1), (3, 3)) == one_by_one
    # The first unit and the last one too.
    assert grouped(units(9, 1), units(90, 10), known, (0, 0)) == [((0,), (0,)), ((1,), (1,))]
    assert grouped(units(1, 9), units(10, 90), known, (1, 1)) == [((0,), (0,)), ((1,), (1,))]


def test_a_fixed_point_beside_a_unit_that_nothing_answers_is_decided_anew() -> None:
    known = costs({(1, 10): 0.0, (3, 30): 0.0, (4, 40): 0.0})
    alone = {((1,), ()), ((), (1,))}
    # One unit more behind it, before it, and between two points.
    assert alone <= set(grouped(units(1, 2, 3), units(10, 20, 30, 40), known, (1, 1)))
    assert alone <= set(grouped(units(1, 2, 3, 4), units(10, 20, 30), known, (1, 1)))
    found = grouped(units(1, 3, 4, 2), units(10, 40, 20), known, (3, 2))
    assert {((3,), ()), ((), (2,))} <= set(found)
    found = grouped(units(1, 3, 2), units(10, 30, 40, 20), known, (2, 3))
    assert {((2,), ()), ((), (3,))} <= set(found)


@given(st.integers(0, 3 * BAND), st.integers(0, 3 * BAND))
def test_every_unit_is_in_one_group_and_all_stand_in_order(here: int, there: int) -> None:
    found = list(in_order(units(*range(1, here + 1)), units(*range(1, there + 1)), (), costs({})))
    assert [at for group in found for at in group.source] == list(range(here))
    assert [at for group in found for at in group.target] == list(range(there))


def test_a_pair_may_stand_off_the_diagonal_by_the_band_and_no_more() -> None:
    many = 3 * BAND
    for off, found in ((BAND, True), (BAND + 1, False)):
        known = costs({(1, 2): -50.0})
        source = units(*(3 for _ in range(many)))
        target = units(*(4 for _ in range(many)))
        source[many // 2] = units(1)[0]
        target[many // 2 + off] = units(2)[0]
        pair = Group((many // 2,), (many // 2 + off,))
        assert (pair in in_order(source, target, (), known)) is found


@pytest.mark.parametrize("several", [2, 3])
def test_each_unit_more_in_a_group_costs_as_much_again(several: int) -> None:
    parts = units(*(1 for _ in range(several)), divisible=True)
    whole = units(100, divisible=True)
    alone = SKIP * (several + 1)
    for cost, together in ((alone - JOIN * (several - 1) - 0.1, True), (alone - JOIN * (several - 1) + 0.1, False)):
        found = grouped(parts, whole, costs({(several, 100): cost}))
        assert ((tuple(range(several)), (0,)) in found) is together


def test_a_stretch_met_before_is_not_worked_out_again() -> None:
    ways: grouping.Ways = {}
    source, target, nothing = units(1, 2, 3), units(10, 20, 30), costs({})
    known = costs({(1, 10): 0.0, (2, 20): 0.0, (3, 30): 0.0})
    first = list(in_order(source, target, (), known, ways=ways))
    assert list(in_order(source, target, (), nothing, ways=ways)) == first
    assert list(in_order(source[:2], target, (), nothing, ways=ways)) != first[:2]
