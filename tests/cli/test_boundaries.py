"""What commands write and read stays where it belongs, whatever a report names."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

import diptych
from diptych.api import ReportError
from diptych.cli.main import main

if TYPE_CHECKING:
    from pathlib import Path

REPORT = "symbols: [A/80/1]\nlanguages: [en]\ntitle: {en: A report}\norder: [one]\n"
SECTION = "---\ntitle: One\n---\n\nPeace.\n"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="symbolic links are the administrator's on Windows")


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Make a repository with a report, beside a folder that is nobody's business."""
    folder = tmp_path / "repository" / "content"
    folder.mkdir(parents=True)
    (folder.parent / ".git" / "hooks").mkdir(parents=True)
    (tmp_path / "private").mkdir()
    (folder / "report.yaml").write_text(REPORT, encoding="utf-8")
    (folder / "one.en.md").write_text(SECTION, encoding="utf-8")
    return folder


def run(content: Path, *words: str) -> int:
    """Run a command in English."""
    return main(["-C", str(content), *words, "--ui-lang", "en"])


def name_output(content: Path, named: str, more: str = "") -> None:
    """Let the report name a folder for its pages."""
    (content / "report.yaml").write_text(f"{REPORT}output: {json.dumps(named)}\n{more}", encoding="utf-8")


@pytest.mark.parametrize(
    ("named", "told"),
    [
        ("../../private", "FIL040 The pages cannot be written to “../../private”, which is outside the repository"),
        ("/private", "FIL040 The pages cannot be written to “/private”, which is outside the repository"),
        (
            "link",
            "FIL040 The pages cannot be written to “link”, which is outside the repository that holds the report",
        ),
        (
            "../.git/hooks",
            "FIL041 The pages cannot be written to “../.git/hooks”, which is among Git’s own files: name another",
        ),
        (".", "FIL042 The pages cannot be written to “.”, which holds the report’s own files"),
        ("C:\\x", "FIL043 The pages cannot be written to “C:\\x”: this is not a valid folder name on all systems."),
    ],
)
def test_a_report_does_not_decide_where_to_write(
    content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], named: str, told: str
) -> None:
    (content / "link").symlink_to(tmp_path / "private")
    name_output(content, named)
    assert run(content, "check") == 1
    assert f"report.yaml:5:9 error {told}" in capsys.readouterr().out
    assert run(content, "build", "--format", "html") == 1
    assert run(content, "build", "--format", "html", "--draft") == 0
    assert (content / "build" / "html" / "en" / "index.html").is_file()
    assert list((tmp_path / "private").iterdir()) == list((content.parent / ".git" / "hooks").iterdir()) == []
    assert run(content, "build", "--format", "html", "--draft", "--out", str(tmp_path / "private")) == 0
    assert (tmp_path / "private" / "html" / "index.html").is_file()
    capsys.readouterr()
    assert run(content, "doctor") == 1
    assert f"✗ Output folder: {named}\n    → Name a folder" in capsys.readouterr().out


def test_nor_does_a_report_that_ignores_the_rule(content: Path, tmp_path: Path) -> None:
    name_output(content, "../../private", "rules: {ignore: [FIL], severity: {FIL040: info}}\n")
    assert run(content, "build", "--format", "html") == 1
    assert list((tmp_path / "private").iterdir()) == []


def test_nor_does_a_link_in_the_place_of_the_folder_by_default(
    content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (content / "build").symlink_to(tmp_path / "private")
    assert run(content, "check") == 1
    assert "report.yaml:1:1 error FIL040 The pages cannot be written to “build”" in capsys.readouterr().out
    assert run(content, "build", "--format", "html", "--draft") == 1
    assert "name another folder with --out" in capsys.readouterr().err
    assert list((tmp_path / "private").iterdir()) == []


@pytest.mark.parametrize(
    ("place", "words"), [("akn", ["export", "--to", "akn"]), ("html", ["build", "--format", "html"])]
)
def test_nor_does_a_link_inside_it(content: Path, tmp_path: Path, place: str, words: list[str]) -> None:
    (content / "build").mkdir()
    (content / "build" / place).symlink_to(tmp_path / "private")
    assert run(content, *words) == 1
    assert list((tmp_path / "private").iterdir()) == []


def test_from_python_the_caller_names_the_folder(content: Path, tmp_path: Path) -> None:
    name_output(content, "../../private")
    report = diptych.load_report(content)
    assert [found.code for found in diptych.check(report)] == ["FIL040"]
    with pytest.raises(ReportError):
        diptych.build(report, tmp_path / "mine", formats=["html"])
    diptych.build(report, tmp_path / "mine", formats=["html"], draft=True)
    assert (tmp_path / "mine" / "html" / "index.html").is_file()
    assert list((tmp_path / "private").iterdir()) == []


def test_nothing_outside_gets_into_the_pages(content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    private = tmp_path / "private"
    for name in ("data.csv", "picture.svg", "two.en.md", "terms.yaml"):
        (private / name).write_text("secret", encoding="utf-8")
        (content / name).symlink_to(private / name)
    (content / "report.yaml").write_text(f"{REPORT}pdf: {{emblem: picture.svg}}\n", encoding="utf-8")
    (content / "one.en.md").write_text(
        f"{SECTION}\n![A map](picture.svg)\n\n```table\ntitle: T\nfile: data.csv\ncolumns: {{secret: S}}\n```\n",
        "utf-8",
    )
    assert run(content, "check") == 1
    shown = capsys.readouterr().out
    for name in ("data.csv", "picture.svg", "two.en.md", "terms.yaml"):
        assert f"{name}:1:1 error FIL005" in shown
    assert run(content, "build", "--format", "html", "--draft") == 0
    assert all(b"secret" not in path.read_bytes() for path in (content / "build").rglob("*") if path.is_file())
