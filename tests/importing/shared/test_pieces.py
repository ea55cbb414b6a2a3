"""Stretches of text with their looks become runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.importing.shared.manuscript import Break, Emphasised, LinkedRun, NoteCall, TextRun
from diptych.importing.shared.pieces import (
    LINE_END,
    Piece,
    cut,
    note_calls,
    one_line,
    runs_of,
    text_of_pieces,
    unemphasised,
)

if TYPE_CHECKING:
    from diptych.importing.shared.manuscript import Run


def test_code_points_are_cut_off_the_beginning() -> None:
    pieces = (Piece("ab", strong=True), Piece("", note="1"), Piece("cd"))
    assert cut(pieces, 0) == pieces
    assert cut(pieces, 1) == (Piece("b", strong=True), Piece("", note="1"), Piece("cd"))
    assert cut(pieces, 2) == (Piece("", note="1"), Piece("cd"))
    assert cut(pieces, 3) == (Piece("", note="1"), Piece("d"))
    assert cut(pieces, 9) == (Piece("", note="1"),)


def test_text_of_pieces_is_without_looks() -> None:
    pieces = (Piece(" a ", strong=True), Piece("", note="1"), Piece(f"\u00a0b{LINE_END}c "))
    assert text_of_pieces(pieces) == f" a \u00a0b{LINE_END}c "
    assert one_line(pieces) == "a b c"
    assert unemphasised((*pieces, Piece("d", italic=True, link="x"))) == (
        Piece(" a "),
        Piece("", note="1"),
        Piece("\u00a0b c "),
        Piece("d", link="x"),
    )


def test_looks_become_emphasis_links_and_marks_of_notes() -> None:
    runs = runs_of(
        (
            Piece("a\u00a0b\u202fc "),
            Piece("bold", strong=True),
            Piece("both", strong=True, italic=True),
            Piece("", note="1"),
            Piece("", note="2"),
            Piece("slant", italic=True),
            Piece(f"x{LINE_END}y"),
            Piece("site", link="https://a.org"),
            Piece(" too", strong=True, link="https://a.org"),
        ),
        "en",
    )
    assert runs == (
        TextRun("a b c "),
        Emphasised(strong=True, children=(TextRun("bold"), Emphasised(strong=False, children=(TextRun("both"),)))),
        NoteCall("1"),
        NoteCall("2"),
        Emphasised(strong=False, children=(TextRun("slant"),)),
        TextRun("x"),
        Break(),
        TextRun("y"),
        LinkedRun(
            "https://a.org", (TextRun("site"), TextRun(" "), Emphasised(strong=True, children=(TextRun("too"),)))
        ),
    ) or runs[8] == LinkedRun("https://a.org", (TextRun("site "), Emphasised(strong=True, children=(TextRun("too"),))))


def test_links_to_documents_that_prose_gives_again_are_left_out() -> None:
    pieces = (Piece("See "), Piece("A/73/328", link="https://undocs.org/en/A/73/328"), Piece("."))
    assert runs_of(pieces, "en") == (TextRun("See A/73/328."),)


def test_marks_of_notes_are_found_however_deep() -> None:
    one, two, three = NoteCall("1"), NoteCall("2"), NoteCall("3")
    runs: tuple[Run, ...] = (
        one,
        TextRun("a"),
        Emphasised(strong=True, children=(TextRun("b"), two)),
        LinkedRun("x", (Emphasised(strong=False, children=(three,)),)),
    )
    assert note_calls(runs) == (one, two, three)


def test_emphasis_neither_begins_nor_ends_with_punctuation_within_a_word_nor_holds_none() -> None:
    italic = Piece(", and", italic=True)
    assert runs_of((Piece("attacks"), Piece(", ", italic=True), Piece("it")), "en") == (TextRun("attacks, it"),)
    assert runs_of((Piece("attacks"), italic, Piece(" it")), "en") == (
        TextRun("attacks, "),
        Emphasised(strong=False, children=(TextRun("and"),)),
        TextRun(" it"),
    )
    assert runs_of((Piece("Note:", strong=True), Piece("it")), "en") == (
        Emphasised(strong=True, children=(TextRun("Note"),)),
        TextRun(":it"),
    )
    assert runs_of((Piece("see "), Piece("ibid.", italic=True)), "en") == (
        TextRun("see "),
        Emphasised(strong=False, children=(TextRun("ibid."),)),
    )
