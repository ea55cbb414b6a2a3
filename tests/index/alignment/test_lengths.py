"""How long a translation is for its source."""

from __future__ import annotations

from math import erfc, log, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.index.alignment.lengths import IMPROBABLE, UNMEASURED, LengthModel, length_model

MODEL = LengthModel(1.25, 8.0)
LENGTHS = st.integers(0, 2_000)


def test_texts_that_keep_to_the_ratio_cost_nothing() -> None:
    assert MODEL.cost(100, 125) == 0
    assert MODEL.cost(0, 0) == 0


def test_the_cost_is_that_of_gale_and_church() -> None:
    # 125 would be expected; the mean of the lengths, as code points of the source, is 112.
    deviation = 30 / sqrt(8.0 * 112)
    assert MODEL.cost(100, 155) == pytest.approx(-log(erfc(deviation / sqrt(2))))


def test_lengths_too_far_apart_cost_no_more_than_what_is_improbable() -> None:
    assert MODEL.cost(10, 1_000) == pytest.approx(-log(IMPROBABLE))
    assert MODEL.cost(1_000, 10) == pytest.approx(-log(IMPROBABLE))


@given(LENGTHS, LENGTHS)
def test_nothing_costs_less_than_nothing(source: int, target: int) -> None:
    assert 0 <= MODEL.cost(source, target) <= -log(IMPROBABLE)


@given(LENGTHS, LENGTHS)
def test_a_turned_model_says_the_same_of_lengths_in_each_others_place(source: int, target: int) -> None:
    assert MODEL.turned().cost(target, source) == pytest.approx(MODEL.cost(source, target))


def test_the_lengths_of_languages_that_were_not_measured_say_nothing() -> None:
    assert length_model("xx", "ar") is UNMEASURED
    assert UNMEASURED.cost(10, 1_000) == UNMEASURED.turned().cost(1_000, 10) == UNMEASURED.cost(0, 0) == 0


def test_what_one_language_says_of_another_holds_both_ways() -> None:
    assert length_model("fr", "en") == length_model("en", "fr").turned()
