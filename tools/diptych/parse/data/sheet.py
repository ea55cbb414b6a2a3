"""CSV, as people and spreadsheet programs write it → a sheet of values."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.model.exhibit import Sheet
from diptych.model.prose import as_seen
from diptych.model.source import REPLACEMENT, Span
from diptych.parse.data.faults import CONTROL_CHARACTER, OVERLONG_VALUE, REPEATED_COLUMN, UNEVEN_ROW, UNNAMED_COLUMN
from diptych.parse.data.separated_values import SEMICOLON, read_separated_values
from diptych.parse.faults import EMPTY_FILE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.source import Source
    from diptych.parse.data.separated_values import Row

CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
"""Characters that pages cannot show."""
LONGEST_VALUE = 32_767
"""Most characters of a cell in Excel."""
WITH_COMMA = re.compile(r"-?[0-9]+(?:,[0-9]+)?")
MAYBE_THOUSAND = re.compile(r"-?[1-9][0-9]{0,2},[0-9]{3}|-?[0-9]+")
"""A number whose comma, if it has one, may be a decimal mark or a separator of thousands."""


def parse_sheet(source: Source) -> tuple[Sheet | None, tuple[Diagnostic, ...]]:
    """Read a data file: names in the first line; values separated by commas, semicolons or tabs.

    Args:
        source: The file.

    Returns:
        The sheet, or None if the file is empty, and what is wrong. Rows longer or shorter than the line of names are
        left out.
    """
    values = read_separated_values(source)
    if not values.rows:
        return None, (EMPTY_FILE.at(Span(source.path, 0, 0)),)
    names, *rows = values.rows
    width = _filled(names)
    even = [row for row in rows if _is_even(row, names)]
    texts = [tuple(as_seen(CONTROL.sub(REPLACEMENT, cell.text)) for cell in row[:width]) for row in (names, *even)]
    shown = _with_points(texts[1:]) if values.separator == SEMICOLON else texts[1:]
    uneven = (_uneven(source, row, names) for row in rows if not _is_even(row, names))
    places = tuple(tuple(cell.span for cell in row[:width]) for row in even)
    found = (*values.faults, *uneven, *_wrong_names(names, even), *_wrong_values(values.rows))
    return Sheet(texts[0], tuple(shown), places), found


def _filled(row: Row) -> int:
    """Return how many cells a row has up to its last value: spreadsheet programs write empty ones after it."""
    return max((at for at, cell in enumerate(row, 1) if cell.text), default=0)


def _is_even(row: Row, names: Row) -> bool:
    return _filled(names) <= len(row) and _filled(row) <= len(names)


def _uneven(source: Source, row: Row, names: Row) -> Diagnostic:
    # A value may span several lines: the finding is on the first.
    line = source.position(row[0].span.start).line
    start = source.starts[line - 1]
    told = {"count": len(row), "expected": _filled(names)}
    return UNEVEN_ROW.at(Span(source.path, start, start + len(source.line(line))), told)


def _wrong_names(names: Row, rows: Sequence[Row]) -> Iterator[Diagnostic]:
    known: set[str] = set()
    for at, name in enumerate(names):
        if name.text in known:
            yield REPEATED_COLUMN.at(name.span, {"column": name.text})
        values = (row[at] for row in rows if at < len(row) and row[at].text)
        if not name.text and (first := next(values, None)):
            yield UNNAMED_COLUMN.at(first.span, {"number": at + 1})
        known |= {name.text} - {""}


def _wrong_values(rows: Sequence[Row]) -> Iterator[Diagnostic]:
    for row in rows:
        for cell in row:
            if len(cell.text) > LONGEST_VALUE:
                yield OVERLONG_VALUE.at(cell.span, {"count": len(cell.text), "limit": LONGEST_VALUE})
            elif control := CONTROL.search(cell.text):
                yield CONTROL_CHARACTER.at(cell.span, {"character": f"U+{ord(control[0]):04X}"})


def _with_points(rows: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Return rows with a point for each decimal comma.

    Spreadsheet programs separate values with semicolons where the comma is the decimal mark. A column whose commas may
    separate thousands is left unchanged, so that a rule reports it.
    """
    columns = [_column_with_points(column) for column in zip(*rows, strict=True)]
    return list(zip(*columns, strict=True))


def _column_with_points(column: tuple[str, ...]) -> tuple[str, ...]:
    values = [value for value in column if value]
    are_numbers = all(map(WITH_COMMA.fullmatch, values)) and not all(map(MAYBE_THOUSAND.fullmatch, values))
    return tuple(value.replace(",", ".") for value in column) if are_numbers else column
