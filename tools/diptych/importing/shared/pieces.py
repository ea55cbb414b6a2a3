"""Formatted text from word processors and pages → runs."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from diptych.importing.shared.manuscript import Break, Emphasised, LinkedRun, LiteralRun, NoteCall, TextRun
from diptych.importing.shared.tidying import tidy
from diptych.model.inline import DOCUMENT_SCHEME
from diptych.un.prose.recognise import find_citations
from diptych.un.web.links import symbol_of_address

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from diptych.importing.shared.manuscript import Run
    from diptych.model.symbol import Citation, Symbol

SPACES = re.compile(r"\s+")
NO_BREAK = str.maketrans("\u00a0\u202f", "  ")
"""No-break spaces → plain spaces; Diptych sets no-break spaces itself."""
PARAGRAPH_LINK = "#paragraph "
"""What a link to a paragraph of the same document leads to, before the number of the paragraph."""
LINE_END = "\u2028"
"""A line break that must be kept."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text with the same formatting throughout.

    Attributes:
        text: The text.
        strong: Whether it is bold.
        italic: Whether it is in italics.
        link: The address that it leads to.
        note: The label of a footnote if it is the mark of one; its text is then empty.
        code: Whether it is to be taken literally.
    """

    text: str
    strong: bool = False
    italic: bool = False
    link: str = ""
    note: str = ""
    code: bool = False


def cut(pieces: Iterable[Piece], count: int) -> tuple[Piece, ...]:
    """Return pieces without their first `count` code points."""
    result = []
    for piece in pieces:
        taken = min(count, len(piece.text))
        count -= taken
        if len(piece.text) > taken or piece.note:
            result.append(replace(piece, text=piece.text[taken:]))
    return tuple(result)


def text_of_pieces(pieces: Iterable[Piece]) -> str:
    """Return the text of pieces, without footnote marks."""
    return "".join(piece.text for piece in pieces)


def one_line(pieces: Iterable[Piece]) -> str:
    """Return the text of pieces on one line, with single spaces and none at the ends."""
    return SPACES.sub(" ", text_of_pieces(pieces).replace(LINE_END, " ")).strip()


def unemphasised(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Return pieces on one line and without emphasis, for places such as headings where it means nothing."""
    return tuple(replace(piece, strong=False, italic=False, text=piece.text.replace(LINE_END, " ")) for piece in pieces)


def runs_of(pieces: Iterable[Piece], lang: str) -> tuple[Run, ...]:
    """Return pieces as runs, with plain spaces and without the links to documents that Diptych sets itself.

    Args:
        pieces: The text of one paragraph.
        lang: Its language.
    """
    return tidy(spaced_runs_of(pieces, lang))


def spaced_runs_of(pieces: Iterable[Piece], lang: str) -> tuple[Run, ...]:
    """Return pieces as `runs_of` does, but with tabs and spaces as they stand in the file."""
    plain_spaced = tuple(replace(piece, text=piece.text.translate(NO_BREAK)) for piece in pieces)
    return tuple(_linked(worth_keeping(tuple(_without_stray_emphasis(plain_spaced)), lang)))


def note_calls(runs: Iterable[Run]) -> tuple[NoteCall, ...]:
    """Return the footnote marks in runs, at any depth."""
    found: list[NoteCall] = []
    for run in runs:
        if isinstance(run, NoteCall):
            found.append(run)
        elif isinstance(run, Emphasised | LinkedRun):
            found.extend(note_calls(run.children))
    return tuple(found)


def worth_keeping(pieces: Sequence[Piece], lang: str) -> tuple[Piece, ...]:
    """Return the pieces of a paragraph without the links that Diptych sets itself.

    A link to a document is dropped where the recogniser finds a citation of the same document. Another link to a
    document becomes one by symbol (`doc:A/75/345`); any other link stays.
    """
    symbols = {piece.link: symbol_of_address(piece.link) for piece in pieces if piece.link}
    if not any(symbols.values()):
        return tuple(pieces)
    citations = find_citations("".join(piece.text for piece in pieces), lang)
    return tuple(
        replace(piece, link=_link(piece, symbols[piece.link], over)) if piece.link else piece
        for piece, over in _cited(pieces, citations)
    )


def _without_stray_emphasis(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield pieces without emphasis that begins or ends with punctuation in the middle of a word, or holds no word.

    Word processors emphasise the comma after a word, or not, as the hand slipped; a reader sees no difference.
    """
    text = text_of_pieces(pieces)
    start = 0
    for (strong, italic), group in groupby(pieces, key=lambda piece: (piece.strong, piece.italic)):
        several = tuple(group)
        end = start + len(text_of_pieces(several))
        if not (strong or italic):
            yield from several
        else:
            first, last = _emphasised_words(text, start, end)
            yield from _plain_outside(several, first - start, last - start)
        start = end


def _emphasised_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the stretch of emphasised text that stays so."""
    words = [at for at in range(start, end) if text[at].isalnum()]
    if not words:
        return end, end
    joins_before = start > 0 and text[start - 1].isalnum()
    joins_after = end < len(text) and text[end].isalnum()
    return (words[0] if joins_before else start), (words[-1] + 1 if joins_after else end)


def _plain_outside(pieces: Iterable[Piece], first: int, last: int) -> Iterator[Piece]:
    """Yield pieces with emphasis only from one place of their text to another."""
    at = 0
    for piece in pieces:
        cuts = sorted({0, *(min(max(place - at, 0), len(piece.text)) for place in (first, last)), len(piece.text)})
        for start, end in pairwise(cuts):
            within = first <= at + start and at + end <= last
            part = replace(piece, text=piece.text[start:end])
            yield part if within else replace(part, strong=False, italic=False)
        if not piece.text:
            yield piece
        at += len(piece.text)


def _linked(pieces: Sequence[Piece]) -> Iterator[Run]:
    for link, group in groupby(pieces, key=lambda piece: piece.link):
        inner = tuple(_emphasised(tuple(group)))
        if link and inner:
            yield LinkedRun(link, inner)
        else:
            yield from inner


def _emphasised(pieces: Sequence[Piece]) -> Iterator[Run]:
    for (strong, italic, note, code), group in groupby(
        pieces, key=lambda piece: (piece.strong, piece.italic, piece.note, piece.code)
    ):
        if note:
            yield NoteCall(note)
            continue
        text = "".join(piece.text for piece in group)
        runs: tuple[Run, ...] = (LiteralRun(text),) if code and text.strip() else tuple(_lines(text))
        runs = (Emphasised(strong=False, children=runs),) if italic else runs
        yield from (Emphasised(strong=True, children=runs),) if strong else runs


def _lines(text: str) -> Iterator[Run]:
    first, *others = text.split(LINE_END)
    yield TextRun(first)
    for line in others:
        yield Break()
        yield TextRun(line)


def _cited(pieces: Sequence[Piece], citations: Iterable[Citation]) -> Iterator[tuple[Piece, list[Citation]]]:
    """Yield each piece with the citations that overlap it."""
    waiting = deque(sorted(citations, key=lambda one: one.start))
    over: list[Citation] = []
    start = 0
    for piece in pieces:
        end = start + len(piece.text)
        while waiting and waiting[0].start < end:
            over.append(waiting.popleft())
        over = [one for one in over if one.end > start]
        yield piece, over
        start = end


def _link(piece: Piece, symbol: Symbol | None, over: Iterable[Citation]) -> str:
    """Return the link that a piece keeps; empty if it overlaps a citation with the same target, or has no text."""
    if symbol is None:
        return piece.link
    given = any(found.target == symbol for found in over)
    return "" if given or not piece.text.strip() else f"{DOCUMENT_SCHEME}{symbol}"
