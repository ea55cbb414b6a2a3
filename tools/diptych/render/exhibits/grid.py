"""Rows of a composed table → the views of its rows: columns of figures, groups and totals are told by their words."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from diptych.compose.runs import CitationRun, EmphasisRun, NoteRun, PlaceRun, PlainRun, ReferenceRun, plain_text
from diptych.model.exhibit import placed_cells
from diptych.render.text.inline import ChangeWords, html
from diptych.render.views.cells import CellView, TableRowView

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.compose.runs import Run, Runs
    from diptych.compose.structure import CellRow, ComposedCell
    from diptych.render.text.inline import Setting

    Heads = tuple[tuple[CellView, ...], ...]

SPACES = " \u00a0\u202f\u2009"
FIGURE = re.compile(
    rf"[(+\u2212\u2013-]?[{SPACES}]?[$€£¥]?[{SPACES}]?(?:\d{{1,3}}(?:[,.'’{SPACES}]\d{{3}})+|\d+)"
    rf"(?P<tail>(?:[.,]\d+)?[{SPACES}]?[%‰]?)\)?"
)
"""A figure as any language writes it: a sign or a bracket, a sum or a share, thousands set apart, decimals."""
NO_FIGURE = re.compile(r"[–—-]|\.{2,3}|…|[nN]\.?[/ ]?[aAdD]\.?|[sS]\.?[oO]\.?|\*{1,3}")
"""What stands for a figure that is none: a dash, dots, “n.a.”, “n.d.”, « s.o. », a mark."""
COLUMN_NUMBER = re.compile(r"\([0-9A-Za-z]{1,2}\)(?:\s*=.*)?")
"""The number of a column, below its heading, and the sum that it is: `(6)=(5)-(3)`."""
EMS = {"%": 0.833, "‰": 1.0} | dict.fromkeys(f".,{SPACES}", 0.25)
DIGIT = 0.5
"""The widths of characters, in ems: those of the font in print, near enough to others."""
RIGHT = "right"
GROUP, TOTAL = "group", "total"


@dataclass(frozen=True, slots=True)
class ColumnForm:
    """How a column is set: where to, whether it is of figures, and the ems of the longest end of one of them."""

    align: str
    figures: bool = False
    tail: float = 0


def grid(heads: Sequence[CellRow], rows: Sequence[CellRow], setting: Setting) -> tuple[Heads, tuple[TableRowView, ...]]:
    """Return the views of the headings and of the rows of a table.

    A column whose cells are all figures, or stand for figures, is set to the right unless its author aligned it, its
    figures one below the other by their decimal marks; the first column is names. A row with all its words bold is a
    total; one with a first cell in bold and no other heads a group.

    Args:
        heads: The rows of headings.
        rows: The other rows.
        setting: What text is set with.
    """
    # Cells have no room for words about what changed: strokes alone say it.
    setting = replace(setting, change_words=ChangeWords())
    roles = _roles(rows)
    counted = [row for row, role in zip(rows, roles, strict=True) if role != GROUP]
    forms = [_form(column, is_first=not at) for at, column in enumerate(zip(*(counted or rows), strict=True))]
    views = (
        TableRowView(tuple(_cell(cell, form, setting) for cell, form in zip(row, forms, strict=True)), role)
        for row, role in zip(rows, roles, strict=True)
    )
    return _headings(heads, forms, setting), tuple(views)


def _roles(rows: Sequence[CellRow]) -> list[str]:
    """Return what each row is; where all are bold, none is a total."""
    roles = [_role(row) for row in rows]
    return roles if "" in roles else [""] * len(roles)


def _role(row: CellRow) -> str:
    filled = [cell for cell in row if cell.runs]
    if len(row) == 1 or not row[0].runs or not all(_is_strong(cell.runs) for cell in filled if _has_words(cell)):
        return ""
    return GROUP if len(filled) == 1 else TOTAL


def _has_words(cell: ComposedCell) -> bool:
    return not NO_FIGURE.fullmatch(plain_text(cell.runs).strip())


def _is_strong(runs: Runs) -> bool:
    """Return whether all words of a cell are bold; a mark of a note has no weight."""
    return all(
        (isinstance(run, EmphasisRun) and run.strong)
        or isinstance(run, NoteRun)
        or (isinstance(run, PlainRun) and not run.text.strip())
        for run in runs
    )


def _form(column: Sequence[ComposedCell], *, is_first: bool) -> ColumnForm:
    written = [text for text in map(words_without_marks, column) if text]
    found = [FIGURE.fullmatch(text) for text in written if not NO_FIGURE.fullmatch(text)]
    if is_first or not found or not all(found) or any(map(_leads, column)):
        return ColumnForm(column[0].align)
    tail = max(_ems(match["tail"]) for match in found if match)
    return ColumnForm(column[0].align or RIGHT, figures=True, tail=tail)


def words_without_marks(cell: ComposedCell) -> str:
    """Return the text of a cell without the marks of notes."""
    return plain_text(tuple(_without_marks(cell.runs))).strip()


def _leads(cell: ComposedCell) -> bool:
    """Return whether a cell names a place or a document by its number, which is no figure."""
    return any(isinstance(run, PlaceRun | ReferenceRun | CitationRun) for run in cell.runs)


def _without_marks(runs: Runs) -> Iterator[Run]:
    for run in runs:
        if isinstance(run, EmphasisRun):
            yield EmphasisRun(run.strong, tuple(_without_marks(run.runs)))
        elif not isinstance(run, NoteRun):
            yield run


def _ems(text: str) -> float:
    return sum(EMS.get(character, DIGIT) for character in text)


def _cell(cell: ComposedCell, form: ColumnForm, setting: Setting) -> CellView:
    written = words_without_marks(cell)
    match = None if _leads(cell) else FIGURE.fullmatch(written)
    marks = ("figures",) if match or form.figures or (written and NO_FIGURE.fullmatch(written)) else ()
    tail = form.tail - _ems(match["tail"]) if match and form.figures and form.align == RIGHT else 0
    return CellView(html(cell.runs, setting), form.align, marks=marks, tail=round(tail, 3))


def _headings(heads: Sequence[CellRow], forms: Sequence[ColumnForm], setting: Setting) -> Heads:
    """Return the views of rows of headings, each set as the column below it."""
    if not any(cell.runs for row in heads for cell in row):
        return ()
    views: list[list[CellView]] = [[] for _ in heads]
    placed = list(placed_cells(heads))
    ends = {at: column + cell.columns for at, column, cell in placed}
    for at, column, cell in placed:
        align = forms[column].align if column < len(forms) else ""
        # Beside the last of a row, a heading of the row above may go on.
        is_inner = column + cell.columns == ends[at] < len(forms)
        view = _heading(cell, align, setting, is_lowest=at + cell.rows == len(heads), is_inner=is_inner)
        views[at].append(view)
    return tuple(map(tuple, views))


def _heading(cell: ComposedCell, align: str, setting: Setting, *, is_lowest: bool, is_inner: bool) -> CellView:
    is_number = COLUMN_NUMBER.fullmatch(plain_text(cell.runs).strip()) is not None
    told = (("spanning", cell.columns > 1), ("numbering", is_number), ("lowest", is_lowest), ("inner", is_inner))
    marks = tuple(mark for mark, is_so in told if is_so)
    return CellView(html(cell.runs, setting), cell.align or align, cell.columns, cell.rows, marks)
