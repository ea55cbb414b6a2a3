"""Rows side by side, and the tables that take both columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from markupsafe import Markup

from diptych.render.pages.panels import Panel, PanelRow, divided
from diptych.render.pdf.letter_widths import LetterWidths
from diptych.render.views.cells import CellView, TableRowView
from diptych.render.views.edition import HeadingView, NoteView, ParagraphView, ProseView, TableView
from tests.support.print_specimen import asset

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.render.views.edition import BlockView

WIDTHS = LetterWidths(asset)
NOTE = NoteView("note-1", "1", ("mark-1",), ())


def cells(*texts: str) -> tuple[CellView, ...]:
    return tuple(CellView(Markup.escape(text), "") for text in texts)


def table(*heading: str) -> TableView:
    return TableView((cells(*heading),), (TableRowView(cells(*(["12"] * len(heading)))),))


NARROW, WIDE = table("Bank", "Lamps"), table(*(f"Contribution-{year}" for year in range(2018, 2024)))


def prose(text: str) -> ProseView:
    return ProseView(Markup.escape(text))


def paragraph(*blocks: ProseView | TableView, number: str = "7", id_: str = "") -> ParagraphView:
    return ParagraphView(id_, number, "", blocks)


def row(*parts: tuple[HeadingView | ParagraphView, ...]) -> PanelRow:
    panels = tuple(Panel(lang, own, (NOTE,), missing=not own) for lang, own in zip(("en", "fr"), parts, strict=True))
    return PanelRow("p7", "", "7", panels)


def blocks(panel: Panel) -> Iterator[BlockView]:
    for part in panel.parts:
        yield from part.blocks if isinstance(part, ParagraphView) else ()


def parted(whole: PanelRow) -> Iterator[PanelRow]:
    return divided(whole, WIDTHS)


def shape(rows: list[PanelRow]) -> list[tuple[bool, tuple[tuple[str, ...], ...]]]:
    """Return whether each row is over both columns, and the kinds of blocks that each language has in it."""
    return [(one.spread, tuple(tuple(block.kind for block in blocks(panel)) for panel in one.panels)) for one in rows]


def test_a_row_without_wide_tables_stays_as_it_is() -> None:
    whole = row((paragraph(prose("One."), NARROW),), (paragraph(prose("Un."), NARROW),))
    assert list(parted(whole)) == [whole]


def test_a_wide_table_takes_both_columns_between_what_precedes_and_follows_it() -> None:
    whole = (prose("One."), WIDE, prose("It goes on."))
    assert shape(list(parted(row((paragraph(*whole),), (paragraph(*whole),))))) == [
        (False, (("prose",), ("prose",))),
        (True, (("table",), ("table",))),
        (False, (("prose",), ("prose",))),
    ]


def test_a_table_that_is_wide_in_one_language_is_so_in_both() -> None:
    rows = list(parted(row((paragraph(prose("One."), WIDE),), (paragraph(prose("Un."), NARROW),))))
    assert shape(rows)[1] == (True, (("table",), ("table",)))


def test_a_table_that_one_language_lacks_stands_alone() -> None:
    rows = list(parted(row((paragraph(prose("One."), WIDE),), (paragraph(prose("Un.")),))))
    assert shape(rows) == [(False, (("prose",), ("prose",))), (True, (("table",), ()))]


@pytest.mark.parametrize("empty", [0, 1])
def test_a_language_without_an_answer_says_so_once(empty: int) -> None:
    one = (paragraph(prose("One."), WIDE),)
    rows = list(parted(row((), one) if empty == 0 else row(one, ())))
    assert [each.panels[empty].missing for each in rows] == [True, False]


def test_the_number_the_id_and_the_notes_are_there_once() -> None:
    rows = list(parted(row((paragraph(WIDE, prose("It goes on.")),), (paragraph(WIDE),))))
    assert [one.id for one in rows] == ["p7", "", ""]
    assert [one.number for one in rows] == ["7", "", ""]
    assert [one.panels[0].number for one in rows] == ["7", "", ""]
    assert [len(one.panels[0].notes) for one in rows] == [0, 0, 1]


def test_a_second_paragraph_keeps_its_own_id_once() -> None:
    parts = (paragraph(prose("One.")), paragraph(prose("Two."), WIDE, prose("On."), number="8", id_="p8"))
    rows = list(parted(row(parts, (paragraph(prose("Un.")),))))
    assert [part.id for one in rows for part in one.panels[0].parts] == ["", "p8", "", ""]


def test_a_number_that_no_line_breaks_needs_its_whole_width() -> None:
    def is_spread(figures: str) -> bool:
        block = TableView((cells(*(["Total"] * 4)),), (TableRowView(cells(*([figures] * 4))),))
        return any(one.spread for one in parted(row((paragraph(block),), (paragraph(block),))))

    assert is_spread("136 680 424 136 680 680,1".replace(" ", "\u00a0"))
    assert not is_spread("136 680 424 136 680 680,1")


def test_a_heading_says_its_level() -> None:
    heading = HeadingView("aims.1", 3, Markup("Aims"))
    assert row((heading,), ()).heading == 3
    assert row((paragraph(prose("One.")),), ()).heading == 0
