"""Numbers as numerals and letters."""

from __future__ import annotations

from itertools import pairwise

ROMAN = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)
VALUES = {letters: value for value, letters in ROMAN if len(letters) == 1}
ALPHABET = 26


def roman(number: int) -> str:
    """Return a positive number as a Roman numeral: 4 is `IV`."""
    numeral = ""
    for value, letters in ROMAN:
        count, number = divmod(number, value)
        numeral += letters * count
    return numeral


def roman_value(numeral: str) -> int:
    """Return the number that a Roman numeral stands for: `IV` is 4. Its letters are not checked for their order."""
    values = [VALUES[letter] for letter in numeral]
    return sum(-value if value < after else value for value, after in pairwise((*values, 0)))


def letter(number: int) -> str:
    """Return a positive number as a small letter: 1 is `a`, 27 is `aa`."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, ALPHABET)
        letters = chr(ord("a") + rest) + letters
    return letters
