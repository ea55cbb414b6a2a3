"""A footnote that has no room on its page goes on at the foot of the next one.

WeasyPrint never divides a footnote (https://github.com/Kozea/WeasyPrint/issues/1833): one longer than a page covers it
and runs off its top, and one that is shorter takes the line with its mark to the next page, however much of this one
that leaves empty. Applied as the class of the layout context, over that of `footnote_pages`: it lays such a footnote
out by itself up to some height, and takes what is left for a footnote of the next page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from typing_extensions import override
from weasyprint import document
from weasyprint.text.line_break import strut

from diptych.render.pdf.patches.footnotes.pages import FootnoteContext
from diptych.render.pdf.patches.footnotes.parts import footnote_parts
from diptych.render.pdf.patches.replacement import replace_attribute

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

LONG = 0.8
"""The part of a page's height above which a footnote is divided."""
SHARE = 0.5
"""The part of a page's height that a divided footnote takes on each page."""
LEAST = 0.1
"""The part of a page's height that must be left for it: where others take more, it begins on the next page."""
EMPTY = 0.2
"""The part of a page's height that no line leaves empty because its footnote has no room: the footnote is divided."""
LINES = 3
"""Lines, as high as those of the footnote, that are left for the text after its mark."""


class _Divided(NamedTuple):
    whole: Any
    first: Any
    rest: Any


class _Latest(NamedTuple):
    """The footnote that was laid out last, and how high those before it are together."""

    footnote: Any
    before: float


def divided_footnotes() -> AbstractContextManager[None]:
    """Divide the long footnotes of the document that is laid out within this context."""
    return replace_attribute(document, "LayoutContext", lambda _: _Context)


class _Context(FootnoteContext):
    def __init__(self, *inputs: object) -> None:
        super().__init__(*inputs)
        self._divided: _Divided | None = None
        self._latest: _Latest | None = None

    @override
    def layout_footnote(self, footnote: Any) -> bool:
        area: Any = self.current_footnote_area
        page, before = area.page.height, 0 if area.height == "auto" else area.height
        overflow: bool = super().layout_footnote(footnote)  # type: ignore[no-untyped-call]
        # What follows a divided footnote is after it on the next page too.
        if self._divided:
            return True
        if area.height - before > LONG * page:
            room = SHARE * page - before
            is_divided = room > LEAST * page and self._is_divided(footnote, room)
            overflow = not is_divided or self._update_footnote_area()
        self._latest = _Latest(footnote, before)
        return overflow

    @override
    def overflows_page(self, bottom_space: float, position_y: float) -> bool:
        # The line of a mark asks this next after its footnote is laid out.
        latest, self._latest = self._latest, None
        overflow: bool = super().overflows_page(bottom_space, position_y)  # type: ignore[no-untyped-call]
        if not overflow or latest is None:
            return overflow
        area: Any = self.current_footnote_area
        left = self.page_bottom + area.height - latest.before - bottom_space - position_y
        if left < EMPTY * area.page.height:
            return True
        self._make_whole(latest.footnote)
        lines = LINES * strut(latest.footnote.style)[0]  # type: ignore[no-untyped-call]
        is_divided = self._is_divided(latest.footnote, left - lines)
        self._update_footnote_area()
        still: bool = super().overflows_page(bottom_space, position_y)  # type: ignore[no-untyped-call]
        return not is_divided or still

    def _is_divided(self, footnote: Any, room: float) -> bool:  # noqa: ANN401 - WeasyPrint has no types
        """Divide the last footnote of the page so that its first part fits into a height; return whether it can be."""
        parts = footnote_parts(self, footnote, room)
        if parts is not None:
            self._divided = _Divided(footnote, *parts)
            self.current_page_footnotes[-1] = self._divided.first
        return parts is not None

    @override
    def unlayout_footnote(self, footnote: Any) -> None:
        self._make_whole(footnote)
        super().unlayout_footnote(footnote)  # type: ignore[no-untyped-call]

    @override
    def report_footnote(self, footnote: Any) -> None:
        self._make_whole(footnote)
        super().report_footnote(footnote)  # type: ignore[no-untyped-call]

    def _make_whole(self, footnote: Any) -> None:  # noqa: ANN401
        """Undo the division of a footnote that goes to another page or is divided elsewhere."""
        self._latest = None
        if self._divided and self._divided.whole is footnote:
            notes = self.current_page_footnotes
            notes[notes.index(self._divided.first)] = footnote
            self._divided = None

    @override
    def finish_block_formatting_context(self, root_box: object = None) -> None:
        super().finish_block_formatting_context(root_box)  # type: ignore[no-untyped-call]
        # The outermost context ends with its page: now what is left is a footnote of the next one, before all others.
        if self._divided and not self._excluded_shapes_root_boxes:
            self.reported_footnotes.insert(0, self._divided.rest)
            self._divided = None
