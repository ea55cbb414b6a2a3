"""Findings as commands show them: the formats, and from where the paths are seen."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest

from diptych.cli.findings import FORMATS, folder_seen
from diptych.cli.main import main
from diptych.emit.sheet import FindingSheet
from diptych.model.diagnostic import Diagnostic

if TYPE_CHECKING:
    from pathlib import Path

    from diptych.model.diagnostic import Related

REPORT = "symbols: [A/80/1]\nlanguages: [en]\ntitle: {en: Report}\norder: [introduction]\n"
SECTION = "---\ntitle: Introduction\n---\n\nSee [](#aims), and paragraph 42.\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a project with a report in `content/`, and stand in it."""
    content = tmp_path / "content"
    content.mkdir()
    (content / "report.yaml").write_text(REPORT, encoding="utf-8")
    (content / "introduction.en.md").write_text(SECTION, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GITHUB_WORKSPACE", raising=False)
    return tmp_path


def shown(form: str, capsys: pytest.CaptureFixture[str], *options: str) -> str:
    """Return what `diptych check` prints in a format."""
    assert main(["check", "--ui-lang", "en", "--format", form, *options]) == 1
    return capsys.readouterr().out


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_shows_the_path_from_where_the_reader_stands(
    form: str, project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "content/introduction.en.md" in shown(form, capsys)
    monkeypatch.chdir(project / "content")
    inside = shown(form, capsys)
    assert "introduction.en.md" in inside
    assert "content/" not in inside


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize(
    "text",
    [
        "As [said](https://me:opensesame@example.org/) in paragraph 42.",
        "As [said](https://example.org/?token=opensesame) in paragraph 42.",
        "![A map](https://me:opensesame@example.org/map.png)",
        "As said in [42](#https://me:opensesame@example.org/).",
    ],
)
def test_no_format_shows_what_opens_a_page(
    form: str, text: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    section = SECTION.replace("See", f"{text}\n\nSee")
    (project / "content" / "introduction.en.md").write_text(section, encoding="utf-8")
    assert "opensesame" not in shown(form, capsys)


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_gives_the_same_bytes_each_time(
    form: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (project / "content").is_dir()
    assert shown(form, capsys) == shown(form, capsys)


@pytest.mark.parametrize(
    ("stands", "workspace", "seen"),
    [
        (".", None, "content"),
        ("content", None, ""),
        ("content/images", None, ""),
        ("elsewhere", None, ""),
        ("content", ".", "content"),
        ("elsewhere", ".", "content"),
        (".", "elsewhere", "content"),
        (".", "content", ""),
    ],
)
def test_folder_is_seen_from_the_repository_on_github_else_from_here(
    stands: str, workspace: str | None, seen: str, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "content" / "images").mkdir()
    (project / "elsewhere").mkdir()
    monkeypatch.chdir(project / stands)
    environ = {} if workspace is None else {"GITHUB_WORKSPACE": str(project / workspace)}
    assert folder_seen(project / "content", environ) == seen


def test_a_warning_fails_a_test_of_junit_only_when_strict(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    section = project / "content" / "introduction.en.md"
    section.write_text(SECTION.replace("[](#aims)", "it"), encoding="utf-8")
    assert main(["check", "--format", "junit"]) == 0
    assert "<failure" not in capsys.readouterr().out
    root = ElementTree.fromstring(shown("junit", capsys, "--strict"))
    assert [case.get("name") for case in root.iter("testcase") if len(case)] == ["content/introduction.en.md"]


def test_no_report_that_can_be_loaded_is_told_in_every_format(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "content" / "report.yaml").write_text("- A/80/1\n", encoding="utf-8")
    for form in FORMATS:
        assert main(["check", "--format", form]) == 2
        assert "content/report.yaml" in capsys.readouterr().out


def test_sarif_counts_columns_in_code_points(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    section = project / "content" / "introduction.en.md"
    section.write_text(SECTION.replace("See", "😀 See"), encoding="utf-8")
    (run,) = json.loads(shown("sarif", capsys, "--select", "REF001"))["runs"]
    (result,) = run["results"]
    assert result["locations"][0]["physicalLocation"]["region"]["startColumn"] == 11


@pytest.mark.parametrize("form", FORMATS)
def test_a_finding_that_cannot_be_shown_is_told_and_the_others_are_shown(
    form: str, project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (project / "content").is_dir()
    shown_in_full = FindingSheet.sentence

    def sentence(sheet: FindingSheet, found: Diagnostic | Related) -> str:
        if isinstance(found, Diagnostic) and found.code == "REF003":
            raise KeyError(found.code)
        return shown_in_full(sheet, found)

    monkeypatch.setattr(FindingSheet, "sentence", sentence)
    assert main(["check", "--ui-lang", "en", "--format", form]) == 3
    told = capsys.readouterr()
    assert not told.err
    assert "aims" in told.out
    assert "There is a finding of REF003 here that cannot be shown" in told.out


def test_a_report_that_fails_to_be_read_is_no_wrong_usage(
    project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (project / "content").is_dir()
    monkeypatch.setattr("diptych.loading.parse_settings", lambda *_, **__: 1 // 0)
    for command in (
        ["check"],
        ["build"],
        ["status"],
        ["terms"],
        ["accept", "--lang", "fr", "introduction"],
        ["documents", "sync"],
        ["export", "--to", "akn"],
        ["links", "--offline"],
    ):
        assert main([*command, "--ui-lang", "en"]) == 3, command
        assert "INT002" in capsys.readouterr().out
