"""Word tables: merged cells split up, each with its text in the first of its cells."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from docx.oxml.ns import qn

from diptych.formats.faults import ENDLESS_TABLE, ImportRefusedError
from diptych.formats.word.names import W
from diptych.i18n import N_
from diptych.importing.shared.pieces import Piece, one_line
from diptych.importing.word.numbering import attribute_value, whole
from diptych.importing.word.styles import OFF, Style

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from lxml.etree import _Element as Element

    from diptych.importing.shared.remarks import Remarks

    Paragraphs = tuple[tuple[Piece, ...], ...]

DESCRIPTIONS = ("tblCaption", "tblDescription")
DESCRIPTION = N_("The description of the table, which no page shows, was dropped: “{text}”.")
RIGHT = frozenset({"right", "end"})
MOST_COLUMNS = 200
"""Most columns in a table; Word itself allows 63."""
MOST_CELLS = 50_000
TWIPS = 20
"""Twentieths of a point, in which Word measures."""
MANY_COLUMNS, MEASURE = 5, 372
"""Columns, and points, from which the widths that a person gave a table are kept: others the page finds for itself."""
HEADING = re.compile(
    r"(?=.*[^\W\d_])(?![^\w]*(?:[A-Z]{2,3})?[^\w]*[0-9])|(?:19|20)[0-9]{2}(?:[/–-][0-9]{2,4})?$", re.DOTALL
)
"""A heading of a column: it has a letter and does not begin with a figure or a sum, or it is a year."""
SENTENCE = re.compile(r"[;:]$|[^\W\d_]{4}\.$")
LONGEST_HEADING = 80


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell and where it begins.

    Attributes:
        column: Its first column in the grid.
        span: Columns that it covers.
        paragraphs: Its text; empty if it continues a cell of the row above.
        right: Whether it is right-aligned.
    """

    column: int
    span: int
    paragraphs: Paragraphs
    right: bool = False

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """The text as one paragraph."""
        joined: list[Piece] = []
        for paragraph in self.paragraphs:
            joined += (Piece(" "), *paragraph) if joined else paragraph
        return tuple(joined)

    @property
    def text(self) -> str:
        """The words."""
        return one_line(self.pieces)

    @property
    def filled(self) -> bool:
        """Whether there is anything in it."""
        return bool(self.text) or any(piece.note for piece in self.pieces)

    @property
    def distinct(self) -> bool:
        """Whether all its words are bold or all in italics, as in headings."""
        words = [piece for piece in self.pieces if piece.text.strip()]
        return all(piece.strong for piece in words) or all(piece.italic for piece in words)


Row = tuple[GridCell, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as rows and columns.

    Attributes:
        heads: The rows of headings.
        body: The other rows.
        rights: Whether each column is right-aligned.
        widths: The widths of the columns, in points; empty where the file does not give all of them.
        below: Rows at the end that span the whole table: its notes.
        merged: Whether a heading over several columns was repeated in each of them.
        headless: Whether the table had no row of headings.
        guessed: Whether the first row was taken for one because of its words alone.
    """

    heads: tuple[tuple[tuple[Piece, ...], ...], ...]
    body: tuple[tuple[tuple[Piece, ...], ...], ...]
    rights: tuple[bool, ...]
    widths: tuple[float, ...]
    below: Paragraphs
    merged: bool
    headless: bool
    guessed: bool = False


def tell_description(table: Element, place: str, remarks: Remarks) -> None:
    """Remark on what a table says of itself to those who cannot see it."""
    said = [attribute_value(one, f"w:{name}") for one in table.iterfind(f"{W}tblPr") for name in DESCRIPTIONS]
    if text := " ".join(" ".join(said).split()):
        remarks.dropped(place, DESCRIPTION, text=text)


def is_headed(table: Element, styles: Mapping[str, Style]) -> bool:
    """Return whether the style of a table sets its first row apart."""
    properties = table.find(f"{W}tblPr")
    if properties is None or not styles.get(attribute_value(properties, "w:tblStyle"), Style()).headed:
        return False
    look = properties.find(f"{W}tblLook")
    return look is not None and look.get(qn("w:firstRow"), "0") not in OFF


def grid_of(table: Element, read: Callable[[Element], Paragraphs], place: str = "", *, headed: bool = False) -> Grid:
    """Lay out a table.

    Args:
        table: The `w:tbl`.
        read: Returns the paragraphs of a cell.
        place: Where the table is.
        headed: Whether its style sets the first row apart.

    Raises:
        ImportRefusedError: The table is too wide or too large.
    """
    rows = [(row, tuple(_cells(row, read))) for row in table.iter(f"{W}tr") if _is_own(row, table)]
    rows = [(element, cells) for element, cells in rows if any(cell.filled for cell in cells)]
    body = [cells for _, cells in rows]
    heads = _header_rows(rows, headed=headed)
    guessed = not heads and _is_plain_head(body)
    heads = heads or int(guessed)
    header, body = body[:heads], body[heads:]
    width = max((cell.column + cell.span for cells in (*header, *body) for cell in cells), default=0)
    body, below = _without_notes(body, width)
    columns = _columns(body or header, width)
    widest = max((len(columns), *(len(cells) for _, cells in rows)))
    if widest > MOST_COLUMNS or len(columns) * len(rows) > MOST_CELLS:
        raise ImportRefusedError(ENDLESS_TABLE, {"columns": MOST_COLUMNS, "cells": MOST_CELLS}, place)
    last = header[-1] if header else ()
    lowest = tuple(_heading(last, start, end) for start, end in columns)
    return Grid(
        heads=(*(tuple(_pieces_at(row, start, end) for start, end in columns) for row in header[:-1]), lowest),
        body=tuple(tuple(_pieces_at(cells, start, end) for start, end in columns) for cells in body),
        rights=tuple(_mostly_right(body, start, end) for start, end in columns),
        widths=_widths(table, columns),
        below=below,
        merged=any(_covers(cell, columns) for cell in last),
        headless=not header,
        guessed=guessed,
    )


def _is_own(row: Element, table: Element) -> bool:
    """Return whether a row belongs to the table itself, not to a table inside it, and is not deleted."""
    owner = next(row.iterancestors(f"{W}tbl"), None)
    return owner is table and row.find(f"{W}trPr/{W}del") is None


def _cells(row: Element, read: Callable[[Element], Paragraphs]) -> Iterator[GridCell]:
    properties = row.find(f"{W}trPr")
    column = 0 if properties is None else whole(attribute_value(properties, "w:gridBefore"))
    for cell in row.iter(f"{W}tc"):
        if next(cell.iterancestors(f"{W}tr"), None) is not row:
            continue
        own = cell.find(f"{W}tcPr")
        span = 1 if own is None else min(max(whole(attribute_value(own, "w:gridSpan"), 1), 1), MOST_COLUMNS)
        yield GridCell(column, span, read(cell), _is_right(cell))
        column += span


def _is_right(cell: Element) -> bool:
    return any(attribute_value(properties, "w:jc") in RIGHT for properties in cell.iterfind(f"{W}p/{W}pPr"))


def _header_rows(rows: Sequence[tuple[Element, Row]], *, headed: bool) -> int:
    """Return how many rows at the top are headings: those that Word repeats, or a first row that looks like one."""
    repeated = 0
    for element, _ in rows:
        if element.find(f"{W}trPr/{W}tblHeader") is None:
            break
        repeated += 1
    if repeated:
        return repeated if repeated < len(rows) else 1
    first = rows[0][1] if rows else ()
    several = len(rows) > 1 and len(first) > 1
    return int(several and (headed or all(cell.text and cell.distinct for cell in first)))


def _is_plain_head(rows: Sequence[Row]) -> bool:
    """Return whether the first of several rows reads like headings: words or years in each cell but perhaps the first.

    Headings are short, and neither figures nor sentences.
    """
    first = rows[0] if len(rows) > 1 and len(rows[0]) > 1 else ()
    return bool(first) and all(
        (
            cell.span == 1
            and HEADING.match(cell.text)
            and len(cell.text) <= LONGEST_HEADING
            and not SENTENCE.search(cell.text)
        )
        or (at == 0 and not cell.text)
        for at, cell in enumerate(first)
    )


def _without_notes(body: Sequence[Row], width: int) -> tuple[list[Row], Paragraphs]:
    """Return rows without those at the end that span the whole table, and the text of these."""
    rows, notes = list(body), list[tuple[Piece, ...]]()
    while len(rows) > 1 and len(rows[-1]) == 1 and rows[-1][0].span >= width > 1:
        notes[:0] = rows.pop()[0].paragraphs
    return rows, tuple(note for note in notes if one_line(note))


def _columns(rows: Iterable[Row], width: int) -> tuple[tuple[int, int], ...]:
    """Return the columns that are in use: a column begins wherever a cell with text begins."""
    starts = sorted({cell.column for row in rows for cell in row if cell.filled} | {0})
    return tuple(zip(starts, [*starts[1:], max(width, 1)], strict=True))


def _heading(lowest: Row, start: int, end: int) -> tuple[Piece, ...]:
    """Return the heading of a column in the lowest row of headings; nothing below can show that one covers several."""
    pieces: list[Piece] = []
    for cell in lowest:
        if cell.column < end and start < cell.column + cell.span and cell.filled:
            pieces += (Piece(" "), *cell.pieces) if pieces else cell.pieces
    return tuple(pieces)


def _widths(table: Element, columns: Sequence[tuple[int, int]]) -> tuple[float, ...]:
    """Return the widths of the columns of a table that is wider than the text or has many columns, in points."""
    given = [whole(one.get(qn("w:w"), "")) / TWIPS for one in table.iterfind(f"{W}tblGrid/{W}gridCol")]
    widths = tuple(round(sum(given[start:end]), 1) for start, end in columns)
    is_own = len(widths) >= MANY_COLUMNS or sum(widths) > MEASURE
    return widths if is_own and all(widths) and len(given) >= columns[-1][1] else ()


def _covers(cell: GridCell, columns: Iterable[tuple[int, int]]) -> bool:
    return sum(cell.column < end and start < cell.column + cell.span for start, end in columns) > 1


def _pieces_at(row: Row, start: int, end: int) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    for cell in row:
        if start <= cell.column < end:
            pieces += (Piece(" "), *cell.pieces) if pieces and cell.text else cell.pieces
    return tuple(pieces)


def _mostly_right(body: Iterable[Row], start: int, end: int) -> bool:
    counts = Counter(cell.right for row in body for cell in row if start <= cell.column < end and cell.text)
    return counts[True] > counts[False]
