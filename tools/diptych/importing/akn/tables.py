"""Tables of Akoma Ntoso, which are like those of HTML."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from diptych.formats.akn import own
from diptych.formats.faults import ENDLESS_TABLE, ImportRefusedError
from diptych.formats.xml import element_place, name_of
from diptych.importing.shared.manuscript import ForeignTable
from diptych.importing.shared.pieces import note_calls
from diptych.importing.shared.remarks import PLAIN_HEADINGS, quoted_together
from diptych.importing.shared.tidying import text_of

if TYPE_CHECKING:
    from lxml import etree

    from diptych.importing.akn.inline import AknTextReader
    from diptych.importing.shared.manuscript import Run

FIGURES = re.compile(r"[0-9]{1,6}")
CELLS = frozenset({"td", "th"})
WIDEST = 100
"""Most columns in a table; more is a mistake, or malice."""
MOST = 50_000
"""Most cells in a table; a cell that spans others counts as all of them."""

Row = dict[int, tuple["Run", ...]]
Rows = tuple[tuple[tuple["Run", ...], ...], ...]


def read_table(element: etree._Element, text: AknTextReader) -> ForeignTable:
    """Return a table; a cell that spans several has its text in the first of them.

    Raises:
        ImportRefusedError: The table is too wide or too large.
    """
    caption = tuple(run for child in element if name_of(child) == "caption" for run in text.runs(child))
    lines = [child for child in element.iter("{*}tr") if next(child.iterancestors("{*}table"), None) is element]
    grid: list[Row] = [{} for _ in lines]
    for number, line in enumerate(lines):
        _lay_out(line, number, grid, text)
    width = max((max(row, default=-1) + 1 for row in grid), default=0)
    rows = tuple(tuple(row.get(column, ()) for column in range(width)) for row in grid)
    aligns = tuple(element.get(own("aligns"), "").split(",")) if element.get(own("aligns")) else ()
    rows = _with_calls(rows, note_calls(caption))
    if len(rows) > 1 and not any(name_of(cell) == "th" for cell in lines[0]):
        words = quoted_together(" ".join(text_of(cell).split()) for cell in rows[0])
        text.remarks.guessed(element_place(element), PLAIN_HEADINGS, text=words)
    heads = sum(1 for _ in takewhile(_is_head, lines[:-1])) or 1
    widths = tuple(map(float, (element.get(own("widths")) or "").split()))
    return ForeignTable(rows, element_place(element), " ".join(text_of(caption).split()), aligns, heads, widths)


def _is_head(line: etree._Element) -> bool:
    return all(name_of(cell) == "th" for cell in line if name_of(cell) in CELLS)


def _with_calls(rows: Rows, calls: tuple[Run, ...]) -> Rows:
    """Return rows with the marks of footnotes of a title at the end of the first cell."""
    if not calls or not rows or not rows[0]:
        return rows
    (first, *others), *rest = rows
    return (((*first, *calls), *others), *rest)


def _lay_out(line: etree._Element, number: int, grid: list[Row], text: AknTextReader) -> None:
    column = 0
    for cell in (child for child in line if name_of(child) in CELLS):
        while column in grid[number]:
            column += 1
        wide, high = _span(cell, "colspan"), _span(cell, "rowspan")
        if column + wide > WIDEST or sum(map(len, grid[number : number + high])) + wide * high > MOST:
            raise ImportRefusedError(ENDLESS_TABLE, {"columns": WIDEST, "cells": MOST}, element_place(cell))
        for row in grid[number : number + high]:
            for at in range(column, column + wide):
                row.setdefault(at, ())
        grid[number][column] = text.runs(cell)
        column += wide


def _span(cell: etree._Element, name: str) -> int:
    value = cell.get(name, "1")
    return min(max(int(value), 1), MOST) if FIGURES.fullmatch(value) else 1
