"""Blocks as a template lays them out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diptych.render.text.inline import Medium
from diptych.render.views.edition import (
    DividerView,
    FenceView,
    FigureView,
    ListView,
    MarkupView,
    ParagraphView,
    ProseView,
    QuotationView,
    TableView,
)
from tests.support.reports import edition

if TYPE_CHECKING:
    from diptych.render.views.edition import BlockView


def blocks(markdown: str, lang: str = "en", medium: Medium = Medium.WEB) -> tuple[BlockView, ...]:
    """Return what follows the first prose of a paragraph in a report with a picture `a b.png`."""
    files: dict[str, str | bytes] = {f"x.{lang}.md": f"Text:\n\n{markdown}", "a b.png": b"PNG"}
    paragraph = edition(files, lang, medium, draft=True).sections[0].body[0]
    assert isinstance(paragraph, ParagraphView)
    return paragraph.blocks[1:]


def markers(block: BlockView) -> list[str]:
    """Return the markers of a list and of the lists within it."""
    assert isinstance(block, ListView)
    found = []
    for item in block.items:
        found += [
            item.marker,
            *(mark for inner in item.blocks if isinstance(inner, ListView) for mark in markers(inner)),
        ]
    return found


@pytest.mark.parametrize(
    ("lang", "marks"),
    [("en", ["(a)", "(i)", "(ii)", "(b)"]), ("fr", ["a)", "i)", "ii)", "b)"])],
)
def test_lists_are_lettered_then_have_small_roman_numerals(lang: str, marks: list[str]) -> None:
    (block,) = blocks("1. a\n   1. b\n   2. c\n2. d\n", lang)
    assert markers(block) == marks


def test_lists_without_order_have_bullets() -> None:
    (block,) = blocks("- a\n- b\n")
    assert markers(block) == ["•", "•"]


def test_prose_that_goes_on_is_marked() -> None:
    listed, prose = blocks("- a\n\n  b\n\n{.continued}\nmore\n")
    assert isinstance(listed, ListView)
    assert listed.items[0].blocks == (ProseView("a"), ProseView("b", continued=True))  # type: ignore[arg-type]
    assert prose == ProseView("more", continued=True)  # type: ignore[arg-type]


def test_tables_with_escaped_pipes() -> None:
    (block,) = blocks("| a\\|b | c |\n|---|--:|\n| *d* |\n")
    assert isinstance(block, TableView)
    assert [(cell.html, cell.align) for cell in block.heads[0]] == [("a|b", ""), ("c", "right")]
    assert [[cell.html for cell in row.cells] for row in block.rows] == [["<em>d</em>", ""]]


def test_quotations_fences_lines_and_markup() -> None:
    quotation, fence, line, markup = blocks("> a\n\n```py\n<x>\n```\n\n---\n\n<script>alert(1)</script>\n")
    assert quotation == QuotationView((ProseView("a"),))  # type: ignore[arg-type]
    assert fence == FenceView("<x>\n")
    assert line == DividerView()
    assert markup == MarkupView("<script>alert(1)</script>")


@pytest.mark.parametrize(
    ("medium", "address"), [(Medium.WEB, "../media/a%20b.png"), (Medium.PRINT, "report:a%20b.png")]
)
def test_pictures_have_an_address_in_each_medium(medium: Medium, address: str) -> None:
    assert blocks('![A map](<a b.png> "Caption")', medium=medium) == (FigureView(address, "A map", "Caption"),)


@pytest.mark.parametrize("target", ["missing.png", "../a.png", "https://un.org/a.png", "file:///etc/passwd", "x.en.md"])
def test_a_picture_that_is_not_in_the_report_is_marked_after_what_is_said_of_it(target: str) -> None:
    mark = f'<span class="missing">[picture missing: {target}]</span>'
    (block,) = blocks(f"![A map]({target})")
    assert isinstance(block, ProseView)
    assert block.html == f"A map {mark}"
    (block,) = blocks(f'![A map]({target} "Rivers")')
    assert isinstance(block, ProseView)
    assert block.html == f"Rivers<br>A map {mark}"
