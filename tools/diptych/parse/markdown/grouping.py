"""Blocks → paragraphs: which prose is numbered, and which blocks belong to it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from diptych.model.document import (
    Attributes,
    Fence,
    Figure,
    Heading,
    List,
    Note,
    Paragraph,
    Prose,
    Table,
    text_holders,
)
from diptych.model.files import RESERVED_NAME
from diptych.model.inline import Text
from diptych.model.prose import nodes
from diptych.model.source import Span
from diptych.parse.faults import MISFIT_LAYOUT, MISPLACED_ATTRIBUTES
from diptych.parse.markdown.exhibits import READERS
from diptych.parse.markdown.layouts import KEYS, read_layout

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Block
    from diptych.model.source import Source
    from diptych.parse.markdown.blocks import Parsed

ANCHOR = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
IN_TEXT = re.compile(r"\{[#.][^{}]*\}")
"""Attributes that are read as text, since they are malformed or not on a line of their own."""
CONTINUED, UNNUMBERED, CAPTION = "continued", "unnumbered", "caption"
CLASSES = frozenset({CONTINUED, UNNUMBERED, CAPTION})


class Grouping:
    """Gathers blocks into paragraphs, in order.

    Attributes:
        body: Headings and paragraphs so far.
        notes: Footnotes so far.
        names: The names given to tables, figures and charts so far, by their spans.
        diagnostics: What is wrong with the attributes.
    """

    def __init__(self, source: Source) -> None:
        """Start with no blocks; `source` is the file that they come from."""
        self.source = source
        self.body: list[Heading | Paragraph] = []
        self.notes: list[Note] = []
        self.names: dict[Span, str] = {}
        self.diagnostics: list[Diagnostic] = []
        self.pending: Attributes | None = None
        self.captioned: Attributes | None = None
        self.followers: list[Block] = []

    def gather(self, blocks: Iterable[Parsed]) -> None:
        """Gather all blocks of a section."""
        for block in blocks:
            for part in self.unfold(block):
                self.look_for_attributes(part)
                self.add(part)
        self.expect_table()
        self.drop_pending()
        self.finish()

    def unfold(self, block: Parsed) -> Iterator[Parsed]:
        """Turn what Markdown reads as a list, but is a paragraph numbered by hand, back into prose."""
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
        """Return whether a list is a paragraph numbered by hand: `5. Text`, or a list with nothing before it."""
        if not block.ordered:
            return False
        alone = not self.body or not isinstance(self.body[-1], Paragraph)
        return block.start != 1 or len(block.items) == 1 or alone

    def look_for_attributes(self, block: Parsed) -> None:
        """Report attributes inside text."""
        blocks = block.blocks if isinstance(block, Note) else () if isinstance(block, Attributes) else (block,)
        for holder in text_holders(blocks):
            for node in nodes(holder.content):
                match = IN_TEXT.search(node.text) if isinstance(node, Text) and node.is_literal else None
                if match:
                    start = node.span.start + match.start()
                    self.complain(Span(self.source.path, start, start + len(match[0])), match[0])

    def add(self, block: Parsed) -> None:
        """Add a block with the attributes above it."""
        if not isinstance(block, Attributes | Table):
            self.expect_table()
        match block:
            case Attributes():
                self.drop_pending()
                self.pending = self.checked(block)
            case Note():
                self.drop_pending()
                self.notes.append(block)
            case Heading():
                attributes = self.take()
                self.complain_of(attributes, CLASSES, KEYS)
                self.begin(replace(block, anchor=attributes.anchor))
            case Prose():
                self.add_prose(block)
            case Table():
                self.add_table(block)
            case _:
                self.name_exhibit(block)
                self.drop_pending()
                self.follow(block)

    def add_prose(self, block: Prose) -> None:
        """Begin a paragraph, or continue the one before."""
        attributes = self.take()
        if CAPTION in attributes.classes:
            self.captioned = attributes
            self.complain_of(attributes, {CONTINUED}, KEYS)
            self.follow(replace(block, caption=True, unlabelled=UNNUMBERED in attributes.classes))
            return
        if CONTINUED in attributes.classes and self.body and isinstance(self.body[-1], Paragraph):
            if attributes.anchor:
                self.complain(attributes.span, f"#{attributes.anchor}")
            self.complain_of(attributes, CLASSES - {CONTINUED}, KEYS)
            self.follow(block)
            return
        self.complain_of(attributes, {CONTINUED}, KEYS)
        numbered = UNNUMBERED not in attributes.classes
        self.begin(Paragraph(block.span, (block,), attributes.anchor, numbered))

    def expect_table(self) -> None:
        """Report a title that is not above a table."""
        if self.captioned:
            self.complain(self.captioned.span, f".{CAPTION}")
        self.captioned = None

    def add_table(self, block: Table) -> None:
        """Add a table with the name that its title has, and the layout of the line above it."""
        if self.captioned and self.captioned.anchor:
            self.names[block.span] = self.captioned.anchor
        self.captioned = None
        attributes = self.take()
        if attributes.anchor or attributes.classes:
            self.complain(attributes.span, self.source.quote(attributes.span))
        layout, misfits = read_layout(attributes, block)
        for misfit in misfits:
            self.diagnostics.append(MISFIT_LAYOUT.at(attributes.span, {"attribute": misfit}))
        self.follow(replace(block, layout=layout))

    def name_exhibit(self, block: Block) -> None:
        """Give a picture, or a table or a chart made from data, the name on the line above it."""
        is_exhibit = isinstance(block, Figure) or (isinstance(block, Fence) and block.info in READERS)
        if is_exhibit and self.pending and self.pending.anchor:
            attributes = self.take()
            self.names[block.span] = str(attributes.anchor)
            self.complain_of(attributes, CLASSES, KEYS)

    def follow(self, block: Block) -> None:
        """Add a block to the paragraph before it; if there is none, make an unnumbered paragraph of it."""
        if self.body and isinstance(self.body[-1], Paragraph):
            self.followers.append(block)
        else:
            self.begin(Paragraph(block.span, (block,), numbered=False))

    def begin(self, part: Heading | Paragraph) -> None:
        """Add a heading, or a paragraph whose other blocks are still to come."""
        self.finish()
        self.body.append(part)

    def finish(self) -> None:
        """Give the last paragraph the blocks that followed it."""
        before = self.body[-1] if self.body else None
        if self.followers and isinstance(before, Paragraph):
            span = before.span.to(self.followers[-1].span)
            self.body[-1] = replace(before, span=span, blocks=(*before.blocks, *self.followers))
        self.followers = []

    def take(self) -> Attributes:
        """Return the pending attributes, for the block below them."""
        attributes = self.pending or Attributes(Span(self.source.path, 0, 0))
        self.pending = None
        return attributes

    def drop_pending(self) -> None:
        """Report attributes that are not above a block that can have them."""
        if self.pending is not None:
            self.complain(self.pending.span, self.source.quote(self.pending.span))
            self.pending = None

    def checked(self, attributes: Attributes) -> Attributes:
        """Return the attributes that have a meaning; report the others."""
        anchor = attributes.anchor
        if anchor is not None and (not ANCHOR.fullmatch(anchor) or re.fullmatch(RESERVED_NAME, anchor)):
            self.complain(attributes.span, f"#{anchor}")
            anchor = None
        self.complain_of(attributes, set(attributes.classes) - CLASSES, set(dict(attributes.others)) - KEYS)
        return replace(attributes, anchor=anchor)

    def complain_of(self, attributes: Attributes, classes: Collection[str], keys: Collection[str]) -> None:
        """Report classes and keys that have no meaning at their place."""
        named = [f".{name}" for name in attributes.classes if name in classes]
        for name in (*named, *(key for key, _ in attributes.others if key in keys)):
            self.complain(attributes.span, name)

    def complain(self, span: Span, attribute: str) -> None:
        """Add a finding."""
        self.diagnostics.append(MISPLACED_ATTRIBUTES.at(span, {"attribute": attribute}))
