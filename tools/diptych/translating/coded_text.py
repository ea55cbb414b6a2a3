"""Running text for translators' tools: sentences, in which mark-up stands as inline codes.

XLIFF 1.2 and TMX 1.4 have the same three codes: one that opens (`bpt`), one that closes (`ept`) and one that stands
alone (`ph`). A code holds the mark-up as the author typed it, so that Markdown can be put together again from the text.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from diptych.model.inline import Emphasis, Image, LineBreak, Link, NoteMark, OtherLanguage, Text
from diptych.typography.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from diptych.model.inline import Inline
    from diptych.model.prose import Passage, RunningText
    from diptych.model.source import Span


class CodeSide(Enum):
    """What an inline code does."""

    OPENING = "opening"
    CLOSING = "closing"
    ALONE = "alone"


class CodeKind(Enum):
    """What an inline code stands for."""

    ITALIC = "italic"
    BOLD = "bold"
    LINK = "link"
    OTHER_LANGUAGE = "other-language"
    CITATION = "citation"
    """The number or the symbol of a document; its code has no mark-up, and its text is the same in every language."""
    REFERENCE = "reference"
    NOTE = "note"
    LITERAL = "literal"
    PICTURE = "picture"
    LINE_END = "line-end"


@dataclass(frozen=True, slots=True)
class InlineCode:
    """Mark-up in a text.

    Attributes:
        number: What tells it from the other codes of its unit, from 1; the two of a pair have the same.
        side: Whether it opens, closes or stands alone.
        kind: What it stands for.
        markdown: The mark-up as it is typed; empty for a citation, which needs none.
    """

    number: int
    side: CodeSide
    kind: CodeKind
    markdown: str = ""

    @property
    def identity(self) -> tuple[CodeSide, CodeKind, str]:
        """What it has in common with the code that answers it in a translation."""
        return self.side, self.kind, self.markdown


CodedText = tuple[str | InlineCode, ...]
"""One sentence: text, and the codes in it."""


class _Piece(NamedTuple):
    """A stretch of running text, or a code at a place in it."""

    start: int
    content: str | InlineCode


class _Coder:
    """Walks through inline nodes once."""

    def __init__(self, passage: Passage) -> None:
        self.source = passage.document.source
        self.running: RunningText = passage.running
        self.starts = {id(leaf): at for leaf, at in zip(self.running.leaves, self.running.starts, strict=True)}
        self.lengths = dict(zip(map(id, self.running.leaves), self.running.lengths(), strict=True))
        self.at = 0
        self.number = 0
        self.pieces: list[_Piece] = []

    def read(self, nodes: Iterable[Inline]) -> None:
        for node in nodes:
            self.node(node)

    def node(self, node: Inline) -> None:
        match node:
            case Text() | LineBreak(hard=False):
                self.text(node)
            case Emphasis(strong=strong, children=children):
                self.pair(node.span, children, CodeKind.BOLD if strong else CodeKind.ITALIC)
            case OtherLanguage(children=children):
                self.pair(node.span, children, CodeKind.OTHER_LANGUAGE)
            case Link(children=children) if children and not node.bare and not _is_number_sign(children):
                self.pair(node.span, children, CodeKind.LINK)
            case Link(children=children):
                self.alone(node, CodeKind.LINK if node.bare else CodeKind.REFERENCE)
                # Its words, such as an address, are part of its mark-up.
                self.at += sum(self.lengths.get(id(child), 0) for child in children)
            case _:
                self.alone(node, _kind_alone(node))

    def text(self, leaf: Text | LineBreak) -> None:
        length = self.lengths.get(id(leaf), 0)
        if length:
            self.at = self.starts[id(leaf)]
            self.pieces.append(_Piece(self.at, self.running.spaced[self.at : self.at + length]))
            self.at += length

    def pair(self, span: Span, children: Sequence[Inline], kind: CodeKind) -> None:
        self.number += 1
        number = self.number
        first, last = children[0].span.start, children[-1].span.end
        opening, closing = self.source.text[span.start : first], self.source.text[last : span.end]
        self.pieces.append(_Piece(self.at, InlineCode(number, CodeSide.OPENING, kind, opening)))
        self.read(children)
        self.pieces.append(_Piece(self.at, InlineCode(number, CodeSide.CLOSING, kind, closing)))

    def alone(self, node: Inline, kind: CodeKind) -> None:
        self.number += 1
        self.pieces.append(_Piece(self.at, InlineCode(self.number, CodeSide.ALONE, kind, self.source.quote(node.span))))
        self.at += self.lengths.get(id(node), 0)

    def citations(self, passage: Passage) -> None:
        """Put codes around the citations that lie within one stretch of text."""
        for citation in passage.citations:
            at = bisect_right(self.pieces, citation.start, key=lambda piece: piece.start) - 1
            # Of pieces that begin at one place, the text is the last: codes have no length.
            piece = self.pieces[at] if at >= 0 else None
            if piece is None or not isinstance(piece.content, str):
                continue
            start, end = citation.start - piece.start, citation.end - piece.start
            if end <= len(piece.content):
                self.number += 1
                codes = (InlineCode(self.number, side, CodeKind.CITATION) for side in _AROUND)
                opening, closing = codes
                self.pieces[at : at + 1] = (
                    _Piece(piece.start, piece.content[:start]),
                    _Piece(citation.start, opening),
                    _Piece(citation.start, piece.content[start:end]),
                    _Piece(citation.end, closing),
                    _Piece(citation.end, piece.content[end:]),
                )


_AROUND = (CodeSide.OPENING, CodeSide.CLOSING)


def coded_sentences(passage: Passage) -> tuple[CodedText, ...]:
    """Return the sentences of a passage, each with its inline codes."""
    coder = _Coder(passage)
    coder.read(passage.content)
    coder.citations(passage)
    bounds = tuple(sentences(passage.running.text, passage.document.lang)) or ((0, 0),)
    found: list[list[str | InlineCode]] = [[] for _ in bounds]
    starts = [start for start, _ in bounds]
    for piece in coder.pieces:
        if isinstance(piece.content, InlineCode):
            found[max(bisect_right(starts, piece.start) - 1, 0)].append(piece.content)
            continue
        first = max(bisect_right(starts, piece.start) - 1, 0)
        for at in range(first, len(bounds)):
            start, end = (max(bound - piece.start, 0) for bound in bounds[at])
            if start > len(piece.content):
                break
            found[at].append(piece.content[start:end])
    return tuple(map(_joined, found))


def without_codes(text: CodedText) -> str:
    """Return a sentence without its codes."""
    return "".join(part for part in text if isinstance(part, str))


def words_on_one_line(sentences: Iterable[Sequence[object]]) -> str:
    """Return the words of some sentences on one line, without codes of any kind."""
    texts = ("".join(part for part in one if isinstance(part, str)) for one in sentences)
    return " ".join(" ".join(texts).split())


def in_short(sentences: Iterable[CodedText]) -> str:
    """Return sentences as one text that is the same only where the words and the mark-up are."""
    return " ".join("".join(map(_in_short, sentence)) for sentence in sentences)


def _in_short(part: str | InlineCode) -> str:
    """Return a part of a sentence; nothing for a citation, which no mark-up shows, and not each language recognises."""
    if isinstance(part, str):
        return part
    return "" if part.kind is CodeKind.CITATION else f"\x1f{part.number}{part.side.value[0]}\x1f"


def numbered_alike(source: Iterable[InlineCode], sentences: Iterable[CodedText]) -> tuple[CodedText, ...]:
    """Return the sentences of a translation in which each code has the number of the one that it answers in the source.

    Args:
        source: The codes of the source.
        sentences: The translation, in order.

    Returns:
        The sentences. A code that answers none has a number that the source does not use.
    """
    waiting: dict[tuple[CodeSide, CodeKind, str], list[int]] = {}
    last, seen = 0, set[int]()
    for code in source:
        last = max(last, code.number)
        # Of a pair, the half that comes first; of a pair parted by the end of a sentence, the half that is here.
        if code.number not in seen:
            seen.add(code.number)
            waiting.setdefault(code.identity, []).append(code.number)
    numbers: dict[int, int] = {}
    renumbered: list[CodedText] = []
    for sentence in sentences:
        parts: list[str | InlineCode] = []
        for part in sentence:
            if isinstance(part, InlineCode):
                if part.number not in numbers:
                    free = waiting.get(part.identity, [])
                    last += not free
                    numbers[part.number] = free.pop(0) if free else last
                parts.append(InlineCode(numbers[part.number], part.side, part.kind, part.markdown))
            else:
                parts.append(part)
        renumbered.append(tuple(parts))
    return tuple(renumbered)


def codes_of(sentences: Iterable[CodedText]) -> Iterator[InlineCode]:
    """Yield the codes of some sentences in order."""
    return (part for sentence in sentences for part in sentence if isinstance(part, InlineCode))


def _kind_alone(node: Inline) -> CodeKind:
    """Return what a node without text inside stands for."""
    match node:
        case NoteMark():
            return CodeKind.NOTE
        case Image():
            return CodeKind.PICTURE
        case LineBreak():
            return CodeKind.LINE_END
        case _:
            return CodeKind.LITERAL


def _is_number_sign(children: Sequence[Inline]) -> bool:
    """Return whether the text of a link is the # that stands for the number of its target."""
    return len(children) == 1 and isinstance(children[0], Text) and children[0].text == "#"


def _joined(parts: Iterable[str | InlineCode]) -> CodedText:
    """Return parts with neighbouring texts joined, and without empty ones."""
    joined: list[str | InlineCode] = []
    for part in parts:
        if isinstance(part, str) and joined and isinstance(joined[-1], str):
            joined[-1] += part
        elif part:
            joined.append(part)
    return tuple(joined)
