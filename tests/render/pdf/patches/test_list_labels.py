"""The mark of a list's member and its text are two elements."""

from __future__ import annotations

from tests.support.pdf_reader import structure
from tests.support.plain_press import mended, page, plain

ITEM = '<li><span class="marker">(a)&#9;</span>One<p>Two</p></li>'
PAGE = page(f"<ul>{ITEM * 2}</ul>", "li { list-style: none }")


def test_weasyprint_knows_no_mark_that_is_text() -> None:
    assert "Lbl" not in structure(plain(PAGE))


def test_a_mark_that_is_text_is_the_label_of_its_item() -> None:
    assert structure(mended(PAGE)).count("LI[Lbl[Span] LBody[") == 2


def test_what_is_no_mark_stays_where_it_is() -> None:
    other = PAGE.replace("marker", "held")
    assert structure(mended(other)) == structure(plain(other))
