"""Running text: a block's inline nodes as the plain text that a reader sees, with the way back to the source."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from diptych.model.inline import Code, Emphasis, Image, LineBreak, Link, Markup, Text
from diptych.model.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.model.document import Document, Paragraph
    from diptych.model.inline import Inline
    from diptych.model.symbol import Citation

OPAQUE = "\ufffc"
"""Stands for what is not prose: code, pictures, raw HTML, cross-references."""


@dataclass(frozen=True, slots=True)
class RunningText:
    """Plain text of a block.

    Attributes:
        text: What a reader sees; soft line ends are spaces, and each thing that is not prose is one `OPAQUE`.
        leaves: The leaf nodes in order.
        starts: Where each leaf begins in `text`.
        linked: Stretches of `text` that are the text of a link.
        unlinked: The text with `OPAQUE` in place of each character of a link's text.
    """

    text: str
    leaves: tuple[Inline, ...]
    starts: tuple[int, ...]
    linked: tuple[tuple[int, int], ...]
    unlinked: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Mask the links once; every recogniser asks for it."""
        parts: list[str] = []
        last = 0
        for start, end in self.linked:
            parts += (self.text[last:start], OPAQUE * (end - start))
            last = end
        object.__setattr__(self, "unlinked", "".join((*parts, self.text[last:])))

    def span(self, start: int, end: int) -> Span:
        """Return where the code points `start` to `end` of the text are in the source."""
        first = self._place(start).start
        return Span(self.leaves[0].span.path, first, max(first, self._place(end - 1).end))

    def _place(self, offset: int) -> Span:
        index = max(bisect_right(self.starts, offset) - 1, 0)
        leaf, within = self.leaves[index], offset - self.starts[index]
        span = leaf.span
        if isinstance(leaf, Text) and leaf.is_literal:
            return Span(span.path, span.start + within, span.start + within + 1)
        return span


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of text that is read as one: a block of prose, a heading, a cell.

    Attributes:
        document: The file that holds it.
        paragraph: The paragraph it belongs to; none for headings and footnotes.
        span: The span of its block.
        content: Its inline nodes.
        running: Its plain text.
        citations: The documents that it cites, with offsets in the plain text.
        in_note: Whether it is in a footnote.
    """

    document: Document
    paragraph: Paragraph | None
    span: Span
    content: tuple[Inline, ...]
    running: RunningText
    citations: tuple[Citation, ...]
    in_note: bool = False


def running_text(content: tuple[Inline, ...]) -> RunningText:
    """Return the plain text of inline nodes."""
    parts: list[str] = []
    leaves: list[Inline] = []
    starts: list[int] = []
    linked: list[tuple[int, int]] = []
    length = 0
    for node, links in _walk(content, 0):
        shown = shown_text(node)
        parts.append(shown)
        if shown:
            leaves.append(node)
            starts.append(length)
        if links and shown:
            linked.append((length, length + len(shown)))
        length += len(shown)
    return RunningText("".join(parts), tuple(leaves), tuple(starts), tuple(linked))


def shown_text(leaf: Inline) -> str:
    """Return what a leaf contributes to the plain text of its block."""
    match leaf:
        case Text(text=text):
            return text
        case LineBreak(hard=hard):
            return "\n" if hard else " "
        case Code() | Image() | Markup() | Link():
            return OPAQUE
        case _:
            return ""


def masked(text: str, stretches: Iterable[tuple[int, int]]) -> str:
    """Return a text with `OPAQUE` in place of each code point of some stretches, which may overlap."""
    parts: list[str] = []
    last = 0
    for start, end in sorted(stretches):
        if end > last:
            parts += (text[last:start], OPAQUE * (end - max(start, last)))
            last = end
    return "".join((*parts, text[last:]))


def nodes(content: tuple[Inline, ...]) -> Iterator[Inline]:
    """Yield every node, each before its children."""
    for node in content:
        yield node
        if isinstance(node, (Emphasis, Link)):
            yield from nodes(node.children)


def _walk(content: tuple[Inline, ...], links: int) -> Iterator[tuple[Inline, int]]:
    for node in content:
        match node:
            case Emphasis(children=children):
                yield from _walk(children, links)
            case Link(children=()):
                yield node, links
            case Link(children=children):
                yield from _walk(children, links + 1)
            case _:
                yield node, links
