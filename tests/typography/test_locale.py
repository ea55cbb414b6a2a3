"""Dates, ordinals and lists as each language writes them."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import pytest

from diptych.languages.dates import DateWords
from diptych.languages.language import Language
from diptych.typography.locale import joined, language_name, ordinal, script_name, written_date, written_month
from tests.support.toys import describe

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["describe"]

ENGLISH = """
First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth Thirteenth Fourteenth Fifteenth
Sixteenth Seventeenth Eighteenth Nineteenth Twentieth Twenty-first Twenty-second Twenty-third Twenty-fourth
Twenty-fifth Twenty-sixth Twenty-seventh Twenty-eighth Twenty-ninth Thirtieth Thirty-first Thirty-second Thirty-third
Thirty-fourth Thirty-fifth Thirty-sixth Thirty-seventh Thirty-eighth Thirty-ninth Fortieth Forty-first Forty-second
Forty-third Forty-fourth Forty-fifth Forty-sixth Forty-seventh Forty-eighth Forty-ninth Fiftieth Fifty-first
Fifty-second Fifty-third Fifty-fourth Fifty-fifth Fifty-sixth Fifty-seventh Fifty-eighth Fifty-ninth Sixtieth
Sixty-first Sixty-second Sixty-third Sixty-fourth Sixty-fifth Sixty-sixth Sixty-seventh Sixty-eighth Sixty-ninth
Seventieth Seventy-first Seventy-second Seventy-third Seventy-fourth Seventy-fifth Seventy-sixth Seventy-seventh
Seventy-eighth Seventy-ninth Eightieth Eighty-first Eighty-second Eighty-third Eighty-fourth Eighty-fifth Eighty-sixth
Eighty-seventh Eighty-eighth Eighty-ninth Ninetieth Ninety-first Ninety-second Ninety-third Ninety-fourth Ninety-fifth
Ninety-sixth Ninety-seventh Ninety-eighth Ninety-ninth One_hundredth
"""
FRENCH = """
Première Deuxième Troisième Quatrième Cinquième Sixième Septième Huitième Neuvième Dixième Onzième Douzième Treizième
Quatorzième Quinzième Seizième Dix-septième Dix-huitième Dix-neuvième Vingtième Vingt_et_unième Vingt-deuxième
Vingt-troisième Vingt-quatrième Vingt-cinquième Vingt-sixième Vingt-septième Vingt-huitième Vingt-neuvième Trentième
Trente_et_unième Trente-deuxième Trente-troisième Trente-quatrième Trente-cinquième Trente-sixième Trente-septième
Trente-huitième Trente-neuvième Quarantième Quarante_et_unième Quarante-deuxième Quarante-troisième Quarante-quatrième
Quarante-cinquième Quarante-sixième Quarante-septième Quarante-huitième Quarante-neuvième Cinquantième
Cinquante_et_unième Cinquante-deuxième Cinquante-troisième Cinquante-quatrième Cinquante-cinquième Cinquante-sixième
Cinquante-septième Cinquante-huitième Cinquante-neuvième Soixantième Soixante_et_unième Soixante-deuxième
Soixante-troisième Soixante-quatrième Soixante-cinquième Soixante-sixième Soixante-septième Soixante-huitième
Soixante-neuvième Soixante-dixième Soixante_et_onzième Soixante-douzième Soixante-treizième Soixante-quatorzième
Soixante-quinzième Soixante-seizième Soixante-dix-septième Soixante-dix-huitième Soixante-dix-neuvième Quatre-vingtième
Quatre-vingt-unième Quatre-vingt-deuxième Quatre-vingt-troisième Quatre-vingt-quatrième Quatre-vingt-cinquième
Quatre-vingt-sixième Quatre-vingt-septième Quatre-vingt-huitième Quatre-vingt-neuvième Quatre-vingt-dixième
Quatre-vingt-onzième Quatre-vingt-douzième Quatre-vingt-treizième Quatre-vingt-quatorzième Quatre-vingt-quinzième
Quatre-vingt-seizième Quatre-vingt-dix-septième Quatre-vingt-dix-huitième Quatre-vingt-dix-neuvième Centième
"""


@pytest.mark.parametrize(("lang", "words"), [("en", ENGLISH), ("fr", FRENCH)])
def test_ordinals_from_1_to_100(lang: str, words: str) -> None:
    expected = [word.replace("_", " ") for word in words.split()]
    assert [ordinal(number, lang) for number in range(1, 101)] == expected


@pytest.mark.parametrize(
    ("number", "word"), [(180, "Cent quatre-vingtième"), (200, "Deux centième"), (101, "Cent unième")]
)
def test_longer_french_ordinals(number: int, word: str) -> None:
    assert ordinal(number, "fr") == word


@pytest.mark.parametrize(
    ("lang", "day", "month", "written"),
    [
        ("en", 27, 8, "27 August 2020"),
        ("en", 1, 9, "1 September 2020"),
        ("fr", 27, 8, "27 août 2020"),
        ("fr", 1, 9, "1er septembre 2020"),
        ("fr", 11, 9, "11 septembre 2020"),
    ],
)
def test_dates_in_words(lang: str, day: int, month: int, written: str) -> None:
    assert written_date(datetime.date(2020, month, day), lang) == written


@pytest.mark.parametrize(
    ("lang", "members", "list_"),
    [
        ("en", ["5"], "5"),
        ("en", ["5", "8"], "5 and 8"),
        ("en", ["5", "8", "10"], "5, 8 and 10"),
        ("fr", ["5", "8", "10"], "5, 8 et 10"),
    ],
)
def test_lists(lang: str, members: list[str], list_: str) -> None:
    assert joined(members, lang) == list_


@pytest.mark.parametrize(
    ("lang", "reader", "name"),
    [("en", "en", "English"), ("fr", "en", "French"), ("en", "fr", "anglais"), ("fr", "fr", "français")],
)
def test_names_of_languages(lang: str, reader: str, name: str) -> None:
    assert language_name(lang, reader) == name


@pytest.mark.parametrize(
    ("letter", "reader", "name"),
    [
        ("а", "en", "Cyrillic"),
        ("а", "fr", "cyrillique"),
        ("한", "fr", "hangûl"),
        ("😀", "en", "Symbols"),
        ("α", "qba", "Grek"),
    ],
)
def test_names_of_scripts(letter: str, reader: str, name: str) -> None:
    assert script_name(letter, reader) == name


@pytest.mark.parametrize(
    ("lang", "written"),
    [("en", "September 2020"), ("fr", "septembre 2020"), ("es", "septiembre de 2020"), ("pt", "setembro de 2020")],
)
def test_a_month_is_joined_to_its_year_as_the_language_does(lang: str, written: str) -> None:
    assert written_month(datetime.date(2020, 9, 1), lang) == written


def test_a_language_that_no_library_knows_is_written_plainly() -> None:
    day = datetime.date(2020, 9, 1)
    assert written_date(day, "qba") == "2020-09-01"
    assert written_month(day, "qba") == "2020-09"
    assert joined(["5", "8", "12"], "qba") == "5, 8, 12"
    assert ordinal(75, "qba") == "75"
    assert language_name("qba", "en") == "qba"
    assert language_name("fr", "qba")


def test_a_language_with_months_that_no_library_knows(describe: Callable[[Language], str]) -> None:
    months = tuple(f"{letter}o" for letter in "abcdefghijkl")
    lang = describe(Language(code="qbb", name="Toy", dates=DateWords(months=months)))
    day = datetime.date(2020, 9, 1)
    assert written_date(day, lang) == "1 io 2020"
    assert written_month(day, lang) == "io 2020"
    assert language_name(lang, "fr") == "Toy"
