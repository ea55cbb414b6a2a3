"""The one door: a report is opened with its house, or the reason is given why it cannot be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import diptych
from diptych import packaged, pipeline
from diptych.api import ReportError
from diptych.index import catalogue as indexing
from diptych.io.folder.disk import Disk
from diptych.io.folder.memory import Memory
from diptych.model.diagnostic import Severity
from diptych.workspace import NoReport, Workspace, open_report
from tests.support.reports import SETTINGS, world

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.house import House
    from diptych.model.report import Report


def opened(files: Mapping[str, str | bytes]) -> Workspace:
    """Open a report; see `tests.support.reports.world`."""
    workspace = open_report(world(files))
    assert isinstance(workspace, Workspace)
    return workspace


def codes(found: tuple[Diagnostic, ...]) -> list[str]:
    """Return the codes of findings."""
    return [one.code for one in found]


def fail(*_: object) -> None:
    """Fail whatever is asked."""
    raise RuntimeError("not today")


def test_a_report_is_opened_with_its_texts_its_index_and_its_findings() -> None:
    workspace = opened({"a.en.md": "See [](#x).\n", "a.fr.md": "{.x}\nVoir.\n"})
    assert {"a.en.md", "a.fr.md", "report.yaml"} == set(workspace.sources)
    assert [passage.running.text for passage in workspace.catalogue.passages.values()][1:] == ["Voir."]
    assert {"REF001", "TXT003"} <= set(codes(workspace.findings))
    assert set(codes(workspace.errors)) == {one.code for one in workspace.findings if one.severity is Severity.ERROR}


@pytest.mark.parametrize(
    ("files", "found", "read"),
    [
        ({}, ["FIL006"], []),
        ({"report.yaml": b"languages: [en"}, ["YML001"], ["report.yaml"]),
        ({"report.yaml": b"\xff"}, ["FIL001"], ["report.yaml"]),
    ],
)
def test_where_there_is_no_report_it_is_said_why(files: dict[str, bytes], found: list[str], read: list[str]) -> None:
    answer = open_report(Memory(files))
    assert isinstance(answer, NoReport)
    assert codes(answer.findings) == found
    assert list(answer.sources) == read


@pytest.mark.parametrize(("text", "code"), [("Organisations grew.\n", "STY001"), ("They recieve it.\n", "SPL001")])
def test_the_house_is_there_whoever_asks(text: str, code: str, tmp_path: Path) -> None:
    settings = SETTINGS.format(order="a").replace("[en, fr]", "[en]").replace("  fr: Coopération\n", "")
    settings += f"rules: {{severity: {{{code}: error}}}}\n"
    for name, content in world({"report.yaml": settings, "a.en.md": text}).contents.items():
        (tmp_path / name).write_bytes(content)
    workspace = open_report(Disk(tmp_path))
    assert isinstance(workspace, Workspace)
    assert codes(workspace.errors) == [code]
    assert codes(diptych.check(diptych.load_report(tmp_path))) == codes(workspace.findings)
    with pytest.raises(ReportError, match=code):
        diptych.build(workspace.report, tmp_path / "out", formats=["html"])
    assert diptych.build(workspace.report, tmp_path / "out", formats=["html"], draft=True)


def test_what_is_not_asked_for_is_not_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "indexed", fail)
    assert opened({"a.en.md": "One."}).report.sections


def test_neither_index_nor_findings_are_made_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    indexed, judge = pipeline.indexed, pipeline.judge

    def indexed_once(report: Report, house: House) -> Catalogue:
        made.append("index")
        return indexed(report, house)

    def judged_once(catalogue: Catalogue, asked: Collection[str]) -> tuple[Diagnostic, ...]:
        made.append("findings")
        return judge(catalogue, asked)

    monkeypatch.setattr(pipeline, "indexed", indexed_once)
    monkeypatch.setattr(pipeline, "judge", judged_once)
    workspace = opened({"a.en.md": "One."})
    assert workspace.findings == workspace.findings
    assert workspace.catalogue is workspace.catalogue
    assert codes(workspace.errors) == ["SEC001"]
    assert made == ["index", "findings"]


def test_an_index_is_made_without_reading_a_style_sheet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packaged, "_sheet", fail)
    assert opened({"a.en.md": "One."}).catalogue.passages


def test_the_packaged_sheets_are_those_of_its_languages() -> None:
    sheets = packaged.house().sheets
    assert list(sheets) == list(packaged.SHEETS)
    assert len(sheets) == len(packaged.SHEETS)
    assert sheets["en"] is sheets["en"]
    assert sheets.get("es") is None


def test_an_index_that_fails_is_a_finding_and_an_exception_for_who_needs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indexing, "number_notes", fail)
    settings = SETTINGS.format(order="a") + "rules: {severity: {TXT003: info}}\n"
    workspace = opened({"report.yaml": settings, "a.en.md": "{.x}\nOne.\n"})
    weights = {one.code: one.severity for one in workspace.findings}
    assert weights == {"TXT003": Severity.INFO, "INT008": Severity.ERROR}
    with pytest.raises(RuntimeError):
        _ = workspace.catalogue
