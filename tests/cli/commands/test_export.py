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


@pytest.mark.parametrize("words", [[], ["--to", "docx"], ["--to", "akn", "--lang", "es"]])
def test_wrong_usage(words: list[str]) -> None:
    assert main(["-C", str(CONTENT), "export", *words]) == 2


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
    names = ["A-75-345-en.xml", "pictures/map.svg"]
    assert told.out.splitlines() == [str(tmp_path / "out" / name) for name in names]
    assert all((tmp_path / "out" / name).is_file() for name in names)
    assert "the chart “Events”" in told.err
