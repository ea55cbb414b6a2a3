"""Acronyms that a text introduces, with the names that they stand for, and the terms that are proposed from them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.index.text.introductions import introductions
from diptych.rules.terms.harvesting import proposals
from tests.support.reports import catalogue

HEAD = "---\ntitle: Title\n---\n\n"


def found(text: str, lang: str = "en") -> list[tuple[str, str, bool]]:
    """Return what a text introduces: acronym, name, and whether the acronym is made of the name's letters."""
    index = catalogue({f"a.{lang}.md": HEAD + text + "\n"})
    return [
        (one.acronym, one.name, one.is_spelled) for passage in index.passages.values() for one in introductions(passage)
    ]


SPELLED = {
    "en": {
        "The *River Council* (RC) met.": "RC",
        "He joined the *Office of the High Reeve* (the “OHR”).": "OHR",
        "They found *improvised water gauges* (IWGs).": "IWGs",
        "The *Committee of the River Basin States* [CRBS] met.": "CRBS",
    },
    "fr": {
        "L’*Accord sur la paix des rivières* (ci-après « l’APR ») est signé.": "APR",
        "Le *Bureau régional des eaux pour l’Afrique* (BREA) a ouvert.": "BREA",
        "La *Mission multidimensionnelle des eaux* (MDE) a ouvert.": "MDE",
    },
}


@pytest.mark.parametrize(
    ("lang", "text", "acronym"),
    [(lang, text, acronym) for lang, texts in SPELLED.items() for text, acronym in texts.items()],
)
def test_the_name_is_what_the_letters_are_taken_from(lang: str, text: str, acronym: str) -> None:
    assert found(text.replace("*", ""), lang) == [(acronym, text.split("*")[1], True)]


@pytest.mark.parametrize(
    "text",
    [
        "Then the *International Canal Police Organization* (INTERCAN) came.",
        "It names the *Rivers and Canals Board* (BARCA).",
    ],
)
def test_an_acronym_of_other_letters_follows_the_nearest_name(text: str) -> None:
    assert [one[1:] for one in found(text.replace("*", ""))] == [(text.split("*")[1], False)]


@pytest.mark.parametrize(
    "text",
    ["Ms. Lind (RCC) spoke.", "See part two (II).", "It rained (see RCC).", "It rained in May (RCC).", "Volume A (A)."],
)
def test_other_brackets_introduce_nothing(text: str) -> None:
    assert not found(text)


def test_each_name_is_proposed_once_with_its_partner_in_the_other_language() -> None:
    en = "The River Council (RC) met the Fish Bank (FB). The River Council (RC) and the Lake Court (LCT) agreed."
    fr = "Le Conseil du fleuve (CF) a rencontré la Banque du poisson (BP)."
    index = catalogue({"a.en.md": f"{HEAD}{en}\n\n{en}\n", "a.fr.md": f"{HEAD}{fr}\n\n{fr}\n"})
    assert [{lang: one.acronym for lang, one in proposal.names.items()} for proposal in proposals(index)] == [
        {"en": "RC"}, {"en": "FB"}, {"en": "LCT"}, {"fr": "CF"}, {"fr": "BP"}
    ]  # fmt: skip


@given(st.text(st.sampled_from("ABCab ()“”’.-\n"), max_size=60))
def test_any_text_can_be_read(text: str) -> None:
    for acronym, name, _ in found(f"x {text}"):
        assert acronym
        assert name
