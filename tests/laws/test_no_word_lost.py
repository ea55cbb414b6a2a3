"""Law 1(b): every word, figure and picture of a document is in each output, in order; in a draft also what is wrong.

Each run looks at the report with every construct in every output, and at eight mutants in the outputs that are quick to
make; `DIPTYCH_MUTANTS=100` makes a hundred.
"""

from __future__ import annotations

import os
from itertools import chain
from random import Random
from typing import TYPE_CHECKING

import pytest

from diptych import pipeline
from diptych.api import workshop
from diptych.exporting.exporters import exported
from diptych.io import assets
from diptych.io.folder.memory import Memory
from tests.laws import specimen, surveys
from tests.laws.mutants import mutant
from tests.support import readers_words
from tests.support.authors_words import assert_in_order, of_notes, of_sections
from tests.support.reports import catalogue, plain_index

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.model.catalogue import Catalogue

LANGUAGES = ("en", "fr")
MUTANTS = int(os.environ.get("DIPTYCH_MUTANTS", "8"))
FIRST = int(os.environ.get("DIPTYCH_FIRST_MUTANT", "0"))
DRAWN = {"pdf", "parallel"}
"""Formats in which a chart is a drawing alone."""


def pages(indexed: Catalogue, *formats: str) -> Mapping[str, bytes]:
    """Return the pages of a draft."""
    languages = indexed.report.settings.languages
    return pipeline.build(indexed, pipeline.Order(formats, languages), workshop(draft=True))[0]


@pytest.fixture(scope="module")
def indexed() -> Catalogue:
    return catalogue(specimen.FILES)


@pytest.fixture(scope="module")
def words(indexed: Catalogue) -> Mapping[str, Mapping[str, str]]:
    """Return the words of each output, by format and language."""
    made = pages(indexed, "html", "pdf", "parallel")
    akn, _ = exported("akn", indexed, LANGUAGES, assets.translator)
    return {
        "html": {lang: readers_words.of_web_page(made[f"html/{lang}/index.html"]) for lang in LANGUAGES},
        "pdf": {lang: readers_words.of_pdf(made[f"pdf/A-75-345-{lang}.pdf"]) for lang in LANGUAGES},
        "parallel": dict.fromkeys(LANGUAGES, readers_words.of_pdf(made["pdf/A-75-345-en-fr.pdf"])),
        "beside": dict.fromkeys(LANGUAGES, readers_words.of_web_page(made["html/parallel/index.html"])),
        "akn": {lang: readers_words.of_akn(akn[f"A-75-345-{lang}.xml"]) for lang in LANGUAGES},
    }


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("form", ["html", "pdf", "parallel", "beside", "akn"])
def test_an_output_has_every_word_in_order(
    indexed: Catalogue, words: Mapping[str, Mapping[str, str]], form: str, lang: str
) -> None:
    assert_in_order(of_sections(indexed, lang, drawn=form in DRAWN), words[form][lang])
    assert_in_order(chain.from_iterable(of_notes(indexed, lang)), words[form][lang])


@pytest.mark.parametrize("seed", range(FIRST, FIRST + MUTANTS))
def test_a_draft_of_a_report_with_faults_has_every_word(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("diptych.render.pages.html.Environment", surveys.environment)
    chance = Random(seed)  # noqa: S311 - the numbers must be reproducible
    damaged = pipeline.load(Memory(mutant(specimen.FILES, chance))).report
    if damaged is None:
        return
    report = plain_index(damaged)
    made = pages(report, "html")
    akn, _ = exported("akn", report, damaged.settings.languages, assets.translator)
    written = {path.rsplit("-", 1)[-1].removesuffix(".xml"): data for path, data in akn.items()}
    for lang in damaged.settings.languages:
        for text in (
            readers_words.of_web_page(made[f"html/{lang}/index.html"]),
            readers_words.of_akn(written[lang]),
        ):
            assert_in_order(of_sections(report, lang), text)
            assert_in_order(chain.from_iterable(of_notes(report, lang)), text)
