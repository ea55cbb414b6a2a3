"""Numbers in words: how far they reach in a text, and what they are worth."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from diptych.languages.patterns import DASH, SPACE, either

if TYPE_CHECKING:
    from diptych.languages.numbers import NumberWords

TEN, HUNDRED, THOUSAND = 10, 100, 1000
SCORE, FOURSCORE, SIXTY = 20, 80, 60
ANY = range(10**18)
NONE = range(0)
BELOW_TEN, BELOW_SCORE, BELOW_HUNDRED = range(1, 10), range(1, 20), range(1, 100)
AFTER_DIX = range(7, 10)
"""What follows in "dix-sept", "dix-huit", "dix-neuf"."""

WORD = r"(?P<word>[^\W\d_]+)"
FIRST = re.compile(rf"(?P<comma>(?!))?(?P<and>(?!))?{WORD}")


class NumberReading(NamedTuple):
    """A number in words.

    Attributes:
        worth: What it is worth.
        end: Offset after its last code point.
        magnitude: What its last word multiplies by, a million in "three million"; else 1.
        is_ordinal: Whether it is an ordinal.
    """

    worth: int
    end: int
    magnitude: int
    is_ordinal: bool


@dataclass(slots=True)
class Sum:
    """A number as far as it was read.

    Attributes:
        words: The number words of its language.
        whole: Its thousands and more.
        part: What follows them.
        room: What may be added.
        step: What a magnitude must be below to multiply.
    """

    words: NumberWords
    whole: int = 0
    part: int = 0
    room: range = ANY
    step: int = ANY.stop

    def take(self, value: int) -> bool:
        """Add the value of a word if it may come here, and return whether it may."""
        if value >= THOUSAND:
            return self._multiply(value)
        if value == HUNDRED:
            return self._take_hundred()
        return self._add(value)

    def joins(self, value: int) -> bool:
        """Return whether "and" before a value continues the number, as in "a hundred and five" and "vingt et un"."""
        if self.room in {BELOW_TEN, BELOW_SCORE}:
            return value in self.words.joined_to_tens
        return self.words.joins_hundreds and HUNDRED <= self.room.stop < ANY.stop and value < HUNDRED

    def _multiply(self, value: int) -> bool:
        thousands = self.whole % value if self.words.long_scale and self.step == THOUSAND else 0
        if thousands:
            # "Dos mil trescientos millones" are 2,300 millions.
            self.whole -= thousands
            self.part += thousands
        elif value >= self.step or (self.whole and not self.part and value > THOUSAND):
            return False
        self.whole += max(self.part, 1) * value
        self.part, self.room, self.step = 0, range(1, value), value
        return True

    def _take_hundred(self) -> bool:
        if self.part >= HUNDRED or (not self.part and HUNDRED not in self.room):
            return False
        self.part, self.room = max(self.part, 1) * HUNDRED, BELOW_HUNDRED
        return True

    def _add(self, value: int) -> bool:
        if self.words.vigesimal and value == SCORE and self.part % HUNDRED == FOURSCORE // SCORE:
            # Four score: "quatre-vingts".
            self.part += FOURSCORE - FOURSCORE // SCORE
            self.room = BELOW_SCORE
            return True
        if value not in self.room:
            return False
        self.part += value
        self.room = self._room_after(value)
        return True

    def _room_after(self, value: int) -> range:
        if not value or value % 10:
            return NONE
        if value >= HUNDRED:
            return BELOW_HUNDRED
        if value == TEN and self.words.ordinal_by_ordinal:
            # "Décimo tercero".
            return BELOW_TEN
        if value < SCORE:
            return AFTER_DIX if self.words.vigesimal else NONE
        return BELOW_SCORE if self.words.vigesimal and value == SIXTY else BELOW_TEN


@cache
def _following(joined_by: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern of a word that may go on a number, with what comes before it."""
    joint = rf"(?P<comma>,)?(?:{SPACE}|{DASH})(?P<and>{either(joined_by)}(?:{SPACE}|{DASH}))?"
    return re.compile(joint + WORD, re.IGNORECASE)


def read_words(text: str, start: int, words: NumberWords) -> NumberReading | None:
    """Return the number in words that begins at an offset of a text, as far as it goes; or none."""
    number, following = Sum(words), _following(words.joined_by)
    end, magnitude, is_ordinal = start, 1, False
    while not is_ordinal or words.ordinal_by_ordinal:
        match = (following if end > start else FIRST).match(text, end)
        word = match["word"].lower() if match else ""
        value = words.ordinals.get(word, None if is_ordinal else words.cardinals.get(word))
        if end > start and word in words.lone_ordinals:
            break
        if not match or value is None or not _goes_on(number, value, match):
            break
        end, is_ordinal = match.end(), word in words.ordinals
        magnitude = value if value >= THOUSAND else 1
    return NumberReading(number.whole + number.part, end, magnitude, is_ordinal) if end > start else None


def _goes_on(number: Sum, value: int, match: re.Match[str]) -> bool:
    if match["and"] and not number.joins(value):
        return False
    if match["comma"]:
        # "Two thousand, three hundred" is one number, "two thousand, thirty" are two.
        after = match.re.match(match.string, match.end())
        if number.step == ANY.stop or not after or number.words.cardinals.get(after["word"].lower()) != HUNDRED:
            return False
    return number.take(value)
