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
    "s": "years that run from one into the next: 2024/25",
    "D": "a decade",
    "h": "a time of day",
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
    "g": "a number before a closing bracket: the mark of a member of a list",
    "r": "a Roman numeral",
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
    """

    cue: str
    start: int
    end: int
    number: Decimal = Decimal(0)
    name: str = ""
    magnitude: int = 1
