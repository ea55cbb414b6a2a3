"""Units that answer each other beyond doubt."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.index.alignment.fixed_points import DECISIVE, RARE, ascending, fixed_points
from diptych.index.alignment.lengths import LengthModel
from diptych.index.alignment.likeness import Evidence, Unit, weights
from tests.index.alignment.costs import costs, units


def told(length: int, *tokens: str, anchor: str | None = None, kind: str = "paragraph") -> Unit:
    return Unit(kind, length, frozenset(tokens), anchor)


def test_each_is_the_closest_of_the_other() -> None:
    known = costs({(1, 10): -5.0, (1, 20): -6.0, (2, 20): -7.0, (2, 10): -4.0})
    assert fixed_points(units(1, 2), units(10, 20), known) == [(1, 1)]
    assert fixed_points(units(2, 1), units(20, 10), known) == [(0, 0)]
    known = costs({(1, 10): -5.0, (2, 20): -7.0})
    assert fixed_points(units(1, 2), units(20, 10), known) == [(0, 1), (1, 0)]


def test_of_pairs_beyond_doubt_the_most_alike_answer_each_other() -> None:
    lists = [frozenset(map(str, range(1000, 1040))), frozenset(map(str, range(1000, 1030)))]
    here = [Unit("paragraph", 800, told) for told in lists]
    there = [Unit("paragraph", length, told) for length, told in zip((900, 800), lists, strict=True)]
    evidence = Evidence(weights([*here, *there]), LengthModel(1.0, 7.0))
    assert evidence.cost(here[0], there[1]) < evidence.cost(here[0], there[0]) <= DECISIVE
    assert fixed_points(here, there, evidence) == [(0, 0), (1, 1)]
    assert fixed_points(here, there[::-1], evidence) == [(0, 1), (1, 0)]


@pytest.mark.parametrize(("cost", "found"), [(DECISIVE, [(0, 0)]), (DECISIVE + 0.1, [])])
def test_a_pair_must_be_beyond_doubt(cost: float, found: list[tuple[int, int]]) -> None:
    assert fixed_points(units(1), units(10), costs({(1, 10): cost})) == found
    assert fixed_points(units(1), units(10), costs({(1, 10): cost}), DECISIVE + 0.1) == [(0, 0)]


def test_of_equals_those_in_the_same_place_answer_each_other() -> None:
    known = costs({(1, 10): -5.0})
    assert fixed_points(units(1, 1, 1), units(10, 10, 10), known) == [(0, 0), (1, 1), (2, 2)]


def test_of_many_units_those_are_held_against_each_other_that_share_what_is_rare() -> None:
    known = costs({(1, 10): -5.0})
    rare = [told(1, "nairobi"), *units(2, 2, 2)], [*units(20, 20, 20), told(10, "nairobi")]
    assert fixed_points(*rare, known) == [(0, 3)]
    assert fixed_points([told(1), *rare[0][1:]], rare[1], known) == []
    assert fixed_points([told(1, "lagos"), *rare[0][1:]], rare[1], known) == []
    often = [told(1, "nairobi"), *(told(2, "nairobi") for _ in range(RARE))], [*units(20, 20, 20), told(10, "nairobi")]
    assert fixed_points(*often, known) == []
    assert fixed_points(often[1], often[0], costs({(10, 1): -5.0})) == []
    just = [told(1, "nairobi"), *(told(2, "nairobi") for _ in range(RARE - 1)), told(2)], rare[1]
    assert fixed_points(*just, known) == [(0, 3)]


def test_few_units_are_all_held_against_each_other_only_where_both_sides_are_few() -> None:
    known = costs({(1, 10): -5.0})
    assert fixed_points(units(1, 2, 2), units(20, 20, 10), known) == [(0, 2)]
    assert fixed_points(units(1, 2, 2, 2), units(20, 20, 10), known) == []
    assert fixed_points(units(1, 2, 2), units(20, 20, 20, 10), known) == []


def test_a_name_is_as_good_as_a_rare_word() -> None:
    known = costs({(1, 10): -5.0})
    source, target = units(2, 2, 2, 2), units(20, 20, 20, 20)
    source[3], target[0] = told(1, anchor="aims"), told(10, anchor="aims")
    assert fixed_points(source, target, known) == [(3, 0)]
    target[0] = told(10, "aims")
    assert fixed_points(source, target, known) == []


def test_a_heading_never_answers_a_paragraph() -> None:
    known = costs({(1, 10): -5.0})
    assert fixed_points(units(1, kind="heading"), units(10), known) == []
    assert fixed_points(units(1, kind="heading"), units(10, kind="heading"), known) == [(0, 0)]


@given(st.permutations(range(7)))
def test_the_longest_ascending_run_is_found(order: list[int]) -> None:
    pairs = list(enumerate(order))
    run = ascending(pairs)
    assert set(run) <= set(pairs)
    assert all(one[0] < other[0] and one[1] < other[1] for one, other in itertools.pairwise(run))
    longest = [0] * 7
    for at, there in pairs:
        longest[at] = 1 + max((longest[before] for before in range(at) if order[before] < there), default=0)
    assert len(run) == max(longest)


def test_no_pairs_make_no_run() -> None:
    assert ascending([]) == []
