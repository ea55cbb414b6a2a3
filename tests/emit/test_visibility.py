"""Any text in any format: harmless to who looks at it, and read back as it was by who parses it."""

from __future__ import annotations

import json
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diptych.emit import github, junit, sarif
from diptych.emit import json as for_programs
from diptych.emit.json import json_text
from diptych.emit.visibility import harmless, visible, visible_lines
from diptych.model.source import Source, Span
from tests.emit.findings import FOUND, sheet

ODD = '\x00\x1b\x7f\x9b\u00ad\u061c\u200b\u200f\u2028\u202e\u2066\ufeff\ufffe\U000e0041\udcff\r\n\t ##[error]::"'
# Names of files hold second halves of characters alone; after a first one, JSON would take both for one character.
odd = st.text(st.sampled_from(ODD) | st.characters(exclude_categories=["Cs"]), max_size=30)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("é « » – ’ \u00a0\u202f 漢 👍", "é « » – ’ \u00a0\u202f 漢 👍"),
        ("\x1b[0m\x7f\x85\u202a\u2069\u200e\u200f\u061c\u200d\ufeff\ud83d", "·[0m" + "·" * 10),
        ("a\tb\nc\rd", "a    b·c·d"),
    ],
)
def test_what_is_shown(text: str, shown: str) -> None:
    assert visible(text) == shown
    assert visible(shown) == shown


@given(odd)
def test_text_for_people_is_obeyed_by_nothing(text: str) -> None:
    shown = visible_lines(text)
    assert "##[" not in shown
    assert not any(line.lstrip().startswith("::") for line in shown.split("\n"))
    assert harmless(shown) == shown
    assert visible_lines(shown) == shown


@given(odd)
def test_json_is_read_back_as_it_was(text: str) -> None:
    written = json_text({text: [text]})
    assert json.loads(written) == {text: [text]}
    assert all(visible(line) == line for line in written.split("\n"))
    assert "##[" not in written
    written.encode()


def test_json_keeps_its_letters() -> None:
    assert json_text(["Élan\u00a0: « paix »"]) == '[\n  "Élan\u00a0: « paix »"\n]\n'


@settings(max_examples=60)
@given(odd, odd)
def test_every_format_is_well_formed(path: str, said: str) -> None:
    found = replace(FOUND, span=Span(path, 0, 1), arguments={"anchor": said}, related=(), fix=None)
    on = replace(sheet(), sources={path: Source(path, said)})
    assert json.loads(for_programs.emit([found], on))[0]["path"] == path
    assert said in json.loads(sarif.emit([found], on))["runs"][0]["results"][0]["message"]["text"]
    written = junit.emit([found], on)
    assert ElementTree.fromstring(written.encode()).find(".//testcase") is not None
    assert all(visible(line) == line or "\t" in line for line in written.split("\n"))
    command, _summary, end = github.emit([found], on).split("\n")
    assert command.startswith("::")
    assert visible(command) == command
    assert end == ""
