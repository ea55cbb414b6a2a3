"""Text → tokens, in one pass."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from diptych.index.facts import english, french
from diptych.index.facts.readers import READERS
from diptych.index.facts.vocabulary import DASH, SPACE, either

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.index.facts.tokens import FactToken
    from diptych.index.facts.vocabulary import FactWords

VOCABULARIES = {"en": english.VOCABULARY, "fr": french.VOCABULARY}
PIECE = re.compile(r"\d+|[^\W\d_]+|[^\w\s]")
OPENING = re.compile(r"\d|[IVXLC]+e?\b|[a-z]{1,4}\)|[(%–-]")
"""What tokens of any language begin with: digits, Roman numerals, the letters of subparagraphs, signs."""


@dataclass(frozen=True, slots=True)
class Scanner:
    """A vocabulary compiled for reading.

    Attributes:
        words: The vocabulary.
        pattern: Everything that may state facts; each kind is a group that is named for it.
        openings: The words and signs with which tokens begin, in small letters.
        joints: Those that matter only right after another token.
    """

    words: FactWords
    pattern: re.Pattern[str]
    openings: frozenset[str]
    joints: frozenset[str]

    def tokens(self, text: str) -> Iterator[FactToken]:
        """Yield the tokens of a text in order."""
        end = 0
        for piece in PIECE.finditer(text):
            start = piece.start()
            # Nine words in ten open nothing: to look them up is much faster than to try the pattern.
            if start >= end and self._opens(piece[0], text, start, joins=start - end <= 1):
                match = self.pattern.match(text, start)
                token = READERS[match.lastgroup or ""](self.words, match) if match else None
                if token:
                    end = token.end
                    yield token

    def _opens(self, piece: str, text: str, start: int, *, joins: bool) -> bool:
        word = piece.lower()
        return word in self.openings or (joins and word in self.joints) or OPENING.match(text, start) is not None


@cache
def scanner_of(lang: str) -> Scanner | None:
    """Return the scanner of a language, or none where it has no vocabulary."""
    words = VOCABULARIES.get(lang)
    if words is None:
        return None
    joints = _first_pieces((",", *words.joints, *words.until, *words.of))
    return Scanner(words, re.compile(_pattern(words)), _first_pieces(words.phrases()) - joints, joints)


def _first_pieces(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(piece[0].lower() for phrase in phrases if (piece := PIECE.match(phrase)))


def _pattern(words: FactWords) -> str:
    magnitude = rf"(?:(?:{SPACE}|{DASH})(?P<magnitude>{either(words.magnitudes)})\b)?"
    at_word = "|".join(
        (
            rf"(?P<decade>{words.decade})",
            r"(?P<years>(?P<first>(?:19|20)\d\d)(?:/|-|–)(?P<second>\d\d))(?![\w/])",
            rf"(?P<clock>{words.clock})(?!\w)",
            rf"(?P<ordinal_digits>\d{{1,3}}(?:[{words.grouping}]\d{{3}})+|\d+){words.ordinal_ends}\b",
            rf"(?P<operative>{either(words.operative)}{SPACE}?(?P<paragraph>\d{{1,3}}))\b",
            r"(?P<joined>\d{3,4}(?:/\d{3,4}){1,40}|\d{1,3}/\d{1,3})(?![\w/])",
            r"(?P<mark>\d{1,2})\)",
            rf"(?P<number>(?P<digits>{words.digits})(?![\d/]{{0,80}}[^\W\d_]){magnitude})",
            rf"(?P<half>(?i:{either(words.half_of)})(?P<halved>{either(words.magnitudes)}))\b",
            rf"(?P<echo>(?i:{either(words.echoes)}))(?!\w)",
            rf"(?P<fraction>(?i:{words.fraction}))\b",
            rf"(?P<written>(?i:{words.first_word}))(?!\w)",
            rf"(?P<month>{either(words.months)})(?!\w)",
            rf"(?P<currency>{either(words.of)}?(?P<name>(?i:{either(words.currencies)})))\b",
            rf"(?P<per_cent>(?i:{either(words.per_cent)}))(?!\w)",
            rf"(?P<several_places>(?i:{either(words.several_places)}))(?!\w)",
            rf"(?P<place>(?i:{either(words.places)}))(?!\w)",
            rf"(?P<until>{either(words.until)})\b",
            rf"(?P<joint>{either(words.joints)})\b",
            r"(?P<roman_ordinal>[IVX]+)e\b",
            r"(?P<roman>[IVXLC]+)\b",
        )
    )
    anywhere = "|".join(
        (
            rf"(?P<letter>{words.letter})(?!\w)",
            r"\((?P<bracketed>\d{1,3})\)",
            rf"(?P<sign>{either(words.signs)})",
            r"(?P<per_cent_sign>%)",
            r"(?P<comma>,)",
            r"(?P<dash>(?<=\d)[–-](?=[$€£¥]?\d)|(?<=\d\s)[–-](?=\s\d))",
        )
    )
    return rf"(?<![\w.])(?<![A-Z]{DASH})(?<!\d[.,])(?:(?<!\d:)|(?!\d\d))(?:{at_word})|{anywhere}"
