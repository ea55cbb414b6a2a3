"""What each house says of itself: the same kinds of things, and each where the program looks for it."""

from __future__ import annotations

import string
from dataclasses import fields

import pytest

from diptych.houses.registry import DEFAULT_HOUSE, HOUSES
from diptych.i18n import NC_
from diptych.io.assets import translator
from diptych.languages.registry import LANGUAGES
from diptych.model.house import House, HouseWords
from diptych.model.organ import ORGANS, OrganName
from diptych.model.settings import Distribution, Settings
from diptych.rules.registry import RULES

UNITED_NATIONS = HOUSES[DEFAULT_HOUSE]
EACH_HOUSE = pytest.mark.parametrize("house", HOUSES.values(), ids=HOUSES)


def placeholders(message: str) -> set[str]:
    """Return the names in braces of a message."""
    return {name for _, name, _, _ in string.Formatter().parse(message) if name}


def test_a_folder_is_a_house() -> None:
    assert sorted(HOUSES) == ["plain", "united-nations"]


@EACH_HOUSE
def test_labels_have_the_places_that_a_masthead_fills(house: House) -> None:
    labels = house.masthead
    assert placeholders(labels.original) <= {"language"}
    assert placeholders(labels.session) | placeholders(labels.year) <= {"ordinal"}
    assert placeholders(labels.item) | placeholders(labels.provisional_item) <= {"number"}
    assert placeholders(labels.sub_item[1]) <= {"number", "letter"}
    assert all(placeholders(name) == {"number"} for name in house.documents.resolutions.values())


@EACH_HOUSE
def test_the_rules_of_a_house_are_rules_and_its_needs_are_settings(house: House) -> None:
    known = {rule.code for rule in RULES} | {rule.family for rule in RULES}
    assert house.rules <= known
    assert set(house.needs) <= {field.name for field in fields(Settings)}


def test_the_united_nations_names_every_organ_and_every_distribution() -> None:
    assert set(UNITED_NATIONS.masthead.organs) == set(UNITED_NATIONS.documents.resolutions) == set(OrganName)
    assert UNITED_NATIONS.documents.series == tuple(ORGANS)
    assert set(UNITED_NATIONS.masthead.distributions) == set(Distribution)


@pytest.mark.parametrize("lang", [lang for lang, language in LANGUAGES.items() if language.houses])
def test_a_language_calls_the_institution_what_its_labels_call_it(lang: str) -> None:
    label = translator(lang).gettext(UNITED_NATIONS.masthead.institution)
    assert label in UNITED_NATIONS.words[lang].names


def test_a_house_knows_its_names_in_all_languages() -> None:
    words = {"en": HouseWords(names=frozenset({"Club"})), "fr": HouseWords(indistinct=frozenset({"club"}))}
    house = House(words=words)
    assert [set(known) for known in (house.names, house.indistinct)] == [{"Club"}, {"club"}]
    assert not House().names | House().indistinct


def test_a_message_in_a_context_is_translated_in_that_context() -> None:
    assert translator("fr").pgettext(*NC_("language of an edition", "(E)")) == "(F)"
    assert translator("fr").pgettext(*NC_("language of an edition", "")) == ""
