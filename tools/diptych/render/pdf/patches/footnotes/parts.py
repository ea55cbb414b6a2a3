"""The two parts of a footnote that is divided between pages: what fits, and the rest."""

from __future__ import annotations

from typing import Any

from weasyprint.formatting_structure import boxes, build
from weasyprint.layout.block import block_level_layout

Skip = dict[int, Any]
"""Where a layout goes on: the number of a child, and where in that child."""


def footnote_parts(context: Any, footnote: Any, room: float) -> tuple[Any, Any] | None:  # noqa: ANN401 - no types
    """Return the part of a footnote that fits into a height, and the rest; none where it cannot be divided.

    Args:
        context: The layout of the page.
        footnote: The box of the footnote.
        room: The height, in pixels, with that of the rule above the footnotes.
    """
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
