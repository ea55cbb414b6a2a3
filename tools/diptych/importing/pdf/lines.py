"""Pages of placed words → lines with their formatting, and rows of tables."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from diptych.formats.places import ForeignPlace
from diptych.i18n import N_
from diptych.importing.pdf.tables import LEAST_ROWS, RAISED_SIZE, TOUCHING, is_raised, joined_words, lines_of, tables_of
from diptych.importing.plain_text.furniture import PAGE_LINE
from diptych.importing.plain_text.lines import Line
from diptych.importing.shared.mastheads import symbol_line
from diptych.importing.shared.pieces import Piece
from diptych.importing.shared.raised import RAISED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from diptych.importing.pdf.file import PlacedPage, PlacedWord

GAP = 1.35
"""Distance between lines that separates two paragraphs, as a multiple of the leading."""
CELL_GAP = 18
"""Least gap between two columns of a masthead, in points."""
NUMERAL = re.compile(r"\(?(?:[0-9]{1,3}|[IVXLC]{1,7}|[ivxlc]{1,7}|[A-Za-z])[.)]")
"""The number of a paragraph, a heading or a member of a list, which stands apart from the words after it."""
SHORT = 0.9
SMALLER = 0.5
RULE = "_" * 18


@dataclass(frozen=True, slots=True)
class Measures:
    """The usual measures of a document, in points.

    Attributes:
        body: Size of running text.
        leading: Distance between its lines.
        right: The right edge of its lines.
    """

    body: float
    leading: float
    right: float


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """A line of a page with its formatting.

    Attributes:
        line: The line, not ranked yet.
        size: The size of most of its letters.
        strong: Whether all of it is bold.
        italic: Whether all of it is in italics.
        page: Number of its page.
        top: Distance of its middle from the top of the page.
        segments: Its parts between wide gaps.
        opens: Whether it is the first on its page after the running head.
    """

    line: Line
    size: float
    strong: bool
    italic: bool
    page: int
    top: float
    segments: tuple[str, ...]
    opens: bool = False


def measures_of(pages: Iterable[PlacedPage]) -> Measures:
    """Return the usual measures of a document."""
    sizes, leadings = Counter[float](), Counter[float]()
    rights: list[float] = []
    for page in pages:
        sizes.update(word.size for word in page.words for _ in word.text)
    body = sizes.most_common(1)[0][0]
    for page in pages:
        lines = [line for line in lines_of(page.words) if line[0].size == body]
        leadings.update(round(after[0].middle - before[0].middle, 1) for before, after in pairwise(lines))
        rights += (line[-1].right for line in lines)
    rights.sort()
    leading = leadings.most_common(1)[0][0] if leadings else body * 1.2
    return Measures(body, leading, rights[len(rights) * 3 // 4] if rights else 0)


def placed_lines(pages: Sequence[PlacedPage], measures: Measures) -> Iterator[PlacedLine]:
    """Yield the lines of all pages, including rows of tables."""
    for page in pages:
        tables = tables_of(page, measures.body)
        words = [word for word in page.words if not any(one.top < word.middle < one.bottom for one in tables)]
        found = list(_lines(words, page.number, measures))
        for table in tables:
            place = ForeignPlace(N_("page {number}"), number=page.number)
            for at, row in enumerate(table.rows):
                line = Line((Piece(" ".join(row)),), place, gap=at == 0, rank=0, cells=row)
                found.append(PlacedLine(line, 0, False, False, page.number, table.top + at / 1000, row))  # noqa: FBT003
        yield from _aligned(sorted(found, key=lambda one: one.top))


def _aligned(lines: Sequence[PlacedLine]) -> Iterator[PlacedLine]:
    """Yield lines; those in columns without rules between them become rows of a table."""
    at = 0
    while at < len(lines):
        end = at
        while end < len(lines) and _in_columns(lines[at], lines[end], leads=end == at):
            end += 1
        rows = _rows(lines[at:end])
        if len(rows) < LEAST_ROWS:
            yield lines[at]
            at += 1
            continue
        yield from rows
        at = end


def _in_columns(first: PlacedLine, line: PlacedLine, *, leads: bool) -> bool:
    """Return whether a line continues columns: it has as many parts as the first, or is the rest of a broken label."""
    columns = len(first.segments)
    if _is_numbered(first) or _is_numbered(line):
        return False
    broken = not leads and len(line.segments) == 1 and not line.line.gap
    return columns > 1 and not line.line.cells and (len(line.segments) == columns or broken)


def _is_numbered(line: PlacedLine) -> bool:
    """Return whether a line has a number and the words that it numbers, which are no two columns."""
    return len(line.segments) == 2 and NUMERAL.fullmatch(line.segments[0]) is not None  # noqa: PLR2004 - as it says


def _rows(lines: Sequence[PlacedLine]) -> list[PlacedLine]:
    """Return the rows that lines in columns form, below an empty row of headings."""
    rows: list[PlacedLine] = []
    for one in lines:
        if len(one.segments) == 1:
            first, *others = rows[-1].line.cells
            rows[-1] = replace(rows[-1], line=replace(rows[-1].line, cells=(f"{first} {one.segments[0]}", *others)))
        else:
            rows.append(replace(one, line=replace(one.line, cells=one.segments, gap=False)))
    if len(rows) < LEAST_ROWS:
        return []
    empty = replace(rows[0].line, cells=("",) * len(rows[0].segments), pieces=(), gap=True)
    return [replace(rows[0], line=empty), *rows]


def _lines(words: Iterable[PlacedWord], page: int, measures: Measures) -> Iterator[PlacedLine]:
    before: PlacedLine | None = None
    for line in lines_of(words):
        placed = _line(line, page, measures, before)
        if _begins_notes(placed, line, before, measures):
            rule = replace(placed.line, pieces=(Piece(RULE),))
            yield replace(placed, line=rule, top=placed.top - 1)
        yield placed
        before = None if PAGE_LINE.fullmatch(placed.line.text) or symbol_line(placed.line.text) else placed


def _line(words: Sequence[PlacedWord], page: int, measures: Measures, before: PlacedLine | None) -> PlacedLine:
    size = Counter(size for word in words for size in [word.size] * len(word.text)).most_common(1)[0][0]
    middle = max(words, key=lambda word: word.size).middle
    own = [word for word in words if word.size > size * RAISED_SIZE]
    return PlacedLine(
        line=Line(
            pieces=tuple(_pieces(words, next(word for word in words if word.size == size))),
            place=ForeignPlace(N_("page {number}"), number=page),
            gap=before is not None and middle - before.top > GAP * measures.leading * min(size / measures.body, 1.5),
            rank=0,
            short=words[-1].right < SHORT * measures.right,
            left=words[0].left,
        ),
        size=size,
        strong=all(word.strong for word in own),
        italic=all(word.italic for word in own),
        page=page,
        top=middle,
        segments=_segments(words),
        opens=before is None,
    )


def _pieces(words: Sequence[PlacedWord], usual: PlacedWord) -> Iterator[Piece]:
    """Yield the text of a line; raised figures are footnote marks, raised letters stay raised."""
    before: PlacedWord | None = None
    for word in words:
        raised = is_raised(word, usual)
        apart = before is not None and word.left - before.right >= TOUCHING
        text = f" {word.text}" if apart else word.text
        if raised and before and word.text.isdigit():
            yield Piece("", note=word.text)
        else:
            text = text.translate(RAISED) if raised and not word.text.isdigit() else text
            yield Piece(text, word.strong, word.italic and not raised, word.link)
        before = word


def _begins_notes(
    placed: PlacedLine, words: Sequence[PlacedWord], before: PlacedLine | None, measures: Measures
) -> bool:
    """Return whether a line begins the footnotes of a page where the rule above them is drawn, not typed."""
    smaller = placed.size <= measures.body - SMALLER
    starts = words[0].text.isdigit() and words[0].size <= placed.size * RAISED_SIZE
    printed = before is not None and before.line.text.startswith(RULE[:10])
    return smaller and starts and not printed and (before is None or before.size > placed.size)


def _segments(words: Sequence[PlacedWord]) -> tuple[str, ...]:
    parts: list[list[PlacedWord]] = [[words[0]]]
    for before, word in pairwise(words):
        if word.left - before.right > CELL_GAP:
            parts.append([word])
        else:
            parts[-1].append(word)
    return tuple(joined_words(part) for part in parts)
