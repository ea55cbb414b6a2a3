"""`diptych compare`: one page, or the findings in a format for programs; a clear answer to whatever is named."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from diptych.cli.main import main
from tests.support.compared import ENGLISH, FRENCH, word_text
from tests.support.pdf_files import lines, pdf_file, pdf_of

if TYPE_CHECKING:
    from pathlib import Path

SLIP = FRENCH.replace("310 péniches", "301 péniches")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the current folder, with the same two texts as Markdown and as Word files."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "river.en.md").write_text(ENGLISH, encoding="utf-8")
    (tmp_path / "river.fr.md").write_text(SLIP, encoding="utf-8")
    (tmp_path / "river-E.docx").write_bytes(word_text(ENGLISH))
    (tmp_path / "river-F.docx").write_bytes(word_text(SLIP))
    return tmp_path


def compare(*words: str, lang: str = "en") -> int:
    """Run the command and return its exit status."""
    return main(["compare", "--ui-lang", lang, *words])


def as_json(capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, Any]]:
    """Return the findings that the command prints as JSON."""
    compare(*words, "--format", "json")
    found = json.loads(capsys.readouterr().out)
    assert isinstance(found, list)
    return found


def test_one_page_is_written_and_nothing_else(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = {path.name for path in folder.iterdir()}
    assert compare("river-E.docx", "river-F.docx") == 1
    assert {path.name for path in folder.iterdir()} - before == {"river.comparison.html"}
    told = capsys.readouterr()
    assert told.out == "Figures: 1\n1 error\nriver.comparison.html\n"
    assert told.err == ""


def test_files_that_say_the_same_end_well(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "river.fr.md").write_text(FRENCH, encoding="utf-8")
    assert compare("river.en.md", "river.fr.md", "--out", "page.html") == 0
    assert capsys.readouterr().out == "Nothing is wrong.\npage.html\n"


def test_the_place_of_a_finding_is_in_the_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (text,) = as_json(capsys, "river.en.md", "river.fr.md")
    assert (text["path"], text["line"], text["column"], text["place"], text["words"]) == (
        "river.fr.md", 7, 54, "", "301",
    )  # fmt: skip
    (word,) = as_json(capsys, "river-E.docx", "river-F.docx")
    assert (word["path"], word["place"], word["words"]) == ("river-F.docx", "paragraph 4 of the body", "301")
    assert word["related"][0]["words"] == "310"
    assert {path.suffix for path in folder.iterdir()} == {".md", ".docx"}


def test_sarif_has_the_words_and_the_place(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert compare(str(folder / "river-E.docx"), "river-F.docx", "--format", "sarif") == 1
    (result,) = json.loads(capsys.readouterr().out)["runs"][0]["results"]
    (place,) = result["locations"]
    assert place["physicalLocation"]["region"]["snippet"] == {"text": "301"}
    assert place["physicalLocation"]["artifactLocation"]["uri"] == "river-F.docx"
    assert place["logicalLocations"] == [{"name": "paragraph 4 of the body"}]
    (other,) = result["relatedLocations"]
    assert other["physicalLocation"]["artifactLocation"] == {"uri": (folder / "river-E.docx").as_uri()}


@pytest.mark.usefixtures("folder")
def test_text_for_people_names_the_place_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert compare("river-E.docx", "river-F.docx", "--format", "text") == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("river-F.docx, paragraph 4 of the body: error CON004 Here: “301”")
    assert lines[1].startswith("  fr | En 2024")
    assert lines[3].startswith("  en | In 2024")


def test_the_other_order_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert compare("river.fr.md", "river.en.md") == 1
    assert capsys.readouterr().err == "The first file is in French, the second in English: they were exchanged.\n"
    assert (folder / "river.comparison.html").exists()


def test_messages_are_in_the_language_of_the_user(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert compare("river.en.md", "river.fr.md", lang="fr") == 1
    assert capsys.readouterr().out.startswith("Chiffres\u00a0: 1\n1 erreur\n")
    assert '<html lang="fr">' in (folder / "river.comparison.html").read_text(encoding="utf-8")


def test_two_files_in_one_language_are_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert compare("river.en.md", "river-E.docx") == 2
    told = capsys.readouterr()
    assert "river-E.docx: error IMP050 Both files are in English: river.en.md too." in told.out
    assert told.err == "Nothing was compared.\n"
    assert not list(folder.glob("*.html"))


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("empty.txt", b"", "IMP004"),
        ("empty.docx", b"", "IMP022"),
        ("cut.docx", word_text(FRENCH)[:3000], "IMP022"),
        ("scan.pdf", pdf_of(""), "IMP031"),
        ("bad.pdf", b"%PDF-1.7 nothing", "IMP032"),
        ("page.xml", b"<p>", "IMP010"),
        ("table.ods", b"PK", "IMP001"),
        ("noise.md", bytes(range(256)), "IMP003"),
    ],
)
def test_a_file_that_cannot_be_read_is_told(
    name: str, content: bytes, code: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / name).write_bytes(content)
    assert compare("river.en.md", name) == 2
    told = capsys.readouterr()
    assert told.out.startswith(f"{name}: error {code} ")
    assert told.err == "Nothing was compared.\n"
    (found,) = as_json(capsys, "river.en.md", name)
    assert (found["code"], found["path"]) == (code, name)


def test_a_pdf_and_a_text_are_compared(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    english = ("In 2024, 1,250 boats passed the locks of the river,", "among them 310 barges, and paid 4,500 euros.")
    (folder / "river.en.pdf").write_bytes(pdf_file(lines(*english, top=100)))
    french = "En 2024, 1 250 bateaux ont franchi les écluses, dont 301 péniches, et versé 4 500 euros.\n"
    (folder / "river.fr.txt").write_text(french, encoding="utf-8")
    assert compare("river.en.pdf", "river.fr.txt", "--format", "text") == 1
    told = capsys.readouterr()
    assert "river.fr.txt:1:54: error CON004" in told.out
    assert "One of the files is a PDF" in told.err


def test_folders_are_compared_file_by_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("en", "fr"):
        (folder / name).mkdir()
    for name in ("river", "lake"):
        (folder / "en" / f"{name}.en.md").write_text(ENGLISH, encoding="utf-8")
        (folder / "fr" / f"{name}.fr.md").write_text(SLIP if name == "river" else FRENCH, encoding="utf-8")
    (folder / "en" / "alone.en.md").write_text(ENGLISH, encoding="utf-8")
    (folder / "fr" / "bad.docx").write_bytes(b"PK\x03\x04")
    (folder / "fr" / "notes.ini").write_bytes(b"[a]")
    assert compare("en", "fr") == 1
    told = capsys.readouterr().out.splitlines()
    assert "en/alone.en.md: No file in “fr” is this document in the other language." in told
    assert any(line.startswith("fr/bad.docx: This Word file is damaged") for line in told)
    assert "Figures: 1" in told
    page = (folder / "en.comparison.html").read_text(encoding="utf-8")
    assert page.count('class="pair"') == 2


def test_folders_without_documents_are_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "a").mkdir()
    (folder / "b").mkdir()
    assert compare("a", "b") == 2
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", "Nothing was compared: no document was found.\n")


def test_a_file_and_a_folder_are_not_compared(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert compare("river.en.md", str(folder)) == 2
    assert "Compare two files, or two folders" in capsys.readouterr().err


def test_the_work_of_others_is_never_overwritten(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = (folder / "river-E.docx").read_bytes()
    assert compare("river-E.docx", "river-F.docx", "--out", "river-E.docx") == 1
    assert "is no page of a comparison" in capsys.readouterr().err
    assert (folder / "river-E.docx").read_bytes() == before
    assert compare("river-E.docx", "river-F.docx") == 1
    first = (folder / "river.comparison.html").read_bytes()
    assert compare("river-E.docx", "river-F.docx") == 1
    assert (folder / "river.comparison.html").read_bytes() == first


def test_a_page_that_cannot_be_written_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert compare("river.en.md", "river.fr.md", "--out", str(folder / "none" / "page.html")) == 1
    assert "cannot be written" in capsys.readouterr().err


def test_a_failure_of_the_program_is_one_finding(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("not today")

    monkeypatch.setattr("diptych.cli.comparing.pairs.compare_manuscripts", fail)
    assert compare("river.en.md", "river.fr.md") == 3
    assert "error INT003" in capsys.readouterr().out
    assert not list(folder.glob("*.html"))
