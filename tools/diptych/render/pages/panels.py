"""Rows of the side-by-side edition: panels that face each other, and tables that are too wide for one."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from markupsafe import Markup

from diptych.render.views.edition import DataTableView, ParagraphView, TableView

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.render.views.cells import CellView
    from diptych.render.views.edition import HeadingView, NoteView

ROOM = 68
"""How many letters of a table the width of a column holds."""
GAP = 3
"""The letters that would have room between two columns of a table."""
USUAL = 9
"""The letters of a usual word: cells of text that are narrower are hard to read."""
TAG = re.compile(r"<[^>]*>")
BREAKS = re.compile(r"[ \n]+")
"""Where a line of a cell may end: no-break spaces hold a number together."""


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


def divided(row: PanelRow) -> Iterator[PanelRow]:
    """Yield a row, or the rows that it is divided into: a table too wide for a column has one of its own.

    A table that is wide in one language is so in the other too: both stand one under the other over both columns.
    """
    tables = [list(_tables(panel)) for panel in row.panels]
    wide = [any(table is not None and _is_wide(table) for table in facing) for facing in zip_longest(*tables)]
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
            if blocks or rest.number or rest.id or rest.comments:
                piece.append(replace(rest, blocks=tuple(blocks)))
            yield piece
            rest = replace(part, id="", number="", target="", comments=())
            yield [replace(rest, blocks=(block,))]
            piece, blocks = [], []
        if blocks or rest is part:
            piece.append(replace(rest, blocks=tuple(blocks)))
    yield piece


def _is_wide(table: TableView | DataTableView) -> bool:
    """Return whether a table has no room in a column, even if every line of a cell is broken where it may be."""
    rows = [row.cells for row in table.rows]
    heads = [head for head in table.heads if len(head) == len(rows[0])] if rows else table.heads
    return sum(GAP + max(map(_needed, column)) for column in zip(*heads, *rows, strict=False)) > ROOM


def _text(html: Markup) -> str:
    return Markup(TAG.sub(" ", html)).unescape()  # noqa: S704 - it was HTML


def _needed(cell: CellView) -> int:
    text = _text(cell.html)
    return len(text) if "figures" in cell.marks else max(min(len(text), USUAL), *map(len, BREAKS.split(text)))
