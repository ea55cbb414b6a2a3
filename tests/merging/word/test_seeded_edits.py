"""One edit of each of twenty kinds, at places drawn by lot, arrives as the same edit of the Markdown."""

from __future__ import annotations

from tests.merging.word.seeded_edits import KINDS, outcomes


def test_an_edit_of_each_kind_arrives() -> None:
    found = list(outcomes(75, len(KINDS), ()))

    assert [kind for kind, became, _ in found if became == "right"] == list(KINDS), found
