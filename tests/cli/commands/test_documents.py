"""`diptych documents`: the register is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diptych.cli.main import main

if TYPE_CHECKING:
    from pathlib import Path

SETTINGS = "symbols: [A/80/1]\nlanguages: [en]\ntitle: {en: Report}\norder: [introduction]\n"
BODY = """\
---
title: Introduction
---

See A/73/328-S/2018/592, resolution 1809 (2008) and the present report (A/80/1).
"""
REGISTER = "# Ours\nS/RES/1809(2008):   # of April\n    note: Two\n      lines.\n"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """Make a report that cites two documents and registers one of them."""
    (tmp_path / "report.yaml").write_text(SETTINGS, encoding="utf-8")
    (tmp_path / "introduction.en.md").write_text(BODY, encoding="utf-8")
    (tmp_path / "documents.yaml").write_text(REGISTER, encoding="utf-8")
    return tmp_path


def run(report: Path, *words: str) -> int:
    """Run the command in English and return its exit status."""
    return main(["-C", str(report), "documents", words[0], "--ui-lang", "en", *words[1:]])


def register(report: Path) -> str:
    """Return the register as it is written."""
    return (report / "documents.yaml").read_bytes().decode()


def test_sync_adds_what_is_cited(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(report, "sync") == 0
    assert register(report) == f"{REGISTER}A/73/328:\n  dual: S/2018/592\n"
    assert capsys.readouterr().out == "Added 1 document to documents.yaml:\n  A/73/328-S/2018/592\n"
    assert main(["-C", str(report), "check", "--strict"]) == 0


def test_nothing_is_written_twice(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(report, "sync")
    before = register(report)
    capsys.readouterr()
    assert run(report, "sync") == 0
    assert run(report, "add", "S/2018/592", "s/res/1809 (2008)") == 0
    assert register(report) == before
    assert capsys.readouterr().out == "Nothing to add: documents.yaml has them all.\n" * 2


def test_add_begins_a_register(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (report / "documents.yaml").unlink()
    assert run(report, "add", "a/res/58/316", "A/73/328\u2013S/2018/592") == 0
    assert register(report) == "A/RES/58/316: {}\nA/73/328:\n  dual: S/2018/592\n"
    assert "Added 2 documents" in capsys.readouterr().out


def test_a_byte_order_mark_stays(report: Path) -> None:
    (report / "documents.yaml").write_text("\ufeffA/RES/58/316: {}\n", encoding="utf-8")
    run(report, "add", "A/8447")
    assert register(report) == "\ufeffA/RES/58/316: {}\nA/8447: {}\n"


def test_malformed_symbols_are_refused(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(report, "add", "A/8447", "S/RES/1809/2008") == 2
    assert register(report) == REGISTER
    said = capsys.readouterr().err
    assert "the year is not written as this series has it. Did you mean S/RES/1809(2008)?" in said


def test_resolutions_of_another_year_are_left_out(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    body = BODY.replace("1809 (2008)", "1809 (2009)")
    (report / "introduction.en.md").write_text(body, encoding="utf-8")
    assert run(report, "add", "S/RES/1809(2009)") == 2
    assert capsys.readouterr().err.count("perhaps this is meant: 1809 (2008)") == 1
    assert run(report, "sync") == 1
    assert register(report) == f"{REGISTER}A/73/328:\n  dual: S/2018/592\n"
    assert "introduction.en.md:5:37 (para. 1) error CIT002 The Security Council adopted" in capsys.readouterr().out


def test_what_is_left_out_is_said_once(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    body = BODY.replace("resolution 1809 (2008)", "S/RES/1809(2009) and S/RES/1809(2009)/Corr.1")
    (report / "introduction.en.md").write_text(body, encoding="utf-8")
    run(report, "add", "A/73/328-S/2018/592")
    capsys.readouterr()
    assert run(report, "sync") == 1
    said = capsys.readouterr().out
    assert said.count("introduction.en.md:") == said.count("The Security Council adopted no resolution") == 1
    assert "Nothing to add" not in said


@pytest.mark.parametrize("words", [("add", "A/8447"), ("sync",)])
def test_a_register_that_cannot_be_read_is_left_alone(
    report: Path, words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    (report / "documents.yaml").write_text("A/75/: [\n", encoding="utf-8")
    assert run(report, *words) == 1
    assert register(report) == "A/75/: [\n"
    assert "documents.yaml:" in capsys.readouterr().out


def test_no_report_that_can_be_loaded(report: Path) -> None:
    (report / "report.yaml").write_text("symbols: [", encoding="utf-8")
    assert run(report, "sync") == 2


def test_a_link_is_not_written_through(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (report / "documents.yaml").rename(report / "elsewhere.yaml")
    (report / "documents.yaml").symlink_to("elsewhere.yaml")
    assert run(report, "add", "A/8447") == 1
    assert "documents.yaml cannot be written" in capsys.readouterr().err
    assert (report / "elsewhere.yaml").read_text(encoding="utf-8") == REGISTER


def test_help_in_french(capsys: pytest.CaptureFixture[str]) -> None:
    main(["documents", "--ui-lang", "fr", "--help"])
    shown = capsys.readouterr().out
    assert "Ajouter des documents au registre." in shown
    assert "Ajouter au registre tous les documents cités." in shown
