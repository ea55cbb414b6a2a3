"""The line of a text that a finding is on, with a mark under the finding."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from rich.cells import cell_len

from diptych.emit.visibility import visible

if TYPE_CHECKING:
    from diptych.model.source import Source, Span

CONTEXT = 30
"""Fewest code points of a long line shown before the finding."""
DENSITY = 4
"""Code points to consider for each column: a letter and three combining accents."""
ELLIPSIS = "…"


def excerpt(source: Source, span: Span, width: int) -> tuple[str, str]:
    """Return the line in which a span begins, and the line of marks that goes under it.

    Tabs are shown as spaces and control characters as `·`; a line that is too long is cut on both sides.

    Args:
        source: The text.
        span: What to mark; of a span over several lines, only its part on the first line is marked.
        width: The most columns of the line.
    """
    position = source.position(span.start)
    begin, end = source.bounds(position.line)
    at = min(span.start, end)
    # A line may be a whole section: only as much of it is considered as could be shown.
    most = max(width, CONTEXT) * DENSITY
    left, right = max(begin, at - most), min(end, at + most)
    line, first = source.text[left:right], at - left
    last = min(max(first + span.end - span.start, first), len(line.rstrip() if right == end else line))
    start = _start(line, first, last, width) if left > begin or not _fits(line, last, width, whole=right == end) else 0
    head = ELLIPSIS if start or left > begin else ""
    before, marked = head + visible(line[start:first]), visible(line[first:last])
    shown = _cut(before + marked + visible(line[max(first, last) :]), width)
    room = max(1, cell_len(shown) - cell_len(before))
    return shown, " " * cell_len(before) + "^" * max(1, min(cell_len(marked), room))


def _fits(line: str, last: int, width: int, *, whole: bool) -> bool:
    """Return whether a line fits into some columns as a whole, or up to the end of the finding."""
    return (whole and cell_len(visible(line)) <= width) or cell_len(visible(line[:last])) < width


def _start(line: str, first: int, last: int, width: int) -> int:
    """Return how many code points are left out at the beginning of the line."""
    spare = width - cell_len(visible(line[first:last])) - 2 * len(ELLIPSIS)
    return max(0, first - max(CONTEXT, spare // 2))


def _cut(text: str, width: int) -> str:
    if cell_len(text) <= width:
        return text
    kept = bisect_right(range(len(text)), width - len(ELLIPSIS), key=lambda end: cell_len(text[:end])) - 1
    return text[:kept] + ELLIPSIS
