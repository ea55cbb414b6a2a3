"""Titles and labels of tables and figures."""

from __future__ import annotations

import pytest

from diptych.render.text.inline import Medium
from diptych.render.views.edition import FigureView, ParagraphView, TableView
from tests.support.reports import edition

TABLE = "{{.caption}}\n{}\n\n| a |\n| --- |\n| b |\n\n"
PICTURE = '![A map](map.png "{}")\n\n'


def exhibits(text: str, lang: str = "en", medium: Medium = Medium.PRINT) -> list[tuple[str, str]]:
    """Return the label and the title of each table and picture."""
    files: dict[str, str | bytes] = {f"a.{lang}.md": f"Text:\n\n{text}", "map.png": b"PNG"}
    found = []
    for part in edition(files, lang, medium, draft=True).sections[0].body:
        assert isinstance(part, ParagraphView)
        for block in part.blocks:
            if isinstance(block, TableView):
                found.append((block.label, f"{block.title} {block.unit}".strip()))
            elif isinstance(block, FigureView):
                found.append((block.label, block.caption))
    return found


@pytest.mark.parametrize("medium", Medium)
@pytest.mark.parametrize(
    ("lang", "labels"),
    [
        ("en", ["Table 1", "Figure I", "Table 2", "Figure II"]),
        ("fr", ["Tableau 1", "Figure I", "Tableau 2", "Figure II"]),
    ],
)
def test_tables_and_figures_are_numbered_each_in_their_own_run(lang: str, labels: list[str], medium: Medium) -> None:
    text = TABLE.format("One") + PICTURE.format("Map") + TABLE.format("Two") + PICTURE.format("Plan")
    assert [label for label, _ in exhibits(text, lang, medium)] == labels


def test_what_is_alone_or_has_no_title_has_no_number() -> None:
    assert exhibits(TABLE.format("One")) == [("", "One")]
    assert exhibits(PICTURE.format("Map") + "![A map](map.png)\n") == [("", "Map"), ("", "")]
    assert exhibits("| a |\n| --- |\n\n| b |\n| --- |\n") == [("", ""), ("", "")]


@pytest.mark.parametrize(
    ("caption", "shown"),
    [
        ("Loans by region\n*(Dollars)*", "Loans by region <em>(Dollars)</em>"),
        ("Loans *in situ* by region", "Loans <em>in situ</em> by region"),
        ("*Loans*", "<em>Loans</em>"),
        ("Loans & gifts", "Loans &amp; gifts"),
    ],
)
def test_italics_at_the_end_of_a_title_are_the_unit(caption: str, shown: str) -> None:
    assert exhibits(TABLE.format(caption)) == [("", shown)]


def test_tables_inside_quotations_and_lists_count_too() -> None:
    figures = PICTURE.format("Map") + '> ![A map](map.png "Two")\n\n- a\n\n    ![A map](map.png "Three")\n'
    assert exhibits(figures)[0] == ("Figure I", "Map")
    assert exhibits(figures + "\n" + PICTURE.format("Four"))[-1] == ("Figure IV", "Four")
