"""How wide the columns of a table must be: the one estimate, from the widths of words."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from diptych.render.pdf.letter_widths import Lettering

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.render.pdf.letter_widths import LetterWidths
    from diptych.render.pdf.table_settings import TableSetting

BREAKS = re.compile(r"[ \t\r\n]+|(?<=[^\W\d_][\u2013-])(?=[^\W\d_])")
"""Where a line may end: at a space, and after a hyphen or a dash between letters."""
LONG_WORD, PART_OF_WORD = 13.0, 6.0
"""Ems of a word that may be broken, such as an address, and of what a column keeps together of it."""
NAMES, WORDS = 10.5, 7.0
"""Ems of a line that is easy to read in the first column, and in any other column of text."""
BEHIND = 2.0
"""Points of the gap that are behind a column; the others are before it."""
MARK = Lettering(5.5, 0)


@dataclass(frozen=True, slots=True)
class CellText:
    """A stretch of the text of a cell.

    Attributes:
        text: The text.
        bold: Whether it is bold.
        italic: Whether it is italic; headings are so in any case.
        is_mark: Whether it is raised, as the mark of a note.
        is_held: Whether no line breaks it.
    """

    text: str
    bold: bool = False
    italic: bool = False
    is_mark: bool = False
    is_held: bool = False


@dataclass(frozen=True, slots=True)
class PlacedCell:
    """A cell: its text, whether it is a heading or a figure, how much it spans, its first column."""

    texts: tuple[CellText, ...]
    is_head: bool
    is_figure: bool
    columns: int
    rows: int
    column: int = 0


@dataclass(frozen=True, slots=True)
class ColumnRoom:
    """The widths of a column, in points.

    Attributes:
        need: What it needs, its longest words broken.
        enough: What is enough to read it easily.
        want: What it would take.
    """

    need: float = 0
    enough: float = 0
    want: float = 0


class TableMeasures:
    """The measures of one table in all its settings; words are measured once for each size of letters."""

    def __init__(self, cells: Sequence[PlacedCell], widths: LetterWidths) -> None:
        """Take the cells of the table, at least one, and the widths of words."""
        self.cells = cells
        self._widths = widths
        self._words: dict[tuple[Lettering, Lettering], list[list[float]]] = {}

    def columns(self, setting: TableSetting) -> list[ColumnRoom]:
        """Return the widths that the columns ask for."""
        rooms = [
            _room(cell, words, setting, self._widths)
            for cell, words in zip(self.cells, self.words(setting), strict=True)
        ]
        columns = [ColumnRoom()] * max(cell.column + cell.columns for cell in self.cells)
        for cell, room in zip(self.cells, rooms, strict=True):
            if cell.columns == 1:
                columns[cell.column] = _wider(columns[cell.column], room)
        # What headings over several columns lack is shared by these.
        for cell, room in zip(self.cells, rooms, strict=True):
            if cell.columns > 1:
                covered = range(cell.column, cell.column + cell.columns)
                lacking = (room.need - sum(columns[at].need for at in covered)) / cell.columns
                for at in covered:
                    need = columns[at].need + max(lacking, 0)
                    columns[at] = _wider(columns[at], ColumnRoom(need, need, need))
        # Behind the last column there is no gap.
        last, behind = columns[-1], min(BEHIND, setting.gap)
        columns[-1] = ColumnRoom(last.need - behind, last.enough - behind, last.want - behind)
        return columns

    def words(self, setting: TableSetting) -> list[list[float]]:
        """Return the widths of what no line breaks, cell by cell."""
        letters = setting.body, setting.head
        if letters not in self._words:
            self._words[letters] = [list(self._of_cell(cell, setting)) for cell in self.cells]
        return self._words[letters]

    def _of_cell(self, cell: PlacedCell, setting: TableSetting) -> Iterator[float]:
        lettering = setting.head if cell.is_head else setting.body
        found = [0.0]
        for part in cell.texts:
            style = MARK if part.is_mark else _styled(lettering, part)
            first, *others = [part.text] if part.is_held else BREAKS.split(part.text)
            found[-1] += self._widths.width(first, style)
            found += [self._widths.width(other, style) for other in others]
        return filter(None, found)


def is_easy_to_read(columns: Sequence[ColumnRoom], measure: float) -> bool:
    """Return whether columns have enough in a width."""
    return max(sum(column.enough for column in columns), sum(column.need for column in columns)) <= measure


def shared_width(columns: Sequence[ColumnRoom], measure: float) -> list[float]:
    """Return widths of columns that together are a measure.

    Each column has what is enough, or what it needs; what is left goes to those that want more, and beyond that to all.
    """
    is_easy = sum(column.enough for column in columns) <= measure
    needs = [column.enough if is_easy else column.need for column in columns]
    wants = [max(need, column.want) for need, column in zip(needs, columns, strict=True)]
    left, more = measure - sum(needs), sum(wants) - sum(needs)
    if left < 0:
        return [need * measure / sum(needs) for need in needs]
    if more >= left:
        return [need + left * (want - need) / more for need, want in zip(needs, wants, strict=True)]
    return [want * measure / sum(wants) for want in wants]


def _styled(lettering: Lettering, part: CellText) -> Lettering:
    if not part.bold and not part.italic:
        return lettering
    return replace(lettering, bold=lettering.bold or part.bold, italic=lettering.italic or part.italic)


def _wider(one: ColumnRoom, other: ColumnRoom) -> ColumnRoom:
    return ColumnRoom(max(one.need, other.need), max(one.enough, other.enough), max(one.want, other.want))


def _room(cell: PlacedCell, words: Sequence[float], setting: TableSetting, widths: LetterWidths) -> ColumnRoom:
    """Return the widths that a cell asks for, with the gap behind it."""
    lettering, gap = setting.head if cell.is_head else setting.body, setting.gap
    size = lettering.size
    line = sum(words) + (len(words) - 1) * widths.width(" ", lettering)
    if cell.is_figure:
        return ColumnRoom(line + gap, line + gap, line + gap)
    need = max((word if word <= LONG_WORD * size else PART_OF_WORD * size for word in words), default=0)
    if cell.is_head:
        return ColumnRoom(need + gap, need + gap, max(need, line / 2) + gap)
    easy = (WORDS if cell.column else NAMES) * size
    return ColumnRoom(need + gap, max(need, min(line, easy)) + gap, max(line, need) + gap)
