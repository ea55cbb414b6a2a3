"""`diptych export`: the report in another format."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from diptych.cli.main import main

CONTENT = Path(__file__).parents[2] / "content"


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
    assert "Nothing was written: mend the errors first." in told.err
    assert not (tmp_path / "build").exists()


@pytest.mark.parametrize("words", [[], ["--to", "docx"], ["--to", "akn", "--lang", "es"]])
def test_wrong_usage(words: list[str]) -> None:
    assert main(["-C", str(CONTENT), "export", *words]) == 2
