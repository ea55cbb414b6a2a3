"""Roman numerals and letters."""

from __future__ import annotations

import pytest

from diptych.typography.numerals import letter, roman


@pytest.mark.parametrize(
    ("number", "numeral"),
    [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (99, "XCIX"), (400, "CD"), (1994, "MCMXCIV")],
)
def test_roman(number: int, numeral: str) -> None:
    assert roman(number) == numeral


@pytest.mark.parametrize(("number", "letters"), [(1, "a"), (26, "z"), (27, "aa"), (52, "az"), (53, "ba"), (703, "aaa")])
def test_letter(number: int, letters: str) -> None:
    assert letter(number) == letters
