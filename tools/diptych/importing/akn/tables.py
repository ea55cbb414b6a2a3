"""Tables of Akoma Ntoso, which are like those of HTML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.formats.akn import own
from diptych.formats.faults import ENDLESS_TABLE, ImportRefusedError
from diptych.formats.xml import element_place, name_of
from diptych.importing.shared.manuscript import ForeignTable, TextRun
from diptych.importing.shared.tidying import text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from diptych.importing.akn.inline import AknTextReader
    from diptych.importing.shared.manuscript import Run

FIGURES = re.compile(r"[0-9]{1,6}")
CELLS = frozenset({"td", "th"})
HOLDERS = CELLS | {"p", "table", "tr"}
WIDEST = 100
"""Most columns in a table; more is a mistake, or malice."""
MOST = 50_000
"""Most cells in a table; a cell that spans others counts as all of them."""

Row = dict[int, tuple["Run", ...]]


def read_table(element: etree._Element, text: AknTextReader) -> ForeignTable:
    """Return a table; a cell that spans several has its text in the first of them.

    Raises:
        ImportRefusedError: The table is too wide or too large.
    """
    title = "".join(text_of(text.runs(child)) for child in element if name_of(child) == "caption")
    lines = [child for child in element.iter("{*}tr") if next(child.iterancestors("{*}table"), None) is element]
    grid: list[Row] = [{} for _ in lines]
    for number, line in enumerate(lines):
        _lay_out(line, number, grid, text)
    width = max((max(row, default=-1) + 1 for row in grid), default=0)
    rows = tuple(tuple(row.get(column, ()) for column in range(width)) for row in grid)
    aligns = tuple(element.get(own("aligns"), "").split(",")) if element.get(own("aligns")) else ()
    return ForeignTable(rows, element_place(element), " ".join(title.split()), aligns)


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
        grid[number][column] = _content(cell, text)
        column += wide


def _content(cell: etree._Element, text: AknTextReader) -> tuple[Run, ...]:
    """Return the text of a cell, its paragraphs joined by spaces."""
    runs: list[Run] = []
    for block in _blocks(cell):
        runs += [*([TextRun(" ")] if runs else []), *text.runs(block)]
    return tuple(runs)


def _blocks(element: etree._Element) -> Iterator[etree._Element]:
    """Yield the paragraphs of a cell, including those of tables in it; a cell without any counts as one."""
    if not any(name_of(child) in HOLDERS for child in element):
        yield element
        return
    for child in element:
        if name_of(child) in HOLDERS - {"p"}:
            yield from _blocks(child)
        else:
            yield child


def _span(cell: etree._Element, name: str) -> int:
    value = cell.get(name, "1")
    return min(max(int(value), 1), MOST) if FIGURES.fullmatch(value) else 1
