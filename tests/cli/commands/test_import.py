"""`diptych import`: foreign files become reports, all or nothing."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from diptych import pipeline
from diptych.cli.commands import import_
from diptych.cli.importing import files as foreign_files
from diptych.cli.main import main
from diptych.cli.starting.companions import companion_files
from diptych.io.confined import Lost
from diptych.io.folder.disk import Disk
from tests.support.manuscripts import akn, main_body, paragraph
from tests.support.picture_files import raster
from tests.support.word_files import Part, text, word_file
from tests.support.word_files import paragraph as word_paragraph

ENGLISH = akn(main_body(paragraph("1.", "Decides."), paragraph("3.", "Asks.")))
FRENCH = akn(main_body(paragraph("1.", "Décide."), paragraph("2.", "Prie.")), "fra")
OTHER = akn(main_body(paragraph("1.", "Recalls."))).replace(b"2722", b"2723")


@pytest.fixture
def resolution(tmp_path: Path) -> list[str]:
    """Return two files of one resolution, in English and in French."""
    return [saved(tmp_path, "e.xml", ENGLISH), saved(tmp_path, "f.xml", FRENCH)]


def saved(folder: Path, name: str, content: bytes) -> str:
    """Return the path of a new file."""
    (folder / name).write_bytes(content)
    return str(folder / name)


def run(files: list[str], folder: Path, *options: str) -> int:
    """Run the command in English and return its exit status."""
    return main(["import", "--ui-lang", "en", *files, "--into", str(folder), *options])


def test_languages_of_one_document_become_one_report(
    resolution: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(resolution, tmp_path / "report") == 0
    loaded = pipeline.load(Disk(tmp_path / "report"))
    assert loaded.report
    assert loaded.diagnostics == []
    assert loaded.report.settings.languages == ("en", "fr")
    told = capsys.readouterr().out
    assert "resolution-2722-2024 (en, fr): Resolution 2722 (2024)" in told
    assert "e.xml, line 15: guessed: The paragraph printed as 3 becomes 2; those after it are renumbered too." in told
    assert "3 files written to" in told


def test_several_documents_have_a_folder_each(resolution: list[str], tmp_path: Path) -> None:
    assert run([*resolution, saved(tmp_path, "other.xml", OTHER)], tmp_path / "reports") == 0
    folders = sorted(path.name for path in (tmp_path / "reports").iterdir())
    assert folders == ["s-res-2722-2024", "s-res-2723-2024"]


def test_remarks_are_told_in_french(resolution: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", "--ui-lang", "fr", *resolution, "--into", str(tmp_path / "report")]) == 0
    assert "e.xml, ligne 15: supposé: Le paragraphe imprimé sous le numéro 3 devient le 2" in capsys.readouterr().out


def test_dry_run_writes_nothing(resolution: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(resolution, tmp_path / "report", "--dry-run") == 0
    assert not (tmp_path / "report").exists()
    assert "Would write 3 files" in capsys.readouterr().out


def test_dry_run_ends_as_the_import_would(
    resolution: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = tmp_path / "report"
    report.mkdir()
    (report / "report.yaml").write_text("mine", encoding="utf-8")
    assert run(resolution, report, "--dry-run") == 1
    shown = capsys.readouterr()
    assert "Would write 3 files" in shown.out
    assert f"“{report / 'report.yaml'}” already exists: without --force, nothing would be written." in shown.err
    assert run(resolution, report, "--dry-run", "--force") == 0
    assert (report / "report.yaml").read_text(encoding="utf-8") == "mine"


def test_files_are_replaced_only_when_forced_and_all_at_once(
    resolution: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = tmp_path / "report" / "resolution-2722-2024.fr.md"
    mine.parent.mkdir()
    mine.write_text("mine", encoding="utf-8")
    assert run(resolution, tmp_path / "report") == 1
    assert "already exists: nothing was written" in capsys.readouterr().err
    assert [path.name for path in mine.parent.iterdir()] == [mine.name]
    assert mine.read_text(encoding="utf-8") == "mine"
    assert run(resolution, tmp_path / "report", "--force") == 0
    assert "Décide." in mine.read_text(encoding="utf-8")


BAD = {
    "broken.xml": (b"<p>", "broken.xml, line 1: error IMP010 This is not XML: no element found."),
    "foreign.odt": (b"text", "foreign.odt: error IMP001 This file is not in a format that can be imported: .xml"),
    "twin.xml": (ENGLISH, "twin.xml: error IMP007 "),
}


@pytest.mark.parametrize("name", BAD)
def test_one_bad_file_stops_it_all(
    name: str, resolution: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content, said = BAD[name]
    assert run([*resolution, saved(tmp_path, name, content)], tmp_path / "report") == 1
    err = capsys.readouterr().err
    assert said in err
    assert err.count("error IMP") == 1
    assert err.endswith("Nothing was written.\n")
    assert not (tmp_path / "report").exists()


def test_too_large_a_file_is_not_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(foreign_files, "LARGEST", 10)
    assert run([saved(tmp_path, "a.xml", ENGLISH)], tmp_path / "report") == 1
    assert "IMP002" in capsys.readouterr().err


def test_many_files_are_read_in_several_processes(tmp_path: Path) -> None:
    numbers = range(2000, 2000 + foreign_files.WORTH_PROCESSES)
    files = [saved(tmp_path, f"{number}.xml", ENGLISH.replace(b"2722", b"%d" % number)) for number in numbers]
    assert run(files, tmp_path / "reports") == 0
    assert len(list((tmp_path / "reports").iterdir())) == len(files)


def test_a_missing_file_is_wrong_usage_and_named(
    resolution: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("none.xml", "it’s 'none'.xml", 'of "none".xml', "no\nne.xml"):
        assert run([*resolution, str(tmp_path / name)], tmp_path / "report") == 2
        assert f"“{tmp_path / name.replace(chr(10), '·')}”" in capsys.readouterr().err
    (tmp_path / "report").touch()
    assert run(resolution, tmp_path / "report") == 2
    assert f"“{tmp_path / 'report'}”" in capsys.readouterr().err


def test_what_was_saved_while_the_files_were_read_is_not_replaced(
    resolution: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(resolution, tmp_path / "report") == 0
    mine = tmp_path / "report" / "resolution-2722-2024.fr.md"
    settings = tmp_path / "report" / "report.yaml"
    settings.write_text("mine", encoding="utf-8")
    read = foreign_files.file_bytes

    def save_meanwhile(path: Path) -> bytes:
        mine.write_text("saved meanwhile", encoding="utf-8")
        return read(path)

    capsys.readouterr()
    with monkeypatch.context() as patched:
        patched.setattr(foreign_files, "file_bytes", save_meanwhile)
        assert run(resolution, tmp_path / "report", "--force") == 1
    assert f"{mine}: error FIL030 This file has changed" in capsys.readouterr().err
    assert mine.read_text(encoding="utf-8") == "saved meanwhile"
    assert settings.read_text(encoding="utf-8") == "mine"
    assert run(resolution, tmp_path / "report", "--force") == 0
    assert "Décide." in mine.read_text(encoding="utf-8")


def test_a_file_that_appears_meanwhile_is_not_replaced(
    resolution: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = tmp_path / "report" / "report.yaml"
    read = foreign_files.file_bytes

    def save_meanwhile(path: Path) -> bytes:
        mine.parent.mkdir(exist_ok=True)
        mine.write_text("mine", encoding="utf-8")
        return read(path)

    monkeypatch.setattr(foreign_files, "file_bytes", save_meanwhile)
    for options in ([], ["--force"]):
        mine.unlink(missing_ok=True)
        assert run(resolution, tmp_path / "report", *options) == 1
        assert mine.read_text(encoding="utf-8") == "mine"
        assert [path.name for path in mine.parent.iterdir()] == [mine.name]


def test_sections_that_were_there_before_stay_and_are_told(
    resolution: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    older = tmp_path / "report" / "older.en.md"
    older.parent.mkdir()
    older.write_text("mine", encoding="utf-8")
    (older.parent / "README.md").write_text("mine", encoding="utf-8")
    for options in (["--dry-run"], [], ["--force"]):
        assert run(resolution, tmp_path / "report", *options) == 0
        told = capsys.readouterr().out
        assert told.count("This section was already there") == 1
        assert f"{older}: left: This section was already there and does not come from the document" in told
    assert older.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("kind", ["folder", "link", "protected"])
def test_what_is_no_file_of_ours_is_not_replaced(
    resolution: list[str], tmp_path: Path, kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = tmp_path / "report" / "report.yaml"
    mine.parent.mkdir()
    (tmp_path / "elsewhere").write_text("mine", encoding="utf-8")
    if kind == "folder":
        mine.mkdir()
    elif kind == "link":
        mine.symlink_to(tmp_path / "elsewhere")
    else:
        mine.touch()
        mine.chmod(0o444)
    assert run(resolution, tmp_path / "report", "--force") == 1
    assert "report.yaml cannot be written: " in capsys.readouterr().err
    assert [path.name for path in mine.parent.iterdir()] == [mine.name]
    assert (tmp_path / "elsewhere").read_text(encoding="utf-8") == "mine"


def test_the_mode_of_what_is_replaced_stays(resolution: list[str], tmp_path: Path) -> None:
    run(resolution, tmp_path / "report")
    (tmp_path / "report" / "report.yaml").chmod(0o600)
    (tmp_path / "report" / "report.yaml").write_text("old", encoding="utf-8")
    run(resolution, tmp_path / "report", "--force")
    assert (tmp_path / "report" / "report.yaml").stat().st_mode & 0o777 == 0o600


def test_a_folder_that_cannot_be_made_leaves_nothing(
    resolution: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(_file: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    assert main(["import", "--ui-lang", "fr", *resolution, "--into", str(tmp_path / "new" / "report")]) == 1
    assert "il n’y a plus de place sur le disque. Rien n’a été modifié." in capsys.readouterr().err
    assert not (tmp_path / "new").exists()


def test_a_fault_of_the_program_is_told_and_nothing_is_written(
    resolution: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_, "write_report", lambda *_: 1 / 0)
    assert run(resolution, tmp_path / "report") == 3
    err = capsys.readouterr().err
    assert "e.xml: error INT003 Diptych failed while importing this file: ZeroDivisionError" in err
    assert err.endswith("Nothing was written.\n")
    assert not (tmp_path / "report").exists()


def test_whatever_a_reader_stumbles_over_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    content = foreign_files.Content(0, "report.xml", b"")
    for raised, code in ((KeyError("x"), "INT003"), (RecursionError(), "INT003"), (MemoryError(), "IMP041")):

        def stumble(_path: str, _data: bytes, raised: Exception = raised) -> None:
            raise raised

        monkeypatch.setattr(foreign_files, "read_manuscript", stumble)
        told = foreign_files.read_one(content)
        assert isinstance(told, foreign_files.Refusal)
        assert told.rule.code == code


def test_a_file_that_takes_too_long_is_given_up(
    resolution: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    lost = Lost(overspent=True, cause="SIGXCPU")
    monkeypatch.setattr(foreign_files, "in_processes", lambda _work, jobs, _most: ((job, lost) for job, _ in jobs))
    assert run(resolution, tmp_path / "report") == 1
    told = "error IMP041 Reading this file takes more than 20 seconds or 2000 MB of memory and was stopped."
    assert capsys.readouterr().err.count(told) == 2


@pytest.mark.parametrize(
    "name", ["con", "../../elsewhere", "-rf", ".hidden", "a/b", "A", "a" * 300, "note-2", "a\u202eb"]
)
def test_no_name_in_a_file_leads_out_of_the_folder(name: str, tmp_path: Path) -> None:
    body = f'<section xmlns:d="urn:x-diptych:report" d:name="{name}"><heading>Aims</heading><p>It began.</p></section>'
    assert run([saved(tmp_path, "e.xml", akn(main_body(body, body)))], tmp_path / "report") == 0
    beside = {Path(path).parts[0] for path in companion_files(("en",), "en")}
    written = (path.relative_to(tmp_path / "report") for path in (tmp_path / "report").rglob("*"))
    names = {path.as_posix() for path in written if path.parts[0] not in beside}
    assert len({name.lower() for name in names}) == 3
    assert all(re.fullmatch(r"report\.yaml|(?!con\.|note-2)[a-z0-9][a-z0-9-]{0,60}\.en\.md", name) for name in names)
    assert {path.name for path in tmp_path.iterdir()} == {"e.xml", "report"}


def test_a_file_whose_name_is_no_text_gives_a_title_that_is(tmp_path: Path) -> None:
    path = saved(tmp_path, os.fsdecode(b"r\xff.md"), b"The work of the Commission.\n")
    assert run([path], tmp_path / "report") == 0
    assert "title:\n  en: r.md\n" in (tmp_path / "report" / "report.yaml").read_text(encoding="utf-8")


def test_pictures_are_written_as_they_are(tmp_path: Path) -> None:
    picture = raster("PNG")
    shown = '<w:r><w:drawing><wp:docPr id="1" name="One" descr="A map"/><a:blip r:embed="part0"/></w:drawing></w:r>'
    parts = (Part("media/image1.png", "image", picture, "image/png"),)
    data = word_file(word_paragraph(text("It grew.") + shown), parts=parts)
    assert run([saved(tmp_path, "report.en.docx", data)], tmp_path / "report") == 0
    assert (tmp_path / "report" / "pictures" / "image1.png").read_bytes() == picture


def test_a_document_of_another_institution(resolution: list[str], tmp_path: Path) -> None:
    assert run(resolution, tmp_path / "report", "--house", "plain") == 0
    loaded = pipeline.load(Disk(tmp_path / "report"))
    assert loaded.report
    assert loaded.diagnostics == []
    settings = loaded.report.settings
    assert (settings.house, settings.reference, settings.symbols) == ("plain", "S/RES/2722(2024)", ())


def test_an_import_ends_in_the_same_folder_as_a_new_report(resolution: list[str], tmp_path: Path) -> None:
    run(resolution, tmp_path / "report")
    assert main(["new", "--ui-lang", "en", str(tmp_path / "new")]) == 0
    made, begun = (
        {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
        for folder in (tmp_path / "report", tmp_path / "new")
    )
    assert {path for path in begun - made if not path.endswith(".md")} == {"terms.yaml", "documents.yaml"}
    settings = (tmp_path / "report" / "report.yaml").read_text(encoding="utf-8")
    assert settings.startswith("# yaml-language-server: $schema=schemas/report.schema.json\nhouse: united-nations\n")


def test_what_the_user_has_put_beside_it_stays(resolution: list[str], tmp_path: Path) -> None:
    (tmp_path / "report").mkdir()
    (tmp_path / "report" / "README.md").write_text("mine", encoding="utf-8")
    assert run(resolution, tmp_path / "report") == 0
    assert (tmp_path / "report" / "README.md").read_text(encoding="utf-8") == "mine"
    assert run(resolution, tmp_path / "report", "--force") == 0
    assert (tmp_path / "report" / "README.md").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    ("content", "house"),
    [
        ("United Nations\n\nThe river rose in 2025.\n", "united-nations"),
        ("NATIONS UNIES\n\nLa rivière a monté en 2025.\n", "united-nations"),
        ("---\nsymbol: A/80/12\n---\n\nThe river rose in 2025.\n", "united-nations"),
        ("---\nsymbol: ORC/2026/3\n---\n\nThe river rose in 2025.\n", "plain"),
        ("# Osk River Commission\n\nThe Commission thanks the United Nations for A/80/12.\n", "plain"),
        ("La Cour a rendu son arrêt.\n", "plain"),
    ],
)
def test_the_first_page_says_who_issues_a_document(
    content: str, house: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = saved(tmp_path, "report.md", content.encode())
    assert run([file], tmp_path / "report") == 0
    loaded = pipeline.load(Disk(tmp_path / "report")).report
    assert loaded
    assert loaded.settings.house == house
    other = "plain" if house == "united-nations" else "united-nations"
    assert f"import it again with --house {other}." in capsys.readouterr().out
    assert run([file], tmp_path / "said", "--house", other) == 0
    assert "import it again" not in capsys.readouterr().out
