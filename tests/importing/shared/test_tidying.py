"""Runs made fit for Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diptych.importing.shared.manuscript import (
    Break,
    Emphasised,
    Exhibit,
    ForeignItem,
    ForeignProse,
    ForeignQuotation,
    ForeignTable,
    LinkedRun,
    Listing,
    NoteCall,
    TextRun,
    Title,
)
from diptych.importing.shared.tidying import run_holders, text_of, tidy

if TYPE_CHECKING:
    from diptych.importing.shared.manuscript import (
        Run,
    )

BREAK = Break()
CALL = NoteCall("1")


def t(text: str) -> TextRun:
    return TextRun(text)


def strong(*children: Run) -> Emphasised:
    return Emphasised(strong=True, children=children)


def italic(*children: Run) -> Emphasised:
    return Emphasised(strong=False, children=children)


def link(*children: Run) -> LinkedRun:
    return LinkedRun("https://a.org", children)


@pytest.mark.parametrize(
    ("runs", "expected"),
    [
        ([t("  a \t\n b\x85c  ")], [t("a b c")]),
        ([t("a\x00\x07b\u2028c\ufffe")], [t("ab c")]),
        ([t("a\u00a0 b")], [t("a\u00a0 b")]),
        ([t("a"), t("b"), t(""), t("c")], [t("abc")]),
        ([t("a "), t(" b")], [t("a b")]),
        ([t(" ")], []),
        ([], []),
    ],
)
def test_spaces_are_single_and_neighbours_one(runs: list[Run], expected: list[Run]) -> None:
    assert tidy(runs) == tuple(expected)


@pytest.mark.parametrize(
    ("runs", "expected"),
    [
        ([t("a"), strong(t(" b ")), t("c")], [t("a "), strong(t("b")), t(" c")]),
        ([t("a "), strong(t(" b")), t("c")], [t("a "), strong(t("b")), t("c")]),
        ([t("a"), strong(t(" ")), t("b")], [t("a b")]),
        ([t("a"), strong(), t("b")], [t("ab")]),
        ([strong(t("a")), strong(t("b"))], [strong(t("ab"))]),
        ([strong(t("a")), italic(t("b"))], [strong(t("a")), italic(t("b"))]),
        ([strong(t("a")), t(" "), strong(t("b"))], [strong(t("a")), t(" "), strong(t("b"))]),
        ([strong(t("a"), strong(t("b")))], [strong(t("ab"))]),
        ([strong(italic(t("a"), strong(t("b"))))], [strong(italic(t("ab")))]),
        ([italic(strong(t(" a")), t("b "))], [italic(strong(t("a")), t("b"))]),
        ([t("x"), italic(strong(t(" a ")), CALL)], [t("x "), italic(strong(t("a")), t(" "), CALL)]),
        ([t("x"), link(t(" a ")), t("y")], [t("x "), link(t("a")), t(" y")]),
        ([link(t("a")), link(t("b"))], [link(t("a")), link(t("b"))]),
        ([t("x"), link(), t("y")], [t("x"), link(), t("y")]),
        ([strong(link(t(" a "), strong(t("b"))))], [strong(link(t("a b")))]),
    ],
)
def test_spaces_stand_outside_emphasis_and_links(runs: list[Run], expected: list[Run]) -> None:
    assert tidy(runs) == tuple(expected)


@pytest.mark.parametrize(
    ("runs", "expected"),
    [
        ([BREAK, t(" a "), BREAK, t(" b "), BREAK], [t("a"), BREAK, t("b")]),
        ([t("a"), BREAK, BREAK, t("b")], [t("a"), BREAK, t("b")]),
        ([t("a"), BREAK, t(" "), BREAK, t("b")], [t("a"), BREAK, t("b")]),
        ([t("a"), strong(BREAK, t("b"), BREAK), t("c")], [t("a"), BREAK, strong(t("b")), BREAK, t("c")]),
        ([t("a"), strong(t("b"), BREAK, t(" c"))], [t("a"), strong(t("b"), BREAK, t("c"))]),
        ([t("a "), CALL, t(" b")], [t("a "), CALL, t(" b")]),
        ([CALL, t(" ")], [CALL]),
        ([t(" "), CALL], [CALL]),
    ],
)
def test_line_ends_have_no_spaces_round_them_and_none_at_the_ends(runs: list[Run], expected: list[Run]) -> None:
    assert tidy(runs) == tuple(expected)


def test_text_is_what_a_reader_sees() -> None:
    assert text_of([t("a"), strong(t("b"), link(t("c"))), BREAK, CALL, t("d")]) == "abc\nd"


def test_every_run_of_every_block_is_held() -> None:
    def prose(text: str) -> ForeignProse:
        return ForeignProse((t(text),), "")

    blocks = (
        prose("a"),
        Title((t("b"),), 1, ""),
        Listing((ForeignItem("•", (prose("c"),)), ForeignItem("•", (ForeignQuotation((prose("d"),), ""),))), False, ""),  # noqa: FBT003
        ForeignTable((((t("e"),), (t("f"),)), ((t("g"),), ())), ""),
        Exhibit("{table=a}", ""),
        prose("h"),
    )
    assert [text_of(runs) for runs in run_holders(blocks)] == ["a", "b", "c", "d", "e", "f", "g", "", "h"]
