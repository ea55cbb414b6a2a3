"""Which names are read in a text, and what they may be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diptych.languages.registry import LANGUAGES
from diptych.model.concordance import NameKind
from tests.support.reports import catalogue

if TYPE_CHECKING:
    from diptych.model.concordance import ProperName

SAID = {"en": "Nothing was said.", "fr": "Rien n’a été dit."}


def names(text: str, lang: str = "en") -> tuple[ProperName, ...]:
    """Return the names in a paragraph of a report in English and French."""
    index = catalogue({f"body.{code}.md": said for code, said in (SAID | {lang: text}).items()})
    beads = index.alignments[0].beads
    return next(
        side.names
        for bead in beads
        for side in (bead.source, bead.target)
        if side.document.lang == lang and side.blocks
    )


def firm(text: str, lang: str = "en") -> list[tuple[str, str]]:
    """Return what is surely named, with all it may be."""
    return [(one.written, " ".join(sorted(one.keys))) for one in names(text, lang) if one.is_firm]


@pytest.mark.parametrize(
    ("text", "lang", "found"),
    [
        ("Guinea-Bissau and Guinea met.", "en", [("Guinea-Bissau", "GW"), ("Guinea", "GN")]),
        ("South Sudan, the Sudan", "en", [("South Sudan", "SS"), ("Sudan", "SD")]),
        ("des Sud-Soudanaises du Soudan", "fr", [("Sud-Soudanaises", "SS"), ("Soudan", "SD")]),
        ("The Congolese", "en", [("Congolese", "CD CG")]),
        ("Au nord de l’Irlande du Nord.", "fr", [("nord", "north"), ("Irlande du Nord", "GB")]),
        ("les Etats-Unis, l’Ethiopie", "fr", [("Etats-Unis", "US"), ("Ethiopie", "ET")]),
        ("It costs US$ 5.", "en", []),
        ("In New Mexico and Mexico City", "en", [("Mexico City", "mexico-city")]),
        ("à Mexico, au Mexique", "fr", [("Mexico", "mexico-city"), ("Mexique", "MX")]),
        ("the Under-Secretary-General", "en", [("Under-Secretary-General", "under-secretary-general")]),
        ("la Sous‑Secrétaire générale", "fr", [("Sous‑Secrétaire générale", "assistant-secretary-general")]),
        ("the Vice Chairs chair it", "en", [("Vice Chairs", "vice-president")]),
        ("the World Food Programme (WFP)", "en", [("World Food Programme", "wfp")]),
        ("the World Food Programme, WFP", "en", [("World Food Programme", "wfp"), ("WFP", "wfp")]),
        ("un envoyé spécial ou une envoyée spéciale", "fr", [("envoyé spécial", "special-envoy")]),
        ("It is on Fridays.", "en", [("Fridays", "friday")]),
        ("Lundi, c’est loin.", "fr", [("Lundi", "monday")]),
        ("Read https://example.org/Mali.", "en", []),
    ],
)
def test_names_are_read(text: str, lang: str, found: list[tuple[str, str]]) -> None:
    assert firm(text, lang) == found


@pytest.mark.parametrize(
    ("text", "lang", "title", "parts"),
    [
        ("Mr. Kofi A. Annan spoke.", "en", "man", "annan kofi"),
        ("Mme O. N’Diaye, Ministre", "fr", "woman", "diaye"),
        ("Ms. Ursula von der Leyen", "en", "woman", "leyen ursula"),
        ("Dr. Émilie Ávila", "en", "person", "avila emilie"),
        ("le Président Kagame", "fr", "", "kagame"),
        ("Ms. Jordan", "en", "woman", "jordan"),
    ],
)
def test_persons_are_read_after_titles_and_offices(text: str, lang: str, title: str, parts: str) -> None:
    (person,) = (one for one in names(text, lang) if one.kind is NameKind.PERSON)
    assert (person.title, " ".join(sorted(person.keys))) == (title, parts)


@pytest.mark.parametrize("text", ["Mr. President", "the Chair of the board", "A Miss is as good as a mile."])
def test_what_is_no_person(text: str) -> None:
    assert not any(one.kind is NameKind.PERSON for one in names(text))


@pytest.mark.parametrize(
    ("text", "lang", "part"),
    [
        ("the Commission of the African Union", "en", True),
        ("the African Union Border Commission", "en", True),
        ("la Mission d’appui de l’Union africaine", "fr", True),
        ("the African Union, whose Commission met", "en", False),
        ("the Mission for MINUSCA", "en", False),
    ],
)
def test_a_part_of_a_longer_name_is_told(text: str, lang: str, *, part: bool) -> None:
    (name,) = (one for one in names(text, lang) if one.is_firm)
    assert name.is_part is part


def test_places_are_counted_in_words_of_the_side() -> None:
    first, last = names("Chad met Togo.")
    assert [(one.place, one.total) for one in (first, last)] == [(0, 4), (2, 4)]


def test_languages_have_names_for_the_same_things() -> None:
    own = [language.proper_names for language in LANGUAGES.values() if language.proper_names]
    for table in ("places", "cities", "bodies", "offices", "weekdays", "directions", "titles"):
        assert len({frozenset(getattr(names, table)) for names in own}) == 1, table
