"""`diptych redline` and `diptych export --since`: what changed since an earlier version."""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

from diptych.cli.main import main
from tests.io.folder.test_history import git
from tests.support.pdf_reader import opened
from tests.support.pdf_reader import text as page_text

if TYPE_CHECKING:
    from pathlib import Path

REPORT = "symbols: [A/80/1]\nlanguages: [en, fr]\ntitle: {en: Boats, fr: Bateaux}\norder: [aims]\n"
OLD = {
    "report.yaml": REPORT,
    "aims.en.md": "---\ntitle: Aims\n---\n\nThe boats left in May.\n\nNobody was there.\n",
    "aims.fr.md": "---\ntitle: Buts\n---\n\nLes bateaux sont partis en mai.\n\nIl n’y avait personne.\n",
}
NEW = {
    "report.yaml": REPORT,
    "aims.en.md": OLD["aims.en.md"].replace("The boats left in May", "A pier was built.\n\nThe boats left in June"),
    "aims.fr.md": OLD["aims.fr.md"].replace(
        "Les bateaux sont partis en mai", "Un quai a été bâti.\n\nLes bateaux sont partis en juin"
    ),
}


def written(folder: Path, files: dict[str, str]) -> Path:
    """Write a report."""
    folder.mkdir(exist_ok=True)
    for name, content in files.items():
        (folder / name).write_text(content, encoding="utf-8")
    return folder


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """Make a report with an earlier version in Git and in a folder."""
    written(tmp_path / "old", OLD)
    folder = written(tmp_path / "report", OLD)
    git(folder, "init", "-q")
    git(folder, "add", ".")
    git(folder, "commit", "-qm", "first")
    return written(folder, NEW)


def redline(report: Path, *words: str) -> int:
    """Run the command in English."""
    return main(["-C", str(report), "redline", "--ui-lang", "en", *words])


def test_both_languages_face_to_face_with_numbers_then_and_now(report: Path) -> None:
    assert redline(report, "--since", "HEAD") == 0
    page = (report / "build" / "redline" / "en-fr" / "index.html").read_text(encoding="utf-8")
    assert re.search(r"What changed since HEAD \(\d{4}-\d\d-\d\d\)", page)
    for words in ("Paragraph 1, new", "Paragraph 2, formerly 1", "Paragraphe 1, nouveau", "Paragraphe 2, auparavant 1"):
        assert f'<p class="told">{words}</p>' in page
    for words in ("<del>May</del>", "<ins>June</ins>", "<del>mai</del>", "<ins>juin</ins>"):
        assert words in page
    assert "unchanged: 3, formerly 2" in page
    assert "Nobody was there" not in page
    with opened((report / "build" / "redline" / "A-80-1-en-fr.pdf").read_bytes()) as pdf:
        words = " ".join(page_text(pdf.pages[0]).split())
    assert "formerly" in words
    assert "juin" in words


def test_a_folder_is_an_earlier_version_too_and_one_language_is_enough(report: Path, tmp_path: Path) -> None:
    assert redline(report, "--since", str(tmp_path / "old"), "--lang", "fr", "--format", "html") == 0
    made = {path.relative_to(report / "build").as_posix() for path in (report / "build").rglob("*") if path.is_file()}
    assert {path for path in made if path.startswith("redline/")} == {"redline/fr/index.html"}


def test_nothing_has_changed(report: Path) -> None:
    assert redline(report, "--since", str(report), "--format", "html", "--out", str(report / "out")) == 0
    page = (report / "out" / "en-fr" / "index.html").read_text(encoding="utf-8")
    assert "Nothing in the text has changed." in page
    assert "0 changed, 0 new, 0 deleted" in page


@pytest.mark.parametrize(
    ("since", "told"),
    [
        ("nowhere", "“nowhere” is neither a revision that Git knows for this report nor a folder"),
        ("--", "neither a revision"),
        ("EMPTY", "There is no report in"),
    ],
)
def test_an_earlier_version_that_is_none(
    report: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], since: str, told: str
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    assert redline(report, f"--since={since.replace('EMPTY', str(empty))}") == 2
    assert told in " ".join(capsys.readouterr().err.split())
    assert not (report / "build").exists()


def test_an_earlier_version_without_a_report(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(report, "rm", "-q", "--cached", "report.yaml")
    git(report, "commit", "-qm", "lost")
    assert redline(report, "--since", "HEAD") == 2
    assert "“HEAD” has no report that could be read: name a later version." in capsys.readouterr().err


def test_an_earlier_version_with_errors_or_without_a_language_is_shown(report: Path, tmp_path: Path) -> None:
    old = tmp_path / "old"
    (old / "report.yaml").write_text(REPORT.replace("[en, fr]", "[en]"), encoding="utf-8")
    (old / "aims.fr.md").unlink()
    (old / "aims.en.md").write_text("---\ntitle: Aims\n---\n\nSee [](#nowhere).\n", encoding="utf-8")
    assert redline(report, "--since", str(old), "--format", "html") == 0
    page = (report / "build" / "redline" / "en-fr" / "index.html").read_text(encoding="utf-8")
    assert "Paragraphe 1, nouveau" in page
    assert "Paragraph 1, deleted" in page


def test_a_word_file_with_tracked_changes(report: Path) -> None:
    assert main(["-C", str(report), "export", "--to", "docx", "--since", "HEAD", "--lang", "en"]) == 0
    data = (report / "build" / "docx" / "A-80-1-en.docx").read_bytes()
    with ZipFile(BytesIO(data)) as archive:
        text = archive.read("word/document.xml").decode()
    assert re.findall("<w:delText[^>]*>([^<]*)<", text) == ["May"]


def test_other_formats_do_not_track_changes(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["-C", str(report), "export", "--ui-lang", "en", "--to", "akn", "--since", "HEAD"]) == 2
    assert "--since is for these formats: docx." in capsys.readouterr().err
