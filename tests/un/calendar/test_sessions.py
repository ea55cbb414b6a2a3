"""Sessions, their dates and their numerals."""

from __future__ import annotations

from datetime import date

import pytest

from diptych.model.organ import OrganName
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


def test_the_year_of_a_session() -> None:
    assert sessions.last_year_of_session(OrganName.GENERAL_ASSEMBLY, 75) == 2020
    assert sessions.last_year_of_session(OrganName.HUMAN_RIGHTS_COUNCIL, 50) in {2022, 2023}


def test_the_assembly_lasts_until_the_eve_of_its_next_session() -> None:
    assert sessions.assembly_opening(18) == date(1963, 9, 1)
    assert sessions.assembly_closing(18) == date(1964, 11, 30)


@pytest.mark.parametrize(
    ("session", "years"),
    # Three sessions a year; the first of them in the year in which the Council was founded, not before.
    [(1, (2006, 2007)), (3, (2006, 2007)), (4, (2006, 2008)), (7, (2007, 2009)), (58, (2024, 2026))],
)
def test_the_human_rights_council_may_have_met_a_year_before_or_after(session: int, years: tuple[int, int]) -> None:
    assert sessions.human_rights_council_years(session) == years
