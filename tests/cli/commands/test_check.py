"""`diptych check`: what it prints and how it ends."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from diptych.cli.findings import FORMATS
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
    assert "introduction.en.md:5:9 (para. 1) error REF001 " in shown
    assert "    |         ^^^^\n" in shown
    assert "introduction.en.md:7:5 (para. 2) warning REF003 " in shown
    assert shown.endswith("\n1 error, 1 warning; diptych explain REF001\n")
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
    assert "There is no rule “REF01”. Did you mean one of these: REF001, REF010, REF011" in shown.err
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


# --- One fix ----------------------------------------------------------------------------------------------------------


TWO = "It's here.\n\nIt's 5% there.\n"


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        (["--fix", "TYP003"], "It’s here.\n\nIt’s 5% there.\n"),
        (["--fix=typ003"], "It’s here.\n\nIt’s 5% there.\n"),
        (["--fix", "TYP"], "It’s here.\n\nIt’s 5 per cent there.\n"),
        (["--fix", "TYP003@introduction.en.md:7"], "It's here.\n\nIt’s 5% there.\n"),
        (["--fix", "TYP@introduction.en.md:7"], "It's here.\n\nIt’s 5 per cent there.\n"),
        (["--fix", "TYP@introduction.en.md:7:3"], "It's here.\n\nIt’s 5% there.\n"),
        (["--fix", "TYP013,TYP003@introduction.en.md:5"], "It’s here.\n\nIt's 5 per cent there.\n"),
        (["--fix", "TYP013", "--fix", "TYP003@introduction.en.md:5"], "It’s here.\n\nIt's 5 per cent there.\n"),
        (["--fix", "TYP003@introduction.en.md:6"], TWO),
        (["--fix", "--strict"], "It’s here.\n\nIt’s 5 per cent there.\n"),
        (["--strict", "--fix"], "It’s here.\n\nIt’s 5 per cent there.\n"),
        (["--fix", "TYP003", "--ignore", "TYP003"], TWO),
    ],
)
def test_only_what_is_named_is_mended(report: Path, choice: list[str], expected: str) -> None:
    write(report, TWO)
    check(report, *choice)
    assert body(report) == expected


def test_a_place_may_be_copied_from_the_findings(
    report: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(report.parent)
    write(report, TWO)
    check(report)
    place = capsys.readouterr().out.split(" ")[0]
    assert place == f"{report.name}/introduction.en.md:5:3"
    check(report, "--fix", f"TYP003@{place}")
    assert body(report) == "It’s here.\n\nIt's 5% there.\n"


def test_what_one_fix_would_change_is_shown(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(report, TWO)
    check(report, "--fix", "TYP003@introduction.en.md:5", "--diff")
    assert body(report) == TWO
    assert "+It’s here.\n" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("TPY", "There is no rule “TPY”. Did you mean one of these: TYP, STY?"),
        ("TYP003@intro.en.md:5", "There is no file “intro.en.md” in the report."),
        ("introduction.en.md:5", "“introduction.en.md:5” is not what --fix takes"),
    ],
)
def test_a_fix_that_does_not_exist(report: Path, value: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    write(report, TWO)
    assert check(report, "--fix", value) == 2
    assert said in capsys.readouterr().err
    assert body(report) == TWO


# --- Into a file ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", FORMATS)
def test_findings_are_written_to_a_file(
    report: Path, form: str, tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path_factory.mktemp("out") / "findings"
    file.write_text("of the last time", encoding="utf-8")
    write(report, ERROR)
    assert check(report, "--format", form) == 1
    shown = capsys.readouterr().out
    assert check(report, "--format", form, "--output", str(file)) == 1
    said = capsys.readouterr()
    assert file.read_text(encoding="utf-8") == shown
    assert (said.out, said.err) == ("", "1 error\n")
    assert [path.name for path in file.parent.iterdir()] == ["findings"]


@pytest.mark.parametrize("name", ["introduction.en.md", "report.yaml", "new.fr.md", "data/events.csv", "link.txt"])
def test_no_file_of_the_report_is_overwritten(report: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    (report / "link.txt").symlink_to(report / "introduction.en.md")
    before = body(report)
    assert check(report, "--output", str(report / name)) == 1
    assert "would be a file of the report: name another with --output." in capsys.readouterr().err
    assert body(report) == before
    assert not (report / "new.fr.md").exists()


def test_a_file_of_others_in_the_folder_is_said_to_be_replaced(
    report: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(report, ERROR)
    file = report / "house.schema.json"
    file.write_text('{"$schema": "of the house"}', encoding="utf-8")
    check(report, "--format", "json", "--output", str(file))
    assert "held something else and was replaced." in capsys.readouterr().err
    check(report, "--format", "json", "--output", str(file))
    assert "replaced" not in capsys.readouterr().err


def test_a_file_that_cannot_be_written_is_one_line(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(report, "--output", str(report / "missing" / "findings.json")) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.endswith("cannot be written: No such file or directory. Name another file with --output.")


# --- Statistics -------------------------------------------------------------------------------------------------------


def test_statistics_count_each_rule_and_name_those_that_did_not_run(
    report: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(report, ERROR + "\n" + WARNING)
    assert check(report, "--stats", "--ignore", "STY") == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "4 words (en 4)"
    assert any(line.split() == ["REF001", "dangling-reference", "1", "250.00"] for line in lines)
    assert "1 error, 1 warning" in lines
    unrun = " ".join(lines[lines.index("Rules that did not run:") :])
    assert "the report is in one language: SEC011, ALI001, ALI002" in unrun
    assert "“diptych links” asks the network: NET001" in unrun


def test_statistics_for_programs(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = SETTINGS + "rules: {ignore: [REF003]}\n"
    (report / "report.yaml").write_text(settings, encoding="utf-8")
    write(report, ERROR)
    assert check(report, "--stats", "--format", "json") == 1
    told = json.loads(capsys.readouterr().out)
    assert told["version"] == 1
    assert told["words"] == {"en": 1}
    (one,) = told["rules"]
    assert (one["code"], one["findings"], one["follow"], one["per_thousand_words"]) == ("REF001", 1, 0, 1000.0)
    assert {"code": "REF003", "reason": "switched off in report.yaml"} in told["not_run"]


def test_statistics_have_no_other_form(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(report, "--stats", "--format", "sarif") == 2
    assert "--stats is shown as “text” or “json”, not as “sarif”." in capsys.readouterr().err


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
