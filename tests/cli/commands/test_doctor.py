"""`diptych doctor` tells what is there and what is missing."""

from __future__ import annotations

import importlib
import json
import platform
import shutil
from typing import TYPE_CHECKING

from diptych.cli.commands import doctor
from diptych.cli.context import Context
from diptych.cli.main import main
from diptych.io import assets

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from diptych.cli.configuration.telling import Finding


def findings(folder: Path, lang: str = "en") -> dict[str, Finding]:
    """Examine this machine for a report in a folder."""
    return {finding.subject: finding for finding in doctor.examine_machine(Context(folder, assets.translator(lang)))}


def test_this_machine_is_well(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["-C", str(tmp_path), "doctor"]) == 0
    shown = capsys.readouterr().out
    assert "✓ Pango: 1." in shown
    assert "✓ Tinos-BoldItalic.ttf: Pango sets text with it" in shown
    assert "✗" not in shown


def test_in_french(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["-C", str(tmp_path), "doctor", "--ui-lang", "fr"]) == 0
    assert "✓ Tinos-Bold.ttf\u00a0: Pango compose le texte avec" in capsys.readouterr().out


def test_no_library(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    def refuse(name: str) -> None:
        raise OSError(f"cannot load library for {name}")

    monkeypatch.setattr(importlib, "import_module", refuse)
    monkeypatch.setattr(platform, "system", lambda: "Darwin")
    assert main(["-C", str(tmp_path), "doctor"]) == 1
    shown = capsys.readouterr().out
    assert "✗ WeasyPrint: cannot load library for weasyprint\n    → brew install pango\n" in shown


def test_another_font_in_the_place_of_ours(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    damaged = tmp_path / "Tinos-Regular.ttf"
    damaged.write_bytes(b"no font")
    monkeypatch.setattr(assets, "asset_path", lambda _name: damaged)
    assert not findings(tmp_path)["Tinos-Regular.ttf"].good


def test_no_browser_does_no_harm(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    finding = findings(tmp_path)["Chromium"]
    assert not finding.good
    assert doctor.finding_line(finding, assets.translator("en")).startswith("– Chromium")


def test_folder_of_the_outputs(tmp_path: Path) -> None:
    assert findings(tmp_path)["Output folder"].found == str(tmp_path / "build")
    (tmp_path / "report.yaml").write_text("output: ../made\n")
    assert findings(tmp_path)["Output folder"].found == str(tmp_path.parent / "made")
    (tmp_path / "report.yaml").write_text("output: report.yaml\n")
    assert not findings(tmp_path)["Output folder"].good


def test_rules_that_do_not_run_for_a_language(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "report.yaml").write_text("languages: [en, fr, qaa]\n")
    assert main(["-C", str(tmp_path), "doctor", "--ui-lang", "en"]) == 0
    lines = [line for line in capsys.readouterr().out.splitlines() if "Rules for" in line]
    assert len(lines) == 1
    assert lines[0].startswith("– Rules for “qaa”: not run, since what they need of the language is missing: CIT001, ")


def test_for_programs(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "report.yaml").write_text("languages: [fr, qaa]\n")
    assert main(["-C", str(tmp_path), "doctor", "--format", "json", "--ui-lang", "fr"]) == 0
    told = {one["subject"]: one for one in json.loads(capsys.readouterr().out)}
    assert told["Python"]["good"] is True
    assert told["Règles pour «\u00a0qaa\u00a0»"]["needed"] is False
    assert "TYP001" in told["Règles pour «\u00a0qaa\u00a0»"]["found"]
    assert "Règles pour «\u00a0fr\u00a0»" not in told
