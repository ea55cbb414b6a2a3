"""The text of a file of data → rows of cells, each with its place.

Python's own reader of such files gives no places, swallows all that follows a stray quotation mark, and refuses a long
value with an exception.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diptych.model.source import LINE_END, Span
from diptych.parse.data.faults import STRAY_QUOTATION_MARK

if TYPE_CHECKING:
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.source import Source

COMMA, SEMICOLON, TAB = ",", ";", "\t"
QUOTE = '"'
NAMED_SEPARATOR = re.compile(r'"?sep=([^\r\n"])"?(?:\r\n|\n|\r|\Z)', re.IGNORECASE)
"""The first line by which Excel is told what stands between values."""
CELL = r' *"(?P<quoted>[^"]*+(?:""[^"]*+)*+)" *(?={separator}|[\r\n]|\Z)|(?P<plain>[^{separator}\r\n]*+)'
"""A value with quotation marks around it, in which each of its own stands twice, or one without any."""


@dataclass(frozen=True, slots=True)
class SheetCell:
    """A value without white space around it, and where it stands, with its quotation marks."""

    text: str
    span: Span


Row = tuple[SheetCell, ...]


@dataclass(frozen=True, slots=True)
class SeparatedValues:
    """A file of data.

    Attributes:
        separator: What stands between values.
        rows: The rows in which there is a value.
        faults: What is wrong with quotation marks.
    """

    separator: str
    rows: tuple[Row, ...]
    faults: tuple[Diagnostic, ...]


def read_separated_values(source: Source) -> SeparatedValues:
    """Read values with commas, semicolons or tabs between them, and quotation marks where RFC 4180 has them.

    What stands between values is told by a first line “sep=;”, else by the line of names: tabs, or semicolons, if it
    has any. Where it has commas too, semicolons give way only if commas alone make all rows equally long.
    """
    named = NAMED_SEPARATOR.match(source.text)
    if named:
        return _read(source, named[1], named.end())
    end = LINE_END.search(source.text)
    names = source.text[: end.start() if end else None]
    if TAB in names:
        return _read(source, TAB)
    if SEMICOLON not in names:
        return _read(source, COMMA)
    by_semicolons, by_commas = _read(source, SEMICOLON), _read(source, COMMA)
    return by_commas if _is_even(by_commas) and not _is_even(by_semicolons) else by_semicolons


def _is_even(values: SeparatedValues) -> bool:
    return len({len(row) for row in values.rows}) == 1


def _read(source: Source, separator: str, at: int = 0) -> SeparatedValues:
    pattern = re.compile(CELL.format(separator=re.escape(separator)))
    rows: list[Row] = []
    row: list[SheetCell] = []
    faults: list[Diagnostic] = []
    while at <= len(source.text):
        match = pattern.match(source.text, at)
        assert match is not None  # noqa: S101 - what is empty is a value too
        row.append(_cell(match, source.path))
        faults += _stray_marks(match, source.path)
        at = match.end()
        if source.text.startswith(separator, at):
            at += len(separator)
            continue
        rows.append(tuple(row))
        row = []
        end = LINE_END.match(source.text, at)
        at = end.end() if end else len(source.text) + 1
    return SeparatedValues(separator, tuple(row for row in rows if any(cell.text for cell in row)), tuple(faults))


def _cell(match: re.Match[str], path: str) -> SheetCell:
    quoted, written = match["quoted"], match[0].strip()
    start = match.end() - len(match[0].lstrip())
    text = written if quoted is None else quoted.replace(QUOTE * 2, QUOTE).strip()
    return SheetCell(text, Span(path, start, start + len(written)))


def _stray_marks(match: re.Match[str], path: str) -> tuple[Diagnostic, ...]:
    """Return a finding on the first quotation mark of a value that has none around it."""
    at = match[0].find(QUOTE) if match["quoted"] is None else -1
    start = match.start() + at
    return (STRAY_QUOTATION_MARK.at(Span(path, start, start + 1)),) if at >= 0 else ()
