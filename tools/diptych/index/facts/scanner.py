"""Text → tokens, in one pass."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diptych.index.facts.numerals import between_groups, digits
from diptych.index.facts.readers import READERS
from diptych.languages.patterns import DASH, NEVER, SPACE, either
from diptych.model.prose import OPAQUE
from diptych.model.units import KINDS, TIME

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.index.facts.tokens import FactToken
    from diptych.index.facts.vocabulary import Vocabulary
    from diptych.languages.units import UnitWords

PIECE = re.compile(r"\d+|[^\W\d_]+|[^\w\s]")
OPENING = r"\d|[IVXLC]+(?:{roman_ends})?\b|[a-z]{{1,4}}\)|[(%–-]|\.[a-z](?!\w)|{opaque}"
"""What tokens of any language begin with: digits, Roman numerals, the letters of subparagraphs, signs."""


@dataclass(frozen=True, slots=True)
class Scanner:
    """A vocabulary compiled for reading.

    Attributes:
        words: The vocabulary.
        pattern: Everything that may state facts; each kind is a group that is named for it.
        opening: What tokens begin with besides words.
        openings: The words and signs with which tokens begin, in small letters.
        joints: Those that matter only right after another token.
    """

    words: Vocabulary
    pattern: re.Pattern[str]
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
                match = self.pattern.match(text, start)
                token = READERS[match.lastgroup or ""](self.words, match) if match else None
                if token:
                    end = token.end
                    yield token

    def _opens(self, piece: str, text: str, start: int, *, joins: bool) -> bool:
        word = piece.lower()
        return word in self.openings or (joins and word in self.joints) or self.opening.match(text, start) is not None


OTHER_DECIMAL = r"\d{4,20},\d{1,2}(?![\d,])"
"""Decimals after a comma in any language, where nothing else can be meant: 1198500,4."""


def scanner_of(words: Vocabulary) -> Scanner:
    """Return what reads a text with a vocabulary."""
    joints = _first_pieces((",", *words.facts.joints, *words.facts.until, *words.facts.of, *words.units.per))
    opening = re.compile(OPENING.format(roman_ends=words.numerals.roman_ends, opaque=OPAQUE))
    return Scanner(words, re.compile(_pattern(words)), opening, _first_pieces(words.phrases()) - joints, joints)


def _times(units: UnitWords) -> Iterator[str]:
    """Yield the nouns of units of time."""
    return (noun for noun, unit in units.nouns.items() if KINDS.get(unit) == TIME)


def _first_pieces(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(piece[0].lower() for phrase in phrases if (piece := PIECE.match(phrase)))


def _pattern(words: Vocabulary) -> str:
    numerals, dates, numbers, facts, units = words.numerals, words.dates, words.numbers, words.facts, words.units
    before_time = rf"(?={SPACE}(?:[\w-]{{1,30}}{SPACE})?{either(_times(units))}\b)"
    first_word = rf"{either((*numbers.first, *numbers.ordinals))}|{numbers.first_after_article}"
    magnitude = rf"(?:(?:{SPACE}|{DASH})(?P<magnitude>{either(numbers.magnitudes)})\b)?"
    after_nouns = "|".join(rf"(?<=\b{noun}{SPACE})" for noun in numerals.roman_after) or NEVER
    at_word = "|".join(
        (
            rf"(?P<idiom>(?i:{either(facts.idioms)}))(?!\w)",
            rf"(?P<decade>{dates.decade})",
            r"(?P<years>(?P<first>(?:19|20)\d\d)(?:/(?=\d\d(?!\d)|(?:19|20)\d\d)|[-–](?=\d\d(?!\d)))(?P<second>\d{2,4}))(?![\w/])",
            rf"(?P<clock>{facts.clock})(?!\w)",
            rf"(?P<ordinal_digits>\d{{1,3}}(?:[{between_groups(numerals)}]\d{{3}})+|\d+){numerals.ordinal_ends}\b",
            rf"(?P<operative>{either(facts.operative)}{SPACE}?(?P<paragraph>\d{{1,3}}))\b",
            r"(?P<joined>\d{3,4}(?:/\d{3,4}){1,40}|\d{1,3}/\d{1,3})(?![\w/])",
            r"(?P<mark>\d{1,2})\)",
            r"(?P<digital>(?P<hours>[01]?\d|2[0-3]):(?P<minutes>[0-5]\d))(?![\w:])",
            rf"(?P<number>(?>(?P<digits>{OTHER_DECIMAL}|{digits(numerals)}))"
            rf"(?:(?P<glued>{either(units.symbols)})(?![\w/])|(?![\d/]{{0,80}}[^\W\d_]){magnitude}))",
            rf"(?P<half>(?i:{either(numbers.half_of)})(?P<halved>{either(numbers.magnitudes)}))\b",
            rf"(?P<moment>(?i:{either(units.moments)}))\b",
            rf"(?P<often>(?i:{either(units.often)}))(?!\w)",
            rf"(?P<so_often>(?i:{either(units.so_often)}))\b",
            rf"(?P<crowd>(?i:{either(units.crowds)}))\b",
            rf"(?P<collective>(?i:{either(units.collectives)}))\b{units.after_collective}",
            rf"(?P<multiple>(?i:{either(units.multiples)}))(?![\w-])",
            rf"(?P<multiplied>(?i:{either(units.multiplied_by)}))\b",
            rf"(?P<share>(?i:{either(units.shares)})|{units.article}{either(units.shares_after_article)})\b",
            rf"(?P<echo>(?i:{either((*numbers.echoes, *units.periods))}))(?!\w|{SPACE}{either(units.and_a_half)}\b)",
            rf"(?P<fraction>(?i:{numbers.fraction}))\b",
            rf"(?P<written>(?i:{first_word}))(?!\w)",
            rf"(?P<month>{either(words.months)})(?!\w)",
            rf"(?P<currency>{either(facts.of)}?(?P<name>(?i:{either(facts.currencies)})))\b",
            rf"(?P<per_cent>(?i:{either(facts.per_cent)}))(?!\w)",
            rf"(?P<every>(?i:{either(units.every)})){before_time}",
            rf"(?P<per>(?i:{either(units.per)})){before_time}",
            rf"(?P<times>(?i:{either(units.times)}))\b",
            rf"(?P<last>{units.not_last}(?i:{either(units.last)}))(?!\w)",
            rf"(?P<several_places>(?i:{either(facts.several_places)}))(?!\w)",
            rf"(?P<place>(?i:{either(facts.places)}))(?!\w)",
            rf"(?P<until>{either(facts.until)})\b(?!\))",
            rf"(?P<joint>{either(facts.joints)})\b(?!\))",
            rf"(?P<roman_ordinal>[IVX]+)(?:{numerals.roman_ends})\b",
            rf"(?:{after_nouns})(?P<roman_after>[IVX]+)\b",
            r"(?P<roman>[IVXLC]+)\b",
        )
    )
    anywhere = "|".join(
        (
            rf"(?P<letter>{facts.letter})(?!\w)",
            r"(?<=\d)\.(?P<dotted>[a-z])(?![\w)]|\.\w)",
            rf"(?P<reference>{OPAQUE})(?={SPACE}?\()",
            r"\((?P<bracketed>\d{1,3})\)",
            rf"(?P<sign>{either(facts.signs)})",
            rf"(?P<per_cent_sign>{'%' if facts.per_cent else NEVER})",
            r"(?P<comma>,)",
            r"(?P<dash>(?<=\d)[–-](?=[$€£¥]?\d)|(?<=\d\s)[–-](?=\s\d)|(?<=\))[–-](?=\(?[a-z]{1,4}\)))",
        )
    )
    return rf"(?<![\w.])(?<![A-Z]{DASH})(?<!\d[.,])(?:(?<!\d:)|(?!\d\d))(?:{at_word})|{anywhere}"
