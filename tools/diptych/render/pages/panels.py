"""Rows of the side-by-side edition: panels that face each other, and tables that are too wide for one."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from markupsafe import Markup

from diptych.model.exhibit import placed_cells
from diptych.render.pdf.column_widths import CellText, PlacedCell, TableMeasures, is_easy_to_read
from diptych.render.pdf.table_settings import IN_COLUMN
from diptych.render.views.edition import DataTableView, ParagraphView, TableView

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.render.pdf.letter_widths import LetterWidths
    from diptych.render.views.cells import CellView
    from diptych.render.views.edition import HeadingView, NoteView

TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True)
class Panel:
    """What one language has in a row.

    Attributes:
        lang: Language tag.
        parts: Headings and paragraphs.
        notes: The footnotes whose marks stand in them, for the web; in print they stand in the text.
        missing: Whether this language has nothing that answers the other.
    """

    lang: str
    parts: tuple[HeadingView | ParagraphView, ...]
    notes: tuple[NoteView, ...] = ()
    missing: bool = False

    @property
    def number(self) -> str:
        """The number of its first paragraph with one, or nothing."""
        return next((part.number for part in self.parts if isinstance(part, ParagraphView) and part.number), "")


@dataclass(frozen=True, slots=True)
class PanelRow:
    """Two panels that face each other.

    Attributes:
        id: The id by which both languages refer to it; empty where an earlier row has the same.
        target: `p12`, where the id is another.
        number: Number of its first paragraph, or empty.
        panels: One for each language.
        changes: In a draft, what has changed in the source since it was translated: stretches, each `kept`, `deleted`
            or `inserted`; empty where the translation is up to date.
        source: Their language, or empty.
        spread: Whether the panels stand one under the other, each over both columns.
    """

    id: str
    target: str
    number: str
    panels: tuple[Panel, ...]
    changes: tuple[tuple[str, str], ...] = ()
    source: str = ""
    spread: bool = False

    @property
    def heading(self) -> int:
        """The level of the heading that it holds; 0 where it holds none."""
        first = next((part for panel in self.panels for part in panel.parts), None)
        return 0 if first is None or isinstance(first, ParagraphView) else first.level


def divided(row: PanelRow, widths: LetterWidths) -> Iterator[PanelRow]:
    """Yield a row, or the rows that it is divided into: a table too wide for a column has one of its own.

    A table that is wide in one language is so in the other too: both stand one under the other over both columns.

    Args:
        row: The row.
        widths: The widths of words on paper.
    """
    tables = [list(_tables(panel)) for panel in row.panels]
    wide = [any(table is not None and _is_wide(table, widths) for table in facing) for facing in zip_longest(*tables)]
    if not any(wide):
        yield row
        return
    pieces = [list(_pieces(panel, wide)) for panel in row.panels]
    rows = [
        PanelRow("", "", "", tuple(map(_panel, row.panels, facing)), spread=index % 2 == 1)
        for index, facing in enumerate(zip_longest(*pieces, fillvalue=()))
        if any(facing) or index == 0
    ]
    first = rows[0]
    rows[0] = replace(
        first,
        id=row.id,
        target=row.target,
        number=row.number,
        changes=row.changes,
        source=row.source,
        panels=tuple(replace(new, missing=old.missing) for new, old in zip(first.panels, row.panels, strict=True)),
    )
    noted = tuple(replace(new, notes=old.notes) for new, old in zip(rows[-1].panels, row.panels, strict=True))
    yield from (*rows[:-1], replace(rows[-1], panels=noted))


def _panel(panel: Panel, parts: Sequence[HeadingView | ParagraphView]) -> Panel:
    return Panel(panel.lang, tuple(parts))


def _tables(panel: Panel) -> Iterator[TableView | DataTableView]:
    for part in panel.parts:
        for block in part.blocks if isinstance(part, ParagraphView) else ():
            if isinstance(block, TableView | DataTableView):
                yield block


def _pieces(panel: Panel, wide: Sequence[bool]) -> Iterator[list[HeadingView | ParagraphView]]:
    """Yield what a panel has before its first wide table, that table, what follows up to the next one, and so on."""
    tables = iter(wide)
    piece: list[HeadingView | ParagraphView] = []
    for part in panel.parts:
        if not isinstance(part, ParagraphView):
            piece.append(part)
            continue
        rest, blocks = part, []
        for block in part.blocks:
            if not (isinstance(block, TableView | DataTableView) and next(tables)):
                blocks.append(block)
                continue
            if blocks or rest.number or rest.id or rest.comments or rest.told:
                piece.append(replace(rest, blocks=tuple(blocks)))
            yield piece
            rest = replace(part, id="", number="", target="", comments=(), told="")
            yield [replace(rest, blocks=(block,))]
            piece, blocks = [], []
        if blocks or rest is part:
            piece.append(replace(rest, blocks=tuple(blocks)))
    yield piece


def _is_wide(table: TableView | DataTableView, widths: LetterWidths) -> bool:
    """Return whether a table is hard to read in a column, its usual letters close together."""
    rows = [
        *([_placed(cell, is_head=True) for cell in row] for row in table.heads),
        *([_placed(cell, is_head=False) for cell in row.cells] for row in table.rows),
    ]
    cells = [replace(cell, column=column) for _, column, cell in placed_cells(rows)]
    dense = IN_COLUMN.settings[1]
    return bool(cells) and not is_easy_to_read(TableMeasures(cells, widths).columns(dense), dense.measure)


def _placed(cell: CellView, *, is_head: bool) -> PlacedCell:
    text = Markup(TAG.sub(" ", cell.html)).unescape()  # noqa: S704 - it was HTML
    return PlacedCell((CellText(text),), is_head, "figures" in cell.marks, cell.columns, cell.rows)
