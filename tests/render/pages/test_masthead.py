"""The head of the first page, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diptych.io.assets import translator
from diptych.model.source import Source
from diptych.parse.yaml.settings import parse_settings
from diptych.render.pages.masthead import masthead
from diptych.render.text.inline import Medium
from diptych.render.views.masthead import MastheadOrgan, MastheadSymbol
from tests.support.reports import SETTINGS, edition

if TYPE_CHECKING:
    from diptych.render.views.masthead import Masthead

LEAST = SETTINGS.format(order="a")
ORGANS = """\
organs:
  - organ: general-assembly
    session: 75
    agenda: {number: 131, letter: a, title: {en: Cooperation, fr: "Coopération : suite"}}
  - {organ: security-council, year: 75}
"""


def head(text: str, lang: str) -> Masthead:
    """Return the masthead of a report."""
    settings, diagnostics = parse_settings(Source("report.yaml", text))
    assert settings is not None, diagnostics
    return masthead(settings, lang, translator(lang))


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


@pytest.mark.parametrize(
    ("statuses", "draft", "mark"),
    [
        (("cleared", "cleared"), False, {"en": "", "fr": ""}),
        (("cleared", "review"), False, {"en": "Advance version", "fr": "Version préliminaire"}),
        (("review", "draft"), False, {"en": "Draft", "fr": "Projet"}),
        (("cleared", "cleared"), True, {"en": "Draft", "fr": "Projet"}),
    ],
)
def test_what_is_not_cleared_says_so(statuses: tuple[str, str], mark: dict[str, str], *, draft: bool) -> None:
    front = "---\ntitle: T\nstatus: {}\n---\n\nText.\n"
    files = {
        f"{name}.{lang}.md": front.format(status)
        for name, status in zip(("a", "b"), statuses, strict=True)
        for lang in mark
    }
    assert {lang: edition(files, lang, Medium.PRINT, draft=draft).mark for lang in mark} == mark


def test_one_language_may_be_further_than_the_other() -> None:
    files = {"a.en.md": "---\ntitle: T\nstatus: cleared\n---\n", "a.fr.md": "---\ntitle: T\nstatus: review\n---\n"}
    assert [edition(files, lang).mark for lang in ("en", "fr")] == ["", "Version préliminaire"]


def test_notice_and_job_number() -> None:
    result = head(f"{LEAST}notice: {{fr: 'Exemple !'}}\njob: 20-11184\n", "fr")
    assert (result.notice, result.job) == ("Exemple\u00a0!", "20-11184")
