"""Tables fitted before the page is printed: how wide each is, in which letters, and where its columns stand."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from math import ceil
from typing import TYPE_CHECKING, Any

from diptych.model.exhibit import placed_cells
from diptych.render.pdf.column_widths import (
    BEHIND,
    CellText,
    PlacedCell,
    TableMeasures,
    is_easy_to_read,
    shared_width,
)
from diptych.render.pdf.table_settings import place_inside

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.render.pdf.column_widths import ColumnRoom
    from diptych.render.pdf.letter_widths import LetterWidths
    from diptych.render.pdf.table_settings import TablePlace, TableSetting

DECLARED, BROKEN = "data-widths", "broken"
TALL, TALL_ROW = 14, "tall"
"""Lines from which a row may be divided between two pages, and the class of such rows."""
STRONG, ITALIC = {"strong", "b"}, {"em", "i"}
FOOTNOTE = CellText("00", is_mark=True, is_held=True)
"""What a footnote leaves in the line of its mark."""


def fit_tables(page: Any, widths: LetterWidths) -> None:  # noqa: ANN401 - WeasyPrint has no types
    """Set each table to the width that it has, in smaller letters where it needs them.

    One in the text that needs more is set wider, or on a turned page.

    Args:
        page: The tree of the page. Such tables get classes, and columns with widths in points.
        widths: The widths of words.
    """
    for table, notes, place in [*_tables(page, None)]:
        _fit(table, notes, place, widths)


def _tables(around: Any, place: TablePlace | None) -> Iterator[tuple[Any, Any, TablePlace]]:  # noqa: ANN401
    """Yield the tables inside an element, with the notes below them and their places."""
    for child, following in pairwise((*around, None)):
        if child.tag == "table" and place is not None:
            is_noted = following is not None and following.get("class") == "table-notes"
            yield child, following if is_noted else None, place
        else:
            yield from _tables(child, place_inside(child, around, place))


def _fit(table: Any, notes: Any, place: TablePlace, widths: LetterWidths) -> None:  # noqa: ANN401
    rows = [*table.iter("tr")]
    placed = [*placed_cells([_cell(element) for element in row] for row in rows)]
    if not placed:
        return
    measures = TableMeasures([replace(cell, column=column) for _, column, cell in placed], widths)
    declared = [float(one) for one in (table.get(DECLARED) or "").split()]
    setting, columns = _chosen(measures, place, declared)
    shared = shared_width(columns, setting.measure)
    for at, lines in _lines(measures, setting, shared):
        if lines > TALL:
            rows[placed[at][0]].set("class", TALL_ROW)
    if declared:
        # Nothing is set off from the right margin.
        asked = (*declared[:-1], max(declared[-1] - BEHIND, 1))
        columns = [replace(column, want=width) for column, width in zip(columns, asked, strict=True)]
        shared = shared_width(columns, setting.measure)
    is_broken = sum(column.need for column in columns) > setting.measure
    own = (table.get("class"), *setting.classes, BROKEN if is_broken else None)
    table.set("class", " ".join(filter(None, own)))
    if notes is not None:
        notes.set("class", " ".join(("table-notes", *setting.classes)))
    group = table.makeelement("colgroup", {})
    for width in shared:
        # Rounded up: a word that lacks a thousandth of a point is broken.
        group.append(group.makeelement("col", {"style": f"width: {ceil(width * 100) / 100:.2f}pt"}))
    table.insert(1 if table.find("caption") is not None else 0, group)


def _chosen(
    measures: TableMeasures, place: TablePlace, declared: Sequence[float]
) -> tuple[TableSetting, list[ColumnRoom]]:
    """Return the first setting in which a table is easy to read, or else the one that holds most.

    Where an author gave widths, these say how wide it is, unless it has no choice.
    """
    tried = ((setting, measures.columns(setting)) for setting in place.settings)
    for setting, columns in tried:
        asked = sum(declared) - 2 * setting.gap if declared and place.is_open else 0
        is_enough = sum(column.need for column in columns) <= setting.measure
        if asked <= setting.measure and (is_enough if asked else is_easy_to_read(columns, setting.measure)):
            break
    return setting, columns


def _lines(measures: TableMeasures, setting: TableSetting, shared: Sequence[float]) -> Iterator[tuple[int, float]]:
    """Yield the number of each cell and how many lines it takes."""
    for at, (cell, words) in enumerate(zip(measures.cells, measures.words(setting), strict=True)):
        room = sum(shared[cell.column : cell.column + cell.columns]) - setting.gap
        yield at, sum(words) / max(room, 1)


def _cell(element: Any) -> PlacedCell:  # noqa: ANN401
    columns, rows = (int(element.get(name, "1")) for name in ("colspan", "rowspan"))
    is_figure = "figures" in (element.get("class") or "").split()
    return PlacedCell(tuple(_texts(element, CellText(""))), bool(element.tag == "th"), is_figure, columns, rows)


def _texts(element: Any, style: CellText) -> Iterator[CellText]:  # noqa: ANN401
    """Yield the texts of an element."""
    classes = (element.get("class") or "").split()
    if "footnote" in classes:
        yield FOOTNOTE
        return
    if element.tag in STRONG:
        style = replace(style, bold=True)
    elif element.tag in ITALIC:
        style = replace(style, italic=True)
    elif element.tag == "sup" or "mark" in classes:
        style = replace(style, is_mark=True)
    if "held" in classes or "citation" in classes:
        style = replace(style, is_held=True)
    yield replace(style, text=element.text or "")
    for child in element:
        if child.tag == "br":
            yield replace(style, text=" ", is_held=False)
        yield from _texts(child, style)
        yield replace(style, text=child.tail or "")
