"""The text of a data file → rows of cells, each with its place.

Python's `csv` module gives no places, swallows everything after a stray quotation mark, and raises an exception for a
long value.
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
"""The first line that tells Excel what separates values."""
CELL = r' *"(?P<quoted>[^"]*+(?:""[^"]*+)*+)" *(?={separator}|[\r\n]|\Z)|(?P<plain>[^{separator}\r\n]*+)'
"""A value in quotation marks, with those inside it doubled, or a value without quotation marks."""


@dataclass(frozen=True, slots=True)
class SheetCell:
    """A value without the white space around it, and its span, which includes its quotation marks."""

    text: str
    span: Span


Row = tuple[SheetCell, ...]


@dataclass(frozen=True, slots=True)
class SeparatedValues:
    """The content of a data file.

    Attributes:
        separator: What separates values.
        rows: The rows that are not empty.
        faults: What is wrong with quotation marks.
    """

    separator: str
    rows: tuple[Row, ...]
    faults: tuple[Diagnostic, ...]


def read_separated_values(source: Source) -> SeparatedValues:
    """Read values separated by commas, semicolons or tabs, with quotation marks as in RFC 4180.

    The separator is that of a first line “sep=;”; else the tab or the semicolon, if the line of names has one; else the
    comma. With semicolons, commas are taken instead only if they alone make all rows equally long.
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
        assert match is not None  # noqa: S101 - the pattern matches an empty value too
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
    """Return a finding on the first quotation mark of a value that is not in quotation marks."""
    at = match[0].find(QUOTE) if match["quoted"] is None else -1
    start = match.start() + at
    return (STRAY_QUOTATION_MARK.at(Span(path, start, start + 1)),) if at >= 0 else ()
