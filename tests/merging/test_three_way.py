"""Three texts merged by words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.merging.three_way import MergeConflict, changed, merged_text, text_changes

BASE = "The Council met twice in May.\nIt adopted a resolution.\n"


@pytest.mark.parametrize(
    ("theirs", "ours", "both"),
    [
        (BASE, BASE, BASE),
        (BASE.replace("twice", "once"), BASE, BASE.replace("twice", "once")),
        (BASE, BASE.replace("twice", "once"), BASE.replace("twice", "once")),
        (BASE.replace("twice", "once"), BASE.replace("twice", "once"), BASE.replace("twice", "once")),
        (
            BASE.replace("twice", "once"),
            BASE.replace("May", "June"),
            "The Council met once in June.\nIt adopted a resolution.\n",
        ),
        (
            BASE.replace("twice ", ""),
            BASE.replace("adopted", "rejected"),
            "The Council met in May.\nIt rejected a resolution.\n",
        ),
        (f"{BASE}It rose.\n", BASE.replace("twice", "once"), f"{BASE.replace('twice', 'once')}It rose.\n"),
    ],
)
def test_changes_in_different_words_are_both_made(theirs: str, ours: str, both: str) -> None:
    assert merged_text(BASE, theirs, ours).text == both
    assert merged_text(BASE, theirs, ours).conflicts == ()
    assert merged_text(BASE, ours, theirs).text == both


def test_the_same_words_changed_in_two_ways_are_a_conflict_and_stay_as_they_are() -> None:
    both = merged_text(BASE, BASE.replace("twice", "once"), BASE.replace("twice", "thrice"))

    assert both.text == BASE.replace("twice", "thrice")
    assert both.conflicts == (MergeConflict("twice", "once", "thrice"),)


def test_two_insertions_at_one_place_are_a_conflict() -> None:
    both = merged_text("one two", "one and two", "one or two")

    assert both.text == "one or two"
    assert len(both.conflicts) == 1


def test_what_one_side_removed_and_the_other_changed_is_a_conflict() -> None:
    both = merged_text(BASE, BASE.replace("It adopted a resolution.\n", ""), BASE.replace("adopted", "rejected"))

    assert both.text == BASE.replace("adopted", "rejected")
    assert len(both.conflicts) == 1


@given(st.text("ab \n"), st.text("ab \n"))
def test_the_changes_between_two_texts_make_one_from_the_other(base: str, other: str) -> None:
    assert changed(base, 0, len(base), text_changes(base, other)) == other


@given(st.text("ab \n"), st.text("ab \n"))
def test_where_one_side_changed_nothing_the_other_is_the_result(base: str, other: str) -> None:
    assert merged_text(base, other, base).text == merged_text(base, base, other).text == other
