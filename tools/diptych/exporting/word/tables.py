"""Tables of a report → tables of a Word file."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diptych.compose.runs import change_of, plain_text
from diptych.compose.structure import ComposedCell
from diptych.exporting.word.changes import mark_row
from diptych.exporting.word.elements import CELL, ROW, TABLE, add_element, add_paragraph, add_properties
from diptych.exporting.word.styles import MARGIN
from diptych.model.exhibit import placed_cells

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lxml.etree import _Element as Element

    from diptych.compose.structure import CellRow, ComposedData, ComposedTable
    from diptych.exporting.word.elements import Values
    from diptych.exporting.word.text_writing import WordTextWriter

AREA = 9840
"""The width of the area of a page: 492 points."""
TWIPS = 20
"""Twentieths of a point in a point."""
LETTER, CAPITAL = 95, 135
"""The widths of a small letter and of a capital of a table, on average."""
GAP = 180
"""The free space after the text of a cell."""
LEAST = 500
"""The least width of a column."""
THIN, HEAVY = ({"val": "single", "sz": size, "space": 0, "color": "auto"} for size in (4, 12))
"""The rules of a table: half a point, a point and a half."""
EMPTY = ComposedCell(())


class Placed(NamedTuple):
    """A cell at its column: how many columns it spans, and the cell; none where one from above reaches down."""

    column: int
    cell: ComposedCell | None
    columns: int


class TableWriter:
    """Writes tables with the text of a language."""

    def __init__(self, text: WordTextWriter) -> None:
        """Write the text of cells with a writer."""
        self._text = text

    def table(self, parent: Element, block: ComposedTable | ComposedData, left: int, right: int) -> None:
        """Add a table: its rows of headings are repeated on each page, and no row is divided between pages.

        Args:
            parent: What it is added to.
            block: The table.
            left: Where the text around it begins, from the edge of the page's area or of the cell.
            right: What the text around it leaves free at its end.
        """
        widths = column_widths(block, AREA - left - right)
        indent = left
        if sum(widths) > AREA - left - right and left == right == MARGIN:
            indent = 0
        margins: Mapping[str, Values] = {
            "tblInd": {"w": indent, "type": "dxa"},
            "tblCellMar": {"left": {"w": 0, "type": "dxa"}, "right": {"w": GAP // 2, "type": "dxa"}},
        }
        table = add_table(parent, widths, {"top": THIN, "bottom": HEAVY}, margins)
        heads = block.heads if any(cell.runs for row in block.heads for cell in row) else ()
        for at, row in enumerate(_filled((*heads, *block.rows), len(widths))):
            self._row(table, row, widths, at, len(heads))

    def box(self, parent: Element) -> Element:
        """Add a frame around text in the column of the text, and return what holds the text."""
        width = AREA - 2 * MARGIN
        sides = dict.fromkeys(("top", "left", "bottom", "right"), THIN)
        table = add_table(parent, (width,), sides, {"tblInd": {"w": MARGIN, "type": "dxa"}})
        cell = add_element(add_element(table, "tr"), "tc")
        add_properties(cell, CELL, {"tcW": {"w": width, "type": "dxa"}})
        return cell

    def _row(self, table: Element, row: Sequence[Placed], widths: Sequence[int], at: int, heads: int) -> None:
        line = add_element(table, "tr")
        add_properties(line, ROW, {"cantSplit": True, **({"tblHeader": True} if at < heads else {})})
        mark_row(line[0], change_of(*(one.cell.runs for one in row if one.cell)))
        for column, cell, columns in row:
            box = add_element(line, "tc")
            properties: dict[str, Values] = {"tcW": {"w": sum(widths[column : column + columns]), "type": "dxa"}}
            if columns > 1:
                properties["gridSpan"] = columns
            if cell is None:
                properties["vMerge"] = True
            elif cell.rows > 1:
                properties["vMerge"] = {"val": "restart"}
            if at == heads - 1 or (cell and at + cell.rows == heads):
                properties["tcBorders"] = {"bottom": HEAVY}
            elif at < heads and columns > 1:
                properties["tcBorders"] = {"bottom": THIN}
            properties["vAlign"] = "bottom" if at < heads else "top"
            add_properties(box, CELL, properties)
            self._cell(box, cell, is_head=at < heads)

    def _cell(self, box: Element, cell: ComposedCell | None, *, is_head: bool) -> None:
        align: Mapping[str, Values] = {"jc": cell.align} if cell and cell.align else {}
        paragraph = add_paragraph(box, "TableHead" if is_head else "TableText", align)
        if cell:
            self._text.write_cell(paragraph, cell.runs)


def add_table(
    parent: Element, widths: Sequence[int], borders: Mapping[str, Values], others: Mapping[str, Values] | None = None
) -> Element:
    """Add a table without rows, whose columns keep their widths, and return it."""
    table = add_element(parent, "tbl")
    whole: Mapping[str, Values] = {"w": sum(widths), "type": "dxa"}
    layout: Mapping[str, Values] = {"type": "fixed"}
    properties = {"tblW": whole, "tblBorders": borders, "tblLayout": layout, **(others or {})}
    add_properties(table, TABLE, properties)
    grid = add_element(table, "tblGrid")
    for width in widths:
        add_element(grid, "gridCol", w=width)
    return table


def column_widths(block: ComposedTable | ComposedData, measure: int) -> tuple[int, ...]:
    """Return the widths of the columns of a table, in twentieths of a point.

    They are those that its author measured; else each column has what its longest word needs, and a share of the rest
    by the length of its text. A table whose words need more takes the whole area of the page; if that is too little,
    the longest words are broken.
    """
    given = getattr(block, "widths", ())
    if given:
        return tuple(round(width * TWIPS) for width in given)
    rows = (*block.heads, *block.rows)
    count = max((sum(cell.columns for cell in row) for row in rows), default=1)
    words, texts = [LEAST] * count, [1] * count
    for _, column, cell in placed_cells(rows):
        if cell.columns == 1 and column < count:
            text = plain_text(cell.runs)
            words[column] = max(words[column], max(map(_width, text.split()), default=0) + GAP)
            texts[column] = max(texts[column], _width(text))
    room = measure if sum(words) <= measure else max(AREA, measure)
    least = _within(words, room)
    spare = room - sum(least)
    wanted = [max(text - width, 0) for text, width in zip(texts, least, strict=True)]
    whole = sum(wanted)
    return tuple(
        width + (spare * one // whole if whole else spare // count) for width, one in zip(least, wanted, strict=True)
    )


def _within(widths: Sequence[int], room: int) -> list[int]:
    """Return widths that are no wider together than their room: what is taken is taken from the widest."""
    kept, left = list(widths), room
    for done, at in enumerate(sorted(range(len(kept)), key=kept.__getitem__)):
        kept[at] = min(kept[at], left // (len(kept) - done))
        left -= kept[at]
    return kept


def _width(text: str) -> int:
    return sum(CAPITAL if letter.isupper() else LETTER for letter in text)


def _filled(rows: Sequence[CellRow], count: int) -> list[list[Placed]]:
    """Return the cells of each row by their columns, with empty ones at the end of a short row."""
    lines: list[list[Placed]] = [[] for _ in rows]
    for at, column, cell in placed_cells(rows):
        lines[at].append(Placed(column, cell, cell.columns))
        for below in range(at + 1, min(at + cell.rows, len(rows))):
            lines[below].append(Placed(column, None, cell.columns))
    for line in lines:
        line.sort(key=lambda one: one[0])
        end = max((one.column + one.columns for one in line), default=0)
        line.extend(Placed(column, EMPTY, 1) for column in range(end, count))
    return lines
