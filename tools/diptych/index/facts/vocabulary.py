"""The words of a language that are needed to read what its prose states."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

SPACE = r"[ \u00a0\u202f\n]"
DASH = r"[-\u2010\u2011]"


@dataclass(frozen=True, slots=True)
class FactWords:
    """The words of one language. Phrases have plain spaces and straight apostrophes; patterns are regular expressions.

    Attributes:
        cardinals: What each number word adds or multiplies: `twenty` 20, `hundred` 100.
        vigesimal: Whether it counts by scores, as French does from 70 to 99.
        first_word: The first word of a number or an ordinal in words; a pattern.
        ordinals: What the last word of an ordinal adds or multiplies: `twentieth` 20, `hundredth` 100.
        ordinal_ends: What makes digits an ordinal: `th`, `e`; a pattern.
        digits: A number in digits, with its groups and decimals; a pattern.
        grouping: The marks between groups of digits; a set for a pattern.
        magnitudes: What a word after a number multiplies it by: `million`.
        half_of: What before such a word makes half of it, with its space or hyphen.
        parts: Parts of a whole in fractions, by what they divide by: `third` 3.
        fraction: A fraction in words, with the groups `count` and `part`; a pattern.
        months: Numbers of months by name.
        lone_month: A month that needs no day or year beside it, since its name is not another word there; a pattern.
        decade: A decade, with the group `ten` for its digit; a pattern.
        decades: The words with which a decade may begin.
        per_cent: What makes a number a percentage.
        signs: Currencies by the sign before or after the number.
        currencies: Currencies by the phrase after the number, in small letters.
        of: What may come between a number and its currency, with its space.
        places: Parts of a text by the noun before one number, in small letters: `paragraph`.
        several_places: The same by the noun before several numbers: `paragraphs`.
        operative: What comes before the number of an operative paragraph, in one word with it: `OP5`.
        letter: The letter of a subparagraph, as a group; a pattern.
        joints: What joins the members of a list.
        until: What joins the ends of a range.
        clock: A time of day, with the groups `hour`, `minute` and, in the afternoon, `late`; a pattern.
        echoes: Idioms by the numbers that they may answer in the other language: `decade` 10.
        unlike_ordinals: What follows a word that only reads like an ordinal: "parties" in "third parties"; a pattern.
    """

    cardinals: Mapping[str, int]
    vigesimal: bool
    first_word: str
    ordinals: Mapping[str, int]
    ordinal_ends: str
    digits: str
    grouping: str
    magnitudes: Mapping[str, int]
    half_of: tuple[str, ...]
    parts: Mapping[str, int]
    fraction: str
    months: Mapping[str, int]
    lone_month: str
    decade: str
    decades: tuple[str, ...]
    per_cent: tuple[str, ...]
    signs: Mapping[str, str]
    currencies: Mapping[str, str]
    of: tuple[str, ...]
    places: Mapping[str, str]
    several_places: Mapping[str, str]
    operative: tuple[str, ...]
    letter: str
    joints: tuple[str, ...]
    until: tuple[str, ...]
    clock: str
    echoes: Mapping[str, int]
    unlike_ordinals: str

    def phrases(self) -> Iterator[str]:
        """Yield every word and phrase with which something may begin."""
        yield from (*self.cardinals, *self.ordinals, *self.months, *self.decades, *self.per_cent, *self.signs)
        yield from (*self.currencies, *self.places, *self.several_places, *self.operative, *self.echoes)
        yield from self.half_of


def either(phrases: Iterable[str]) -> str:
    """Return a pattern of any of some phrases, the longest first, with any spaces and apostrophes."""
    longest_first = sorted(phrases, key=len, reverse=True)
    escaped = (re.escape(phrase).replace(r"\ ", SPACE).replace("'", "['’]") for phrase in longest_first)
    return f"(?:{'|'.join(escaped) or '(?!)'})"


def phrase(written: str) -> str:
    """Return a phrase as the tables have it: in small letters, with plain spaces and apostrophes."""
    return " ".join(written.lower().replace("’", "'").split())
