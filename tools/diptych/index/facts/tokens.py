"""Tokens of facts: numbers, months, currencies, the nouns for parts of a text, and what joins them."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

CUES = {
    "d": "digits that may be the day of a month",
    "y": "digits that may be a year",
    "n": "other digits",
    "w": "a number in words",
    "o": "an ordinal in digits",
    "O": "an ordinal in words",
    "f": "a fraction in words",
    "S": "a part of a whole in words without a number",
    "X": "what is multiplied, in one word",
    "V": "what makes the number after it a multiple",
    "C": "a number left open: dozens",
    "L": "the last",
    "q": "how often, in one word",
    "Q": "how often, in a word that is used for two frequencies",
    "E": "what makes a frequency of the unit after it: every",
    "K": "a noun for a number of things: dozen",
    "T": "a number of times in one word: twice",
    "~": "the hyphen of a compound: six-monthly",
    "A": "what does so only after a number of times: a",
    "F": "what makes a number a number of times",
    "s": "years that run from one into the next: 2024/25",
    "D": "a decade",
    "h": "a time of day, or a length of time in words",
    "H": "a time of day by its name",
    "m": "a month that needs a day or a year beside it",
    "M": "a month that may stand alone",
    "%": "per cent",
    "c": "the sign of a currency",
    "u": "a currency by its name",
    "p": "a part of a text, such as a paragraph",
    "P": "several such parts",
    "l": "the letter of a subparagraph",
    "b": "a number in brackets",
    "k": "numbers that strokes join, as in a name: 1267/1989",
    "a": "a part of a text with its number in one word: OP5",
    "v": "numbers that points join, as in a version or an address",
    "i": "figures inside a word: GPL2",
    "G": "a date in figures, or its two readings",
    "g": "a number before a closing bracket: the mark of a member of a list",
    "r": "a Roman numeral",
    "z": "the part of a text at hand",
    "R": "a reference, which is no prose",
    "N": "a name or reference whose figures state nothing of their own",
    "I": "figures that state something in their own way",
    "e": "an idiom that may answer a number",
    ",": "a comma",
    "j": "and, or",
    "t": "to, as far as",
}
"""The letters of cues: the forms of facts are regular expressions over them (`forms.py`)."""


class FactToken(NamedTuple):
    """A word or sign that may state a fact.

    Attributes:
        cue: What it is, one of `CUES`.
        start: Offset of its first code point in the text.
        end: Offset after its last.
        number: What it is worth, if it is a number; the months and idioms too.
        name: What it stands for, if it is not a number: `USD`, `paragraph`, `l`, `10:30`.
        magnitude: What the words after digits multiply them by: `number` is the product.
        counts: Whether a small number in words certainly counts several things: "two ships".
        unit: What a number counts, or the unit of time of a frequency.
        reach: Offset after the words that say so.
    """

    cue: str
    start: int
    end: int
    number: Decimal = Decimal(0)
    name: str = ""
    magnitude: int = 1
    unit: str = ""
    reach: int = 0
    counts: bool = False
