"""Lines of extracted text or of a page, and the repair of what extraction does to them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.importing.shared.pieces import text_of_pieces

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from diptych.importing.shared.pieces import Piece
    from diptych.importing.shared.remarks import Remarks

WORD = re.compile(r"[^\W\d_]+(?:[-\u2010\u2011’'][^\W\d_]+)*")
SPACE_BEFORE_APOSTROPHE = re.compile(r"(?<=[^\W\d_]) (?=’)")
SPACE_BEFORE_HYPHEN = re.compile(r"(?<=[^\W\d_]) -(?=[^\W\d_]|$)")
BROKEN = re.compile(r"(?<![\w’'-])(?P<one>[^\W\d_]{2,}) (?P<other>[^\W\d_]+)(?![\w’'-]|\.\w)")
STRAY = re.compile(r"[bcdfghjklmnpqrstvwxz]")
CUT_WORD = re.compile(r"(?<![^\W\d_])(?P<start>[^\W\d_]+)(?P<hyphen>[-\u00ad\u2010])$")
REST = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
PRINTED_HYPHENS = frozenset("\u00ad\u2010")
"""Hyphens that are there only because a line ends; no keyboard types them."""

OFTEN = 2

HYPHEN_KEPT = N_("The hyphen at the end of a line was kept in “{word}”.")
WORD_MENDED = N_("A word broken by extraction was rejoined: “{word}”.")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text.

    Attributes:
        pieces: Its text.
        place: Where it is.
        gap: Whether the space before it is larger than between the lines of a paragraph.
        rank: Rank of the heading that it belongs to; 0 for running text, None if the formatting is unknown.
        short: Whether the line ends well before the margin.
        left: Distance from the left edge: points on a page, characters in a text file.
        cells: The texts of its cells, if it is a table row.
    """

    pieces: tuple[Piece, ...]
    place: str
    gap: bool = False
    rank: int | None = None
    short: bool = False
    left: float = 0
    cells: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The text, without spaces at its ends."""
        return " ".join(text_of_pieces(self.pieces).split())


def vocabulary(lines: Iterable[Line]) -> Mapping[str, int]:
    """Return how often each word occurs in a text, in lower case."""
    return Counter(word.lower() for line in lines for word in WORD.findall(line.text))


def mended_line(line: Line, words: Mapping[str, int], remarks: Remarks) -> Line:
    """Return a line without the spaces that extraction puts before apostrophes, before hyphens and into words."""

    def joined(match: re.Match[str]) -> str:
        whole = match["one"] + match["other"]
        if not _is_broken(match["one"], match["other"], words):
            return match[0]
        remarks.guessed(line.place, WORD_MENDED, word=whole)
        return whole

    return replace(line, pieces=tuple(replace(piece, text=_mended(piece.text, joined)) for piece in line.pieces))


def _mended(text: str, joined: Callable[[re.Match[str]], str]) -> str:
    text = SPACE_BEFORE_APOSTROPHE.sub("", re.sub(r"[ \t]+", " ", text))
    text = SPACE_BEFORE_HYPHEN.sub("-", text)
    return BROKEN.sub(joined, text)


def _is_broken(one: str, other: str, words: Mapping[str, int]) -> bool:
    """Return whether two words are one: the whole occurs elsewhere, and they do not or the second is a stray letter."""
    if words.get((one + other).lower(), 0) < OFTEN:
        return False
    rare = words.get(one.lower(), 0) == 1 and words.get(other.lower(), 0) == 1
    return rare or STRAY.fullmatch(other) is not None


def joined_pieces(lines: Sequence[Line], words: Mapping[str, int], remarks: Remarks) -> tuple[Piece, ...]:
    """Return the text of the lines of one paragraph, with words divided at line ends rejoined.

    Args:
        lines: The lines.
        words: The vocabulary of the text, which decides whether a hyphen belongs to the word.
        remarks: Takes the hyphens that it does not decide.
    """
    pieces: list[Piece] = []
    for line in lines:
        stripped = _stripped(line.pieces)
        if pieces and stripped:
            pieces[-1:] = _seam(pieces[-1], stripped[0].text, words, remarks, line.place)
        pieces += stripped
    return tuple(pieces)


def _stripped(pieces: Sequence[Piece]) -> list[Piece]:
    result = list(pieces)
    while result and not result[0].note and not result[0].text.strip():
        result.pop(0)
    while result and not result[-1].note and not result[-1].text.strip():
        result.pop()
    if result:
        result[0] = replace(result[0], text=result[0].text.lstrip())
        result[-1] = replace(result[-1], text=result[-1].text.rstrip())
    return result


def _seam(last: Piece, following: str, words: Mapping[str, int], remarks: Remarks, place: str) -> Iterator[Piece]:
    """Yield the last piece of a line ready for the next line: with a space, or with its hyphen kept or removed."""
    match, rest = CUT_WORD.search(last.text), REST.match(following)
    if not match or not rest:
        yield replace(last, text=last.text if last.text.endswith(("-", "/", "\u2011")) else f"{last.text} ")
        return
    whole = (match["start"] + rest[0]).lower()
    kept = f"{match['start']}-{rest[0]}"
    if match["hyphen"] in PRINTED_HYPHENS or (words.get(whole, 0) and not words.get(kept.lower(), 0)):
        yield replace(last, text=last.text[:-1])
        return
    if not words.get(kept.lower(), 0) and rest[0][:1].islower():
        remarks.guessed(place, HYPHEN_KEPT, word=kept)
    yield last
