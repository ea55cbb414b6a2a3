"""The ways of setting a table, and the places in which a table can stand.

The lengths are those of `blocks.css`, `report.css` and `parallel.css`; the classes are those of `blocks.css`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from diptych.render.pdf.letter_widths import Lettering

MARGIN = 63.4
"""Points between the margin of the page and the text, on both sides."""
TEXT, PAGE, TURNED_PAGE = 365.2, 492.0, 672.0
"""The widths of the text, of a page between its margins and of a turned page, in points; those of A4 are no less."""
USUAL = Lettering(8.5, 0.29), Lettering(7, 0.27, italic=True)
SMALL = Lettering(6.5, 0.1), Lettering(6.5, 0.1, italic=True)
TINY = Lettering(5.5, 0), Lettering(5.5, 0, italic=True)
BESIDE = Lettering(8, 0.2), Lettering(7, 0.27, italic=True)
"""The letters of cells and of headings: in the text, smaller, smallest, and where two languages stand side by side."""
GAP, DENSE_GAP, TINY_GAP = 12.0, 6.3, 3.0
"""Points between two columns: usually, less, and with the smallest letters."""


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


@dataclass(frozen=True, slots=True)
class TablePlace:
    """Where a table stands.

    Attributes:
        measure: The width that it has there, in points.
        letters: Its usual letters there.
        items: By how much items of a numbered list, of another one and of a list inside a list stand further in.
        is_open: Whether a table may reach into the margins of the page or take a turned one.
        in_list: Whether it is in a list.
    """

    measure: float
    letters: tuple[Lettering, Lettering] = USUAL
    items: tuple[float, float, float] = (47.5, 35.4, 23.76)
    is_open: bool = False
    in_list: bool = False

    @property
    def settings(self) -> tuple[TableSetting, ...]:
        """The ways of setting a table here, from what is easiest to read to what holds most."""
        within = (
            TableSetting(("fixed",), self.measure, GAP, *self.letters),
            TableSetting(("fixed", "dense"), self.measure, DENSE_GAP, *self.letters),
            TableSetting(("fixed", "dense", "small"), self.measure, DENSE_GAP, *SMALL),
            TableSetting(("fixed", "dense", "tiny"), self.measure, TINY_GAP, *TINY),
        )
        return (within[0], *BEYOND_TEXT) if self.is_open else within


BEYOND_TEXT = (
    TableSetting(("fixed", "dense", "reaching"), TEXT + MARGIN, DENSE_GAP, *USUAL),
    TableSetting(("fixed", "dense", "wide"), PAGE, DENSE_GAP, *USUAL),
    TableSetting(("fixed", "dense", "wide", "small"), PAGE, DENSE_GAP, *SMALL),
    TableSetting(("fixed", "dense", "turned"), TURNED_PAGE, DENSE_GAP, *USUAL),
    TableSetting(("fixed", "dense", "turned", "small"), TURNED_PAGE, DENSE_GAP, *SMALL),
    TableSetting(("fixed", "dense", "turned", "tiny"), TURNED_PAGE, TINY_GAP, *TINY),
)
IN_TEXT = TablePlace(TEXT, is_open=True)
IN_SUMMARY = TablePlace(TEXT - 25)
IN_COLUMN = TablePlace(315.5, BESIDE, items=(40, 32, 20))
"""One of two columns side by side."""
OVER_COLUMNS = replace(IN_COLUMN, measure=688)
IN_SUMMARY_COLUMN = replace(IN_COLUMN, measure=303)
QUOTATION = 47.6
"""Points by which a quotation is narrower than what is around it."""
COLUMN = "data-column"
"""The attribute of a cell that is a column of the side-by-side edition; it is empty over both columns."""


def place_inside(child: Any, parent: Any, place: TablePlace | None) -> TablePlace | None:  # noqa: ANN401
    """Return the place of tables inside an element of a printed page; none where they are not of the report.

    Args:
        child: The element.
        parent: The element around it.
        place: The place of tables in that one.
    """
    is_summary = "summary" in (child.get("class") or "").split()
    if child.tag == "section":
        return IN_SUMMARY if is_summary else IN_TEXT
    if child.tag == "td" and child.get(COLUMN) is not None:
        in_summary = "summary" in (parent.get("class") or "").split()
        return (IN_SUMMARY_COLUMN if in_summary else IN_COLUMN) if child.get(COLUMN) else OVER_COLUMNS
    if place is None:
        return None
    if child.tag == "blockquote":
        return replace(place, measure=place.measure - QUOTATION, is_open=False)
    if child.tag == "li":
        numbered, other, inner = place.items
        indent = inner if place.in_list else numbered if parent.tag == "ol" else other
        return replace(place, measure=place.measure - indent, is_open=False, in_list=True)
    return replace(place, is_open=False)
