"""Running text: a block's inline nodes as the plain text that a reader sees, with the way back to the source.

The source keeps its code points. A reader does not see whether a letter with an accent is one code point or two, what
kind of space is between two figures, or a space without width: running text is the same for all of them.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, NamedTuple

from diptych.model.inline import Code, Emphasis, Image, LineBreak, Link, Markup, OtherLanguage, Text
from diptych.model.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.model.document import Document, Paragraph
    from diptych.model.inline import Inline
    from diptych.model.source import Source
    from diptych.model.symbol import Citation, Symbol

OPAQUE = "\ufffc"
"""Stands for what is not prose: code, pictures, raw HTML, cross-references."""

UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]+")
"""The soft hyphen, the zero-width space, the word joiner and the byte order mark: a page is the same without them."""
SPACED = re.compile("[\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")
"""Spaces of another width than that of a word space, and the two separators that are read as spaces."""
AS_NO_BREAK_SPACES = dict.fromkeys((*range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000), "\u00a0")
AS_SPACES = AS_NO_BREAK_SPACES | dict.fromkeys((0x2028, 0x2029), " ")
"""What each of them is read as; all others are of one kind, so that a number is the same with any."""
MOST_MARKS = 30
"""Most code points of a letter with its marks: as many as Unicode's stream-safe text has (UAX 15, section 13)."""
PILE = re.compile(rf"[^\w\s\x00-\x7f]{{{MOST_MARKS},}}")
"""What may be a pile of marks: Python takes quadratic time to put those of one letter in order."""
Form = Literal["NFC", "NFD", "NFKD"]
JOINED_JAMO = range(0x1160, 0x1200)
"""Vowels and final consonants of Korean, which join the letter before them."""


class SeenText(NamedTuple):
    """A text as its reader sees it, with the way back: of unequal length where the text has letters in parts.

    Attributes:
        text: The text, with composed letters and without unseen characters.
        starts: Where each of its code points begins in the text as written; at last, where that text ends.
        ends: Where each of them ends there.
    """

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def forth(self, offset: int) -> int:
        """Return the offset in the text of an offset in the text as written; within a letter, that of its end."""
        return bisect_left(self.starts, offset, hi=len(self.text))

    def back(self, start: int, end: int) -> tuple[int, int]:
        """Return where the code points `start` to `end` of the text are in the text as written."""
        first = self.starts[start]
        return first, max(first, self.ends[end - 1]) if end > start else first


def as_seen(text: str) -> str:
    """Return a text as its reader sees it: with composed letters (NFC), without unseen characters."""
    if text.isascii():
        return text
    seen = UNSEEN.sub("", text) if _has_unseen(text) else text
    return seen if unicodedata.is_normalized("NFC", seen) else in_form("NFC", seen)


def in_form(form: Form, text: str) -> str:
    """Return a text in a form of Unicode, in linear time: piles of marks are put in order piece by piece."""
    if PILE.search(text):
        return "".join(unicodedata.normalize(form, text[start:end]) for start, end in _letters(text))
    return unicodedata.normalize(form, text)


def as_read(text: str) -> str:
    """Return a text as rules read it: as it is seen, with one kind of no-break space for all unusual ones."""
    return as_seen(text).translate(AS_SPACES) if SPACED.search(text) else as_seen(text)


def seen_text(text: str) -> SeenText | None:
    """Return a text as its reader sees it, with the way back; none if it is written so."""
    if text.isascii() or (not _has_unseen(text) and unicodedata.is_normalized("NFC", text)):
        return None
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for first, last in _letters(text):
        shown = as_seen(text[first:last])
        parts.append(shown)
        same = shown == text[first:last]
        starts += range(first, last) if same else (first,) * len(shown)
        ends += range(first + 1, last + 1) if same else (last,) * len(shown)
    return SeenText("".join(parts), (*starts, len(text)), tuple(ends))


def _has_unseen(text: str) -> bool:
    # Asked of every passage: to look for each of them is ten times faster than the pattern.
    return "\u00ad" in text or "\u200b" in text or "\u2060" in text or "\ufeff" in text


def _letters(text: str) -> Iterator[tuple[int, int]]:
    """Yield the place of each letter with the marks that belong to it, without the unseen characters around it."""
    start = end = 0
    for at, char in enumerate(text):
        if UNSEEN.match(char):
            continue
        belongs = (unicodedata.category(char)[0] == "M" or ord(char) in JOINED_JAMO) and at - start < MOST_MARKS
        if end > start and not belongs:
            yield start, end
            start = at
        elif end == start:
            start = at
        end = at + 1
    if end > start:
        yield start, end


def quoted_place(source: Source, span: Span, text: str) -> Span | None:
    """Return the first place of a composed text within a span of a source; none if escapes or folds hide it there."""
    written = source.quote(span)
    way = seen_text(written)
    at = (way.text if way else written).find(text)
    if at < 0:
        return None
    start, end = way.back(at, at + len(text)) if way else (at, at + len(text))
    return Span(span.path, span.start + start, span.start + end)


@dataclass(frozen=True, slots=True)
class RunningText:
    """Plain text of a block.

    Attributes:
        text: What a reader sees; soft line ends are spaces, and each thing that is not prose is one `OPAQUE`.
        spaced: The same text, of the same length, with the kinds of spaces that the author typed.
        leaves: The leaf nodes in order.
        starts: Where each leaf begins in `text`.
        linked: Stretches of `text` that are the text of a link.
        written: Where each leaf begins in the text before it was composed.
        way: How it was composed; none if it was so already.
        unlinked: The text with `OPAQUE` in place of each character of a link's text.
    """

    text: str
    spaced: str
    leaves: tuple[Inline, ...]
    starts: tuple[int, ...]
    linked: tuple[tuple[int, int], ...]
    written: tuple[int, ...]
    way: SeenText | None
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
        if self.way:
            start, end = self.way.back(start, end)
        first = self._place(start).start
        return Span(self.leaves[0].span.path, first, max(first, self._place(end - 1).end))

    def lengths(self) -> Iterator[int]:
        """Yield how many code points of the text each leaf has."""
        for start, end in pairwise((*self.starts, len(self.text))):
            yield end - start

    def _place(self, offset: int) -> Span:
        index = max(bisect_right(self.written, offset) - 1, 0)
        leaf, within = self.leaves[index], offset - self.written[index]
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
        in_links: The documents that links to the web cite by their text or their address; the citation of an address
            covers the text of the link.
        by_symbol: The links that name a document by its symbol, `doc:SYMBOL`, each with that symbol.
    """

    document: Document
    paragraph: Paragraph | None
    span: Span
    content: tuple[Inline, ...]
    running: RunningText
    citations: tuple[Citation, ...]
    in_note: bool = False
    in_links: tuple[Citation, ...] = ()
    by_symbol: tuple[tuple[Link, Symbol], ...] = ()

    def foreign_words(self) -> Iterator[tuple[int, int, str]]:
        """Yield where words begin and end that their author marked as those of another language, and that language."""
        marked = [node for node in nodes(self.content) if isinstance(node, OtherLanguage)]
        if not marked:
            return
        begins = {id(leaf): start for leaf, start in zip(self.running.leaves, self.running.starts, strict=True)}
        for node in marked:
            inside = running_text(node.children)
            if inside.leaves:
                start = begins[id(inside.leaves[0])]
                yield start, start + len(inside.text), node.lang


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
    written = "".join(parts)
    way = seen_text(written)
    spaced = way.text if way else written
    text = spaced.translate(AS_SPACES) if not written.isascii() and SPACED.search(spaced) else spaced
    begins = tuple(way.forth(start) for start in starts) if way else tuple(starts)
    within = tuple((way.forth(start), way.forth(end)) for start, end in linked) if way else tuple(linked)
    return RunningText(text, spaced, tuple(leaves), begins, within, tuple(starts), way)


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
        if isinstance(node, (Emphasis, OtherLanguage, Link)):
            yield from nodes(node.children)


def _walk(content: tuple[Inline, ...], links: int) -> Iterator[tuple[Inline, int]]:
    for node in content:
        match node:
            case Emphasis(children=children) | OtherLanguage(children=children):
                yield from _walk(children, links)
            case Link(children=()):
                yield node, links
            case Link(children=children):
                yield from _walk(children, links + 1)
            case _:
                yield node, links
