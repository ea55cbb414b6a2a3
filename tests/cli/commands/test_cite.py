"""`diptych cite`: the citations in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diptych.cli.main import main
from tests.support.reports import PLAIN_SETTINGS

if TYPE_CHECKING:
    from pathlib import Path

ENGLISH = """\
---
title: Introduction
---

In its resolution 1809 (2008), the Security Council asked for a report (*S/PRST/2013/12*).

See [the annex](doc:A/RES/58/316) and [nothing](doc:nothing).[^1]

[^1]: A/73/328-S/2018/592.
"""


def cited(file: Path, capsys: pytest.CaptureFixture[str], *options: str) -> list[list[str]]:
    """Return the columns of what the command prints."""
    assert main(["cite", str(file), *options]) == 0
    return [line.split("  ") for line in capsys.readouterr().out.splitlines()]


def columns(rows: list[list[str]]) -> list[list[str]]:
    """Return the rows without the spaces that align them."""
    return [[cell.strip() for cell in row if cell.strip()] for row in rows]


def test_section(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "introduction.en.md"
    file.write_text(ENGLISH, encoding="utf-8")
    assert columns(cited(file, capsys)) == [
        ["5", "1809 (2008)", "S/RES/1809(2008)", "https://undocs.org/en/S/RES/1809(2008)"],
        ["5", "S/PRST/2013/12", "S/PRST/2013/12", "https://undocs.org/en/S/PRST/2013/12"],
        ["7", "A/RES/58/316", "A/RES/58/316", "https://undocs.org/en/A/RES/58/316"],
        ["9", "A/73/328-S/2018/592", "A/73/328-S/2018/592", "https://undocs.org/en/A/73/328"],
    ]


def test_links_stand_below_each_other(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "introduction.en.md"
    file.write_text(ENGLISH, encoding="utf-8")
    main(["cite", str(file)])
    assert len({line.index("https:") for line in capsys.readouterr().out.splitlines()}) == 1


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_plain_text_over_a_line_end(tmp_path: Path, end: str, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "notes.txt"
    text = "Rien.\n\nLa résolution 58/316\nde l’Assemblée générale et la résolution 2532\n(2020) du Conseil.\n"
    file.write_bytes(text.replace("\n", end).encode("utf-8-sig"))
    found = columns(cited(file, capsys, "--lang", "fr"))
    assert [row[:3] for row in found] == [
        ["3", "58/316", "A/RES/58/316"],
        ["4", "2532 (2020)", "S/RES/2532(2020)"],
    ]
    assert found[0][3] == "https://undocs.org/fr/A/RES/58/316"


def test_language_of_the_name_comes_before_that_of_the_user(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "notes.fr.txt"
    file.write_text("S/PRST/2013/12", encoding="utf-8")
    assert cited(file, capsys, "--ui-lang", "en")[0][-1] == "https://undocs.org/fr/S/PRST/2013/12"


def test_nothing_cited(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "empty.en.md"
    file.touch()
    assert cited(file, capsys) == []


def test_language_without_a_recogniser(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "notes.de.txt"
    file.write_text("S/PRST/2013/12", encoding="utf-8")
    assert main(["cite", "--ui-lang", "en", str(file)]) == 2
    assert "“de”" in capsys.readouterr().err


def test_file_that_is_no_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "notes.txt"
    file.write_bytes(b"\xff\xfe")
    assert main(["cite", "--ui-lang", "en", str(file)]) == 1
    assert "is not UTF-8 text" in capsys.readouterr().err


def test_the_series_of_the_report_around_a_file_are_known(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = PLAIN_SETTINGS + 'series: [{template: "ORC/{year}/{number}", address: "https://osk.example/{lang}"}]\n'
    (tmp_path / "report.yaml").write_text(settings, encoding="utf-8")
    (tmp_path / "a.fr.md").write_text("---\ntitle: A\n---\n\nVoir ORC/2026/3.\n", encoding="utf-8")
    assert main(["cite", str(tmp_path / "a.fr.md")]) == 0
    assert capsys.readouterr().out.split() == ["5", "ORC/2026/3", "ORC/2026/3", "https://osk.example/fr"]
