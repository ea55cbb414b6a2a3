"""Rows of headings: which of their cells span columns or rows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.compose.structure import CellRow, ComposedCell

    Grid = Sequence[Sequence[bool]]

CENTRED = "center"


def spanned(rows: Sequence[CellRow]) -> tuple[CellRow, ...]:
    """Return rows of headings whose empty cells belong to the headings beside, above or below them.

    An empty cell belongs to the heading at its left where both columns have headings of their own in the next row; else
    to the heading above it in its column, or to the first one below it where there is none above.

    Args:
        rows: The rows as they are written, all of as many cells.

    Returns:
        The rows, each with the cells that begin in it.
    """
    filled = [[bool(cell.runs) for cell in row] for row in rows]
    beside = _beside(filled)
    found: list[list[ComposedCell]] = [[] for _ in rows]
    for column, cells in enumerate(zip(*rows, strict=True)):
        for first, last in _stretches(column, filled, beside):
            heading = next((cell for cell in cells[first:last] if cell.runs), cells[first])
            columns = _columns(column, beside[first])
            align = CENTRED if columns > 1 else heading.align
            found[first].append(replace(heading, align=align, columns=columns, rows=last - first))
    return tuple(map(tuple, found))


def _beside(filled: Grid) -> list[list[bool]]:
    """Return, for each cell, whether it belongs to the heading at its left."""
    beside = [[False] * len(row) for row in filled]
    for upper in range(len(filled) - 2, -1, -1):
        below = [filled[upper + 1][column] or beside[upper + 1][column] for column in range(len(filled[upper]))]
        for column in range(1, len(below)):
            has_left = filled[upper][column - 1] or beside[upper][column - 1]
            both = below[column - 1] and below[column]
            beside[upper][column] = not filled[upper][column] and has_left and both
    return beside


def _columns(column: int, beside: Sequence[bool]) -> int:
    """Return how many columns the heading that begins in a column spans."""
    last = column + 1
    while last < len(beside) and beside[last]:
        last += 1
    return last - column


def _stretches(column: int, filled: Grid, beside: Grid) -> Iterator[tuple[int, int]]:
    """Yield the first row of each heading of a column, and the row after its last."""
    first, has_text = 0, False
    for row in range(len(filled)):
        alone = beside[row][column] or _columns(column, beside[row]) > 1
        before = row > 0 and (beside[row - 1][column] or _columns(column, beside[row - 1]) > 1)
        if row and (alone or before or (filled[row][column] and has_text)):
            if not beside[row - 1][column]:
                yield first, row
            first, has_text = row, False
        has_text = has_text or filled[row][column]
    if not beside[-1][column]:
        yield first, len(filled)
