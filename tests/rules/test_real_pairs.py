"""The rules of concordance on real pairs: each finding was read and is in `tests/corpus_concordance.md`."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from diptych.importing.akn.reading import read
from diptych.importing.report.works import by_work
from diptych.importing.report.writing import write_report
from diptych.rules.registry import CHECKS
from tests.support.manuscripts import report_of
from tests.support.reports import plain_findings
from tests.support.resolutions import more_paths, paths

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.report import Report
    from diptych.model.source import Span

TABLE = Path(__file__).parents[1] / "corpus_concordance.md"
FAMILIES = ("ALI", "CON")
CODES = tuple(checked.rule.code for checked in CHECKS if checked.rule.code.startswith(FAMILIES))
YEARS = ("2024", "2022")
BEFORE, AFTER = 30, 20
"""Code points of an excerpt before and after what is marked."""
RIGHT, WRONG = "right", "wrong"
ENOUGH = 0.9


class Row(NamedTuple):
    """One finding: where it stands, and what it shows of either language."""

    code: str
    file: str
    paragraph: str
    here: str
    there: str


class Judged(NamedTuple):
    """A finding of the table, with what was thought of it."""

    row: Row
    verdict: str


def table() -> list[Judged]:
    """Return the findings that were read."""
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    cells = [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines if line.startswith("| `")]
    return [Judged(Row(code.strip("`"), *rest[:4]), rest[4]) for code, *rest in cells]


@pytest.fixture(scope="module")
def found() -> dict[str, list[Row]]:
    """Return what is found in each of the resolutions of 2024 and 2022."""
    works = by_work(read(str(path), path.read_bytes()) for path in (*paths(), *more_paths()))
    of_years = {name: work for name, work in works.items() if name.endswith(YEARS)}
    reports = {name: report_of(write_report(work).files) for name, work in of_years.items()}
    return {name: list(rows(name, report)) for name, report in sorted(reports.items())}


def rows(name: str, report: Report) -> Iterator[Row]:
    """Yield what is found in a report, as the table has it."""
    for diagnostic in plain_findings(report):
        if diagnostic.code in CODES:
            yield row_of(name, report, diagnostic)


def row_of(name: str, report: Report, diagnostic: Diagnostic) -> Row:
    """Return a finding as the table has it."""
    other = excerpt(report, diagnostic.related[0].span) if diagnostic.related else "–"
    file = f"{name}: {diagnostic.span.path}"
    return Row(diagnostic.code, file, paragraph(report, diagnostic.span), excerpt(report, diagnostic.span), other)


def paragraph(report: Report, span: Span) -> str:
    """Return the number of the paragraph that a span stands in; without one, its place in the file in brackets."""
    for document in report.documents():
        for place, block in enumerate(document.body, 1):
            if block.span.covers(span):
                number = getattr(block, "number", None)
                return str(number) if number else f"({place})"
    return "–"


def excerpt(report: Report, span: Span) -> str:
    """Return the text that a span marks, in bold, with what is around it in its line; of a long one, the beginning."""
    text = report.sources[span.path].text
    before = text[max(text.rfind("\n", 0, span.start) + 1, span.start - BEFORE) : span.start]
    marked = text[span.start : span.end]
    after = text[span.end : span.end + AFTER].partition("\n")[0]
    if len(marked) > 2 * BEFORE:
        marked, after = f"{marked[: 2 * BEFORE]}…", ""
    words = (plain(before), f"**{plain(marked).strip()}**", plain(after))
    return " ".join("".join(words).split())


def plain(text: str) -> str:
    """Return a text without the marks that would mean something in a table."""
    return re.sub(r"[|*`\\{}]", "", text)


@pytest.mark.corpus
@pytest.mark.parametrize("code", CODES)
def test_each_finding_was_read(code: str, found: dict[str, list[Row]]) -> None:
    mine = sorted(row for several in found.values() for row in several if row.code == code)
    read_before = (judged.row for judged in table() if judged.row.code == code)
    known = sorted(row for row in read_before if row.file.partition(":")[0] in found)
    new = "\n".join(f"| `{row.code}` | {' | '.join(row[1:])} |  |  |" for row in mine if row not in known)
    assert mine == known, f"not in the table:\n{new}"


def test_nine_in_ten_are_right() -> None:
    verdicts = [judged.verdict for judged in table()]
    assert set(verdicts) <= {RIGHT, WRONG}
    assert verdicts.count(RIGHT) >= ENOUGH * len(verdicts)
