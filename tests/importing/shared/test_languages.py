"""Which language a foreign file is in."""

from __future__ import annotations

import pytest

from diptych.formats.faults import UNSUPPORTED_LANGUAGE, WRONG_LANGUAGE, ImportRefusedError
from diptych.importing.shared.languages import check_language, language_of_file, without_language
from diptych.languages.registry import LANGUAGES
from diptych.typography.identification import language_of_document

ENGLISH = "The head of the office and all of its staff went on with that: in it, for this, with which. "
FRENCH = (
    "Le chef du bureau et les agents des services ont été envoyés dans les pays où il n’y a pas de loi sur ce droit, "
    "avec ceux qui sont déjà sur place. "
)
SPANISH = "El jefe de las oficinas y los agentes que van por las calles con una carta para el rey como se ha visto. "


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        (ENGLISH, "en"),
        (FRENCH, "fr"),
        (SPANISH, "es"),
        ("Peace", None),
        ("", None),
        ("الجمعية العامة", "ar"),
        ("Генеральная Ассамблея", "ru"),
        ("大会", "zh"),
        # More than half of the letters must be of the script.
        ("мир pax", None),
        ("мир pa", "ru"),
    ],
)
def test_the_language_of_a_text(text: str, lang: str | None) -> None:
    assert language_of_document(text) == lang


def test_a_language_without_reports_is_refused() -> None:
    with pytest.raises(ImportRefusedError) as refused:
        check_language("ar", "الجمعية العامة")
    assert refused.value.rule is UNSUPPORTED_LANGUAGE
    assert refused.value.arguments == {"lang": "ar", "known": ", ".join(LANGUAGES)}


def test_a_text_in_another_language_than_is_said_is_refused() -> None:
    with pytest.raises(ImportRefusedError) as refused:
        check_language("en", FRENCH)
    assert refused.value.rule is WRONG_LANGUAGE
    assert refused.value.arguments == {"said": "en", "found": "fr"}
    check_language("fr", FRENCH)
    check_language("en", "Peace")


@pytest.mark.parametrize(
    ("path", "text", "lang"),
    [
        ("report.fr.docx", "", "fr"),
        ("report_EN-final.docx", "", "en"),
        ("report-French.docx", "", "fr"),
        ("rapport.anglais.docx", "", "en"),
        ("rapport.francais.docx", "", "fr"),
        ("report.english.docx", "", "en"),
        ("fr.docx", "", "en"),
        ("a.fr.b/report.docx", "", "en"),
        ("french-report.docx", ENGLISH, "en"),
        ("report.docx", FRENCH, "fr"),
        ("report.docx", "Peace", "en"),
        # A notice of one sentence.
        ("notice.txt", "La commission a décidé de construire une digue sur le fleuve.", "fr"),
        ("notice.txt", "The commission decided to build a dam on the river.", "en"),
        ("notice.txt", "Paris, Lyon, Dakar", "en"),
    ],
)
def test_the_language_of_a_file_is_that_of_its_name_else_of_its_text(path: str, text: str, lang: str) -> None:
    assert language_of_file(path, text) == lang


def test_a_file_in_another_language_than_its_name_says_is_refused() -> None:
    with pytest.raises(ImportRefusedError):
        language_of_file("report.fr.docx", ENGLISH)


@pytest.mark.parametrize("stem", ["report.fr", "report-EN", "report_french", "report-anglais", "report"])
def test_the_name_of_a_document_does_not_tell_its_language(stem: str) -> None:
    assert without_language(stem) == "report"


def test_a_letter_may_tell_the_language_of_a_document() -> None:
    assert without_language("A_75_345-F", with_letters=True) == "A_75_345"
    assert without_language("plan-e") == "plan-e"
    assert without_language("plan-x", with_letters=True) == "plan-x"
