"""`diptych accept` and `diptych status`, and branches of the ledger that meet."""

from __future__ import annotations

import json
import shutil
import subprocess
from typing import TYPE_CHECKING

import click
import pytest

from diptych.cli.main import cli

if TYPE_CHECKING:
    from pathlib import Path

REPORT = "symbols: [A/80/1]\nlanguages: [en, fr]\ntitle: {en: R, fr: R}\norder: [aims]\n"
COUNT = 12
ENGLISH = [
    f"Aim number {number} is what the {number} organizations wanted in {2000 + number}." for number in range(COUNT)
]
FRENCH = [
    f"Le but {number} est ce que les {number} organisations voulaient en {2000 + number}." for number in range(COUNT)
]


def write(folder: Path, lang: str, paragraphs: list[str]) -> None:
    text = "---\ntitle: Aims\n---\n\n" + "\n\n".join(paragraphs) + "\n"
    (folder / f"aims.{lang}.md").write_text(text, encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "report.yaml").write_text(REPORT, encoding="utf-8")
    write(tmp_path, "en", ENGLISH)
    write(tmp_path, "fr", FRENCH)
    return tmp_path


def run(folder: Path, *arguments: str) -> None:
    cli.main(["-C", str(folder), *arguments], prog_name="diptych", standalone_mode=False)


def states(folder: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    capsys.readouterr()
    run(folder, "status", "--format", "json")
    return [one["state"] for one in json.loads(capsys.readouterr().out)]


def test_accepting_all_leaves_nothing_to_do(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(folder, "accept", "--all", "--lang", "fr")
    assert "Accepted 13 translations in ledger.yaml." in capsys.readouterr().out
    assert states(folder, capsys) == ["translated"] * (COUNT + 1)


def test_one_paragraph_by_its_number(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(folder, "accept", "aims#3", "--lang", "fr")
    assert "aims#3" in capsys.readouterr().out
    assert states(folder, capsys).index("translated") == 3


def test_what_changed_is_shown_word_by_word(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(folder, "accept", "--all", "--lang", "fr")
    write(folder, "en", [*ENGLISH[:2], ENGLISH[2].replace("2002", "2003"), *ENGLISH[3:]])
    capsys.readouterr()
    run(folder, "status", "aims", "--ui-lang", "fr")
    said = " ".join(capsys.readouterr().out.split())
    assert "aims#3 fr périmé (chiffres seulement)" in said
    assert "wanted in [-2002-]{+2003+}." in said
    assert "Traduction : Le but 2 est" in said


def test_the_table_has_a_row_for_each_section_and_language(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(folder, "accept", "--all", "--lang", "fr")
    capsys.readouterr()
    run(folder, "status")
    rows = [line.split()[:3] for line in capsys.readouterr().out.splitlines()[1:]]
    assert [row[:2] for row in rows] == [["aims", "en"], ["aims", "fr"], ["all", "en"], ["all", "fr"]]
    assert rows[1][2] == "13"


@pytest.mark.parametrize(
    ("place", "lang", "message"),
    [
        ("aim", "fr", "Is “aims” meant?"),
        ("aims#99", "fr", "There is no paragraph “99” in aims"),
        ("aims", "en", "“en” is the language in which aims is written"),
        ("aims", "es", "This report is not in “es”"),
    ],
)
def test_what_cannot_be_accepted_is_told(folder: Path, place: str, lang: str, message: str) -> None:
    with pytest.raises(click.UsageError, match=message.replace("(", r"\(")):
        run(folder, "accept", place, "--lang", lang)
    assert not (folder / "ledger.yaml").exists()


def git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    identity = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    program = shutil.which("git")
    assert program
    return subprocess.run([program, *identity, *arguments], cwd=folder, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("begun", ["none", "all"])
@pytest.mark.parametrize(("one", "other"), [(1, 2), (2, 1), (5, 6), (3, 9)])
def test_branches_that_accept_different_paragraphs_merge(folder: Path, begun: str, one: int, other: int) -> None:
    run(folder, "accept", "--all" if begun == "all" else "aims#12", "--lang", "fr")
    git(folder, "init", "-b", "main")
    git(folder, "add", ".")
    git(folder, "commit", "-m", "start")
    for branch, number in (("one", one), ("other", other)):
        git(folder, "checkout", "-b", branch, "main")
        if begun == "all":
            changed = [
                text.replace("wanted", "asked for") if at == number - 1 else text for at, text in enumerate(ENGLISH)
            ]
            write(folder, "en", changed)
        run(folder, "accept", f"aims#{number}", "--lang", "fr")
        git(folder, "add", "ledger.yaml")
        git(folder, "commit", "-m", branch)
        git(folder, "checkout", "--", ".")
    merged = git(folder, "merge", "one")
    assert merged.returncode == 0, merged.stdout


def test_branches_that_accept_the_same_paragraph_otherwise_conflict(folder: Path) -> None:
    run(folder, "accept", "--all", "--lang", "fr")
    git(folder, "init", "-b", "main")
    git(folder, "add", ".")
    git(folder, "commit", "-m", "start")
    for branch, word in (("one", "asked for"), ("other", "hoped for")):
        git(folder, "checkout", "-b", branch, "main")
        write(folder, "en", [ENGLISH[0].replace("wanted", word), *ENGLISH[1:]])
        run(folder, "accept", "aims#1", "--lang", "fr")
        git(folder, "add", "ledger.yaml")
        git(folder, "commit", "-m", branch)
        git(folder, "checkout", "--", ".")
    assert git(folder, "merge", "one").returncode != 0
