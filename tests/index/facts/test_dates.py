"""A date is one fact in every form in which the two languages write it."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.typography.locale import written_date
from tests.index.facts.stated import facts_of, stated

DAYS = st.dates(datetime.date(1900, 1, 1), datetime.date(2099, 12, 31))


@given(DAYS)
def test_any_day(day: datetime.date) -> None:
    for lang in ("en", "fr"):
        assert stated(f"x {written_date(day, lang)} x", lang) == [("date", day.isoformat())]


@given(DAYS)
def test_any_day_without_its_year_and_any_month(day: datetime.date) -> None:
    for lang in ("en", "fr"):
        written = written_date(day, lang)
        assert stated(f"x {written[:-5]} x", lang) == [("date", f"-{day.isoformat()[4:]}")]
        assert stated(f"x {written.partition(' ')[2]} x", lang) == [("date", day.isoformat()[:7])]


@pytest.mark.parametrize(
    ("english", "french", "values"),
    [
        ("1 and 2 July 2019", "les 1er et 2 juillet 2019", ["2019-07-01", "2019-07-02"]),
        ("from 3 to 7 March 2019", "du 3 au 7 mars 2019", ["2019-03-03", "2019-03-07"]),
        ("30 June and 1 July 2019", "les 30 juin et 1er juillet 2019", ["2019-06-30", "2019-07-01"]),
        ("12 Nov. 2020 and Feb. 2021", "12 nov. 2020 et févr. 2021", ["2020-11-12", "2021-02"]),
        ("20 to 22 May", "du 20 au 22 mai", ["--05-20", "--05-22"]),
        ("July 1, 2019", "le 1er juillet 2019", ["2019-07-01"]),
        ("in May and June", "en mai et juin", ["--05", "--06"]),
        ("March and April 2019", "mars et avril 2019", ["2019-03", "2019-04"]),
        ("in May, 2016–2025", "en mai, 2016-2025", ["--05", "2016", "2025"]),
        ("from 2016 to 2025", "de 2016 à 2025", ["2016", "2025"]),
        ("2024/25", "2024/25", ["2024", "2025"]),
        ("the 1990s", "les années 1990", ["90s"]),
        ("the 1990s", "les années 90", ["90s"]),
        ("post-2023, mid-2024", "l’après-2023, mi-2024", ["2023", "2024"]),
    ],
)
def test_forms(english: str, french: str, values: list[str]) -> None:
    assert [value for _, value in stated(english, "en")] == values
    assert [value for _, value in stated(french, "fr")] == values


def test_verbs_are_no_months() -> None:
    assert stated("It may march. May it rest! March on.", "en") == []


def test_a_number_beside_a_citation_is_no_date() -> None:
    assert stated("Security Council resolution 1809 (2008)", "en") == [("citation", "S/RES/1809(2008)")]


def test_each_date_of_a_list_stands_where_it_is_written() -> None:
    assert [fact.written for fact in facts_of("on 1 and 2 July 2019", "en")] == ["1", "2 July 2019"]
