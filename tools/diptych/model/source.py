"""Texts as they were read, places in them, and the characters that they may hold."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

LINE_END = re.compile(r"\r\n|\n|\r")
UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Characters that no page can show: those that XML does not allow (XML 1.0, production 2)."""
REPLACEMENT = "\ufffd"
"""The character shown in place of one that no page can show."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of one file.

    Attributes:
        path: The file, relative to the report's folder, with `/` between names.
        start: Offset of the first code point.
        end: Offset after the last code point.
    """

    path: str
    start: int
    end: int

    def covers(self, other: Span) -> bool:
        """Return whether `other` is wholly inside this span."""
        return self.path == other.path and self.start <= other.start and other.end <= self.end

    def to(self, other: Span) -> Span:
        """Return the span from the start of this one to the end of `other`."""
        return Span(self.path, self.start, other.end)


@dataclass(frozen=True, slots=True)
class Position:
    """A place as editors count it: lines and columns from 1, columns in code points."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Source:
    """One file's text.

    Attributes:
        path: Where it was read, relative to the report's folder.
        text: The decoded text, line ends untouched, without a byte order mark.
        starts: Offset of the first code point of each line.
    """

    path: str
    text: str
    starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Find the lines once; every position asks for them."""
        ends = (match.end() for match in LINE_END.finditer(self.text))
        object.__setattr__(self, "starts", (0, *ends))

    def position(self, offset: int) -> Position:
        """Return the line and column of an offset.

        Args:
            offset: Code points from the start of the text.
        """
        line = bisect_right(self.starts, offset)
        return Position(line, offset - self.starts[line - 1] + 1)

    def line(self, number: int) -> str:
        """Return the text of line `number` (from 1), without its line end."""
        start, end = self.bounds(number)
        return self.text[start:end]

    def bounds(self, number: int) -> tuple[int, int]:
        """Return the offsets at which the text of line `number` (from 1) begins and ends, without its line end."""
        start = self.starts[number - 1]
        if number == len(self.starts):
            return start, len(self.text)
        end = self.starts[number]
        return start, end - (2 if self.text.endswith("\r\n", start, end) else 1)

    def quote(self, span: Span) -> str:
        """Return the text that a span covers."""
        return self.text[span.start : span.end]

    @property
    def line_end(self) -> str:
        """How the first line of the text ends, and so any line that is added."""
        match = LINE_END.search(self.text)
        return match[0] if match else "\n"

    def whole(self) -> Span:
        """Return the span of the whole text."""
        return Span(self.path, 0, len(self.text))


def printable(text: str) -> str:
    """Return a text with a replacement character for each one that no page can show."""
    return UNPRINTABLE.sub(REPLACEMENT, text)
