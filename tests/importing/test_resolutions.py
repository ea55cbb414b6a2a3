"""The Security Council’s resolutions of 2024, English and French, become reports: nothing lost, nothing twice."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from unicodedata import normalize

import pytest
from lxml import etree

from diptych import pipeline
from diptych.api import workshop
from diptych.importing.akn import printed_numbers
from diptych.importing.akn.reading import read
from diptych.importing.report import numbers
from diptych.importing.report.works import by_work
from diptych.importing.report.writing import write_report
from diptych.model.diagnostic import Severity
from tests.support.corpus import IS_WHOLE
from tests.support.manuscripts import report_of
from tests.support.reports import plain_findings, plain_index
from tests.support.resolutions import paths, words_of_report, words_of_xml

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from diptych.importing.report.works import Work
    from diptych.importing.report.writing import Written
    from diptych.model.report import Report

pytestmark = pytest.mark.corpus

NUMBER = re.compile(r"’|[0-9]{1,3}\.?")
"""A number that stands alone, and the stray sign before one of them in the French of resolution 2734."""
ON_NUMBERS = {numbers.OTHER_NUMBER, printed_numbers.NUMBER_TYPED}
SLIPS = {("s-res-2725-2024", "LNK004"), ("s-res-2734-2024", "CIT002")}
"""Errors that are the texts’ own: resolution 2161 is given the year 2015 where it is of 2014; the address of a link has
two strokes in a symbol. Those in which the two languages differ stand in `tests/corpus_concordance.md`."""
PRINTED = ("s-res-2722-2024", "s-res-2734-2024", "s-res-2767-2024")


@dataclass(frozen=True, slots=True)
class Imported:
    """One resolution.

    Attributes:
        files: Its files by language.
        work: What was read of them.
        written: The report as text.
        report: The report as it is read again, without faults.
    """

    files: dict[str, Path]
    work: Work
    written: Written
    report: Report


@pytest.fixture(scope="module")
def resolutions() -> dict[str, Imported]:
    """Return all resolutions, by name."""
    files = {str(path): path for path in paths()}
    works = by_work(read(name, path.read_bytes()) for name, path in files.items())
    return {name: imported(work, files) for name, work in works.items()}


def imported(work: Work, files: dict[str, Path]) -> Imported:
    """Return a resolution as it becomes a report."""
    written = write_report(work)
    return Imported({lang: files[one.path] for lang, one in work.items()}, work, written, report_of(written.files))


def texts(resolutions: dict[str, Imported]) -> Iterator[tuple[Imported, str, Path]]:
    """Yield each text of each resolution."""
    for one in resolutions.values():
        for lang, path in one.files.items():
            yield one, lang, path


def on_the_line(words: Iterable[str]) -> list[str]:
    """Return words with raised letters, such as those of “nº”, on the line."""
    return [normalize("NFKC", word) for word in words]


def test_they_are_paired(resolutions: dict[str, Imported]) -> None:
    assert len(resolutions) == (45 if IS_WHOLE else 3)
    assert len(paths()) == 2 * len(resolutions)
    assert all(tuple(one.work) == ("en", "fr") for one in resolutions.values())
    assert all(
        set(section.versions) == {"en", "fr"} for one in resolutions.values() for section in one.written.sections
    )


def test_no_word_is_lost_and_none_stands_twice(resolutions: dict[str, Imported]) -> None:
    for one, lang, path in texts(resolutions):
        theirs, ours = on_the_line(words_of_xml(path)), on_the_line(words_of_report(one.report, lang))
        assert [word for word in ours if not NUMBER.fullmatch(word)] == [
            word for word in theirs if not NUMBER.fullmatch(word)
        ], path.name


def test_numbers_and_marks_are_those_printed_or_it_is_told(resolutions: dict[str, Imported]) -> None:
    told = {
        remark.path for one in resolutions.values() for remark in one.written.remarks if remark.message in ON_NUMBERS
    }
    assert len(told) <= 3
    for one, lang, path in texts(resolutions):
        if str(path) not in told:
            ours, theirs = words_of_report(one.report, lang), words_of_xml(path)
            assert on_the_line(ours) == on_the_line(theirs), path.name


def test_every_link_to_a_document_is_found_again_or_kept(resolutions: dict[str, Imported]) -> None:
    explicit = sum(text.count("](doc:") for one in resolutions.values() for text in one.written.files.values())
    links = sum(len(list(etree.parse(str(path)).getroot().iter("{*}a"))) for _, _, path in texts(resolutions))
    assert links > (1800 if IS_WHOLE else 30)
    assert explicit * 50 < links


def test_check_finds_no_error_but_the_texts_own(resolutions: dict[str, Imported]) -> None:
    found = {
        (name, diagnostic.code)
        for name, one in resolutions.items()
        for diagnostic in plain_findings(one.report)
        if diagnostic.severity is Severity.ERROR and not diagnostic.code.startswith("CON")
    }
    assert found == {(name, code) for name, code in SLIPS if name in resolutions}


def test_they_build(resolutions: dict[str, Imported]) -> None:
    tools = workshop(draft=True)
    for name, one in resolutions.items():
        formats = ("html", "pdf") if name in PRINTED else ("html",)
        outputs, faults = pipeline.build(plain_index(one.report), pipeline.Order(formats, ("en", "fr")), tools)
        assert faults == ()
        assert sum(path.startswith("pdf/") for path in outputs) == (2 if name in PRINTED else 0)
        assert {"html/en/index.html", "html/fr/index.html"} <= set(outputs)
