"""Sessions, their dates and their numerals."""

from __future__ import annotations

from datetime import date

import pytest

from diptych.un import sessions


@pytest.mark.parametrize(
    ("numeral", "value"),
    [("I", 1), ("IV", 4), ("IX", 9), ("XIV", 14), ("XXX", 30), ("XL", 40), ("XLVIII", 48), ("LXIII", 63), ("LVII", 57)],
)
def test_roman_numerals(numeral: str, value: int) -> None:
    assert sessions.roman_value(numeral) == value


@pytest.mark.parametrize("numeral", ["", "IIII", "IC", "VX", "IIV", "ABC", "XXXXX", "LL", "iv"])
def test_what_is_no_roman_numeral(numeral: str) -> None:
    assert sessions.roman_value(numeral) is None


@pytest.mark.parametrize(
    ("session", "day", "fits"),
    [
        (58, date(2004, 7, 1), True),
        (58, date(2003, 9, 30), True),
        (58, date(2004, 9, 30), False),
        (19, date(1964, 11, 30), False),
        (1, date(1946, 1, 24), True),
        (60, date(2006, 3, 15), True),
    ],
)
def test_resolutions_are_of_their_session(session: int, day: date, *, fits: bool) -> None:
    assert sessions.resolution_fits(session, day) is fits


def test_documents_run_ahead_of_their_session() -> None:
    assert sessions.document_fits(73, date(2018, 8, 17))
    assert sessions.document_fits(59, date(2004, 6, 15))
    assert not sessions.document_fits(75, date(2019, 12, 1))


def test_the_session_of_a_day() -> None:
    assert sessions.assembly_session_on(date(2004, 7, 1)) == 58
    assert sessions.assembly_session_on(date(2020, 10, 1)) == 75
    assert sessions.assembly_session_on(date(1946, 1, 10)) == 1
    assert sessions.assembly_session_on(date(1964, 10, 1)) == 18


def test_the_councils_year() -> None:
    assert sessions.council_year(2018) == 73
    assert sessions.council_year(2010) == 65


def test_the_human_rights_council_meets_three_times_a_year() -> None:
    assert sessions.human_rights_council_session_fits(16, 2011)
    assert sessions.human_rights_council_session_fits(55, 2024)
    assert not sessions.human_rights_council_session_fits(55, 2019)
