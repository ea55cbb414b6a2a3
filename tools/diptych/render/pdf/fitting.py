"""Tables fitted before the page is printed: how wide each is, in which letters, and where its columns stand."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from math import ceil
from typing import TYPE_CHECKING, Any

from diptych.model.exhibit import placed_cells
from diptych.render.pdf.letter_widths import Lettering

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.render.pdf.letter_widths import LetterWidths

BREAKS = re.compile(r"[ \t\r\n]+|(?<=[^\W\d_][\u2013-])(?=[^\W\d_])")
"""Where a line may end: at a space, and after a hyphen or a dash between letters."""

MARGIN = 63.4
"""Points between the margin of the page and the text, on both sides."""
TEXT, PAGE, TURNED_PAGE = 365.2, 492.0, 672.0
"""The widths of the text, of a page between its margins and of a turned page, in points; those of A4 are no less."""


@dataclass(frozen=True, slots=True)
class TableSetting:
    """One way of setting a table.

    Attributes:
        classes: The classes by which the style sheet sets it so.
        measure: Its width, in points.
        gap: Points between two columns.
        body: The letters of its cells.
        head: The letters of its headings.
    """

    classes: tuple[str, ...]
    measure: float
    gap: float
    body: Lettering
    head: Lettering


USUAL = Lettering(8.5, 0.29), Lettering(7, 0.27, italic=True)
SMALL = Lettering(6.5, 0.1), Lettering(6.5, 0.1, italic=True)
TINY = Lettering(5.5, 0), Lettering(5.5, 0, italic=True)
SETTINGS = (
    TableSetting(("fixed",), TEXT, 12, *USUAL),
    TableSetting(("fixed", "dense", "reaching"), TEXT + MARGIN, 6.3, *USUAL),
    TableSetting(("fixed", "dense", "wide"), PAGE, 6.3, *USUAL),
    TableSetting(("fixed", "dense", "wide", "small"), PAGE, 6.3, *SMALL),
    TableSetting(("fixed", "dense", "turned"), TURNED_PAGE, 6.3, *USUAL),
    TableSetting(("fixed", "dense", "turned", "small"), TURNED_PAGE, 6.3, *SMALL),
    TableSetting(("fixed", "dense", "turned", "tiny"), TURNED_PAGE, 3, *TINY),
)
"""From what is easiest to read to what holds most. The classes are those of `blocks.css`, and so are the lengths."""
ROOMIEST, NARROWEST = SETTINGS[0], SETTINGS[-1]
LONG_WORD, PART_OF_WORD = 13.0, 6.0
"""Ems of a word that may be broken, such as an address, and of what a column keeps together of it."""
NAMES, WORDS = 10.5, 7.0
"""Ems of a line that is easy to read in the first column, and in any other column of text."""
BEHIND = 2.0
"""Points of the gap that are behind a column; the others are before it."""
DECLARED, BROKEN = "data-widths", "broken"
TALL, TALL_ROW = 14, "tall"
"""Lines from which a row may be divided between two pages, and the class of such rows."""
STRONG, ITALIC = {"strong", "b"}, {"em", "i"}
MARK = Lettering(5.5, 0)


@dataclass(frozen=True, slots=True)
class PlacedCell:
    """A cell: its element, that of its row, how many columns and rows it spans, its first column."""

    element: Any
    row: Any
    columns: int
    rows: int
    column: int = 0

    @property
    def is_head(self) -> bool:
        """Whether it is a heading."""
        return bool(self.element.tag == "th")

    @property
    def is_figure(self) -> bool:
        """Whether no line may break it."""
        return "figures" in (self.element.get("class") or "").split()


@dataclass(frozen=True, slots=True)
class ColumnRoom:
    """The widths of a column, in points.

    Attributes:
        need: What it needs, its longest words broken.
        enough: What is enough to read it easily.
        want: What it would take.
        whole: What it needs if no word is broken: the typesetter, left alone, gives it no less.
    """

    need: float = 0
    enough: float = 0
    want: float = 0
    whole: float = 0


def fit_tables(page: Any, widths: LetterWidths) -> None:  # noqa: ANN401 - WeasyPrint has no types
    """Set each table that needs more than the width of the text wider, in smaller letters or on a turned page.

    Args:
        page: The tree of the page. Such tables get classes, and columns with widths in points.
        widths: The widths of words.
    """
    for section in page.iter("section"):
        if "summary" in (section.get("class") or "").split():
            continue
        children = [*section]
        for table, following in zip(children, [*children[1:], None], strict=True):
            if table.tag == "table":
                is_noted = following is not None and following.get("class") == "table-notes"
                _fit(table, following if is_noted else None, widths)


def _fit(table: Any, notes: Any, widths: LetterWidths) -> None:  # noqa: ANN401
    cells = list(_cells(table))
    declared = [float(one) for one in (table.get(DECLARED) or "").split()]
    setting, columns = next(
        (found for found in _tried(cells, widths) if _holds(*found, declared)),
        (NARROWEST, _columns(cells, NARROWEST, widths)),
    )
    _let_tall_rows_break(cells, columns, setting, widths)
    if setting is ROOMIEST and not declared and _is_left_alone(columns, setting.measure):
        return
    if declared:
        # Nothing is set off from the right margin.
        asked = (*declared[:-1], max(declared[-1] - BEHIND, 1))
        columns = [replace(column, want=width) for column, width in zip(columns, asked, strict=True)]
    is_broken = sum(column.need for column in columns) > setting.measure
    own = (table.get("class"), *setting.classes, BROKEN if is_broken else None)
    table.set("class", " ".join(filter(None, own)))
    if notes is not None:
        notes.set("class", " ".join(("table-notes", *setting.classes)))
    group = table.makeelement("colgroup", {})
    for width in _shared(columns, setting.measure):
        # Rounded up: a word that lacks a thousandth of a point is broken.
        group.append(group.makeelement("col", {"style": f"width: {ceil(width * 100) / 100:.2f}pt"}))
    table.insert(1 if table.find("caption") is not None else 0, group)


def _let_tall_rows_break(
    cells: Sequence[PlacedCell], columns: Sequence[ColumnRoom], setting: TableSetting, widths: LetterWidths
) -> None:
    """Give rows that would leave much of a page empty, were they held together, the class by which they may break."""
    shared = _shared(columns, setting.measure)
    for cell in cells:
        line = sum(_words(cell.element, setting.body, widths))
        room = sum(shared[cell.column : cell.column + cell.columns]) - setting.gap
        if line / max(room, 1) > TALL:
            cell.row.set("class", TALL_ROW)


def _is_left_alone(columns: Sequence[ColumnRoom], measure: float) -> bool:
    """Return whether the typesetter can share the width of the text between columns.

    It breaks no word of a table, so that one with a long word would be too wide; and where what columns want only just
    fits, it might break a line.
    """
    is_tight = measure - ROOMIEST.gap < sum(column.want for column in columns) <= measure
    return not is_tight and sum(column.whole for column in columns) <= measure


def _tried(cells: Sequence[PlacedCell], widths: LetterWidths) -> Iterator[tuple[TableSetting, list[ColumnRoom]]]:
    return ((setting, _columns(cells, setting, widths)) for setting in SETTINGS)


def _holds(setting: TableSetting, columns: Sequence[ColumnRoom], declared: Sequence[float]) -> bool:
    """Return whether a table is easy to read in a setting; where its author gave widths, these say so."""
    asked = sum(declared) - 2 * setting.gap if declared else sum(column.enough for column in columns)
    return max(asked, sum(column.need for column in columns)) <= setting.measure


def _cells(table: Any) -> Iterator[PlacedCell]:  # noqa: ANN401
    """Yield the cells of a table with their columns."""
    rows = ([_cell(element, row) for element in row] for row in table.iter("tr"))
    return (replace(cell, column=column) for _, column, cell in placed_cells(rows))


def _cell(element: Any, row: Any) -> PlacedCell:  # noqa: ANN401
    columns, rows = (int(element.get(name, "1")) for name in ("colspan", "rowspan"))
    return PlacedCell(element, row, columns, rows)


def _columns(cells: Sequence[PlacedCell], setting: TableSetting, widths: LetterWidths) -> list[ColumnRoom]:
    count = max(cell.column + cell.columns for cell in cells)
    columns = [ColumnRoom()] * count
    for cell in cells:
        if cell.columns == 1:
            columns[cell.column] = _wider(columns[cell.column], _room(cell, setting, widths))
    # What headings over several columns lack is shared by these.
    for cell in cells:
        if cell.columns > 1:
            covered = range(cell.column, cell.column + cell.columns)
            lacking = (_room(cell, setting, widths).need - sum(columns[at].need for at in covered)) / cell.columns
            for at in covered:
                need = columns[at].need + max(lacking, 0)
                columns[at] = _wider(columns[at], ColumnRoom(need, need, need, need))
    # Behind the last column there is no gap.
    last, behind = columns[-1], min(BEHIND, setting.gap)
    columns[-1] = ColumnRoom(last.need - behind, last.enough - behind, last.want - behind, last.whole - behind)
    return columns


def _wider(one: ColumnRoom, other: ColumnRoom) -> ColumnRoom:
    return ColumnRoom(
        max(one.need, other.need),
        max(one.enough, other.enough),
        max(one.want, other.want),
        max(one.whole, other.whole),
    )


def _room(cell: PlacedCell, setting: TableSetting, widths: LetterWidths) -> ColumnRoom:
    """Return the widths that a cell asks for, with the gap behind it."""
    lettering = setting.head if cell.is_head else setting.body
    words, size, gap = _words(cell.element, lettering, widths), lettering.size, setting.gap
    line = sum(words) + (len(words) - 1) * widths.width(" ", lettering)
    if cell.is_figure:
        return ColumnRoom(line + gap, line + gap, line + gap, line + gap)
    need = max((word if word <= LONG_WORD * size else PART_OF_WORD * size for word in words), default=0)
    whole = max(words, default=0)
    if cell.is_head:
        return ColumnRoom(need + gap, need + gap, max(need, line / 2) + gap, whole + gap)
    easy = (WORDS if cell.column else NAMES) * size
    return ColumnRoom(need + gap, max(need, min(line, easy)) + gap, max(line, need) + gap, whole + gap)


def _words(element: Any, lettering: Lettering, widths: LetterWidths) -> list[float]:  # noqa: ANN401
    """Return the widths of what no line breaks inside a cell."""
    found = [0.0]
    for text, style, is_held in _texts(element, lettering, is_held=False):
        first, *others = [text] if is_held else BREAKS.split(text)
        found[-1] += widths.width(first, style)
        found += [widths.width(other, style) for other in others]
    return [width for width in found if width]


def _texts(element: Any, style: Lettering, *, is_held: bool) -> Iterator[tuple[str, Lettering, bool]]:  # noqa: ANN401
    """Yield the texts of an element with their letters, and whether they are held on one line."""
    classes = (element.get("class") or "").split()
    if element.tag in STRONG:
        style = replace(style, bold=True)
    elif element.tag in ITALIC:
        style = replace(style, italic=True)
    elif element.tag == "sup" or "mark" in classes or "footnote" in classes:
        style = MARK
    held = is_held or "held" in classes or "citation" in classes
    yield (element.text or "", style, held) if "footnote" not in classes else ("00", style, True)
    for child in element if "footnote" not in classes else ():
        if child.tag == "br":
            yield " ", style, False
        yield from _texts(child, style, is_held=held)
        yield child.tail or "", style, held


def _shared(columns: Sequence[ColumnRoom], measure: float) -> list[float]:
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
