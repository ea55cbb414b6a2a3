"""A report of one section in two languages, to accept translations in."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from diptych.cli.main import cli

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

REPORT = "symbols: [A/80/1]\nlanguages: [en, fr]\ntitle: {en: R, fr: R}\norder: [aims]\n"
COUNT = 12
ENGLISH = [
    f"Aim number {number} is what the {number} organizations wanted in {2000 + number}." for number in range(COUNT)
]
FRENCH = [
    f"Le but {number} est ce que les {number} organisations voulaient en {2000 + number}." for number in range(COUNT)
]


def write(folder: Path, lang: str, paragraphs: list[str]) -> None:
    """Write the section in one language."""
    text = "---\ntitle: Aims\n---\n\n" + "\n\n".join(paragraphs) + "\n"
    (folder / f"aims.{lang}.md").write_text(text, encoding="utf-8")


def run(folder: Path, *arguments: str) -> int | None:
    """Run a command on the report, in English if nothing else is said; its errors are raised.

    Returns:
        The exit status where the command ended before its time.
    """
    language = () if "--ui-lang" in arguments else ("--ui-lang", "en")
    status: int | None = cli.main(
        ["-C", str(folder), *arguments, *language], prog_name="diptych", standalone_mode=False
    )
    return status


def accept(folder: Path, *arguments: str) -> int | None:
    """Run `diptych accept` on the French."""
    return run(folder, "accept", *arguments, "--lang", "fr")


def states(folder: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """Return the states of the section's title and paragraphs."""
    capsys.readouterr()
    run(folder, "status", "aims", "--format", "json")
    return [one["state"] for one in json.loads(capsys.readouterr().out)]
