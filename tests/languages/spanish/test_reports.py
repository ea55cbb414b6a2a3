"""A report in English and Spanish is compared, typeset and built."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import catalogues
from diptych.cli.main import main
from diptych.importing.akn.reading import read
from diptych.importing.report.works import by_work
from diptych.importing.report.writing import write_report
from diptych.typography.identification import identify
from diptych.typography.list_marks import automatic_marks
from diptych.typography.locale import joined, language_name
from diptych.typography.sentences import sentences
from diptych.typography.spacing import typeset
from tests.support.corpus import CORPUS, needs_corpus
from tests.support.manuscripts import report_of
from tests.support.reports import plain_findings, report

if TYPE_CHECKING:
    from pathlib import Path

    from diptych.model.diagnostic import Diagnostic

SETTINGS = """\
symbols: [A/75/345]
languages: [en, es]
title: {en: Cooperation, es: Cooperación}
date: 2020-08-01
organs:
  - organ: general-assembly
    session: 75
    agenda: {number: 15, letter: b, title: {en: Cooperation, es: Cooperación}}
  - organ: security-council
    year: 71
order: [aims]
"""
ENGLISH = CORPUS / "sc-resolutions-more" / "en" / "S_RES_2640 (2022)-2210294E.xml"
SPANISH = CORPUS / "sc-spanish" / "S_RES_2640 (2022)-2210294S.xml"


def compared(english: str, spanish: str) -> list[str]:
    """Return the codes of the findings on a paragraph in both languages."""
    return [one.code for one in findings({"aims.en.md": english, "aims.es.md": spanish})]


def findings(files: dict[str, str]) -> tuple[Diagnostic, ...]:
    return plain_findings(report({"report.yaml": SETTINGS, **files}))


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("It met from 5 to 7 May 2022.", "Se reunió del 5 al 7 de mayo de 2022."),
        ("Resolution 58/316 of 1 July 2004 stands.", "La resolución 58/316, de 1 de julio de 2004, sigue en vigor."),
        ("They number 19,626, or 8.3 per cent.", "Son 19.626, es decir, el 8,3 %."),
        ("It cost $1.5 billion.", "Costó 1.500 millones de dólares."),
        ("Thirty-five States spoke at its 8956th meeting.", "Treinta y cinco Estados hablaron en su 8956ª sesión."),
        ("See Article 41 of Chapter VII.", "Véase el Artículo 41 del Capítulo VII."),
        ("Two thirds of the members met at 3 p.m.", "Dos tercios de los miembros se reunieron a las 15.00 horas."),
        ("In the 1990s it met twice a year.", "En el decenio de 1990 se reunía cada semestre."),
    ],
)
def test_what_says_the_same_is_no_finding(english: str, spanish: str) -> None:
    assert compared(english, spanish) == []


@pytest.mark.parametrize(
    ("english", "spanish", "code"),
    [
        ("It met on 5 May 2022.", "Se reunió el 6 de mayo de 2022.", "CON005"),
        ("It met on 5 May 2022.", "Se reunió el 5 de marzo de 2022.", "CON005"),
        ("They number 19,626.", "Son 19.662.", "CON004"),
        ("Thirty-five States spoke.", "Veinticinco Estados hablaron.", "CON004"),
        ("Resolution 1325 (2000) stands.", "La resolución 1352 (2000) sigue en vigor.", "CON001"),
    ],
)
def test_what_does_not_is_one(english: str, spanish: str, code: str) -> None:
    assert code in compared(english, spanish)


def test_spaces_are_held_as_in_official_documents() -> None:
    text = "El 27 de enero, el Sr. Pérez citó la resolución 1325 (2000), párr. 5 a), y el 30 % de 14 629 000 personas."
    assert typeset(text, "es") == (
        "El 27\u00a0de enero, el Sr.\u00a0Pérez citó la resolución\u00a01325 (2000), párr.\u00a05\u00a0a), y el "
        "30\u00a0% de 14\u00a0629\u00a0000\u00a0personas."
    )


def test_lists_have_letters_before_a_bracket() -> None:
    assert automatic_marks(3, 0, "es") == ("a)", "b)", "c)")
    assert joined(["5", "8", "12"], "es") == "5, 8 y 12"


def test_abbreviations_end_no_sentence() -> None:
    text = "La Sra. Pérez citó el núm. 5. Véase el párr. 12 de la decisión. Fin."
    assert [text[start:end] for start, end in sentences(text, "es")] == [
        "La Sra. Pérez citó el núm. 5.",
        "Véase el párr. 12 de la decisión.",
        "Fin.",
    ]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("los Estados de la región", "es"),
        ("La paz es posible", "es"),
        ("the States of the region", "en"),
        ("Silencing the guns", "en"),
        ("Buenos Aires", None),
    ],
)
def test_short_texts_are_told_apart(text: str, lang: str | None) -> None:
    assert identify(text, ("en", "es")) == lang


@pytest.mark.parametrize(
    ("quoted", "right"), [('"La paz"', "“La paz”"), ("«La paz»", "“La paz”"), ("« La paz »", "“La paz”")]
)
def test_quotation_marks_are_those_of_the_organization(quoted: str, right: str) -> None:
    found = findings({"aims.en.md": "It cites “Peace”.", "aims.es.md": f"Cita el informe {quoted} de la Secretaría."})
    assert [one.arguments["wanted"] for one in found if one.code in {"TYP004", "TYP005"}] == [right]


def test_the_language_has_a_name() -> None:
    assert language_name("es", "es") == "español"
    assert language_name("es", "en") == "Spanish"


def is_page(place: str) -> bool:
    """Return whether a template makes pages of a report: the guide and comparisons speak the user's language."""
    return place.startswith(("templates/print/", "templates/web/")) and "comparison" not in place


def test_labels_of_the_page_are_in_spanish() -> None:
    catalogue = catalogues.read(catalogues.path_of("es"), "es")
    of_templates = [one for one in catalogue if any(is_page(place) for place, _ in one.locations)]
    assert of_templates
    assert [one.id for one in of_templates if not one.string] == []


def test_a_page_is_built(tmp_path: Path) -> None:
    texts = {"en": "It met on 5 May 2022.", "es": "Se reunió el 5 de mayo de 2022."}
    (tmp_path / "report.yaml").write_text(SETTINGS, encoding="utf-8")
    for lang, text in texts.items():
        (tmp_path / f"aims.{lang}.md").write_text(f"---\ntitle: A\n---\n\n{text}\n", encoding="utf-8")
    assert main(["-C", str(tmp_path), "build", "--draft", "--format", "html", "--out", str(tmp_path / "out")]) == 0
    html = (tmp_path / "out" / "html" / "es" / "index.html").read_text(encoding="utf-8").replace("\u00a0", " ")
    for label in (
        "Naciones Unidas", "Asamblea General", "Septuagésimo quinto período de sesiones", "Consejo de Seguridad",
        "Septuagésimo primer año", "Tema 15 b) del programa", "1 de agosto de 2020", "Distr. general",
    ):  # fmt: skip
        assert label in html


@needs_corpus
@pytest.mark.corpus
def test_a_real_pair_is_imported_and_compared() -> None:
    (work,) = by_work(read(str(path), path.read_bytes()) for path in (ENGLISH, SPANISH)).values()
    found = plain_findings(report_of(write_report(work).files))
    assert {one.code for one in found if one.severity.value == "error"} == {"CON004", "CON005"}
