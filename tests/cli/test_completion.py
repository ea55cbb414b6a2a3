"""What a shell completes, asked as Bash asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from click.shell_completion import BashComplete

from diptych.cli.main import cli

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def report(tmp_path: Path) -> Path:
    for name, text in {
        "report.yaml": "title: {en: R}\n",
        "terms.yaml": "undp:\n  kind: programme\nunhcr:\n  kind: body\nlakes:\n  kind: expression\n",
        "mandate.en.md": "",
        "mandate.fr.md": "",
        "part/means.en.md": "",
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def completed(*words: str) -> list[str]:
    """Return what a shell offers for the last word."""
    shell = BashComplete(cli, {}, "diptych", "_DIPTYCH_COMPLETE")
    return [item.value for item in shell.get_completions(list(words[:-1]), words[-1])]


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["sta"], ["status"]),
        (["status", "m"], ["mandate", "means"]),
        (["status", "rep"], ["report.yaml"]),
        (["accept", "mandate", "mea"], ["means"]),
        (["terms", "un"], ["undp", "unhcr"]),
        (
            ["explain", "con00"],
            ["CON001", "CON002", "CON003", "CON004", "CON005", "CON006", "CON007", "CON008", "CON009"],
        ),
        (["check", "--select", "REF001,SE"], ["REF001,SEC"]),
        (["guide", "tr"], ["translating", "translators-tools"]),
        (["status", "x"], []),
    ],
)
def test_a_shell_completes(words: list[str], offered: list[str], report: Path) -> None:
    found = completed("-C", str(report), *words)
    assert [one for one in found if not one.startswith("REF001,SEC0")] == offered


def test_a_shell_is_offered_nothing_where_there_is_no_report(tmp_path: Path) -> None:
    assert completed("-C", str(tmp_path), "terms", "") == []


def test_options_are_completed_too() -> None:
    assert completed("guide", "--o") == ["--out"]
    assert "--version" in completed("--")
