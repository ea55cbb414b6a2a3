"""How much a number of a unit is, and how often something happens."""

from __future__ import annotations

from decimal import Decimal

import pytest

from diptych.index.facts.amounts import AMOUNTS, KINDS, amounts, how_often, others
from diptych.languages.registry import LANGUAGES
from tests.index.facts.stated import facts_of, stated


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("2", "week"), ("15", "day")),
        (("90", "day"), ("3", "month")),
        (("1.5", "year"), ("18", "month")),
        (("48", "hour"), ("2", "day")),
        (("365", "day"), ("1", "year")),
        (("1.5", "ton"), ("1500", "kilogram")),
        (("3", "square kilometre"), ("300", "hectare")),
    ],
)
def test_the_same_amount_in_two_units(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert set(amounts(*one)) & set(amounts(*other))


def test_things_and_what_is_no_number_have_no_amount() -> None:
    assert not list(amounts("3", "woman"))
    assert not list(amounts("8:30", "hour"))
    assert others("kilogram") == ("milligram", "gram", "pound", "ton")
    assert others("woman") == ()


@pytest.mark.parametrize(
    ("times", "every", "unit", "value"),
    [(1, 2, "week", "14 day"), (2, 1, "month", "14 day"), (4, 1, "year", "3 month"), (1, 2, "year", "24 month")],
)
def test_how_often(times: int, every: int, unit: str, value: str) -> None:
    assert how_often(times, Decimal(every), unit) == value


def test_the_units_of_languages_are_known() -> None:
    known = {unit for units in AMOUNTS.values() for unit in units}
    for language in LANGUAGES.values():
        if language.units:
            named = {*language.units.nouns.values(), *language.units.symbols.values()}
            assert {often.unit for often in language.units.often.values()} <= known
            # Some things are counted whose like nobody confuses with them.
            assert len(named - KINDS.keys()) < len(named) / 4


@pytest.mark.parametrize(
    ("english", "french", "units"),
    [
        ("six further months", "six mois de plus", ["month"]),
        ("12.7mm and 30 kg", "12,7 mm et 30 kg", ["millimetre", "kilogram"]),
        ("10 to 20 million tons", "10 à 20 millions de tonnes", ["ton", "ton"]),
        ("400 square kilometres", "400 kilomètres carrés", ["square kilometre"]),
        (
            "12 votes to 3, with 2 abstentions",
            "12 voix contre 3, avec 2 abstentions",
            ["vote", "vote against", "abstention"],
        ),
        ("15 of the women", "15 parmi les femmes", [""]),
    ],
)
def test_what_a_number_counts(english: str, french: str, units: list[str]) -> None:
    assert [fact.unit for fact in facts_of(english, "en")] == units
    assert [fact.unit for fact in facts_of(french, "fr")] == units


def test_figures_that_state_nothing_of_their_own() -> None:
    for text in ("2,4,6-trinitrotoluene", "coronavirus disease 2019", "Covid-19", "2019, c. 15, s. 62"):
        assert stated(f"It is {text} there.", "en") == []
    for text in (
        "2,4,6-trinitrotoluène",
        "maladie à coronavirus 2019",
        "COVID-19",
        "2019, ch. 15, art. 62",
    ):
        assert stated(f"C’est {text} là.", "fr") == []
