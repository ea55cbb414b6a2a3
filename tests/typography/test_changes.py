"""What changed between two states of a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.typography.changes import TextChangeKind, changes, kind_of_change


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        ("Peace; security.", "Peace, security", "typography"),
        ("In 2018, 12 States", "In 2019, 13 States", "figures"),
        ("In 2018, 12 States", "In 2018, 12 countries", "wording"),
    ],
)
def test_kind_of_change(before: str, after: str, kind: str) -> None:
    assert kind_of_change(before, after).value == kind


def test_changes_are_told_word_by_word() -> None:
    assert [(one.step.value, one.text) for one in changes("the old text", "the new text")] == [
        ("kept", "the "),
        ("deleted", "old"),
        ("inserted", "new"),
        ("kept", " text"),
    ]


@given(st.text(max_size=60), st.text(max_size=60))
def test_both_states_can_be_put_together_again(before: str, after: str) -> None:
    steps = list(changes(before, after))
    assert "".join(one.text for one in steps if one.step is not TextChangeKind.INSERTED) == before
    assert "".join(one.text for one in steps if one.step is not TextChangeKind.DELETED) == after
