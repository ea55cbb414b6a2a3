"""Columns of figures, groups and totals, as their words tell them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diptych.render.text.inline import Medium
from diptych.render.views.edition import ParagraphView, TableView
from tests.support.reports import edition

if TYPE_CHECKING:
    from diptych.render.views.cells import CellView


def table(markdown: str, lang: str = "en") -> TableView:
    (part,) = edition({f"a.{lang}.md": f"Text:\n\n{markdown}"}, lang, Medium.PRINT).sections[0].body
    assert isinstance(part, ParagraphView)
    (found,) = (block for block in part.blocks if isinstance(block, TableView))
    return found


def column(*values: str, lang: str = "en") -> list[CellView]:
    rows = "".join(f"| Place | {value} |\n" for value in values)
    return [row.cells[1] for row in table(f"| Name | Sum |\n| --- | --- |\n{rows}", lang).rows]


@pytest.mark.parametrize(
    ("values", "lang"),
    [
        (("41,945.0", "(6,442.2)", "–", ""), "en"),
        (("41 945,0", "(6 442,2)", "s.o."), "fr"),
        (("−3.5", "+12", "n.a."), "en"),
        (("$1,200", "$3"), "en"),
        (("9.4%", "100%"), "en"),
        (("2019", "2020"), "en"),
        (("**68,743.8**", "12"), "en"),
    ],
)
def test_a_column_of_figures_is_set_to_the_right_and_never_broken(values: tuple[str, ...], lang: str) -> None:
    for cell in column(*values, lang=lang):
        assert cell.align == "right"
        assert "figures" in cell.marks


@pytest.mark.parametrize("values", [("Vienna", "12"), ("A/80/6", "7"), ("–", "–"), ("12 boats", "3"), ("1–2", "3")])
def test_a_column_of_anything_else_is_text(values: tuple[str, ...]) -> None:
    assert {cell.align for cell in column(*values)} == {""}


def test_the_number_of_a_document_is_no_figure() -> None:
    assert {cell.align for cell in column("General Assembly resolution 58/316"[-6:], "58/317")} == {""}


def test_the_author_aligns_as_he_likes() -> None:
    made = table("| Name | Sum |\n| --- | :--- |\n| Vienna | 12.5 |\n| Rome | 3 |\n")
    assert [row.cells[1].align for row in made.rows] == ["left", "left"]
    assert [row.cells[1].tail for row in made.rows] == [0, 0]


def test_figures_stand_by_their_decimal_marks() -> None:
    assert [cell.tail for cell in column("12.25", "3.5", "7", "(1.5)", "–")] == [0, 0.5, 1.25, 0.5, 0]


@pytest.mark.parametrize(
    ("row", "role"),
    [
        ("| **Total** | **12** |", "total"),
        ("| **Total** | – |", "total"),
        ("| **Posts** | |", "group"),
        ("| Total | **12** |", ""),
        ("| **Total** | 12 |", ""),
        ("| | **12** |", ""),
    ],
)
def test_bold_rows_are_groups_and_totals(row: str, role: str) -> None:
    made = table(f"| Name | Sum |\n| --- | ---: |\n| Vienna | 12 |\n{row}\n")
    assert [one.role for one in made.rows] == ["", role]


def test_where_every_row_is_bold_none_is_a_total() -> None:
    made = table("| Name | Sum |\n| --- | ---: |\n| **Vienna** | **12** |\n| **Rome** | **3** |\n")
    assert {one.role for one in made.rows} == {""}


def test_the_last_heading_of_a_row_is_inner_where_one_beside_it_began_above() -> None:
    made = table("{heads=2}\n| A | B | | T |\n| --- | --- | --- | --- |\n| | c | d | |\n| x | 1 | 2 | 3 |\n")
    inner = [cell.html for row in made.heads for cell in row if "inner" in cell.marks]
    assert inner == ["d"]


def test_headings_know_what_they_are() -> None:
    made = table("{heads=3}\n| A | B | |\n| --- | --- | --- |\n| | c | d |\n| | (1) | (2)=(1)/3 |\n| x | 1 | 2 |\n")
    marks = {cell.html: (cell.marks, cell.align) for row in made.heads for cell in row}
    assert marks == {
        "A": (("lowest",), ""),
        "B": (("spanning",), "center"),
        "c": ((), "right"),
        "d": ((), "right"),
        "(1)": (("numbering", "lowest"), "right"),
        "(2)=(1)/3": (("numbering", "lowest"), "right"),
    }
