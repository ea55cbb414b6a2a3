"""The period in which a document may have been issued, by its symbol."""

from __future__ import annotations

from datetime import date

import pytest

from diptych.un import parse_symbol
from diptych.un.calendar.periods import issued_from, period_of


@pytest.mark.parametrize(
    ("symbol", "day", "fits"),
    [
        ("A/RES/58/316", date(2004, 7, 1), True),
        ("A/RES/58/1", date(2003, 9, 30), True),
        ("A/RES/58/316", date(2004, 9, 30), False),
        ("A/RES/60/288", date(2006, 9, 8), True),
        ("A/RES/1(I)", date(1946, 1, 24), True),
        ("A/RES/2005(XIX)", date(1964, 11, 30), False),
        ("A/RES/3411(XXX)A", date(1975, 11, 28), True),
        ("A/73/328", date(2018, 8, 17), True),
        ("A/59/100", date(2004, 6, 15), True),
        ("A/75/1", date(2019, 12, 1), False),
        ("A/31/12", date(2018, 8, 17), False),
        ("A/73/328-S/2018/592", date(2018, 8, 17), True),
        ("A/73/328-S/2018/592", date(2019, 2, 1), False),
        ("S/RES/2532(2020)", date(2020, 7, 1), True),
        ("S/PRST/2013/12", date(2014, 8, 6), False),
        ("S/2020/12", date(2019, 12, 27), True),
        ("E/RES/2016/1", date(2015, 12, 16), True),
        ("A/HRC/RES/16/18", date(2011, 3, 24), True),
        ("A/HRC/RES/55/8", date(2019, 4, 2), False),
    ],
)
def test_days_of_documents(symbol: str, day: date, *, fits: bool) -> None:
    period = period_of(parse_symbol(symbol))
    assert period
    assert period.holds(day) is fits


@pytest.mark.parametrize("symbol", ["A/RES/S-13/2", "S/12345", "A/8447", "E/RES/1819(LV)", "CAT/C/38/D/270/2005"])
def test_symbols_that_do_not_tell(symbol: str) -> None:
    assert period_of(parse_symbol(symbol)) is None


def test_a_letter_is_dated_before_its_document_is_issued() -> None:
    letter = parse_symbol("S/2020/12")
    assert issued_from(letter) == date(2020, 1, 1)
    assert issued_from(parse_symbol("A/75/345-S/2020/898")) == date(2020, 2, 1)
    assert issued_from(parse_symbol("S/12345")) is None
