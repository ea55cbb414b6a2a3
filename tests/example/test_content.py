"""The text of the example report, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import diptych
from diptych.cli.commands.new import schema_files
from diptych.workspace import Workspace
from tests.support.project import CONTENT

if TYPE_CHECKING:
    from diptych.model.report import Report

CITED = {
    "A/73/328-S/2018/592",
    "S/RES/1809(2008)",
    "S/PRST/2013/12",
    "A/RES/58/316",
    "S/RES/2457(2019)",
    "A/RES/70/296",
    "A/RES/72/262C",
    "S/RES/2532(2020)",
}


def test_nothing_is_wrong_with_it(report: Report) -> None:
    assert diptych.check(report) == ()


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_document_that_the_source_cites_is_cited(report: Report, lang: str) -> None:
    passages = (passage for passage in Workspace(report).catalogue.passages.values() if passage.document.lang == lang)
    assert {str(citation.symbol) for passage in passages for citation in passage.citations} == CITED


def test_the_two_languages_have_the_same_numbers(report: Report) -> None:
    for section in report.walk():
        numbers = [[one.number for one in section.documents[lang].paragraphs] for lang in ("en", "fr")]
        assert numbers[0] == numbers[1]


def test_the_schemas_beside_it_are_those_that_a_new_report_gets() -> None:
    beside = {path.relative_to(CONTENT).as_posix(): path.read_bytes() for path in CONTENT.glob("schemas/*")}
    assert beside == schema_files(), "run `make lists`"
