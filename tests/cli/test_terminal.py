"""One module writes, and nothing that it writes for people is obeyed by what shows it."""

from __future__ import annotations

import ast
import io
import logging
import sys
import warnings
from pathlib import Path

import pytest
from rich.table import Table
from rich.text import Text
from typing_extensions import override

import diptych
from diptych.cli import terminal

PACKAGE = Path(diptych.__file__).parent
WRITERS = {"cli/terminal.py", "cli/console.py"}
WRITE = ("print", "pprint", "echo", "secho", "echo_via_pager", "stdout.write", "stderr.write", "writelines", "Console")
"""What writes on a terminal, as it is called."""
HOSTILE = "a\x1b[31mb\x9bc\u202ed\u2066e\u200bf\x07g\rh\ni\tj\ud800k"
SHOWN = "a·[31mb·c·d·e·f·g·h·i    j·k"


def calls(path: Path) -> list[str]:
    """Return what a module calls, as it is written."""
    tree = ast.parse(path.read_bytes())
    return [ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)]


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_nothing_else_writes(path: Path) -> None:
    if path.relative_to(PACKAGE).as_posix() in WRITERS:
        return
    found = [call for call in calls(path) if any(f".{call}".endswith(f".{one}") for one in WRITE)]
    assert found == [], "write by cli/terminal.py"


def test_a_line_for_people_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    terminal.say(HOSTILE, "two")
    terminal.say(HOSTILE, err=True)
    shown = capsys.readouterr()
    assert shown.out == f"{SHOWN}\ntwo\n"
    assert shown.err == f"{SHOWN}\n"


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("::error file=a::b", "·::error file=a::b"),
        (" \u00a0::set-output name=a::b", " \u00a0·::set-output name=a::b"),
        ("a ##[error]b", "a ##·[error]b"),
        ("##vso[task.setvariable]b", "##·vso[task.setvariable]b"),
        ("##teamcity[x]", "##·teamcity[x]"),
        ("a::b, [::1], ## heading", "a::b, [::1], ## heading"),
    ],
)
def test_no_line_is_a_command_to_a_server(line: str, shown: str, capsys: pytest.CaptureFixture[str]) -> None:
    terminal.say(line)
    terminal.show_findings(f"\x1b[1m{line}\x1b[0m\n{line}\n")
    assert capsys.readouterr().out == f"{shown}\n" * 3


def test_findings_keep_our_colours_and_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        @override
        def isatty(self) -> bool:
            return True

    written = Terminal()
    monkeypatch.setattr(sys, "stdout", written)
    terminal.show_findings("\x1b[31m\x1b[1mred\x1b[0m \x1b]0;title\x07 \x1b[2J\n\x1b[1m::error::x\n")
    assert written.getvalue() == "\x1b[31m\x1b[1mred\x1b[0m ·]0;title· ·[2J\n\x1b[1m·::error::x\n"


@pytest.mark.parametrize("colour", [True, False])
def test_a_table_shows_its_cells_and_obeys_none(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *, colour: bool
) -> None:
    if colour:
        monkeypatch.setenv("FORCE_COLOR", "1")
        monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    table = Table(box=None, pad_edge=False)
    table.add_column("Words", style="bold", min_width=40)
    table.add_row("\x1b[31m[red]x[/red] \u202e\n::error::x")
    terminal.show(table, Text("##[error]\x1b[8m"), "[bold]")
    shown = capsys.readouterr().out
    assert "·[31m[red]x[/red] ·" in shown
    assert "·::error::x" in shown
    assert "##·[error]·[8m\n[bold]\n" in shown
    assert "\u202e" not in shown
    assert ("\x1b[1m" in shown) is colour
    assert "\x1b[31m" not in shown
    assert "\x1b[8m" not in shown


def test_what_libraries_complain_of_passes_too(capsys: pytest.CaptureFixture[str]) -> None:
    terminal.tell_complaints()
    logging.getLogger("some.library").warning("cannot read %s\nat all", "\x1b[2J::x")
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(capture=False)
        terminal.tell_complaints()
        warnings.warn("odd \x1b[2J", stacklevel=1)
    shown = capsys.readouterr().err
    assert "cannot read ·[2J::x\nat all\n" in shown
    assert "odd ·[2J" in shown
    assert "\x1b" not in shown
    logging.captureWarnings(capture=False)


def test_data_stays_to_the_letter(capsys: pytest.CaptureFixture[str]) -> None:
    terminal.hand_over("+ \u202e\t::error::\r\n")
    assert capsys.readouterr().out == "+ \u202e\t::error::\r\n"
