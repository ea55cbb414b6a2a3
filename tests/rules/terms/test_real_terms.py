"""The rules on terms on real pairs, with a termbase of the names that are frequent in them: each finding was read."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from diptych.importing.akn.reading import read
from diptych.importing.report.works import by_work
from diptych.importing.report.writing import write_report
from diptych.rules.registry import CHECKS
from tests.support.corpus import needs_corpus
from tests.support.manuscripts import report_of
from tests.support.reports import plain_index
from tests.support.resolutions import paths

TERMS = Path(__file__).with_name("real_terms.yaml")
WITHOUT_COUNTERPART = [
    # The English says “FSRBs”, bodies in the manner of FATF, which are not in the termbase: a false alarm.
    ("s-res-2734-2024", "GAFI"),
    # The English speaks of the United Nations as a whole.
    ("s-res-2753-2024", "équipe de pays des Nations Unies"),
    ("s-res-2767-2024", "équipe de pays des Nations Unies"),
    # The French leaves it out.
    ("s-res-2767-2024", "European Union"),
]
NEARLY = {
    "Secretary General": 6,
    "Special Representative of the Secretary General": 1,
    "Status of Force Agreement": 2,
    "Haitian National police": 1,
    "Union Africaine": 1,
}
"""All of them slips in the official texts."""

Found = dict[str, list[tuple[str, str]]]


@pytest.fixture(scope="module")
def found() -> Found:
    """Return by code what is found in the resolutions of 2024: the report and what is marked."""
    works = by_work(read(str(path), path.read_bytes()) for path in paths())
    said: Found = {}
    for name, work in works.items():
        report = report_of({**write_report(work).files, "terms.yaml": TERMS.read_text(encoding="utf-8")})
        catalogue = plain_index(report)
        for checked in CHECKS:
            for one in (
                checked.check(checked.rule, catalogue) if checked.rule.code.startswith(("TRM", "CON009")) else ()
            ):
                said.setdefault(one.code, []).append((name, report.sources[one.span.path].quote(one.span)))
    return said


@pytest.mark.corpus
@needs_corpus
def test_terms_without_counterpart(found: Found) -> None:
    assert sorted(found["CON009"]) == sorted(WITHOUT_COUNTERPART)


@pytest.mark.corpus
@needs_corpus
def test_names_nearly_of_the_termbase(found: Found) -> None:
    assert Counter(" ".join(text.split()) for _, text in found["TRM006"]) == NEARLY


@pytest.mark.corpus
@needs_corpus
def test_no_acronym_of_the_other_language(found: Found) -> None:
    assert "TRM008" not in found
