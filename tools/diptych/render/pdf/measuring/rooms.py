"""The room that each box of a page has: its column, and the report's place from which it comes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from math import inf
from typing import TYPE_CHECKING, Any

from weasyprint.formatting_structure import boxes
from weasyprint.layout.absolute import AbsolutePlaceholder

from diptych.render.pdf.measuring.extents import Extent
from diptych.render.pdf.measuring.unseen import Seen

if TYPE_CHECKING:
    from collections.abc import Iterator

POINTS = 0.75
"""Points in a pixel of WeasyPrint."""


class Where(StrEnum):
    """The part of a page in which something is."""

    TEXT = "text"
    TABLE = "table"
    NOTE = "note"
    HEAD = "head"
    """The first page's head, and the margins of all pages."""


@dataclass(frozen=True, slots=True)
class Room:
    """The room of a box.

    Attributes:
        column: The sides that nothing in the box may pass.
        area: The area of the page for text and notes; in a margin, that of the margin.
        where: The part of the page.
        place: The id of the innermost part of the report that it belongs to: `p12`, `note-3`, `summary`; else empty.
        lang: Its language.
        table: The innermost table around it.
        measure: The width of the column around that table, in the unit of its own width.
        cell: The innermost cell of a table around it.
        held: The element whose words no line may break, where it is in one.
        in_margin: Whether it is in the margin of a page, which shows what is elsewhere in the report.
    """

    column: Extent
    area: Extent
    where: Where = Where.TEXT
    place: str = ""
    lang: str = ""
    table: Any = None
    measure: float = 1
    cell: Any = None
    held: Any = None
    in_margin: bool = False


class Rooms:
    """Finds the rooms of the boxes of one document, page after page."""

    def __init__(self) -> None:
        """Begin a document, of which no element is seen yet."""
        self.seen: dict[Any, Seen] = {}
        self._latest, self._page = "", 0

    def of_page(self, page: Any) -> Iterator[tuple[Any, Room]]:  # noqa: ANN401 - WeasyPrint has no types
        """Yield each box of text and each picture on a page, with its room, in the order of the page's tree."""
        self._page += 1
        left, top = page.content_box_x() * POINTS, page.content_box_y() * POINTS
        area = Extent(left, top, left + page.width * POINTS, top + page.height * POINTS)
        for child in page.children:
            if isinstance(child, boxes.MarginBox):
                margin = _inside(child)._replace(top=0, bottom=page.margin_height() * POINTS)
                yield from self._children(child, Room(margin, margin, Where.HEAD, in_margin=True))
            elif isinstance(child, boxes.FootnoteAreaBox):
                # The notes reach beyond their area, which is as wide as the rule above it.
                latest = self._latest
                for notes in _areas(child):
                    yield from self._children(notes, Room(area, area, Where.NOTE))
                self._latest = latest
            else:
                yield from self._within(child, Room(area, area))

    def _within(self, box: Any, room: Room) -> Iterator[tuple[Any, Room]]:  # noqa: ANN401
        box = box._box if isinstance(box, AbsolutePlaceholder) else box  # noqa: SLF001 - no public name
        room = self._placed(box, room)
        if isinstance(box, boxes.TextBox | boxes.ReplacedBox):
            yield box, room
        elif isinstance(box, boxes.ParentBox):
            yield from self._children(box, _narrowed(box, room))

    def _children(self, box: Any, room: Room) -> Iterator[tuple[Any, Room]]:  # noqa: ANN401
        for child in box.all_children():
            yield from self._within(child, room)

    def _placed(self, box: Any, room: Room) -> Room:  # noqa: ANN401
        """Return the room with the place and the language of the box."""
        source = box.element
        if source is None or box.element_tag != source.tag:
            return room
        # An element that goes on from an earlier page is where it was there.
        if source not in self.seen:
            # The mark of a note has an id too, but is no part of the report.
            is_mark = "mark" in (source.get("class") or "").split()
            self._latest = (not is_mark and source.get("id")) or self._latest
            self.seen[source] = Seen(self._latest, self._page)
        place = "" if room.in_margin else self.seen[source].place
        # Words of another language inside a text belong to that text.
        lang = room.lang if source.tag == "span" else source.get("lang") or room.lang
        where = Where.NOTE if source.get("class") in ("note", "table-note") else room.where
        where = Where.HEAD if source.tag == "header" else where
        if (place, lang, where) == (room.place, room.lang, room.where):
            return room
        return replace(room, place=place, lang=lang, where=where)


def _edge(box: Any) -> float:  # noqa: ANN401 - WeasyPrint has no types
    """Return where the space before the text of a box begins."""
    return float(box.padding_box_x()) * POINTS


def _areas(area: Any) -> Iterator[Any]:  # noqa: ANN401 - WeasyPrint has no types
    """Yield the areas of the notes of a page: one, or one for each column."""
    columns = [child for child in area.children if isinstance(child, boxes.FootnoteAreaBox)]
    yield from columns or (area,)


def _narrowed(box: Any, room: Room) -> Room:  # noqa: ANN401 - WeasyPrint has no types
    """Return the room inside a box."""
    if isinstance(box, boxes.TableBox):
        return replace(room, table=box, measure=max(1, (room.column.right - room.column.left) / POINTS))
    if isinstance(box, boxes.InlineBox) and box.style["white_space"] == "nowrap" and room.held is None:
        return replace(room, held=box.element)
    return _in_column(box, room) if isinstance(box, boxes.BlockContainerBox) else room


def _in_column(box: Any, room: Room) -> Room:  # noqa: ANN401
    """Return the room inside a box that has a column for its lines."""
    inside, margin = _inside(box), box.margin_left
    if isinstance(box, boxes.TableCellBox):
        # A cell with a language is a panel of the side-by-side edition: numerals hang in the space before its text.
        if box.element is not None and box.element.get("lang"):
            area = room.area.meets(inside._replace(left=_edge(box)))
            return replace(room, column=room.column.meets(inside), area=area, table=None)
        return replace(room, column=room.column.meets(inside), where=Where.TABLE, cell=box)
    # A table may reach to the right margin of the page.
    is_reaching = box.is_table_wrapper and box.margin_right < 0
    if box.is_in_normal_flow() and isinstance(box, boxes.BlockBox) and margin >= 0 and not is_reaching:
        # The first line may hang before the others.
        indent = box.style["text_indent"]
        hanging = min(0, indent.value) * POINTS if indent.unit == "px" else 0
        return replace(room, column=room.column.meets(inside._replace(left=inside.left + hanging)))
    # What floats, hangs or is placed has a column of its own.
    return replace(room, column=room.area.meets(inside))


def _inside(box: Any) -> Extent:  # noqa: ANN401
    """Return the content box of a box; it goes on below unless its height is fixed."""
    left, top = box.content_box_x() * POINTS, box.content_box_y() * POINTS
    is_fixed = box.style["height"] != "auto"
    bottom = top + box.height * POINTS if is_fixed else inf
    return Extent(left, top if is_fixed else -inf, left + box.width * POINTS, bottom)
