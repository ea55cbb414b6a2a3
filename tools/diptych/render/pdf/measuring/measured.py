"""Measuring a document while its PDF is written: each page's content stream is complete, and its boxes are known."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from weasyprint import pdf as writing

from diptych.render.charts.svg import CHART_ADDRESS
from diptych.render.pdf.measuring.extents import EVERYWHERE
from diptych.render.pdf.measuring.glyphs import painted_fonts
from diptych.render.pdf.measuring.judging import (
    Misplaced,
    PrintedPiece,
    Trouble,
    cover_each_other,
    misplaced,
)
from diptych.render.pdf.measuring.narrowing import TABLE_HEAD
from diptych.render.pdf.measuring.painted import painted
from diptych.render.pdf.measuring.rooms import POINTS, Room, Rooms, Where
from diptych.render.pdf.measuring.unseen import unseen_elements
from diptych.render.pdf.patches.replacement import replace_attribute

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from diptych.render.pdf.measuring.unseen import UnseenElement


@contextmanager
def measured_pages() -> Iterator[list[Misplaced]]:
    """Measure the document that is written within this context.

    WeasyPrint ties what it paints to its boxes until it tags the document: that is where the pages are measured.

    Yields:
        A list that then holds what is where it must not be, page by page.
    """
    found: list[Misplaced] = []

    def measuring(add_tags: Callable[..., None]) -> Callable[..., None]:
        def measure(pdf: Any, document: Any, version: object, streams: Any) -> None:  # noqa: ANN401 - no types
            found.extend(_misplaced(pdf, document, streams))
            add_tags(pdf, document, version, streams)

        return measure

    with replace_attribute(writing, "add_tags", measuring):
        yield found


def _misplaced(pdf: Any, document: Any, streams: Any) -> Iterator[Misplaced]:  # noqa: ANN401 - WeasyPrint has no types
    fonts, rooms = painted_fonts(document.fonts.values()), Rooms()
    for number, (page, stream) in enumerate(zip(document.pages, streams, strict=True), start=1):
        marked = painted(stream, page.height * POINTS, fonts, pdf)
        yield from misplaced(tuple(_pieces(page, stream, rooms, marked)), number)
    yield from map(_missing, unseen_elements(rooms.seen))


def _missing(one: UnseenElement) -> Misplaced:
    where = Where.TABLE if one.element.tag == TABLE_HEAD else Where.TEXT
    room = Room(EVERYWHERE, EVERYWHERE, where, one.around.place, one.lang)
    piece = PrintedPiece(one.words, (), shapes=None, cut=True, room=room, element=one.element)
    return Misplaced(Trouble.CUT, one.around.page, piece)


def _pieces(page: Any, stream: Any, rooms: Rooms, marked: Any) -> Iterator[PrintedPiece]:  # noqa: ANN401
    """Yield the text and the pictures of a page, each with what is painted of it."""
    for box, room in rooms.of_page(page._page_box):  # noqa: SLF001 - no public name
        mark = marked.get(stream._tags[box]["mcid"]) if box in stream._tags else None  # noqa: SLF001
        if mark and (mark.lines or mark.shapes):
            cut = mark.cut or (_is_chart(box) and cover_each_other(mark.lines))
            yield PrintedPiece(_words(box), tuple(mark.lines), mark.shapes, cut, room, box.element)


def _words(box: Any) -> str:  # noqa: ANN401
    """Return the words of a text; the address of a picture, what it shows in words for a chart."""
    if hasattr(box, "text"):
        return str(box.text).strip()
    return str(box.element.get("alt" if _is_chart(box) else "src") or "") if box.element is not None else ""


def _is_chart(box: Any) -> bool:  # noqa: ANN401
    return box.element is not None and (box.element.get("src") or "").startswith(CHART_ADDRESS)
