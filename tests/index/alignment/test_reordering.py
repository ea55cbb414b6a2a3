"""Units in any order: which of them were moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from diptych.index.alignment.exchanges import MARGIN
from diptych.index.alignment.fixed_points import DECISIVE, ascending
from diptych.index.alignment.grouping import SKIP
from diptych.index.alignment.reordering import DOUBT, GAIN, LIKELY, groups
from tests.index.alignment.costs import costs, units

if TYPE_CHECKING:
    from tests.index.alignment.costs import Costs

Places = tuple[int, ...]
Found = tuple[list[tuple[Places, Places]], list[tuple[Places, Places]]]
SURE = DECISIVE - 2


def grouped(source: tuple[int, ...], target: tuple[int, ...], evidence: Costs, *, divisible: bool = False) -> Found:
    """Return the groups that stand in order, and those that were moved."""
    found = groups(units(*source, divisible=divisible), units(*target, divisible=divisible), evidence)
    settled, moved = ([(group.source, group.target) for group in several] for several in found)
    return settled, moved


def pairs(*places: tuple[int, int]) -> list[tuple[Places, Places]]:
    return [((i,), (j,)) for i, j in places]


def test_of_those_that_cross_the_fewest_were_moved() -> None:
    known = costs({(1, 10): SURE, (2, 20): SURE, (3, 30): SURE})
    assert grouped((1, 2, 3), (10, 20, 30), known) == (pairs((0, 0), (1, 1), (2, 2)), [])
    assert grouped((1, 2, 3), (30, 10, 20), known) == (pairs((0, 1), (1, 2)), pairs((2, 0)))
    assert grouped((1, 2, 3), (20, 30, 10), known) == (pairs((1, 0), (2, 1)), pairs((0, 2)))


def test_moved_pairs_come_in_the_order_of_the_translation() -> None:
    known = costs({(1, 10): SURE, (2, 20): SURE, (3, 30): SURE})
    _, moved = grouped((1, 2, 3), (30, 20, 10), known)
    assert moved == sorted(moved, key=lambda pair: pair[1])
    assert len(moved) == 2


@pytest.mark.parametrize(("cost", "was_moved"), [(LIKELY, True), (LIKELY + 0.1, False)])
def test_two_that_nothing_else_answers_were_moved_where_they_are_likely_one(
    cost: float,
    was_moved: bool,  # noqa: FBT001
) -> None:
    known = costs({(1, 10): cost, (2, 20): SURE})
    settled, moved = grouped((1, 2), (20, 10), known)
    alone: list[tuple[Places, Places]] = [((), (1,)), ((0,), ())]
    assert sorted([*settled, *moved]) == sorted([*pairs((1, 0)), *(pairs((0, 1)) if was_moved else alone)])
    assert len(moved) == was_moved


@pytest.mark.parametrize(
    ("group", "pair", "was_moved"),
    [
        (DOUBT + 0.1, DOUBT + 0.1 - GAIN, True),
        (DOUBT + 0.1, DOUBT + 0.2 - GAIN, False),
        (DOUBT - 0.1, DOUBT - 0.2 - GAIN, False),
    ],
)
def test_a_doubtful_group_gives_up_a_unit_for_a_pair_that_costs_so_much_less(
    group: float,
    pair: float,
    was_moved: bool,  # noqa: FBT001
) -> None:
    # The first unit stands where the last of the translation was put, and the last where the first was.
    known = costs({(1, 40): group, (2, 20): SURE, (3, 30): SURE, (1, 10): pair, (4, 10): group, (4, 40): pair})
    settled, moved = grouped((1, 2, 3, 4), (40, 20, 30, 10), known)
    assert (pairs((0, 3))[0] in [*settled, *moved]) is was_moved


@pytest.mark.parametrize(("straight", "was_moved"), [(MARGIN / 2 - 0.1, False), (MARGIN / 2 + 0.1, True)])
def test_units_that_answer_their_neighbours_nearly_as_well_stay_in_their_places(
    straight: float,
    was_moved: bool,  # noqa: FBT001
) -> None:
    # Two paragraphs much alike, each of which is a little more like the other one of the translation.
    known = costs({(1, 20): SURE, (2, 10): SURE, (1, 10): SURE + straight, (2, 20): SURE + straight})
    _, moved = grouped((1, 2), (10, 20), known)
    assert len(moved) == was_moved


def test_a_pair_beyond_doubt_does_not_push_others_out_of_places_that_they_answer_well() -> None:
    # The last of the source is like the first of the translation, and also answers the last in its place.
    known = costs({(3, 10): SURE, (1, 10): -1.0, (2, 20): -1.0, (3, 30): -1.0})
    assert grouped((1, 2, 3), (10, 20, 30), known) == (pairs((0, 0), (1, 1), (2, 2)), [])


def test_units_that_stand_together_already_are_no_rivals() -> None:
    known = costs({(1, 10): DOUBT + 0.5})
    assert grouped((1,), (10,), known) == (pairs((0, 0)), [])


def test_nothing_is_a_pair_that_costs_more_than_two_units_alone() -> None:
    settled, moved = grouped((1,), (10,), costs({(1, 10): 2 * SKIP + 1}))
    assert (sorted(settled), moved) == ([((), (0,)), ((0,), ())], [])


def test_a_group_of_several_units_stays_where_it_is() -> None:
    # The first is two in the translation, and the second stands before it there.
    known = costs({(1, 30): SURE - 10, (2, 40): SURE})
    assert grouped((1, 2), (40, 10, 20), known, divisible=True) == ([((0,), (1, 2))], pairs((1, 0)))


def test_no_units_make_no_groups() -> None:
    assert grouped((), (), costs({})) == ([], [])
    assert grouped((1,), (), costs({})) == ([((0,), ())], [])
    assert grouped((), (10,), costs({})) == ([((), (0,))], [])


TABLES = st.dictionaries(
    st.tuples(st.integers(1, 6), st.integers(10, 15)),
    st.sampled_from((SURE - 1, SURE, DECISIVE, 0.0, DOUBT, LIKELY, 6.0)),
    max_size=20,
)


@example({(1, 10): DOUBT, (1, 11): SURE, (2, 11): DOUBT}, 2, 2)
@example({(1, 11): DECISIVE, (2, 11): SURE - 1, (2, 12): 0.0}, 2, 3)
@example({(1, 10): 0.0, (1, 11): LIKELY, (1, 12): SURE - 1, (2, 12): DOUBT}, 2, 3)
@example({(1, 10): DOUBT, (2, 12): DECISIVE, (3, 10): SURE, (3, 11): 0.0}, 3, 3)
@given(TABLES, st.integers(0, 6), st.integers(0, 6))
def test_each_unit_stands_in_one_group_in_order_and_as_few_as_can_be_were_moved(
    table: dict[tuple[int, int], float], here: int, there: int
) -> None:
    settled, moved = grouped(tuple(range(1, here + 1)), tuple(range(10, there + 10)), costs(table))
    assert sorted(i for source, _ in (*settled, *moved) for i in source) == list(range(here))
    assert sorted(j for _, target in (*settled, *moved) for j in target) == list(range(there))
    for side in (0, 1):
        places = [at for group in settled for at in group[side]]
        assert places == sorted(places)
    assert moved == sorted(moved, key=lambda group: group[1])
    answering = sorted((source[0], target[0]) for source, target in (*settled, *moved) if source and target)
    assert len(moved) == len(answering) - len(ascending(answering))


def test_units_moved_across_a_group_of_several_stay_moved_and_the_group_where_it_is() -> None:
    # Two cross the third, which is two in the translation: to move it would be one moved instead of two.
    known = costs({(1, 40): LIKELY, (2, 80): DOUBT, (4, 30): SURE - 10})
    assert grouped((1, 2, 4), (10, 20, 40, 80), known, divisible=True) == (
        [((2,), (0, 1))],
        pairs((0, 2), (1, 3)),
    )


def test_a_unit_that_stands_among_those_of_a_group_stays_moved() -> None:
    known = costs({(1, 50): DECISIVE, (2, 20): 0.0, (3, 40): DECISIVE})
    assert grouped((1, 2), (10, 20, 40), known, divisible=True) == ([((0,), (0, 2))], pairs((1, 1)))


def test_what_crosses_nothing_was_not_moved_though_a_group_of_several_follows() -> None:
    known = costs({(1, 20): SURE - 1, (4, 10): SURE - 1, (6, 40): SURE - 10})
    assert grouped((1, 2, 4), (10, 20, 40), known, divisible=True) == (
        [((), (0,)), ((0,), (1,)), ((1, 2), (2,))],
        [],
    )
