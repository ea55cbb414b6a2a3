"""Headings over several columns and rows, as their empty cells say."""

from __future__ import annotations

import pytest

from diptych.compose.runs import plain_text, plain_words
from diptych.compose.structure import ComposedCell
from diptych.compose.table_heads import spanned


def spans(*rows: str) -> list[list[str]]:
    """Return the headings of each row, with the columns and rows that they span where these are more than one."""
    cells = [tuple(ComposedCell(plain_words(text.strip())) for text in row.split("|")) for row in rows]
    return [[_told(cell) for cell in row] for row in spanned(cells)]


def _told(cell: ComposedCell) -> str:
    text = plain_text(cell.runs) or "-"
    return f"{text} {cell.columns}x{cell.rows}" if (cell.columns, cell.rows) != (1, 1) else text


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (["State | Cost"], [["State", "Cost"]]),
        (["State | ", ""][:1], [["State", "-"]]),
        (
            ["State | Change | ", " | Amount | Share"],
            [["State 1x2", "Change 2x1"], ["Amount", "Share"]],
        ),
        (
            [" | Change | ", "State | Amount | Share"],
            [["State 1x2", "Change 2x1"], ["Amount", "Share"]],
        ),
        (
            ["State | All | | | ", " | Old | | New | ", " | a | b | c | d"],
            [["State 1x3", "All 4x1"], ["Old 2x1", "New 2x1"], ["a", "b", "c", "d"]],
        ),
        (
            ["State | Cost | Change | ", " | | Amount | Share", " | (1) | (2) | (3)"],
            [["State 1x3", "Cost 1x2", "Change 2x1"], ["Amount", "Share"], ["(1)", "(2)", "(3)"]],
        ),
        # No heading below it: the cell is empty, and belongs to nothing.
        (["State | Cost | ", " | Amount | "], [["State 1x2", "Cost", "- 1x2"], ["Amount"]]),
        (["a | b", "c | d"], [["a", "b"], ["c", "d"]]),
        ([" | ", " | "], [["- 1x2", "- 1x2"], []]),
    ],
)
def test_empty_cells_belong_to_the_headings_around_them(rows: list[str], expected: list[list[str]]) -> None:
    assert spans(*rows) == expected


@pytest.mark.parametrize(
    "rows", [["a | b | c"], ["a | b | ", " | x | y"], ["| | d", "a | | "], ["a | | | b", " | x | y | "]]
)
def test_every_column_of_every_row_is_covered_once(rows: list[str]) -> None:
    cells = [tuple(ComposedCell(plain_words(text.strip())) for text in row.split("|")) for row in rows]
    made = spanned(cells)
    assert sum(cell.columns * cell.rows for row in made for cell in row) == len(cells) * len(cells[0])
    written = [plain_text(cell.runs) for row in cells for cell in row if cell.runs]
    assert sorted(plain_text(cell.runs) for row in made for cell in row if cell.runs) == sorted(written)
