"""A footnote longer than a page goes on at the foot of the next one.

WeasyPrint never divides a footnote (https://github.com/Kozea/WeasyPrint/issues/1833): it covers the page and runs off
its top. Applied as the class of the layout context, over that of `footnote_pages`: it lays a long footnote out by
itself up to some height, and takes what is left for a footnote of the next page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from typing_extensions import override
from weasyprint import document
from weasyprint.formatting_structure import boxes, build
from weasyprint.layout.block import block_level_layout

from diptych.render.pdf.patches.footnotes.pages import FootnoteContext
from diptych.render.pdf.patches.replacement import replace_attribute

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

LONG = 0.8
"""The part of a page's height above which a footnote is divided."""
SHARE = 0.5
"""The part of a page's height that a divided footnote takes on each page."""
LEAST = 0.1
"""The part of a page's height that must be left for it: where others take more, it begins on the next page."""

Skip = dict[int, Any]
"""Where a layout goes on: the number of a child, and where in that child."""


class _Divided(NamedTuple):
    whole: Any
    first: Any
    rest: Any


def divided_footnotes() -> AbstractContextManager[None]:
    """Divide the long footnotes of the document that is laid out within this context."""
    return replace_attribute(document, "LayoutContext", lambda _: _Context)


class _Context(FootnoteContext):
    def __init__(self, *inputs: object) -> None:
        super().__init__(*inputs)
        self._divided: _Divided | None = None

    @override
    def layout_footnote(self, footnote: Any) -> bool:
        area: Any = self.current_footnote_area
        page, before = area.page.height, 0 if area.height == "auto" else area.height
        overflow: bool = super().layout_footnote(footnote)  # type: ignore[no-untyped-call]
        # What follows a divided footnote is after it on the next page too.
        if self._divided:
            return True
        if area.height - before <= LONG * page:
            return overflow
        room = SHARE * page - before
        parts = _parts(self, footnote, room) if room > LEAST * page else None
        if parts is None:
            return True
        self._divided = _Divided(footnote, *parts)
        self.current_page_footnotes[-1] = self._divided.first
        return self._update_footnote_area()

    @override
    def unlayout_footnote(self, footnote: Any) -> None:
        self._make_whole(footnote)
        super().unlayout_footnote(footnote)  # type: ignore[no-untyped-call]

    @override
    def report_footnote(self, footnote: Any) -> None:
        self._make_whole(footnote)
        super().report_footnote(footnote)  # type: ignore[no-untyped-call]

    def _make_whole(self, footnote: Any) -> None:  # noqa: ANN401
        """Undo the division of a footnote that goes to another page."""
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


def _parts(context: Any, footnote: Any, room: float) -> tuple[Any, Any] | None:  # noqa: ANN401
    """Return the part of a footnote that fits into a height, and the rest; none where it cannot be divided."""
    area = context.current_footnote_area.copy_with_children([footnote])
    area = build.create_anonymous_boxes(area.deepcopy())  # type: ignore[no-untyped-call]
    bottom, context.page_bottom = context.page_bottom, area.position_y + room
    laid, resume, *_ = block_level_layout(context, area, 0, None, area.page)  # type: ignore[no-untyped-call]
    context.page_bottom = bottom
    skip = _inner(_inner(resume)) if laid else None
    lines = area.children[0].children
    # A footnote holds running text alone, which a layout puts into one box of lines.
    if not skip or len(lines) != 1 or len(lines[0].children) != len(footnote.children):
        return None
    return _before(footnote, skip, _hyphen(laid)), _after(footnote, skip)


def _inner(skip: Skip | None) -> Skip | None:
    """Return where a layout goes on in the child where it does."""
    return next(iter(skip.values())) if skip else None


def _hyphen(laid: Any) -> str:  # noqa: ANN401
    """Return the hyphen at the end of what was laid out, or nothing."""
    *_, last = (box for box in laid.descendants() if isinstance(box, boxes.TextBox))
    hyphen: str = last.style["hyphenate_character"]
    return hyphen if last.text.endswith(hyphen) else ""


def _before(box: Any, skip: Skip, hyphen: str) -> Any:  # noqa: ANN401
    """Return the part of a box before the place where its layout goes on."""
    ((index, inner),) = skip.items()
    if isinstance(box, boxes.TextBox):
        return box.copy_with_text(box.text.encode()[:index].decode().rstrip(" ") + hyphen)  # type: ignore[no-untyped-call]
    kept = box.children[:index]
    return box.copy_with_children([*kept, _before(box.children[index], inner, hyphen)] if inner else kept)


def _after(box: Any, skip: Skip) -> Any:  # noqa: ANN401
    """Return the part of a box after that place."""
    ((index, inner),) = skip.items()
    if isinstance(box, boxes.TextBox):
        return box.copy_with_text(box.text.encode()[index:].decode())  # type: ignore[no-untyped-call]
    first, *others = box.children[index:]
    return box.copy_with_children([_after(first, inner) if inner else first, *others])
