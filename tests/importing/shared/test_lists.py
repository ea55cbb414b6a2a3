"""The depth of list items, found from their marks."""

from __future__ import annotations

import pytest

from diptych.importing.shared.lists import Depths


@pytest.mark.parametrize(
    ("marks", "depths"),
    [
        ("(a) (b) (c)", [0, 0, 0]),
        ("a) i) ii) b)", [0, 1, 1, 0]),
        ("(g) (h) (i) (j)", [0, 0, 0, 0]),
        ("(h) (i) (i) (ii) (j)", [0, 0, 1, 1, 0]),
        ("• • (a) (b) •", [0, 0, 1, 1, 0]),
        ("(i) (ii) (iii) (iv)", [0, 0, 0, 0]),
        ("1) 2) (a) 3)", [0, 0, 1, 0]),
        ("(z) (aa) (bb)", [0, 0, 0]),
        ("– – • –", [0, 0, 1, 0]),
        ("A. B. I. II. C.", [0, 0, 1, 1, 0]),
        ("(a) (q) (b)", [0, 0, 0]),
        ("(a) (i) (q) (ii)", [0, 1, 1, 1]),
        ("(a) (i) 1) A. I. • – — - *", [0, 1, 2, 3, 4, 5, 6, 7, 8, 8]),
    ],
)
def test_depths(marks: str, depths: list[int]) -> None:
    following = Depths()
    assert [following.depth(mark) for mark in marks.split()] == depths


def test_what_can_begin_a_list() -> None:
    following = Depths()
    assert following.begins("(a)")
    assert not following.begins("(c)")
    following.depth("(b)")
    assert following.begins("(c)")
    assert following.begins("•")
    following.depth("(i)")
    assert following.begins("(c)")


def test_another_paragraph_begins_lists_anew() -> None:
    following = Depths()
    assert [following.depth(mark) for mark in ("(a)", "(i)")] == [0, 1]
    following.reset()
    assert following.depth("(i)") == 0
