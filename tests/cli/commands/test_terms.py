"""`diptych terms`: the use of the termbase, in a report of two languages."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click
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


INTRODUCING = {
    "en": "The River Coordination Committee (RCC) met the United Nations Development Programme (UNDP).",
    "fr": "Le Comité de coordination du fleuve (CCF) a rencontré le Programme des Nations Unies pour le "
    "développement (PNUD).",
}
PROPOSED = """\
# Check each name, where it begins and its kind; then put it into terms.yaml.
river-coordination-committee:
  kind: body
  en:
    name: River Coordination Committee
    acronym: RCC
  fr:
    name: Comité de coordination du fleuve
    acronym: CCF
"""


def introducing(folder: Path) -> Path:
    for lang, text in INTRODUCING.items():
        (folder / f"a.{lang}.md").write_text(f"---\ntitle: A\n---\n\n{text}\n", encoding="utf-8")
    return folder


def test_what_the_text_introduces_and_the_termbase_lacks_is_proposed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(introducing(folder), capsys, "--harvest") == PROPOSED
    (folder / "terms.yaml").write_text(TERMS + PROPOSED, encoding="utf-8")
    assert "introduces no acronym" in run(folder, capsys, "--harvest")


def test_proposals_as_json(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (entry,) = json.loads(run(introducing(folder), capsys, "--harvest", "--format", "json")).values()
    assert entry["fr"] == {"name": "Comité de coordination du fleuve", "acronym": "CCF"}


def test_proposals_are_not_of_one_term(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(click.UsageError, match="leave out KEY"):
        run(folder, capsys, "--harvest", "undp")
