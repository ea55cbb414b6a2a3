"""Branches of a report in which translations were accepted, merged by git itself."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from diptych.io import assets
from tests.cli.translated import COUNT, ENGLISH, FRENCH, accept, run, states, write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

GIT = shutil.which("git")
pytestmark = pytest.mark.skipif(GIT is None, reason="git is not installed")
ATTRIBUTES = assets.package_data("cli/starter/gitattributes")
NEW = 4
NEW_ENGLISH = [f"In {1900 + number}, the region had {number} ports." for number in range(NEW)]
NEW_FRENCH = [f"En {1900 + number}, la région avait {number} ports." for number in range(NEW)]


def git(folder: Path, *arguments: str) -> int:
    """Run git and return its exit status."""
    assert GIT
    identity = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    return subprocess.run([GIT, *identity, *arguments], cwd=folder, capture_output=True, check=False).returncode


def begin(folder: Path) -> None:
    """Put the report as it stands on a branch `main`."""
    git(folder, "init", "-b", "main")
    commit(folder)


def commit(folder: Path) -> None:
    assert git(folder, "add", ".") == git(folder, "commit", "-m", "Work") == 0


def merged(folder: Path, *works: Callable[[], object]) -> bool:
    """Do each work on a branch of its own, and tell whether git merges the two."""
    for number, work in enumerate(works):
        assert git(folder, "checkout", "-b", f"branch-{number}", "main") == 0
        work()
        commit(folder)
    return git(folder, "merge", "branch-0") == 0


def reworded(folder: Path, number: int, word: str = "asked for") -> None:
    """Change one source paragraph and accept its translation."""
    english = [text.replace("wanted", word) if at == number - 1 else text for at, text in enumerate(ENGLISH)]
    write(folder, "en", english)
    accept(folder, f"aims#{number}")


@pytest.mark.parametrize(("one", "other"), [(1, 2), (2, 1), (5, 6), (3, 9), (11, 12)])
def test_different_paragraphs_that_changed(
    aims: Path, one: int, other: int, capsys: pytest.CaptureFixture[str]
) -> None:
    accept(aims, "--all")
    begin(aims)
    assert merged(aims, lambda: reworded(aims, one), lambda: reworded(aims, other))
    assert states(aims, capsys) == ["translated"] * (COUNT + 1)


def test_every_pair_of_neighbours_in_the_file(aims: Path, capsys: pytest.CaptureFixture[str]) -> None:
    accept(aims, "--all")
    begin(aims)
    lines = (aims / "ledger.yaml").read_text(encoding="utf-8").splitlines()
    names = {text: str(number) for number, text in enumerate(ENGLISH, start=1)}
    in_file = [names[line.strip(' -"')] for line in lines if line.strip(' -"') in names]

    def work(numbers: list[str], word: str) -> None:
        english = [text.replace("wanted", word) if str(at) in numbers else text for at, text in enumerate(ENGLISH, 1)]
        write(aims, "en", english)
        accept(aims, *(f"aims#{number}" for number in numbers))

    assert len(in_file) == COUNT
    assert merged(aims, lambda: work(in_file[::2], "asked for"), lambda: work(in_file[1::2], "hoped for"))
    assert states(aims, capsys) == ["translated"] * (COUNT + 1)


@pytest.mark.parametrize(("one", "other"), [(1, 2), (3, 9)])
def test_different_paragraphs_of_a_ledger_just_begun(
    aims: Path, one: int, other: int, capsys: pytest.CaptureFixture[str]
) -> None:
    accept(aims, "aims#12")
    begin(aims)
    assert merged(aims, lambda: accept(aims, f"aims#{one}"), lambda: accept(aims, f"aims#{other}"))
    assert [at for at, state in enumerate(states(aims, capsys)) if state == "translated"] == [one, other, 12]


def test_a_new_paragraph_here_and_an_old_one_there(aims: Path, capsys: pytest.CaptureFixture[str]) -> None:
    accept(aims, "--all")
    write(aims, "en", [*ENGLISH, NEW_ENGLISH[0]])
    write(aims, "fr", [*FRENCH, NEW_FRENCH[0]])
    begin(aims)

    def other() -> None:
        write(aims, "en", [ENGLISH[0].replace("wanted", "asked for"), *ENGLISH[1:], NEW_ENGLISH[0]])
        accept(aims, "aims#1")

    assert merged(aims, lambda: accept(aims, "aims#13"), other)
    assert states(aims, capsys) == ["translated"] * (COUNT + 2)


@pytest.mark.parametrize(("one", "other"), [(13, 14), (14, 13), (13, 16), (15, 14)])
def test_new_paragraphs_with_the_attributes_of_a_new_report(
    aims: Path, one: int, other: int, capsys: pytest.CaptureFixture[str]
) -> None:
    accept(aims, "--all")
    (aims / ".gitattributes").write_bytes(ATTRIBUTES)
    write(aims, "en", [*ENGLISH, *NEW_ENGLISH])
    write(aims, "fr", [*FRENCH, *NEW_FRENCH])
    begin(aims)
    assert merged(aims, lambda: accept(aims, f"aims#{one}"), lambda: accept(aims, f"aims#{other}"))
    found = states(aims, capsys)
    assert [at for at in range(13, 17) if found[at] == "translated"] == sorted((one, other))


@pytest.mark.parametrize(("one", "other"), [(1, 2), (2, 1), (6, 7), (12, 3)])
def test_two_ledgers_begun_with_the_attributes_of_a_new_report(
    aims: Path, one: int, other: int, capsys: pytest.CaptureFixture[str]
) -> None:
    (aims / ".gitattributes").write_bytes(ATTRIBUTES)
    begin(aims)
    assert merged(aims, lambda: accept(aims, f"aims#{one}"), lambda: accept(aims, f"aims#{other}"))
    translated = [at for at, state in enumerate(states(aims, capsys)) if state == "translated"]
    assert translated == sorted((one, other))


def test_the_same_paragraph_conflicts(aims: Path) -> None:
    accept(aims, "--all")
    begin(aims)
    assert not merged(aims, lambda: reworded(aims, 1), lambda: reworded(aims, 1, "hoped for"))


def test_the_same_paragraph_is_stale_where_git_keeps_both(aims: Path, capsys: pytest.CaptureFixture[str]) -> None:
    accept(aims, "--all")
    (aims / ".gitattributes").write_bytes(ATTRIBUTES)
    begin(aims)
    assert not merged(aims, lambda: reworded(aims, 1), lambda: reworded(aims, 1, "hoped for"))
    for word in ("asked for", "hoped for"):
        write(aims, "en", [ENGLISH[0].replace("wanted", word), *ENGLISH[1:]])
        assert states(aims, capsys)[:3] == ["translated", "stale", "translated"]


def without_translations(folder: Path) -> None:
    """Make the ledger one of sources alone, as it was before translations were recorded."""
    records = (folder / "ledger.yaml").read_text(encoding="utf-8").split("\n\n")
    kept = [record for record in records if ' translation":' not in record]
    (folder / "ledger.yaml").write_text("\n\n".join(kept), encoding="utf-8")


@pytest.mark.parametrize("number", [1, 7, 12])
def test_a_ledger_completed_here_and_a_paragraph_that_changed_there(
    aims: Path, number: int, capsys: pytest.CaptureFixture[str]
) -> None:
    accept(aims, "--all")
    without_translations(aims)
    (aims / ".gitattributes").write_bytes(ATTRIBUTES)
    begin(aims)
    assert merged(aims, lambda: accept(aims, "--all"), lambda: reworded(aims, number))
    assert states(aims, capsys) == ["translated"] * (COUNT + 1)
    run(aims, "check")
    told = capsys.readouterr().out
    assert "TRN" not in told
    assert "ALI" not in told


def test_a_translation_that_changed_here_and_its_source_there(aims: Path, capsys: pytest.CaptureFixture[str]) -> None:
    accept(aims, "--all")
    begin(aims)

    def other() -> None:
        write(aims, "fr", [FRENCH[0].replace("voulaient", "souhaitaient"), *FRENCH[1:]])
        accept(aims, "aims#1")

    assert merged(aims, lambda: reworded(aims, 2), other)
    assert states(aims, capsys) == ["translated"] * (COUNT + 1)
    assert '"Le but 0 est ce que les 0 organisations souhaitaient en 2000."' in (aims / "ledger.yaml").read_text(
        encoding="utf-8"
    )
