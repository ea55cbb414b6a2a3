"""Numbers in digits and in Roman numerals, and what they are worth."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from diptych.languages.patterns import SPACE

if TYPE_CHECKING:
    from diptych.languages.numbers import Numerals


def digits(numerals: Numerals) -> str:
    """Return a pattern for a number in digits, with its groups and decimals."""
    groups, decimals = re.escape(numerals.groups), re.escape(numerals.decimals)
    group = f"(?:[{groups}]|{SPACE})" if groups else SPACE
    # After groups of digits, a mark that separates groups is no decimal mark.
    after_groups = re.escape("".join(mark for mark in numerals.decimals if mark not in numerals.groups))
    fraction, after = (rf"(?:[{marks}]\d+)?" if marks else "" for marks in (decimals, after_groups))
    return rf"\d{{1,3}}(?:{group}\d{{3}}(?!\d))+{after}|\d+{fraction}"


def between_groups(numerals: Numerals) -> str:
    """Return the marks between groups of digits; a set for a pattern."""
    return rf"{re.escape(numerals.groups)}\s"


def worth_of_digits(written: str, numerals: Numerals) -> Decimal:
    """Return what a number in digits is worth: `10,000` in English, `10 000` and `1,5` in French.

    A point or comma that is not between groups of three digits is a decimal mark, whatever the language.
    """
    groups = re.sub(rf"(?<=\d)[{between_groups(numerals)}](?=\d{{3}}(?!\d))", "", written)
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
