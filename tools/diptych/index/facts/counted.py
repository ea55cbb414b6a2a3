"""What a number counts: the noun or the symbol after it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from diptych.languages.patterns import SPACE, SPACES, either

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diptych.languages.facts import UnitWords

WORDS = re.compile(r"(?:[ \u00a0\u202f\n'’\u2010\u2011-]{1,2}[^\W\d_]+){1,5}")
"""The words after a number that are looked at."""
WORD = re.compile(r"[^\W\d_]+")
LONGEST = 3
"""How many words the name of a unit has, at most."""
BEFORE = 24
"""How far before a number what makes it one of votes against may begin, in code points."""


class Counted(NamedTuple):
    """What a number counts.

    Attributes:
        unit: The unit or thing, by its name in every language; empty where it is not known.
        end: The offset after the last code point that names it.
    """

    unit: str
    end: int


NOTHING_KNOWN = Counted("", 0)


class Counting(NamedTuple):
    """The words for what numbers count, compiled.

    Attributes:
        words: The words.
        symbol: A symbol after a number.
        half: A half that is added to a number, or to it and its noun.
        against: What makes the number after it one of votes against, with its space.
    """

    words: UnitWords
    symbol: re.Pattern[str]
    half: re.Pattern[str]
    against: tuple[str, ...]

    def counted_after(self, text: str, end: int) -> Counted:
        """Return what a number counts that ends at an offset of a text; nothing where no known word says so.

        One unknown word may come between the two, as in "six further months", and what links them, as in "a million
        of".
        """
        symbol = self.symbol.match(text, end) if self.words.nouns else None
        if symbol:
            return Counted(self.words.symbols[symbol["symbol"]], symbol.end())
        run = WORDS.match(text, end) if self.words.nouns else None
        found = [(word[0].lower(), word.end()) for word in WORD.finditer(text, end, run.end())] if run else []
        while found and found[0][0] in self.words.linking:
            found.pop(0)
        counted = self._named(found)
        if counted is NOTHING_KNOWN and found and found[0][0] not in self.words.ending:
            return self._named(found[1:])
        return counted

    def half_after(self, text: str, end: int) -> int:
        """Return where a half ends that a text adds to the number before an offset, or to it and its noun; else 0."""
        match = self.half.match(text, end)
        return match.end() if match and (match["noun"] or "").lower() in {"", *self.words.nouns} else 0

    def is_against(self, text: str, start: int) -> bool:
        """Return whether a number that begins at an offset of a text is one of votes against."""
        return text[max(0, start - BEFORE) : start].endswith(self.against)

    def _named(self, found: Sequence[tuple[str, int]]) -> Counted:
        """Return the unit that some words begin with; each has its end in the text."""
        for length in range(min(LONGEST, len(found)), 0, -1):
            unit = self.words.nouns.get(" ".join(word for word, _ in found[:length]))
            if unit:
                return Counted(unit, found[length - 1][1])
        return NOTHING_KNOWN


def counting_by(words: UnitWords) -> Counting:
    """Return the words for what numbers count, compiled."""
    return Counting(
        words,
        symbol=re.compile(rf"{SPACE}?(?P<symbol>{either(words.symbols)})(?![\w'’])"),
        half=re.compile(rf"(?:{SPACE}(?P<noun>[^\W\d_]{{1,20}}))?{SPACE}{either(words.and_a_half)}\b", re.IGNORECASE),
        against=tuple(phrase + space for phrase in words.against for space in SPACES),
    )
