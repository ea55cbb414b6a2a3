"""The letters of charts: how wide a text is, and where it breaks into lines."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from diptych.render.faces import advance_widths

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SIZE = 11
"""Size of all words in pixels, which on paper are 8.25 points."""
LINE = 13
"""Pixels from one line to the next."""
RISE, FALL = 8, 3
"""Pixels that letters reach above and below the line they stand on."""
FILE = "Tinos-Regular.ttf"
OTHER, PICTURE = 1.0, 1.3
"""Widths of the letters of other fonts, and of pictures such as faces, in sizes: as wide as any font has them."""
PICTURES = 0x1F000
JOINER = "\u200d"
UNSEEN = frozenset(("Mn", "Me", "Cf"))
"""Categories of characters that stand on others, or show nothing."""
BREAK = re.compile(r"(?<= )|(?<=[^\s\W][-–—/])(?=\w)")
"""Where a line may end: after a space, and after a hyphen or a stroke between words."""


class Letters:
    """The letters of the font in which charts are set."""

    def __init__(self, folder: str) -> None:
        """Take the font from a folder; without one, letters count as half as wide as they are high."""
        self._folder = folder

    def width(self, text: str) -> float:
        """Return the width of a text in pixels, or somewhat more."""
        return SIZE * sum(map(self._advance, text))

    def has(self, text: str) -> bool:
        """Return whether the font has all letters of a text."""
        known = _advances(self._folder)
        return all(letter in known for letter in text)

    def lines(self, text: str, room: float) -> tuple[str, ...]:
        """Return a text in lines of some pixels at most; a longer word is broken, since nothing is left out."""
        lines, line, used = [], "", 0.0
        for piece in self._pieces(text, room):
            width = self.width(piece)
            if line and used + self.width(piece.rstrip()) > room:
                lines.append(line.strip())
                line, used = "", 0.0
            line, used = line + piece, used + width
        return (*lines, line.strip()) if line.strip() or not lines else tuple(lines)

    def holds_words(self, text: str, room: float) -> bool:
        """Return whether no word of a text is wider than a room."""
        return self.longest(text) <= room

    def longest(self, text: str) -> float:
        """Return the width of the longest word of a text."""
        return max(self.width(piece.rstrip()) for piece in BREAK.split(text))

    def _advance(self, letter: str) -> float:
        known = _advances(self._folder).get(letter)
        if known is not None:
            return known
        if unicodedata.category(letter) in UNSEEN:
            return 0
        if not self._folder and letter.isascii():
            return OTHER / 2
        return PICTURE if ord(letter) >= PICTURES else OTHER

    def _pieces(self, text: str, room: float) -> Iterator[str]:
        """Yield the parts of a text that stay together."""
        for piece in BREAK.split(text):
            if self.width(piece.rstrip()) <= room:
                yield piece
                continue
            part, used = "", 0.0
            for letter in piece:
                width = SIZE * self._advance(letter)
                if part and width and used + width > room and not part.endswith(JOINER):
                    yield part
                    part, used = "", 0.0
                part, used = part + letter, used + width
            yield part


@cache
def _advances(folder: str) -> Mapping[str, float]:
    """Return the widths of a font's letters, in sizes."""
    return advance_widths(Path(folder) / FILE) if folder else {}
