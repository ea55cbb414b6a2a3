"""Numbers in digits and in Roman numerals, and what they are worth."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diptych.index.facts.vocabulary import FactWords


def worth_of_digits(written: str, vocabulary: FactWords) -> Decimal:
    """Return what a number in digits is worth: `10,000` in English, `10 000` and `1,5` in French.

    A point or comma that is not between groups of three digits is a decimal mark, whatever the language.
    """
    groups = re.sub(rf"(?<=\d)[{vocabulary.grouping}](?=\d{{3}}(?!\d))", "", written)
    return Decimal(groups.replace(",", "."))


def plain_number(value: Decimal) -> str:
    """Return a number in digits alone, with a point before decimals and no zeros after them."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def worth_of_roman(numeral: str) -> int:
    """Return what a Roman numeral in capitals is worth: 4 for `IV`."""
    values = [ROMAN[letter] for letter in numeral]
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))
