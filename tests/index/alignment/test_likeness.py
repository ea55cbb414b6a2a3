"""What tells that two texts say the same."""

from __future__ import annotations

from math import fsum, log, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.index.alignment.lengths import LengthModel
from diptych.index.alignment.likeness import (
    CONSENT,
    DISSENT,
    ENOUGH,
    FIGURE,
    LACKING_TABLE,
    NEUTRAL,
    OTHER_ANCHOR,
    SAME_ANCHOR,
    WEIGHT,
    Evidence,
    Unit,
    merged,
    tokens,
    weights,
)

LENGTHS = LengthModel(1.0, 6.8)
MANY = frozenset(("aaaa", "bbbb", "cccc", "dddd", "eeee", "ffff", "gggg", "hhhh"))
OTHERS = frozenset(token.upper() for token in MANY)


def unit(*words: str, length: int = 100, anchor: str | None = None) -> Unit:
    return Unit("paragraph", length, frozenset(words), anchor)


def evidence(*units: Unit, anchors: tuple[str, ...] = ()) -> Evidence:
    return Evidence(weights(units), LENGTHS, frozenset(anchors))


def test_words_of_one_root_and_figures_are_tokens() -> None:
    assert tokens("The États in 2019: 10,000 States, état.") == {"etat", "2019", "10000", "stat"}
    assert tokens("1.234.567 and 1 234 but 12,34 and 1234,5678") == {"1234567", "1234", "12", "34", "5678"}


def test_a_rare_token_tells_more_and_a_figure_thrice() -> None:
    told = weights([unit("once", "both"), unit("both", "2019")])
    assert told == {"once": log(3), "both": log(2), "2019": FIGURE * log(3)}


def test_likeness_is_what_is_shared_of_all() -> None:
    one, other = unit("aaaa", "bbbb"), unit("aaaa", "cccc", "dddd")
    known = evidence(one, other)
    shared, own = log(2), log(3)
    assert known.likeness(one, other) == pytest.approx(shared / sqrt((shared + own) * (shared + 2 * own)))
    assert known.likeness(one, one) == pytest.approx(1)
    assert known.likeness(one, unit("2019")) == 0


@given(st.lists(st.floats(0.1, 10), min_size=8, max_size=8))
def test_the_order_of_tokens_which_changes_from_run_to_run_changes_no_sum(told: list[float]) -> None:
    known = Evidence(dict(zip(sorted(MANY), told, strict=True)), LENGTHS)
    one, other = Unit("paragraph", 100, MANY), Unit("paragraph", 100, MANY - {"aaaa"})
    assert known.share(one, other) == fsum(told[1:]) / fsum(told)
    assert known.likeness(one, other) == fsum(told[1:]) / sqrt(fsum(told) * fsum(told[1:]))


def test_share_is_what_another_tells_of_one() -> None:
    one, other = unit("aaaa", "bbbb"), unit("aaaa", "cccc", "dddd")
    known = evidence(one, other)
    assert known.share(one, other) == pytest.approx(log(2) / (log(2) + log(3)))
    assert known.share(one, one) == pytest.approx(1)
    assert known.share(unit(), other) == 0


def test_what_both_say_speaks_for_a_pair_and_what_they_do_not_against_it() -> None:
    same, other = Unit("paragraph", 100, MANY), Unit("paragraph", 100, OTHERS)
    known = evidence(same, other)
    assert known.cost(same, same) == -CONSENT
    assert known.cost(same, other) == pytest.approx(WEIGHT * NEUTRAL)
    assert WEIGHT * NEUTRAL < -DISSENT


def test_dissent_has_a_bound() -> None:
    known = Evidence({}, LENGTHS)
    assert known.cost(unit(length=0), unit(length=0)) == 0
    assert min(max(-WEIGHT, DISSENT), CONSENT) == DISSENT


def test_of_a_few_words_likeness_weighs_less() -> None:
    one, other = unit("aaaa"), unit("2019")
    known = evidence(one, other)
    assert known.cost(one, one) == pytest.approx(-WEIGHT * (1 - NEUTRAL) / ENOUGH)
    # A figure is three words.
    assert known.cost(other, other) == pytest.approx(-WEIGHT * (1 - NEUTRAL) * FIGURE / ENOUGH)
    assert known.cost(one, other) == pytest.approx(WEIGHT * NEUTRAL / ENOUGH)


def test_the_shorter_of_two_texts_says_how_much_likeness_weighs() -> None:
    one, many = unit("aaaa"), Unit("paragraph", 100, MANY)
    known = evidence(one, many)
    assert known.cost(one, many) == known.cost(many, one)
    weighed = WEIGHT * (known.likeness(one, many) - NEUTRAL) / ENOUGH
    assert known.cost(one, many) == pytest.approx(-weighed)


def test_lengths_speak_against_a_pair() -> None:
    known = evidence(unit())
    assert known.cost(unit(length=100), unit(length=150)) == pytest.approx(LENGTHS.cost(100, 150))


@pytest.mark.parametrize(
    ("source", "target", "weight"),
    [
        ("aims", "aims", SAME_ANCHOR),
        (None, None, 0),
        ("aims", "ends", OTHER_ANCHOR),
        ("aims", None, OTHER_ANCHOR),
        (None, "aims", OTHER_ANCHOR),
        ("ends", "aims", OTHER_ANCHOR),
        ("ends", None, 0),
        (None, "ends", 0),
        ("ends", "means", 0),
    ],
)
def test_a_name_that_both_languages_give_speaks_for_its_block_and_against_others(
    source: str | None, target: str | None, weight: float
) -> None:
    known = evidence(unit(), anchors=("aims",))
    assert known.cost(unit(anchor=source), unit(anchor=target)) == -weight


def test_turned_evidence_has_the_lengths_the_other_way_round() -> None:
    known = Evidence({}, LengthModel(2.0, 6.8), frozenset(("aims",)))
    assert known.turned().lengths == known.lengths.turned()
    assert known.turned().anchors == known.anchors


def test_neighbours_become_one() -> None:
    first, second = unit("aaaa", length=10), unit("bbbb", length=20, anchor="aims")
    assert merged([first, second]) == Unit("paragraph", 30, frozenset(("aaaa", "bbbb")), "aims")
    heading = Unit("heading", 10, frozenset(), None, divisible=False)
    assert merged([heading]) is heading


def test_a_table_that_one_of_two_paragraphs_lacks_costs_as_much_as_a_unit_that_nothing_answers() -> None:
    prose = Unit("paragraph", 100, MANY)
    tabled = Unit("paragraph", 900, OTHERS | MANY, bare=prose)
    known = evidence(prose, tabled)
    assert known.cost(prose, prose) + LACKING_TABLE < 0
    assert known.cost(prose, tabled) == known.cost(tabled, prose) == known.cost(prose, prose) + LACKING_TABLE
    assert known.cost(tabled, tabled) == known.cost(prose, prose)


def test_a_table_is_weighed_where_it_makes_two_units_more_alike() -> None:
    tabled = Unit("paragraph", 200, OTHERS | MANY, bare=Unit("paragraph", 100, MANY))
    written_out = Unit("paragraph", 200, OTHERS | MANY)
    assert evidence(tabled, written_out).cost(tabled, written_out) == -CONSENT


def test_neighbours_of_which_one_has_a_table_have_one() -> None:
    prose, tabled = unit("aaaa", length=10), Unit("paragraph", 90, MANY, bare=unit("bbbb", length=20))
    assert merged([prose, tabled]).bare == unit("aaaa", "bbbb", length=30)
    assert merged([prose, prose]).bare is None


def test_more_than_enough_words_weigh_no_more_than_enough() -> None:
    many = Unit("paragraph", 100, MANY | OTHERS)
    half = Unit("paragraph", 100, frozenset((*sorted(MANY)[:4], *(f"{token}x" for token in MANY | OTHERS))))
    known = evidence(many, half)
    assert -WEIGHT * (known.likeness(many, half) - NEUTRAL) == pytest.approx(known.cost(many, half))
    assert 0 < known.likeness(many, half) < NEUTRAL + CONSENT / WEIGHT
