"""`diptych terms`: the use of the termbase, in a report of two languages."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from diptych.cli.main import cli

if TYPE_CHECKING:
    from pathlib import Path

REPORT = "symbols: [A/80/1]\nlanguages: [en, fr]\ntitle: {en: R, fr: R}\norder: [a]\n"
TERMS = """\
undp:
  kind: programme
  en: {name: United Nations Development Programme, acronym: UNDP}
  fr: {name: Programme des Nations Unies pour le développement, acronym: PNUD}
african-union:
  kind: organisation
  en: {name: African Union}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "report.yaml").write_text(REPORT, encoding="utf-8")
    (tmp_path / "terms.yaml").write_text(TERMS, encoding="utf-8")
    (tmp_path / "a.en.md").write_text("---\ntitle: A\n---\n\nUNDP and UNDP.\n", encoding="utf-8")
    (tmp_path / "a.fr.md").write_text("---\ntitle: A\n---\n\nLe PNUD.\n", encoding="utf-8")
    return tmp_path


def run(folder: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    cli.main(["-C", str(folder), "terms", *arguments], prog_name="diptych", standalone_mode=False)
    return capsys.readouterr().out


def test_the_table_counts_each_term_and_tells_what_is_not_used(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = run(folder, capsys, "--ui-lang", "en")
    assert "undp" in said
    assert "Not used: african-union." in said
    assert "Without a name in one of the languages: african-union." in said


def test_in_french(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "Inutilisés\u00a0: african-union." in run(folder, capsys, "--ui-lang", "fr")


def test_one_term_with_its_places(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = run(folder, capsys, "undp").splitlines()
    assert said == [
        "en  United Nations Development Programme (UNDP)",
        "    a.en.md:5:1  UNDP",
        "    a.en.md:5:10  UNDP",
        "fr  Programme des Nations Unies pour le développement (PNUD)",
        "    a.fr.md:5:4  PNUD",
    ]


def test_json(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = json.loads(run(folder, capsys, "--format", "json"))
    assert told[0]["uses"] == {"en": {"a": 2}, "fr": {"a": 1}}
    assert told[1]["uses"] == {"en": {}, "fr": {}}
