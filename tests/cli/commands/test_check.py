"""`diptych check`: what it prints and how it ends."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from diptych.cli.main import main

if TYPE_CHECKING:
    from pathlib import Path

SETTINGS = "symbols: [A/80/1]\nlanguages: [en]\ntitle: {en: Report}\norder: [introduction]\n"
HEAD = "---\ntitle: Introduction\n---\n\n"
WARNING = "See paragraph 42.\n"
ERROR = "See [](#aims).\n"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """Make a report of one section in which nothing is wrong."""
    (tmp_path / "report.yaml").write_text(SETTINGS, encoding="utf-8")
    write(tmp_path, "The partnership grew.\n")
    return tmp_path


def write(report: Path, body: str) -> None:
    """Give the section another text."""
    (report / "introduction.en.md").write_text(HEAD + body, encoding="utf-8")


def check(report: Path, *options: str) -> int:
    """Run the command in English and return its exit status."""
    return main(["-C", str(report), "check", "--ui-lang", "en", *options])


@pytest.mark.parametrize(
    ("body", "options", "status"),
    [
        ("The partnership grew.\n", [], 0),
        (WARNING, [], 0),
        (WARNING, ["--strict"], 1),
        (ERROR, [], 1),
        (ERROR, ["--ignore", "REF001"], 0),
        (ERROR, ["--ignore", "REF"], 0),
        (ERROR + "\n" + WARNING, ["--strict", "--select", "REF003"], 1),
        (ERROR, ["--select", "TXT,LNK001"], 0),
        (ERROR, ["--select", "REF", "--select", "TXT"], 1),
        (ERROR, ["--ignore", "REF", "--ignore", "TXT"], 0),
    ],
)
def test_status(report: Path, body: str, options: list[str], status: int) -> None:
    write(report, body)
    assert check(report, *options) == status


def test_text(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(report, ERROR + "\n" + WARNING)
    check(report)
    shown = capsys.readouterr().out
    assert "introduction.en.md:5:9 error REF001 " in shown
    assert "    |         ^^^^\n" in shown
    assert "introduction.en.md:7:5 warning REF003 " in shown
    assert shown.endswith("\n1 error, 1 warning\n")
    assert "\x1b" not in shown


def test_json_in_french(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(report, ERROR)
    assert check(report, "--format", "json", "--ui-lang", "fr") == 1
    (found,) = json.loads(capsys.readouterr().out)
    assert found["code"] == "REF001"
    assert found["message"].startswith("Rien dans cette langue")


def test_nothing_wrong(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    check(report)
    assert capsys.readouterr().out == "Nothing is wrong.\n"
    check(report, "--format", "json")
    assert capsys.readouterr().out == "[]\n"


@pytest.mark.parametrize("settings", ["", "symbols: [A/80/1\n", "symbols: [nothing]\n", "- A/80/1\n"])
def test_no_report_that_can_be_loaded(report: Path, settings: str, capsys: pytest.CaptureFixture[str]) -> None:
    (report / "report.yaml").write_text(settings, encoding="utf-8")
    assert check(report) == 2
    assert "report.yaml:" in capsys.readouterr().out
    assert check(report, "--format", "json", "--select", "REF") == 2
    assert all(found["path"] == "report.yaml" for found in json.loads(capsys.readouterr().out))


def test_no_report_at_all(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(tmp_path) == 2
    assert "report.yaml" in capsys.readouterr().err


def test_unknown_code(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(report, "--select", "REF01") == 2
    shown = capsys.readouterr()
    assert "There is no rule “REF01”. Did you mean one of these: REF011, REF010, REF001" in shown.err
    assert not shown.out


def test_bad_input_is_a_finding_and_no_traceback(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (report / "introduction.en.md").write_bytes(b"---\ntitle: caf\xe9\n---\n")
    (report / "out.en.md").symlink_to("/etc/passwd")
    (report / "folder.en.md").mkdir()
    assert check(report) == 1
    shown = capsys.readouterr().out
    assert "introduction.en.md:2:11 error FIL001 " in shown
    assert "out.en.md:1:1 error FIL005 " in shown


SLIPS = "It's 5% of the States - as before.\n"
MENDED = "It’s 5 per cent of the States – as before.\n"


def body(report: Path) -> str:
    """Return the text of the section as it stands on the disk."""
    return (report / "introduction.en.md").read_bytes().decode().replace("\r\n", "\n").removeprefix(HEAD)


def test_what_is_safe_is_mended(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(report, SLIPS)
    assert check(report, "--fix") == 0
    assert body(report) == MENDED
    said = capsys.readouterr()
    assert said.err == "Fixed 3 findings in 1 file.\n"
    assert said.out == "Nothing is wrong.\n"
    check(report, "--fix")
    assert capsys.readouterr().err == "There are no safe fixes to apply.\n"


def test_what_would_be_mended_is_shown_and_nothing_written(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(report, SLIPS)
    assert check(report, "--diff") == 0
    assert body(report) == SLIPS
    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] == ["--- introduction.en.md", "+++ introduction.en.md"]
    assert lines[-2:] == ["-" + SLIPS.strip(), "+" + MENDED.strip()]


def test_nothing_to_mend_shows_no_difference(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(report, "--diff") == 0
    said = capsys.readouterr()
    assert not said.out
    assert said.err == "There are no safe fixes to apply.\n"


def test_why_there_is_no_difference_to_show_is_told(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (report / "report.yaml").write_text("symbols: [", encoding="utf-8")
    assert check(report, "--diff") == 2
    assert "report.yaml:1:11 error YML001" in capsys.readouterr().out


def test_difference_keeps_ends_of_lines_and_tells_where_the_last_is_missing(
    report: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = report / "introduction.en.md"
    path.write_bytes((HEAD + "One\u2028line.\n\nIt's here.").replace("\n", "\r\n").encode())
    check(report, "--diff", "--select", "typ")
    assert capsys.readouterr().out.split("\n")[3:] == [
        " \r",
        " One\u2028line.\r",
        " \r",
        "-It's here.",
        "\\ No newline at end of file",
        "+It’s here.",
        "\\ No newline at end of file",
        "",
    ]


def test_codes_need_no_capitals(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(report, "It's 5% of the States.\n")
    check(report, "--select", "typ", "--ignore", "typ013", "--format", "json")
    assert [found["code"] for found in json.loads(capsys.readouterr().out)] == ["TYP003"]


def test_only_selected_rules_mend(report: Path) -> None:
    write(report, SLIPS)
    check(report, "--fix", "--select", "TYP003")
    assert body(report) == "It’s 5% of the States - as before.\n"


def test_ends_of_lines_and_the_mark_at_the_start_stay(report: Path) -> None:
    path = report / "introduction.en.md"
    path.write_bytes(("\ufeff" + HEAD + SLIPS).replace("\n", "\r\n").encode())
    check(report, "--fix")
    assert path.read_bytes() == ("\ufeff" + HEAD + MENDED).replace("\n", "\r\n").encode()


def test_a_rule_that_fails_is_told_whatever_is_selected(
    report: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    write(report, SLIPS)
    monkeypatch.setattr("diptych.rules.structure.headings.KINDS", {})
    for options in ((), ("--select", "TYP003"), ("--ignore", "INT,SEC"), ("--fix",), ("--diff",)):
        assert check(report, *options) == 3
        assert "INT001 The findings of SEC009 are incomplete: KeyError" in capsys.readouterr().out


# --- The pages --------------------------------------------------------------------------------------------------------


WIDE = "\n".join(f"| {' | '.join([cell] * 30)} |" for cell in ("Year", "---", "1,234,567,890"))
"""A table for which no page has room."""


def test_pages_finds_what_has_no_room_on_a_page_and_writes_nothing(
    report: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(report, f"The partnership grew.\n\n{WIDE}\n")
    assert check(report, "--select", "PRN") == 0
    before = sorted(report.rglob("*"))
    capsys.readouterr()
    assert check(report, "--pages", "--select", "PRN", "--format", "json") == 1
    (one,) = json.loads(capsys.readouterr().out)
    assert (one["code"], one["path"], one["line"], one["column"]) == ("PRN010", "introduction.en.md", 9, 3)
    assert sorted(report.rglob("*")) == before


def test_pages_finds_nothing_where_all_has_room(report: Path) -> None:
    assert check(report, "--pages", "--strict") == 0
