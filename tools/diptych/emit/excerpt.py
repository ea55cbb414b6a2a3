"""The line of a text in which a finding stands, with a mark under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len

from diptych.emit.visibility import visible

if TYPE_CHECKING:
    from diptych.model.source import Source, Span

CONTEXT = 30
"""Code points of a long line that are shown before the finding, at least."""
ELLIPSIS = "…"


def excerpt(source: Source, span: Span, width: int) -> tuple[str, str]:
    """Return the line in which a span begins, and the line of marks that goes under it.

    Tabs are shown as spaces and control characters as `·`; a line that is too long is cut on both sides.

    Args:
        source: The text.
        span: What is marked; of a span over several lines, what stands on the first.
        width: Columns of the terminal that the line may take.
    """
    position = source.position(span.start)
    line = source.line(position.line)
    first = min(position.column - 1, len(line))
    last = min(max(first + span.end - span.start, first), len(line.rstrip()))
    start = _start(line, first, last, width)
    head = ELLIPSIS if start else ""
    before, marked = head + visible(line[start:first]), visible(line[first:last])
    shown = _cut(before + marked + visible(line[max(first, last) :]), width)
    room = max(1, cell_len(shown) - cell_len(before))
    return shown, " " * cell_len(before) + "^" * max(1, min(cell_len(marked), room))


def _start(line: str, first: int, last: int, width: int) -> int:
    """Return how many code points of the line are left out before what is shown."""
    if cell_len(visible(line)) <= width or cell_len(visible(line[:last])) < width:
        return 0
    spare = width - cell_len(visible(line[first:last])) - 2 * len(ELLIPSIS)
    return max(0, first - max(CONTEXT, spare // 2))


def _cut(text: str, width: int) -> str:
    if cell_len(text) <= width:
        return text
    while cell_len(text) > width - len(ELLIPSIS):
        text = text[:-1]
    return text + ELLIPSIS
