"""Rows of tables that do not match the line of headings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from diptych.parse.markdown.lettering import shortened
from diptych.parse.text_faults import SHORT_ROW, SURPLUS_CELLS, TEXT_UNDER_TABLE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.source import Source, Span
    from diptych.parse.markdown.placement import Placement

BORDER = re.compile(r"(?<!\\)\|")


@dataclass(frozen=True, slots=True)
class WrittenRow:
    """A row of a table as it is written.

    Attributes:
        span: Its line, without what is before it in a list or a quotation.
        cells: The text of each cell with its place in the source.
    """

    span: Span
    cells: tuple[tuple[str, Placement], ...]


def row_faults(source: Source, columns: int, rows: Sequence[WrittenRow]) -> Iterator[Diagnostic]:
    """Yield a fault for each row with too many cells or too few, and for text that is read as a row.

    Args:
        source: The section's file.
        columns: How many columns the table has.
        rows: The rows below the headings.
    """
    for bordered, group in groupby(rows, key=lambda row: BORDER.search(source.quote(row.span)) is not None):
        if not bordered:
            lines = tuple(group)
            span = lines[0].span.to(lines[-1].span)
            yield TEXT_UNDER_TABLE.at(span, {"words": shortened(source.quote(span))})
            continue
        for row in group:
            counts = {"written": len(row.cells), "columns": columns}
            surplus = _surplus(row.cells[columns:])
            if surplus:
                yield SURPLUS_CELLS.at(surplus, {"words": shortened(source.quote(surplus)), **counts})
            elif len(row.cells) < columns:
                yield SHORT_ROW.at(row.span, counts)


def _surplus(cells: Sequence[tuple[str, Placement]]) -> Span | None:
    """Return the span of the cells that hold something."""
    filled = [placement.span(0, len(text)) for text, placement in cells if text]
    return filled[0].to(filled[-1]) if filled else None
