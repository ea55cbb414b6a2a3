"""The words of the first page, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diptych.compose.masthead import MastheadOrgan, MastheadSymbol, masthead
from diptych.houses.registry import DEFAULT_HOUSE, HOUSES
from diptych.io.assets import translator
from diptych.model.house import House, MastheadLabels
from diptych.model.source import Source
from diptych.parse.yaml.settings import parse_settings
from tests.support.reports import SETTINGS

if TYPE_CHECKING:
    from diptych.compose.masthead import Masthead

UNITED_NATIONS = HOUSES[DEFAULT_HOUSE]
LEAST = SETTINGS.format(order="a")
ORGANS = """\
organs:
  - organ: general-assembly
    session: 75
    agenda: {number: 131, letter: a, title: {en: Cooperation, fr: "Coopération : suite"}}
  - {organ: security-council, year: 75}
"""


def head(text: str, lang: str, house: House = UNITED_NATIONS) -> Masthead:
    """Return the masthead of a report."""
    settings, diagnostics = parse_settings(Source("report.yaml", text))
    assert settings is not None, diagnostics
    return masthead(settings, house, lang, translator(lang))


@pytest.mark.parametrize(
    ("lang", "assembly", "council"),
    [
        (
            "en",
            MastheadOrgan("General Assembly", "Seventy-fifth session", "Agenda item 131 (a)", "Cooperation"),
            MastheadOrgan("Security Council", "Seventy-fifth year", "", ""),
        ),
        (
            "fr",
            MastheadOrgan(
                "Assemblée générale",
                "Soixante-quinzième session",
                "Point 131 a) de l’ordre du jour",
                "Coopération\u00a0: suite",
            ),
            MastheadOrgan("Conseil de sécurité", "Soixante-quinzième année", "", ""),
        ),
    ],
)
def test_two_organs(lang: str, assembly: MastheadOrgan, council: MastheadOrgan) -> None:
    result = head(LEAST + ORGANS, lang)
    assert result.symbols == (MastheadSymbol("A", "/75/345"), MastheadSymbol("S", "/2020/898"))
    assert result.organs == (assembly, council)


@pytest.mark.parametrize(
    ("lang", "agenda"),
    [("en", "Item 5 of the provisional agenda"), ("fr", "Point 5 de l’ordre du jour provisoire")],
)
def test_one_organ_with_a_provisional_agenda(lang: str, agenda: str) -> None:
    text = LEAST.replace("[A/75/345, S/2020/898]", "[E/2020/10]")
    text += (
        "organs: [{organ: economic-and-social-council, agenda: {number: 5, provisional: true, title: {en: T, fr: T}}}]"
    )
    result = head(text, lang)
    assert result.symbols == (MastheadSymbol("E", "/2020/10"),)
    assert [(organ.session, organ.agenda) for organ in result.organs] == [("", agenda)]


@pytest.mark.parametrize(
    ("lang", "lines"),
    [
        ("en", ("Distr.: General", "27 August 2020", "", "Original: English")),
        ("fr", ("Distr. générale", "27 août 2020", "Français", "Original\u00a0: anglais")),
    ],
)
def test_distribution_date_and_language(lang: str, lines: tuple[str, str, str, str]) -> None:
    result = head(f"{LEAST}date: 2020-08-27\n", lang)
    assert (result.distribution, result.date, result.language, result.original) == lines


def test_what_is_not_known_is_empty() -> None:
    result = head(LEAST, "en")
    assert (result.date, result.notice, result.job, result.organs) == ("", "", "", ())


def test_notice_and_job_number() -> None:
    result = head(f"{LEAST}notice: {{fr: 'Exemple !'}}\njob: 20-11184\n", "fr")
    assert (result.notice, result.job) == ("Exemple\u00a0!", "20-11184")


@pytest.mark.parametrize(
    ("text", "lang", "line"),
    [
        ("job: 26-04887\ndate: 2026-04-15\n", "en", "26-04887 (E)    150426"),
        ("job: 26-04887\ndate: 2026-04-15\n", "fr", "26-04887 (F)    150426"),
        ("job: 26-04887\n", "en", "26-04887 (E)"),
        ("date: 2026-04-15\n", "en", ""),
    ],
)
def test_the_line_at_the_foot_has_job_number_language_and_day(text: str, lang: str, line: str) -> None:
    assert head(LEAST + text, lang).imprint == line


@pytest.mark.parametrize(("lang", "name"), [("en", "United Nations"), ("fr", "Nations Unies")])
def test_the_institution_is_named_in_the_language_of_the_page(lang: str, name: str) -> None:
    assert head(LEAST, lang).institution == name


def test_another_house_has_other_words() -> None:
    labels = MastheadLabels(institution="Office of the Ombudsperson", session="Session {ordinal}")
    result = head(f"{LEAST}{ORGANS}job: 20-11184\n", "en", House(masthead=labels))
    assert (result.institution, result.organs[0].session) == ("Office of the Ombudsperson", "Session Seventy-fifth")
    assert result.symbols[0] == MastheadSymbol("A", "/75/345")


def test_what_a_house_does_not_say_is_left_out() -> None:
    result = head(f"{LEAST}{ORGANS}job: 20-11184\n", "fr", House())
    assert (result.institution, result.distribution, result.original, result.imprint) == ("", "", "", "")
    assert [organ.name or organ.session or organ.agenda for organ in result.organs] == ["", ""]
    assert (result.job, result.language) == ("20-11184", "Français")
