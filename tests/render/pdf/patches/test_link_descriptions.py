"""A link says in words where it leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.plain_press import mended, page, plain

if TYPE_CHECKING:
    import pikepdf

PAGE = page(
    '<p id="aims" data-name="paragraph 2">See <a href="#aims">2</a>, <a href="#other">the <em>other</em> one</a>, '
    '<a href="https://example.org/x" title="General Assembly resolution 72/262">72/262</a> '
    '<a class="sign" href="https://example.org/y"></a>'
    '<span class="footnote" id="note-1" data-name="note 1" data-mark="mark of note 1">A note.</span>'
    '<p id="other">Other.',
    ".footnote { float: footnote } .sign::before { content: '*' }",
)


def descriptions(printed: pikepdf.Pdf) -> list[str]:
    return [str(annotation.Contents) for one in printed.pages for annotation in one.get("/Annots", [])]


def test_weasyprint_describes_a_link_by_its_address() -> None:
    assert descriptions(plain(PAGE))[:2] == ["aims", "other"]


def test_a_link_says_in_words_where_it_leads() -> None:
    assert sorted(descriptions(mended(PAGE))) == [
        "General Assembly resolution 72/262",
        "example.org/y",
        "mark of note 1",
        "note 1",
        "paragraph 2",
        "the other one",
    ]
