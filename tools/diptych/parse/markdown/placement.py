"""The place in the source of each character of a block's text.

markdown-it-py gives line numbers for blocks and no places inside them. A block's text consists of
its lines without their prefixes (`> `, the indent of a list, `## `), so each line of the text is
found at the end of its line in the source.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markdown_it.common.utils import MD_TRIM_CHARS

from diptych.model.source import REPLACEMENT, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diptych.model.source import Source

PREFIX = re.compile(r"[ \t>]*")
INDENT = re.compile(r"[ \t]*")


@dataclass(frozen=True, slots=True)
class Placement:
    """The offsets in the source of each code point of a block's text.

    Attributes:
        path: The file.
        offsets: One offset for each code point, and one for the end.
    """

    path: str
    offsets: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """Return the span in the source of the code points `start` to `end` of the text."""
        first = self.offsets[start]
        return Span(self.path, first, self.offsets[end - 1] + 1 if end > start else first)

    def breaks(self, start: int, end: int) -> Span:
        """Return the span of a line end, up to the beginning of the next line's text."""
        return Span(self.path, self.offsets[start], self.offsets[end])

    def is_unbroken(self, start: int, end: int) -> bool:
        """Return whether the code points are contiguous in the source."""
        return self.offsets[end - 1] - self.offsets[start] == end - 1 - start


class Lines:
    """The lines of a section's body, as markdown-it-py sees them."""

    def __init__(self, source: Source, start: int) -> None:
        """Take the lines from the one that begins at offset `start`; none if that is the end of the text."""
        self.source = source
        first = bisect_left(source.starts, start)
        self._texts = [source.line(number + 1) for number in range(first, len(source.starts))]
        self._starts = source.starts[first:]

    @property
    def text(self) -> str:
        """The body with each line end as one character, fit for markdown-it-py."""
        return "\n".join(self._texts).replace("\0", REPLACEMENT)

    def start_of(self, line: int, floor: int = 0, prefix: re.Pattern[str] = PREFIX) -> int:
        """Return the offset of the first character of `line` after its indent and quote marks.

        Args:
            line: Line number from 0.
            floor: The lowest offset to return: after a list's mark on the line.
            prefix: The prefix to skip.
        """
        start = max(self._starts[line], floor)
        match = prefix.match(self.source.text, start, self.end_of(line))
        return match.end() if match else start

    def end_of(self, line: int) -> int:
        """Return the offset after the last character of `line` that is not white space."""
        return self._starts[line] + len(self._texts[line].rstrip(MD_TRIM_CHARS))

    def span(self, first: int, last: int, floor: int = 0) -> Span:
        """Return the span of the lines `first` to `last` (not included), without the space around it."""
        while last > first + 1 and self._is_blank(last - 1):
            last -= 1
        start = self.start_of(first, floor)
        return Span(self.source.path, start, max(start, self.end_of(last - 1)))

    def end_span(self, line: int) -> Span:
        """Return the empty span at the end of `line`: the place of a cell that is not written."""
        end = self.end_of(line)
        return Span(self.source.path, end, end)

    def place_prose(self, content: str, first: int) -> Placement:
        """Find the text of a paragraph or an underlined heading that begins on line `first`."""
        if not content:
            return Placement(self.source.path, (self.end_of(first),))
        texts = content.split("\n")
        # A line with nothing but unusual spaces, such as U+00A0, may begin a paragraph, and is then cut off.
        while not self._ends_with(first, texts[0]):
            first += 1
        offsets: list[int] = []
        for number, text in enumerate(texts, first):
            offsets += self._place_suffix(text, number)
            offsets.append(self._starts[number] + len(self._texts[number]))
        return Placement(self.source.path, (*offsets[:-1], offsets[-2] + 1))

    def place_heading(self, content: str, line: int, floor: int = 0) -> Placement:
        """Find the text of a heading marked with `#`."""
        opening = self.start_of(line, floor)
        marked = self.source.text[opening : self.end_of(line)]
        start = opening + len(marked) - len(marked.lstrip("#").lstrip(MD_TRIM_CHARS))
        return Placement(self.source.path, tuple(range(start, start + len(content) + 1)))

    def place_cells(self, line: int, floor: int = 0) -> tuple[tuple[str, Placement], ...]:
        """Split a table's row as markdown-it-py does and find each cell's text."""
        start, end = self.start_of(line, floor), self.end_of(line)
        start = end - len(self.source.text[start:end].lstrip(MD_TRIM_CHARS))
        cells: list[list[int]] = [[]]
        text, escaped = self.source.text, False
        for offset in range(start, end):
            char = text[offset]
            if char == "|" and not escaped:
                cells.append([])
            elif char == "|":
                cells[-1][-1] = offset
            else:
                cells[-1].append(offset)
            escaped = char == "\\"
        placed = [self._place_cell(cell, end) for cell in cells]
        first = 1 if placed and not cells[0] else 0
        last = len(placed) - 1 if len(placed) > first and not cells[-1] else len(placed)
        return tuple(placed[first:last])

    def _is_blank(self, line: int) -> bool:
        return not self._texts[line].strip(MD_TRIM_CHARS)

    def _ends_with(self, line: int, text: str) -> bool:
        return self._texts[line].replace("\0", REPLACEMENT).rstrip(MD_TRIM_CHARS).endswith(text.rstrip(MD_TRIM_CHARS))

    def _place_suffix(self, text: str, line: int) -> Sequence[int]:
        floor = self._starts[line]
        start = self.end_of(line) - len(text.rstrip(MD_TRIM_CHARS))
        if start >= floor:
            return range(start, start + len(text))
        # A tab in which the indent of a list ends has become several spaces.
        return [max(floor, offset) for offset in range(start, start + len(text))]

    def _place_cell(self, offsets: list[int], end: int) -> tuple[str, Placement]:
        text = "".join(self.source.text[offset] for offset in offsets)
        bare = text.strip(MD_TRIM_CHARS)
        first = len(text) - len(text.lstrip(MD_TRIM_CHARS))
        kept = offsets[first : first + len(bare)]
        close = kept[-1] + 1 if kept else (offsets[0] if offsets else end)
        return bare.replace("\0", REPLACEMENT), Placement(self.source.path, (*kept, close))
