"""Cells and rows of tables, as a template may see them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markupsafe import Markup


@dataclass(frozen=True, slots=True)
class CellView:
    """One cell.

    Attributes:
        html: Its text.
        align: `left`, `center`, `right` or empty.
        columns: How many columns it spans.
        rows: How many rows it spans.
        marks: What else a style sheet must know: `figures` for a number, which no line breaks; `spanning` for a heading
            over several columns; `numbering` for the number of a column.
        tail: Ems that a number is shorter behind its decimal mark than the longest of its column.
    """

    html: Markup
    align: str
    columns: int = 1
    rows: int = 1
    marks: tuple[str, ...] = ()
    tail: float = 0

    @property
    def classes(self) -> str:
        """All that a style sheet must know, as the classes of an element."""
        return " ".join(filter(None, (self.align, *self.marks)))


@dataclass(frozen=True, slots=True)
class TableRowView:
    """One row; `role` is `group`, `total` or empty."""

    cells: tuple[CellView, ...]
    role: str = ""
