"""One language of a section as blocks, and what a slip did to it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from typing_extensions import override

BLANK = re.compile(r"\n{2,}")
HEAD = re.compile(r"---\n.*?\n---\n\s*", re.DOTALL)
PARAGRAPH = re.compile(r"(?:\{[^}\n]*\}\n)?[^\s#\[|`<{!-]")


@dataclass(frozen=True, slots=True)
class Text:
    """One language of a section: its front matter, and its blocks between blank lines."""

    lang: str
    head: str
    blocks: tuple[str, ...]

    @property
    def paragraphs(self) -> list[int]:
        """Indexes of the blocks that are paragraphs."""
        return [index for index, block in enumerate(self.blocks) if PARAGRAPH.match(block)]

    @override
    def __str__(self) -> str:
        """Return the file."""
        return self.head + "\n\n".join(self.blocks) + "\n"

    def put(self, index: int, *blocks: str) -> Text:
        """Return the text with blocks in the place of one."""
        return replace(self, blocks=(*self.blocks[:index], *blocks, *self.blocks[index + 1 :]))

    def ends(self, index: int) -> tuple[int, int]:
        """Return where a block begins and ends in the file."""
        start = len(self.head) + sum(len(block) + 2 for block in self.blocks[:index])
        return start, start + len(self.blocks[index])


@dataclass(frozen=True, slots=True)
class Slip:
    """A section in which one language was changed.

    Attributes:
        changed: The language that was changed.
        other: The other language; it is as it was, save what both were given so that one could lose it.
        places: Indexes of the blocks concerned, in each of the two.
    """

    changed: Text
    other: Text
    places: tuple[frozenset[int], frozenset[int]]


def read(text: str, lang: str) -> Text:
    """Return a section's file as a text."""
    match = HEAD.match(text)
    assert match
    blocks = tuple(block for block in BLANK.split(text[match.end() :].strip()) if block)
    return Text(lang, match[0], blocks)
