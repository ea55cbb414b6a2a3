"""Findings as annotations of a change on GitHub."""

from __future__ import annotations

from dataclasses import replace

import pytest

from diptych.emit.github import emit
from diptych.model.diagnostic import Severity
from diptych.model.source import Span
from tests.emit.findings import FOUND, NOWHERE, RULE, TITLE_AND_TEXT, of_severity, sheet


def test_one_command_a_finding_and_how_many_there_are() -> None:
    assert emit([FOUND], sheet(folder="content")) == (
        "::error file=content/introduction.en.md,line=5,col=9,endLine=5,endColumn=13,title=REF001 dangling-reference::"
        "content/introduction.en.md:5:9 Nothing in this language has the name “amis”.%0A"
        "→ content/introduction.fr.md:1:1 It stands here in another language.%0A"
        "= Replace “amis” with “aims”.\n"
        "1 error\n"
    )


def test_nothing_wrong() -> None:
    assert emit([], sheet()) == "Nothing is wrong.\n"


@pytest.mark.parametrize(
    ("severity", "command"), [(Severity.ERROR, "error"), (Severity.WARNING, "warning"), (Severity.INFO, "notice")]
)
def test_severity(severity: Severity, command: str) -> None:
    assert emit([of_severity(severity)], sheet()).startswith(f"::{command} file=introduction.en.md,")


def test_no_columns_where_a_finding_goes_over_several_lines() -> None:
    shown = emit([RULE.at(TITLE_AND_TEXT, {"anchor": "amis"})], sheet())
    assert shown.startswith("::error file=introduction.en.md,line=2,endLine=5,title=REF001 ")


def test_file_without_text_is_marked_at_its_beginning() -> None:
    shown = emit([RULE.at(NOWHERE, {"anchor": "amis"})], sheet())
    assert "file=introduction.de.md,line=1,col=1,endLine=1,endColumn=1," in shown


def test_whatever_a_command_would_be_read_by_is_escaped() -> None:
    odd = RULE.at(Span("100%, a:b.en.md", 0, 0), {"anchor": "5%\n::error::x\r\x1b[2J"})
    shown = emit([odd], sheet())
    assert "file=100%25%2C a%3Ab.en.md,line=1," in shown
    assert "::100%25, a:b.en.md:1:1 Nothing" in shown
    assert "“5%25·::error::x··[2J”" in shown
    assert shown.count("\n") == 2
    assert "\x1b" not in shown


def test_messages_speak_french_and_commands_do_not() -> None:
    shown = emit([FOUND], sheet(lang="fr"))
    assert shown.startswith("::error file=")
    assert "Rien dans cette langue" in shown
    assert shown.endswith("\n1 erreur\n")


def test_a_finding_that_follows_says_from_what() -> None:
    following = replace(RULE.at(NOWHERE, {"anchor": "amis"}), cause=FOUND)
    lines = emit([FOUND, following], sheet()).splitlines()
    assert lines[1].startswith("::error file=introduction.de.md,")
    assert lines[1].endswith("%0AThis follows from REF001 at introduction.en.md:5:9.")
    assert lines[2] == "1 error"
