"""CSV → a sheet of values."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from diptych.model.exhibit import Sheet
from diptych.model.source import Span
from diptych.parse.faults import EMPTY_FILE, UNEVEN_ROW

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.source import Source


def parse_sheet(source: Source) -> tuple[Sheet | None, tuple[Diagnostic, ...]]:
    """Read a file of data: names in the first line, commas between values, quotation marks where RFC 4180 has them.

    Args:
        source: The file.

    Returns:
        The sheet, or none where the file is empty, and what is wrong: a row that is longer or shorter than the first.
    """
    reader = csv.reader(io.StringIO(source.text, newline=""))
    lines = list(_lines(reader))
    if not lines:
        return None, (EMPTY_FILE.at(Span(source.path, 0, 0)),)
    (_, names), *rows = lines
    uneven = [
        UNEVEN_ROW.at(_span(source, line), {"count": len(row), "expected": len(names)})
        for line, row in rows
        if len(row) != len(names)
    ]
    return Sheet(names, tuple(row for _, row in rows if len(row) == len(names))), tuple(uneven)


def _lines(reader: Iterator[list[str]]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield each row that is not empty with the number of the line in which it begins."""
    first = 1
    for row in reader:
        if any(value.strip() for value in row):
            yield first, tuple(value.strip() for value in row)
        first = reader.line_num + 1  # type: ignore[attr-defined]


def _span(source: Source, line: int) -> Span:
    start = source.starts[line - 1] if line <= len(source.starts) else len(source.text)
    return Span(source.path, start, start + len(source.line(line)))
