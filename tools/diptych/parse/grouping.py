"""Blocks → paragraphs: which prose takes a number, and what belongs to it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from diptych.model.document import Attributes, Heading, List, Note, Paragraph, Prose
from diptych.model.inline import Text
from diptych.model.source import Span
from diptych.parse.faults import MISPLACED_ATTRIBUTES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Block
    from diptych.model.source import Source
    from diptych.parse.blocks import Parsed

ANCHOR = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
RESERVED = re.compile(r"p[0-9]+|(note|mark)-[0-9-]+")
"""Names that the pages give themselves."""
CONTINUED, UNNUMBERED = "continued", "unnumbered"
CLASSES = frozenset({CONTINUED, UNNUMBERED})


class Grouping:
    """Gathers blocks into paragraphs, in the order in which they stand.

    Attributes:
        body: Headings and paragraphs so far.
        notes: Footnotes so far.
        diagnostics: What is wrong with the attributes.
    """

    def __init__(self, source: Source) -> None:
        """Start with nothing; `source` is the file that the blocks come from."""
        self.source = source
        self.body: list[Heading | Paragraph] = []
        self.notes: list[Note] = []
        self.diagnostics: list[Diagnostic] = []
        self.pending: Attributes | None = None

    def gather(self, blocks: Iterable[Parsed]) -> None:
        """Take all blocks of a section."""
        for block in blocks:
            for part in self.unfold(block):
                self.add(part)
        self.drop_pending()

    def unfold(self, block: Parsed) -> Iterator[Parsed]:
        """Turn a paragraph with a number written by hand, which looks like a list, back."""
        if not isinstance(block, List) or not self.is_hand_numbered(block):
            yield block
            return
        for item in block.items:
            first = item.blocks[0] if item.blocks else None
            if isinstance(first, Prose):
                mark = Span(item.span.path, item.span.start, first.span.start)
                number = Text(mark, self.source.quote(mark))
                yield Prose(item.span.to(first.span), (number, *first.content))
                yield from item.blocks[1:]
            else:
                yield from item.blocks

    def is_hand_numbered(self, block: List) -> bool:
        """Tell a numbered paragraph from a list: `5. Text`, or a list with nothing before it."""
        if not block.ordered:
            return False
        alone = not self.body or not isinstance(self.body[-1], Paragraph)
        return block.start != 1 or len(block.items) == 1 or alone

    def add(self, block: Parsed) -> None:
        match block:
            case Attributes():
                self.drop_pending()
                self.pending = self.checked(block)
            case Note():
                self.notes.append(block)
            case Heading():
                self.body.append(replace(block, anchor=self.take().anchor))
            case Prose():
                self.add_prose(block)
            case _:
                self.drop_pending()
                self.follow(block)

    def add_prose(self, block: Prose) -> None:
        attributes = self.take()
        if CONTINUED in attributes.classes:
            self.follow(block)
            return
        numbered = UNNUMBERED not in attributes.classes
        self.body.append(Paragraph(block.span, (block,), attributes.anchor, numbered))

    def follow(self, block: Block) -> None:
        """Add a block to the paragraph before it; without one it stands alone, unnumbered."""
        before = self.body[-1] if self.body else None
        if isinstance(before, Paragraph):
            blocks = (*before.blocks, block)
            self.body[-1] = replace(before, span=before.span.to(block.span), blocks=blocks)
        else:
            self.body.append(Paragraph(block.span, (block,), numbered=False))

    def take(self) -> Attributes:
        attributes = self.pending or Attributes(Span(self.source.path, 0, 0))
        self.pending = None
        return attributes

    def drop_pending(self) -> None:
        if self.pending is not None:
            text = self.source.quote(self.pending.span)
            self.complain(self.pending, text)
            self.pending = None

    def checked(self, attributes: Attributes) -> Attributes:
        """Return the attributes that mean something; complain of the others."""
        anchor = attributes.anchor
        if anchor is not None and (not ANCHOR.fullmatch(anchor) or RESERVED.fullmatch(anchor)):
            self.complain(attributes, f"#{anchor}")
            anchor = None
        for name in attributes.classes:
            if name not in CLASSES:
                self.complain(attributes, f".{name}")
        for name in attributes.others:
            self.complain(attributes, name)
        return replace(attributes, anchor=anchor)

    def complain(self, attributes: Attributes, text: str) -> None:
        found = MISPLACED_ATTRIBUTES.at(attributes.span, {"attribute": text})
        self.diagnostics.append(found)
