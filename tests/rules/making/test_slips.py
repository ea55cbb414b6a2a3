"""Lookups of words that are one slip apart."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from diptych.rules.making.slips import LONGEST, Slips

WORDS = st.text("abc", max_size=5)


@given(st.lists(WORDS, max_size=6, unique=True), WORDS)
def test_the_first_word_at_one_slip_is_found(words: list[str], word: str) -> None:
    near = [one for one in words if OSA.distance(one, word) <= 1]
    assert Slips(words).nearest(word) == next(iter(near), None)


@given(st.lists(WORDS, max_size=6, unique=True), WORDS)
def test_another_letter_may_count_for_another_word(words: list[str], word: str) -> None:
    near = (one for one in words if OSA.distance(one, word) <= 1)
    same = (one for one in near if len(one) != len(word) or sorted(one) == sorted(word))
    assert Slips(words).nearest(word, changed=False) == next(same, None)


def test_what_is_too_long_for_a_word_has_no_neighbours() -> None:
    long = "a" * LONGEST
    assert Slips([long]).nearest(long[:-1]) == long
    assert Slips([f"{long}a"]).nearest(long) is None
    assert Slips([long]).nearest(f"{long}a") is None
