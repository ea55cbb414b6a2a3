"""Dates beside citations."""

from __future__ import annotations

import re
from datetime import date

import pytest

from diptych.languages.dates import DateWords
from diptych.un import find_citations
from diptych.un.prose.dates import date_beside, date_pattern


@pytest.mark.parametrize(
    ("text", "lang", "day"),
    [
        ("resolution 58/316 of 1 July 2004", "en", date(2004, 7, 1)),
        ("resolution 72/262 C of 5 July 2018", "en", date(2018, 7, 5)),
        ("the statement of 6 August 2013 (S/PRST/2013/12)", "en", date(2013, 8, 6)),
        ("the report issued on 17 August 2018 (A/73/328-S/2018/592)", "en", date(2018, 8, 17)),
        ("résolution 58/316 de l’Assemblée générale, en date du 1er juillet 2004", "fr", None),
        ("résolution 58/316, en date du 1er juillet 2004", "fr", date(2004, 7, 1)),
        ("la déclaration du 6 août 2013 (S/PRST/2013/12)", "fr", date(2013, 8, 6)),
        ("the period to 30 June 2026 (A/79/783)", "en", None),
        ("ended on 30 June 2026 (A/79/783)", "en", None),
        ("resolution 58/316 of 31 June 2004", "en", None),
        ("resolution 2413 (2018) of 20 December 2005 and 26 April 2018", "en", None),
    ],
)
def test_dates(text: str, lang: str, day: date | None) -> None:
    (cited,) = find_citations(text, lang)
    beside = date_beside(text, cited.start, cited.end, lang)
    assert (beside and beside.day) == day


def test_a_language_without_words_dates_nothing() -> None:
    assert date_beside("A/RES/58/316 of 1 July 2004", 0, 12, "xx") is None


@pytest.mark.parametrize(
    ("form", "written"),
    [
        ("{day} {month} {year}", "1er de juliol de 2004"),
        ("{day} de {month} de {year}", "1 de juliol de 2004"),
        ("{year}. {month} {day}", "2004. juliol 1"),
    ],
)
def test_a_language_has_its_own_form_of_dates(form: str, written: str) -> None:
    words = DateWords(months=("juny", "juliol"), form=form)
    match = re.fullmatch(date_pattern(words, named=True), written)
    assert (match and match.groupdict()) == (
        None if "er" in written else {"day": "1", "month": "juliol", "year": "2004"}
    )


def test_the_first_day_of_a_month_may_have_a_form_of_its_own() -> None:
    french = re.compile(date_pattern(DateWords(months=("juillet",), first_day="1er")))
    english = re.compile(date_pattern(DateWords(months=("July",))))
    assert french.fullmatch("1er juillet 2004")
    assert french.fullmatch("14 juillet 2004")
    assert not english.fullmatch("1er July 2004")
