"""Numbers as numerals and letters."""

from __future__ import annotations

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
ALPHABET = 26


def roman(number: int) -> str:
    """Return a positive number as a Roman numeral: 4 is `IV`."""
    numeral = ""
    for value, letters in ROMAN:
        count, number = divmod(number, value)
        numeral += letters * count
    return numeral


def letter(number: int) -> str:
    """Return a positive number as a small letter: 1 is `a`, 27 is `aa`."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, ALPHABET)
        letters = chr(ord("a") + rest) + letters
    return letters
