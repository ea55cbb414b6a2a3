"""The head of a Spanish document is read, and its date."""

from __future__ import annotations

import datetime

from diptych.importing.shared.manuscript import Identity
from diptych.importing.shared.mastheads import date_in, head_patterns, read_head
from diptych.model.organ import OrganName
from diptych.model.settings import AgendaItem, Organ

HEAD = (
    "Naciones Unidas",
    "A/75/345–S/2020/898",
    "Asamblea General",
    "Consejo de Seguridad",
    "Distr. general",
    "1 de septiembre de 2020",
    "Español",
    "Original: inglés",
    "Septuagésimo quinto período de sesiones",
    "Tema 15 b) del programa provisional*",
    "Septuagésimo tercer año",
    "Cooperación",
    "20-11785 (S)    170920",
    "*2011785*",
    "Se ruega reciclar",
)


def test_what_the_head_of_a_document_says() -> None:
    assert read_head(HEAD, "es") == (
        Identity(
            symbols=("A/75/345", "S/2020/898"),
            lang="es",
            organs=(
                Organ(OrganName.GENERAL_ASSEMBLY, session=75, agenda=AgendaItem(15, {}, "b", provisional=True)),
                Organ(OrganName.SECURITY_COUNCIL, year=73),
            ),
            date=datetime.date(2020, 9, 1),
            job="20-11785",
        ),
        ("Cooperación",),
    )


def test_dates_are_whole_lines() -> None:
    assert date_in("27 de enero de 2022", "es") == datetime.date(2022, 1, 27)
    assert date_in("27 enero 2022", "es") is None


def test_headings_of_summaries_and_annexes() -> None:
    patterns = head_patterns("es")
    assert patterns.is_fixed("Resumen")
    assert patterns.is_fixed("Anexo II")
    assert patterns.is_fixed("Apéndice")
    assert not patterns.is_fixed("Anexo de la resolución")
