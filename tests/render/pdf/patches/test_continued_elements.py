"""A paragraph over two pages is one element."""

from __future__ import annotations

import re

from tests.support.pdf_reader import structure
from tests.support.plain_press import mended, page, plain

WORDS = "word " * 400
ITEM = f'<li><span class="marker">•</span>{WORDS}</li>'
PAGE = page(f"<main><section>{f'<p>{WORDS}</p><ul>{ITEM}</ul>' * 3}</section></main>", "li { list-style: none }")
TABLE = page(f"<table><thead><tr><th>A</th></tr></thead><tbody>{'<tr><td>b</td></tr>' * 100}</tbody></table>")


def test_weasyprint_begins_every_element_anew_on_each_page() -> None:
    printed = plain(PAGE)
    assert structure(printed).count("Part[") == len(printed.pages) > 1
    assert structure(printed).count("P[") > 3


def test_what_runs_over_several_pages_is_one_element() -> None:
    tags = structure(mended(PAGE))
    assert re.sub(r"\[Span( Span)*\]", "", tags) == f"Document[Part[Sect[{' '.join(['P L[LI[Lbl LBody]]'] * 3)}]]]"


def test_a_table_is_one_on_each_page_with_its_header() -> None:
    printed = mended(TABLE)
    assert structure(printed).count("Table[THead[") == len(printed.pages) > 1
