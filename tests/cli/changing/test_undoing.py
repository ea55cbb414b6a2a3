"""`diptych check --fix --undo`: the last mending is taken back where nobody has changed the files since."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from diptych.cli.main import main
from diptych.io import staging

if TYPE_CHECKING:
    from pathlib import Path

SETTINGS = "symbols: [A/80/1]\nlanguages: [en]\ntitle: {en: Report}\norder: [one, two]\n"
SLIPS = "---\ntitle: Section\n---\n\nIt's 5% of the States - as before.\n"
MENDED = "---\ntitle: Section\n---\n\nIt’s 5 per cent of the States – as before.\n"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """Make a report of two sections with slips that are safe to mend."""
    folder = tmp_path / "report"
    folder.mkdir()
    (folder / "report.yaml").write_text(SETTINGS, encoding="utf-8")
    for name in ("one", "two"):
        (folder / f"{name}.en.md").write_bytes(SLIPS.encode())
    return folder


def check(report: Path, *options: str) -> int:
    """Run the command in English and return its exit status."""
    return main(["-C", str(report), "check", "--ui-lang", "en", *options])


def texts(report: Path) -> list[str]:
    """Return what the two sections hold."""
    return [(report / f"{name}.en.md").read_bytes().decode() for name in ("one", "two")]


def test_a_mending_is_taken_back_once(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    check(report, "--fix")
    assert texts(report) == [MENDED, MENDED]
    capsys.readouterr()
    assert check(report, "--fix", "--undo") == 0
    assert texts(report) == [SLIPS, SLIPS]
    told = capsys.readouterr()
    assert told.err == "Undid the last --fix in 2 files:\n  one.en.md\n  two.en.md\n"
    assert told.out == ""
    assert check(report, "--undo") == 1
    assert capsys.readouterr().err == "The last --fix has already been undone.\n"
    assert texts(report) == [SLIPS, SLIPS]


def test_a_file_that_was_changed_since_is_left_alone_and_told(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    check(report, "--fix")
    (report / "one.en.md").write_text("mine", encoding="utf-8")
    capsys.readouterr()
    assert check(report, "--undo", "--format", "json") == 1
    assert texts(report) == ["mine", SLIPS]
    assert [(one["code"], one["path"]) for one in json.loads(capsys.readouterr().out)] == [("FIL031", "one.en.md")]


def test_a_file_that_is_gone_counts_as_changed(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    check(report, "--fix")
    (report / "one.en.md").unlink()
    assert check(report, "--undo") == 1
    assert "one.en.md:1:1 error FIL031 This file has changed since it was fixed" in capsys.readouterr().out
    assert not (report / "one.en.md").exists()


def test_what_was_put_back_by_hand_is_not_told(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    check(report, "--fix")
    (report / "one.en.md").write_bytes(SLIPS.encode())
    capsys.readouterr()
    assert check(report, "--undo") == 0
    assert capsys.readouterr().err == "Undid the last --fix in 1 file:\n  two.en.md\n"


def test_only_the_last_mending_is_taken_back(report: Path) -> None:
    check(report, "--fix", "--select", "TYP003")
    between = texts(report)
    assert check(report, "--fix") == 0
    check(report, "--fix")  # mends nothing
    check(report, "--undo")
    assert texts(report) == between


def test_what_was_never_mended_cannot_be_taken_back(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(report, "--undo") == 1
    assert capsys.readouterr().err == "There is no --fix to undo.\n"
    assert main(["-C", str(report), "check", "--undo", "--ui-lang", "fr"]) == 1
    assert capsys.readouterr().err == "Il n’y a pas de --fix à annuler.\n"


def test_a_mending_that_did_not_come_is_not_kept(report: Path) -> None:
    check(report, "--fix", "--select", "TYP003")
    between = texts(report)
    (report / "two.en.md").chmod(0o444)
    assert check(report, "--fix") == 1
    assert texts(report) == between
    (report / "two.en.md").chmod(0o644)
    assert check(report, "--undo") == 0
    assert texts(report) == [SLIPS, SLIPS]


@pytest.mark.parametrize("blocked", ["file", "full"])
def test_where_nothing_can_be_kept_the_mending_comes_all_the_same_and_that_is_told(
    report: Path, blocked: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    check(report, "--fix", "--select", "TYP003")
    capsys.readouterr()
    if blocked == "file":
        (report.parent / "file").touch()
        monkeypatch.setenv("XDG_STATE_HOME", str(report.parent / "file"))
    stage = staging.stage

    def full(temporary: Path, content: bytes, old: Path | None = None, *, durable: bool = True) -> None:
        if blocked == "full" and "mendings" in temporary.parts:
            raise OSError(28, "No space left on device")
        stage(temporary, content, old, durable=durable)

    monkeypatch.setattr(staging, "stage", full)
    assert check(report, "--fix") == 0
    assert texts(report) == [MENDED, MENDED]
    assert "These fixes cannot be undone with --undo: " in capsys.readouterr().err
    assert check(report, "--undo") == 1
    assert capsys.readouterr().err == "There is no --fix to undo.\n"
    assert texts(report) == [MENDED, MENDED]


def test_two_reports_never_mix(report: Path) -> None:
    check(report, "--fix")
    other = report.parent / "other"
    report.rename(other)
    assert check(other, "--undo") == 1
    assert texts(other) == [MENDED, MENDED]


def test_a_report_that_cannot_be_loaded_is_put_back(report: Path) -> None:
    check(report, "--fix")
    (report / "report.yaml").write_text("symbols: [", encoding="utf-8")
    assert check(report, "--undo") == 0
    assert texts(report) == [SLIPS, SLIPS]


def test_nothing_of_it_lies_in_the_report(report: Path) -> None:
    check(report, "--fix")
    assert sorted(path.name for path in report.iterdir()) == ["one.en.md", "report.yaml", "two.en.md"]


def test_it_is_not_shown_beforehand(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(report, "--diff", "--undo") == 2
    assert "it cannot be used with --undo" in capsys.readouterr().err


def test_sections_that_are_links_are_mended_and_put_back(report: Path) -> None:
    (report / "texts").mkdir()
    (report / "one.en.md").rename(report / "texts" / "one")
    (report / "one.en.md").symlink_to("texts/one")
    check(report, "--fix")
    assert (report / "one.en.md").is_symlink()
    assert texts(report) == [MENDED, MENDED]
    check(report, "--undo")
    assert texts(report) == [SLIPS, SLIPS]


def test_another_name_of_a_mended_file_is_told(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.link(report / "one.en.md", report.parent / "backup")
    check(report, "--fix")
    assert "one.en.md has another name (a hard link)" in capsys.readouterr().err
    assert (report.parent / "backup").read_bytes() == SLIPS.encode()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such folders")
def test_names_that_are_no_text(report: Path) -> None:
    folder = report / os.fsdecode(b"ann\xe9e 1")
    try:
        folder.mkdir()
    except OSError:
        pytest.skip("this file system has names of text alone")
    (report / "one.en.md").rename(folder / "one.en.md")
    assert check(report, "--fix") == 0
    assert (folder / "one.en.md").read_bytes() == MENDED.encode()
    assert check(report, "--undo") == 0
    assert (folder / "one.en.md").read_bytes() == SLIPS.encode()
