"""Numbers of Security Council resolutions and their years."""

from __future__ import annotations

import pytest

from diptych.un.calendar.resolutions import (
    FIRST_NUMBERS,
    FIRST_YEAR,
    LAST_YEAR,
    belongs,
    likely,
    year_of_council_resolution,
)


@pytest.mark.parametrize(
    ("number", "year"),
    [(1, 1946), (15, 1946), (16, 1947), (132, 1959), (133, 1960), (1325, 2000), (1809, 2008), (2811, 2025)],
)
def test_a_number_has_its_year(number: int, year: int) -> None:
    assert year_of_council_resolution(number) == year
    assert belongs(number, year)
    assert not belongs(number, year + 1)


def test_there_is_no_resolution_before_the_first() -> None:
    assert year_of_council_resolution(0) is None


def test_the_years_follow_one_another() -> None:
    assert list(FIRST_NUMBERS) == sorted(set(FIRST_NUMBERS))
    assert [year_of_council_resolution(number) for number in FIRST_NUMBERS] == list(range(FIRST_YEAR, LAST_YEAR + 1))
    assert year_of_council_resolution(FIRST_NUMBERS[-1] - 1) == LAST_YEAR - 1


def test_a_year_that_is_not_over_takes_later_numbers() -> None:
    assert belongs(2825, LAST_YEAR)
    assert belongs(2900, LAST_YEAR + 1)
    assert not belongs(1809, LAST_YEAR + 1)


def test_what_a_wrong_year_may_have_meant() -> None:
    assert likely(1556, 2005) == ((1556, 2004),)
    assert likely(2574, 2024) == ((2574, 2021), (2754, 2024))
    assert likely(0, 2024) == ()
