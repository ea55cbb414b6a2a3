"""Tracked changes of rows and cells of a Word table, which are not in its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.formats.word.names import W
from diptych.i18n import N_

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from diptych.formats.places import ForeignPlace
    from diptych.importing.shared.remarks import Remarks

ROW_DELETED = N_("A tracked deletion of a row was taken as accepted: “{text}”.")
ROW_INSERTED = N_("A tracked insertion of a row was taken as accepted: “{text}”.")
CELL_DELETED = N_("A tracked deletion of a cell was not carried out, since the others would move: “{text}”.")
CELL_INSERTED = N_("A tracked insertion of a cell was taken as accepted: “{text}”.")


def tell_tracked_rows(table: Element, place: ForeignPlace, remarks: Remarks) -> None:
    """Remark on the rows and cells of a table that were deleted or inserted while changes were tracked."""
    for row in table.iter(f"{W}tr"):
        if row.find(f"{W}trPr/{W}del") is not None:
            if words := _words(row):
                remarks.dropped(place, ROW_DELETED, text=words)
            continue
        if row.find(f"{W}trPr/{W}ins") is not None and (words := _words(row)):
            remarks.guessed(place, ROW_INSERTED, text=words)
        for cell in row.iterfind(f"{W}tc"):
            _tell_tracked_cell(cell, place, remarks)


def _tell_tracked_cell(cell: Element, place: ForeignPlace, remarks: Remarks) -> None:
    words = _words(cell)
    if words and cell.find(f"{W}tcPr/{W}cellDel") is not None:
        remarks.left(place, CELL_DELETED, text=words)
    elif words and cell.find(f"{W}tcPr/{W}cellIns") is not None:
        remarks.guessed(place, CELL_INSERTED, text=words)


def _words(element: Element) -> str:
    texts = (one.text or "" for one in element.iter(f"{W}t", f"{W}delText"))
    return " ".join(" ".join(texts).split())
