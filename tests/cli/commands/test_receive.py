"""`diptych receive`: a Word file comes back edited."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from zipfile import ZipFile

import pytest

from diptych.cli.main import main
from tests.support.project import CONTENT
from tests.support.word_edits import WordEdit

SECTION = "introduction.fr.md"


@pytest.fixture(scope="module")
def word_files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Word files of the example."""
    folder = tmp_path_factory.mktemp("word")
    assert main(["-C", str(CONTENT), "export", "--to", "docx", "--out", str(folder)]) == 0
    return folder


@pytest.fixture
def report(tmp_path: Path, word_files: Path) -> Path:
    """The example, and beside it its Word files as they went out."""
    shutil.copytree(word_files, tmp_path, dirs_exist_ok=True)
    return Path(shutil.copytree(CONTENT, tmp_path / "content"))


def edited(report: Path, old: str = "présent rapport", new: str = "nouveau rapport", lang: str = "fr") -> Path:
    """Return the Word file of a language after an edit."""
    path = report.parent / f"A-75-345-{lang}.docx"
    file = WordEdit(path.read_bytes())
    file.replace(old, new)
    path.write_bytes(file.saved())
    return path


def receive(report: Path, *words: str | Path) -> int:
    return main(["-C", str(report), "receive", "--ui-lang", "en", *map(str, words)])


def changed(report: Path) -> list[str]:
    """Return the names of the files that are not as in the example."""
    return [one.name for one in sorted(report.iterdir()) if one.is_file() and one.read_bytes() != original(one)]


def original(one: Path) -> bytes:
    return (CONTENT / one.name).read_bytes()


def test_an_edited_translation_is_written_with_its_record_and_can_be_undone(
    report: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = edited(report)
    capsys.readouterr()

    assert receive(report, file) == 0
    assert "Took 1 edit in 1 file:" in capsys.readouterr().out
    assert changed(report) == [SECTION, "ledger.yaml"]
    assert "nouveau rapport" in (report / "ledger.yaml").read_text(encoding="utf-8")
    assert main(["-C", str(report), "status", "--ui-lang", "en"]) == 0

    assert receive(report, file) == 0
    assert "There is no edit to take." in capsys.readouterr().out

    assert receive(report, "--undo") == 0
    assert changed(report) == []
    assert receive(report, "--undo") == 1
    assert "The last receive has already been undone." in capsys.readouterr().err


def test_an_edited_original_leaves_the_ledger_alone(report: Path) -> None:
    assert receive(report, edited(report, "present consolidated", "new consolidated", "en")) == 0
    assert changed(report) == ["introduction.en.md"]


def test_a_dry_run_writes_nothing(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert receive(report, edited(report), "--dry-run") == 0
    told = capsys.readouterr().out
    assert "Would take 1 edit in 1 file:" in told
    assert f"+++ {SECTION}" in told
    assert changed(report) == []


def test_what_is_not_taken_is_told_with_its_paragraph(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = edited(report, "voir par.", "lire par.")
    assert receive(report, file) == 0
    file = edited(report, "A/75/345–S/2020/898", "A/75/346")
    assert receive(report, file) == 1
    assert "RCV011" in capsys.readouterr().out


def test_other_files_are_refused(report: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = edited(report)
    data = file.read_bytes()
    half = tmp_path / "half.docx"
    half.write_bytes(data[: len(data) // 2])
    stripped = tmp_path / "stripped.docx"
    with ZipFile(file) as archive, ZipFile(stripped, "w") as copy:
        for name in archive.namelist():
            if not name.startswith("customXml/"):
                copy.writestr(name, archive.read(name))
    for path, code in ((half, "IMP022"), (stripped, "RCV001")):
        assert receive(report, path) == 1
        assert code in capsys.readouterr().out
    assert receive(report, file, "--lang", "en") == 1
    assert "RCV003" in capsys.readouterr().out
    settings = report / "report.yaml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("A/75/345", "A/76/1"), encoding="utf-8")
    assert receive(report, file) == 1
    assert "RCV002" in capsys.readouterr().out
    assert changed(report) == ["report.yaml"]


@pytest.mark.parametrize("words", [[], ["report.txt"], ["missing.docx"]])
def test_wrong_usage(report: Path, words: list[str]) -> None:
    (report.parent / "report.txt").write_text("Text.", encoding="utf-8")
    assert receive(report, *(report.parent / one for one in words)) == 2


def git(report: Path, *words: str) -> None:
    identity = ("-c", "user.name=Ada", "-c", "user.email=ada@example.org")
    subprocess.run(["git", *identity, "-C", str(report), *words], check=True, capture_output=True)  # noqa: S607


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_git_gives_the_text_that_went_out(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = edited(report)
    path = report / SECTION
    went = path.read_text(encoding="utf-8")
    path.write_text(went.replace("Le présent rapport", "Ce présent rapport", 1), encoding="utf-8")
    assert receive(report, file) == 1
    assert "Git does not know the text that went out" in capsys.readouterr().out

    path.write_text(went, encoding="utf-8")
    git(report, "init", "--quiet")
    git(report, "add", SECTION)
    git(report, "commit", "--quiet", "--message", "One")
    path.write_text(went.replace("Le présent rapport", "Ce présent rapport", 1), encoding="utf-8")
    assert receive(report, file) == 0
    assert path.read_text(encoding="utf-8") == went.replace("Le présent rapport", "Ce nouveau rapport", 1)
    assert "The text has changed here since this file went out" in capsys.readouterr().out


def test_a_translation_answers_its_source_as_it_stood_when_the_file_went_out(report: Path) -> None:
    file = edited(report)
    source = report / "introduction.en.md"
    source.write_text(source.read_text(encoding="utf-8").replace("present report", "latest report"), encoding="utf-8")

    assert receive(report, file) == 0
    ledger = (report / "ledger.yaml").read_text(encoding="utf-8")
    assert "Le nouveau rapport" in ledger
    assert "The latest report" not in ledger
