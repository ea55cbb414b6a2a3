"""`diptych export`: the report in another format."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from diptych.cli.main import main
from diptych.exporting.akn import writing
from tests.laws.specimen import EMBLEM
from tests.support.project import CONTENT

if TYPE_CHECKING:
    from pathlib import Path


def test_one_file_for_each_language(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["-C", str(CONTENT), "export", "--to", "akn", "--out", str(tmp_path)]) == 0
    names = ["A-75-345-en.xml", "A-75-345-fr.xml"]
    assert sorted(path.name for path in tmp_path.iterdir()) == names
    assert capsys.readouterr().out.splitlines() == [str(tmp_path / name) for name in names]


def test_one_language_beside_the_other_outputs(tmp_path: Path) -> None:
    shutil.copytree(CONTENT, tmp_path / "content")
    assert main(["-C", str(tmp_path / "content"), "export", "--to", "akn", "--lang", "fr"]) == 0
    assert [path.name for path in (tmp_path / "build" / "akn").iterdir()] == ["A-75-345-fr.xml"]


def test_a_report_with_errors_is_not_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(CONTENT, tmp_path / "content")
    (tmp_path / "content" / "introduction.fr.md").unlink()
    assert main(["-C", str(tmp_path / "content"), "export", "--ui-lang", "en", "--to", "akn"]) == 1
    told = capsys.readouterr()
    assert "SEC001" in told.out
    assert "Nothing was written: correct the errors first." in told.err
    assert not (tmp_path / "build").exists()


@pytest.mark.parametrize("words", [[], ["--to", "odt"], ["--to", "akn", "--lang", "es"]])
def test_wrong_usage(words: list[str]) -> None:
    assert main(["-C", str(CONTENT), "export", *words]) == 2


def test_the_original_alone_is_no_pair(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["-C", str(CONTENT), "export", "--ui-lang", "en", "--to", "tmx", "--lang", "en"]) == 2
    assert "“en” is the original: name a language that it is translated into." in capsys.readouterr().err


def test_a_fault_of_the_program_is_told_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "write", lambda *_: 1 / 0)
    assert main(["-C", str(CONTENT), "export", "--ui-lang", "en", "--to", "akn", "--out", str(tmp_path / "out")]) == 3
    assert "INT004" in capsys.readouterr().out
    assert not (tmp_path / "out").exists()


def test_what_xml_cannot_hold_is_left_out_and_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    section = "---\ntitle: Aims\n---\n\nIt \x01began, then \x02it\x0b ended.\n"
    settings = "symbols: [A/75/345]\nlanguages: [en]\ntitle: {en: A title}\norder: [aims]\nrules: {ignore: [PRN006]}\n"
    (tmp_path / "report.yaml").write_text(settings, encoding="utf-8")
    (tmp_path / "aims.en.md").write_text(section, encoding="utf-8")
    assert main(["-C", str(tmp_path), "export", "--ui-lang", "en", "--to", "akn", "--out", str(tmp_path / "out")]) == 0
    told = capsys.readouterr()
    assert "aims.en.md: control characters that XML cannot hold were left out: 3." in told.err
    assert "It began, then it ended." in (tmp_path / "out" / "A-75-345-en.xml").read_text(encoding="utf-8")


def test_pictures_lie_beside_the_file_and_what_has_no_place_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chart = "```chart\nkind: bar\nfile: e.csv\ntitle: Events\nalt: Bars.\ncolumns: {a: A, b: B}\n```\n"
    files = {
        "report.yaml": "symbols: [A/75/345]\nlanguages: [en]\ntitle: {en: A title}\norder: [aims]\n",
        "aims.en.md": f'---\ntitle: Aims\n---\n\nSee:\n\n![A map](pictures/map.svg "Map")\n\n{chart}',
        "pictures/map.svg": EMBLEM,
        "e.csv": "a,b\nx,1\ny,2\n",
    }
    (tmp_path / "pictures").mkdir()
    for path, text in files.items():
        (tmp_path / path).write_text(text, encoding="utf-8")
    assert main(["-C", str(tmp_path), "export", "--ui-lang", "en", "--to", "akn", "--out", str(tmp_path / "out")]) == 0
    told = capsys.readouterr()
    names = ["A-75-345-en.xml", "A-75-345/pictures/map.svg"]
    assert told.out.splitlines() == [str(tmp_path / "out" / name) for name in names]
    assert all((tmp_path / "out" / name).is_file() for name in names)
    assert "the chart “Events”" in told.err


def picture_report(folder: Path) -> None:
    """Write a report with two pictures of one name in different folders."""
    pictures = "![A map](a/map.svg)\n\n![A plan](<b c/map.svg>)\n"
    files = {
        "report.yaml": "symbols: [A/75/345]\nlanguages: [en]\ntitle: {en: A title}\norder: [aims]\n",
        "aims.en.md": f"---\ntitle: Aims\n---\n\nSee:\n\n{pictures}",
        "a/map.svg": EMBLEM,
        "b c/map.svg": EMBLEM.replace("rect width", "rect x='1' width"),
    }
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")


def test_files_that_are_not_of_the_export_are_not_touched(tmp_path: Path) -> None:
    picture_report(tmp_path / "report")
    others = {tmp_path / "out" / path for path in ("a/map.svg", "b c/map.svg", "map.svg")}
    for path in others:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("mine", encoding="utf-8")
    assert main(["-C", str(tmp_path / "report"), "export", "--to", "akn", "--out", str(tmp_path / "out")]) == 0
    assert {path.read_text(encoding="utf-8") for path in others} == {"mine"}
    text = (tmp_path / "out" / "A-75-345-en.xml").read_text(encoding="utf-8")
    assert 'src="A-75-345/a/map.svg"' in text
    assert 'src="A-75-345/b%20c/map.svg"' in text
    one, other = (tmp_path / "out" / "A-75-345" / path for path in ("a/map.svg", "b c/map.svg"))
    assert one.read_bytes() != other.read_bytes()


@pytest.mark.parametrize("kind", ["file", "link"])
def test_what_is_in_the_place_of_the_folder_of_pictures_stays(kind: str, tmp_path: Path) -> None:
    picture_report(tmp_path / "report")
    (tmp_path / "out").mkdir()
    (tmp_path / "elsewhere").mkdir()
    if kind == "link":
        (tmp_path / "out" / "A-75-345").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    else:
        (tmp_path / "out" / "A-75-345").write_text("mine", encoding="utf-8")
    assert main(["-C", str(tmp_path / "report"), "export", "--to", "akn", "--out", str(tmp_path / "out")]) == 1
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["A-75-345"]
    assert not any((tmp_path / "elsewhere").iterdir())


def test_data_travel_and_are_written_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = "```table\nfile: data/e.csv\ntitle: Events\ncolumns: {place: Place}\n```\n"
    data = '\ufeffplace;events\r\nNairobi;2\r\n\r\nCairo;"12 000"\r\n'
    files = {
        "report.yaml": "symbols: [A/75/345]\nlanguages: [en]\ntitle: {en: A title}\norder: [aims]\n",
        "aims.en.md": f"---\ntitle: Aims\n---\n\nSee:\n\n{table}",
        "data/e.csv": data,
    }
    for path, text in files.items():
        (tmp_path / "report" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "report" / path).write_bytes(text.encode())
    first, again, second = (tmp_path / name for name in ("first", "again", "second"))
    assert main(["-C", str(tmp_path / "report"), "export", "--to", "akn", "--out", str(first)]) == 0
    assert main(["import", str(first / "A-75-345-en.xml"), "--into", str(again)]) == 0
    assert (again / "data" / "e.csv").read_bytes() == data.removeprefix("\ufeff").encode()
    assert main(["-C", str(again), "export", "--to", "akn", "--out", str(second)]) == 0
    assert (second / "A-75-345-en.xml").read_bytes() == (first / "A-75-345-en.xml").read_bytes()
    assert "data/e.csv" not in capsys.readouterr().out
