"""Text as it stands in the source: its lines, and what an author wrote without escaping it."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from diptych.model.document import Prose
from diptych.model.inline import LineBreak, Text
from diptych.rules.making.nodes import blocks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.prose import Passage, RunningText
    from diptych.model.source import Source, Span

SIGN = re.compile(r"[^\w\s]|_")


def prose_passages(catalogue: Catalogue) -> Iterator[Passage]:
    """Yield the passages that are blocks of prose, wherever they are."""
    return (catalogue.passages[block.span] for block in blocks(catalogue) if isinstance(block, Prose))


def is_literal(running: RunningText, start: int, end: int) -> bool:
    r"""Return whether the source reads as a stretch of plain text does: an author who wrote `\(` meant a bracket."""
    first, last = max(bisect_right(running.starts, start) - 1, 0), bisect_right(running.starts, max(start, end - 1))
    return all(leaf.is_literal for leaf in running.leaves[first:last] if isinstance(leaf, Text))


def written_lines(running: RunningText) -> tuple[tuple[int, int], ...]:
    """Return where the lines of the source begin and end in the plain text."""
    ends = [start for leaf, start in zip(running.leaves, running.starts, strict=True) if isinstance(leaf, LineBreak)]
    return tuple(zip((0, *(end + 1 for end in ends)), (*ends, len(running.text)), strict=True))


def end_of_line_before(source: Source, span: Span) -> int:
    """Return the offset after the text of the line before a block; that of its first line if there is none."""
    line = bisect_right(source.starts, span.start)
    if line < 2:  # noqa: PLR2004 - the first line
        return span.start
    start, end = source.bounds(line - 1)
    return start + len(source.text[start:end].rstrip())


def escaped(mark: str) -> str:
    r"""Return how to write a mark so that it is text and nothing else: `\(a)`, `1\.`, `&#8226;`, `&#49;`."""
    if mark.isalnum():
        return f"&#{ord(mark[0])};{mark[1:]}"
    return SIGN.sub(lambda sign: f"\\{sign[0]}" if sign[0].isascii() else f"&#{ord(sign[0])};", mark, count=1)
