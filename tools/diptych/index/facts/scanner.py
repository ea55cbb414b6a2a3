"""Text → tokens, in one pass."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from diptych.index.facts.patterns import patterns_of
from diptych.index.facts.readers import READERS
from diptych.model.prose import OPAQUE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.index.facts.patterns import Patterns
    from diptych.index.facts.tokens import FactToken
    from diptych.index.facts.vocabulary import Vocabulary

PIECE = re.compile(r"\d+|[^\W\d_]+|[^\w\s]")
OPENING = (
    r"\d|[IVXLC]+(?:{roman_ends})?\b|[a-z]{{1,7}}\)|(?<=\)\s)[ivx]{{1,7}}\b|[(%–-]|\.(?:[a-z]|[ivx]{{2,7}})(?!\w)"
    r"|{opaque}"
)
"""What tokens of any language begin with: digits, Roman numerals, the letters of subparagraphs, signs."""


class Scanner(NamedTuple):
    """A vocabulary compiled for reading.

    Attributes:
        words: The vocabulary.
        patterns: All that may state facts.
        opening: What tokens begin with besides words.
        openings: The words and signs with which tokens begin, in small letters.
        joints: Those that matter only right after another token.
    """

    words: Vocabulary
    patterns: Patterns
    opening: re.Pattern[str]
    openings: frozenset[str]
    joints: frozenset[str]

    def tokens(self, text: str) -> Iterator[FactToken]:
        """Yield the tokens of a text in order."""
        end = 0
        for piece in PIECE.finditer(text):
            start = piece.start()
            # Nine words in ten open nothing: to look them up is much faster than to try the pattern.
            if start >= end and self._opens(piece[0], text, start, joins=start - end <= 1):
                match = self.patterns.beginning_with(piece[0].lower()).match(text, start)
                token = READERS[match.lastgroup or ""](self.words, match) if match else None
                if token:
                    end = token.end
                    yield token

    def _opens(self, piece: str, text: str, start: int, *, joins: bool) -> bool:
        word = piece.lower()
        return word in self.openings or (joins and word in self.joints) or self.opening.match(text, start) is not None


def scanner_of(words: Vocabulary) -> Scanner:
    """Return what reads a text with a vocabulary."""
    joints = _first_pieces((",", *words.facts.joints, *words.facts.until, *words.facts.of, *words.units.per))
    opening = re.compile(OPENING.format(roman_ends=words.numerals.roman_ends, opaque=OPAQUE))
    openings = _first_pieces(words.phrases())
    times = _first_pieces((*words.units.every, *words.units.per, *words.units.multiplied_by)) - openings
    return Scanner(words, patterns_of(words, times), opening, (openings | times) - joints, joints)


def _first_pieces(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(piece[0].lower() for phrase in phrases if (piece := PIECE.match(phrase)))
