"""Footnotes: their pages, their tags, and the links of their marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.support.pdf_reader import structure, text
from tests.support.plain_press import mended, page, plain

if TYPE_CHECKING:
    import pikepdf

NOTE = '<span class="footnote" id="note-{0}">Note {0}.</span>'
STYLE = ".footnote { float: footnote; footnote-policy: line }"
PAGE = page(f"<p>One{NOTE.format(1)} two.</p><p>Three{NOTE.format(2)}.</p>", STYLE)

SMALL = f"""\
@page {{ size: 100px; margin: 0; @footnote {{ margin-top: 0 }} }}
html {{ font-size: 10px; line-height: 1 }}
body {{ margin: 0 }}
{STYLE}
::footnote-call {{ content: "*" counter(footnote); vertical-align: baseline }}
::footnote-marker {{ content: "" }}
"""
FULL = page(
    f"<div>a<br>b<br>c<br>d<br>e</div><div>f{''.join(map(NOTE.format, range(1, 5)))}<br>g<br>h<br>i</div>", SMALL
)
"""On a page for ten lines, the second line of the second block does not fit under four footnotes."""


def notes_with_calls(printed: pikepdf.Pdf) -> list[tuple[list[str], list[str]]]:
    """Return the numbers of the marks and those of the footnotes on each page."""
    sheets = [text(sheet) for sheet in printed.pages]
    return [(re.findall(r"\*(\d)", sheet), re.findall(r"Note (\d)\.", sheet)) for sheet in sheets]


def ends(printed: pikepdf.Pdf) -> set[str]:
    """Return the targets of the links on the first page."""
    return {str(link.Dest) for link in printed.pages[0].get("/Annots", [])}


# --- Links ------------------------------------------------------------------------------------------------------------


def test_weasyprint_links_no_footnote() -> None:
    assert ends(plain(PAGE)) == set()


def test_a_mark_leads_to_its_footnote_and_back() -> None:
    assert ends(mended(PAGE)) == {"note-1", "mark-1", "note-2", "mark-2"}


# --- Tags -------------------------------------------------------------------------------------------------------------


def test_weasyprint_has_no_tag_for_a_footnote_and_reads_it_at_the_end_of_the_page() -> None:
    tags = structure(plain(PAGE))
    assert "Note" not in tags
    assert re.fullmatch(r"Document\[P\[.*\] P\[.*\] NonStruct\[.*\]\]", tags)


def test_a_footnote_is_read_after_its_mark() -> None:
    mark_and_note = "Link[Span] Note[Link[Span] Span]"
    assert structure(mended(PAGE)) == f"Document[P[Span {mark_and_note} Span] P[Span {mark_and_note} Span]]"


# --- Pages ------------------------------------------------------------------------------------------------------------


def test_weasyprint_moves_a_footnote_to_the_page_after_its_mark() -> None:
    (calls, notes), *_ = notes_with_calls(plain(FULL))
    assert calls == ["1", "2", "3", "4"]
    assert notes != calls


def test_a_footnote_stands_on_the_page_of_its_mark() -> None:
    pages = notes_with_calls(mended(FULL))
    assert all(calls == notes for calls, notes in pages)
    assert [calls for calls, _ in pages if calls] == [["1", "2", "3", "4"]]
