"""Sessions, their dates and their numerals."""

from __future__ import annotations

from datetime import date

import pytest

from diptych.un.calendar import sessions


@pytest.mark.parametrize(
    ("numeral", "value"),
    [("I", 1), ("IV", 4), ("IX", 9), ("XIV", 14), ("XXX", 30), ("XL", 40), ("XLVIII", 48), ("LXIII", 63), ("LVII", 57)],
)
def test_roman_numerals(numeral: str, value: int) -> None:
    assert sessions.roman_value(numeral) == value


@pytest.mark.parametrize("numeral", ["", "IIII", "IC", "VX", "IIV", "ABC", "XXXXX", "LL", "iv"])
def test_what_is_no_roman_numeral(numeral: str) -> None:
    assert sessions.roman_value(numeral) is None


def test_the_session_of_a_day() -> None:
    assert sessions.assembly_session_on(date(2004, 7, 1)) == 58
    assert sessions.assembly_session_on(date(2020, 10, 1)) == 75
    assert sessions.assembly_session_on(date(1946, 1, 10)) == 1
    assert sessions.assembly_session_on(date(1964, 10, 1)) == 18


def test_the_councils_year() -> None:
    assert sessions.council_year(2018) == 73
    assert sessions.council_year(2010) == 65
