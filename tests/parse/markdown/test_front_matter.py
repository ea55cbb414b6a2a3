"""Front matter: where it ends, what it says, what is wrong with it."""

from __future__ import annotations

import pytest

from diptych.model.front_matter import FrontMatter, Numbering, Role, Status
from diptych.model.source import Source
from diptych.parse.markdown.front_matter import parse_front_matter
from tests.support.reports import parsed

FULL = """\
---
title: "Title: with a colon"
organisation: african-union
status: cleared
numbering: none
role: summary
source: fr
---
"""


def test_says_what_the_section_is() -> None:
    source = Source("a.en.md", FULL + "Text.")
    front, start, diagnostics = parse_front_matter(source, "a")
    assert not diagnostics
    assert source.text[start:] == "Text."
    assert source.quote(front.spans["status"]) == "cleared"
    assert (front.title, front.organisation, front.source) == ("Title: with a colon", "african-union", "fr")
    assert (front.status, front.numbering, front.role) == (Status.CLEARED, Numbering.NONE, Role.SUMMARY)


def test_only_the_title_must_be_given() -> None:
    front = parsed("---\ntitle: T\n---\n").document.front
    assert (front.status, front.numbering, front.role) == (Status.DRAFT, Numbering.CONTINUE, Role.TEXT)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_all_systems(end: str) -> None:
    text = "---\ntitle: T\n--- \n\nText.\n\nMore.\n".replace("\n", end)
    result = parsed(text)
    assert result.paragraphs == ["Text.", "More."]
    assert not result.diagnostics


@pytest.mark.parametrize(
    ("text", "fault", "paragraphs"),
    [
        ("---\n---\nText.", ("YML003", "---"), ["Text."]),
        ("---\n# nothing\n---\nText.", ("YML003", "---"), ["Text."]),
        ("---\n- a\n---\nText.", ("YML004", "- a"), ["Text."]),
        ("---\ntitle:\n---\n", ("YML004", ""), []),
        ("---\ntitle: [a]\n---\n", ("YML004", "[a]"), []),
        ("---\ntitle: ''\n---\n", ("YML004", "''"), []),
        ("---\ntitle: T\nstatus: finished\n---\n", ("YML005", "finished"), []),
        ("---\ntitle: T\norganisation: African Union\n---\n", ("YML005", "African Union"), []),
        ("---\ntitle: T\ntitle: U\n---\n", ("YML006", "title"), []),
        ("---\ntitle: &t T\nstatus: *t\n---\n", ("YML007", "*t"), []),
        ("---\ntitle: T: U\n---\nText.", ("YML001", ""), ["Text."]),
        ("---\ntitle: T\n\nText.", ("YML008", "---"), []),
        ("---", ("YML008", "---"), []),
    ],
)
def test_what_is_wrong(text: str, fault: tuple[str, str], paragraphs: list[str]) -> None:
    result = parsed(text)
    assert result.faults == [fault]
    assert result.paragraphs == paragraphs
    assert result.document.front == FrontMatter("a"), "a section without usable front matter is called by its name"


@pytest.mark.parametrize("text", ["", "Text.", "\n---\ntitle: T\n---\n", "----\ntitle: T\n----\n"])
def test_a_section_must_begin_with_it(text: str) -> None:
    _, start, (found,) = parse_front_matter(Source("a.en.md", text), "a")
    assert (found.code, start) == ("YML009", 0)


def test_an_unknown_key_comes_with_the_nearest_known_one() -> None:
    result = parsed("---\ntitel: T\n---\n")
    assert result.faults == [("YML003", "titel: T"), ("YML002", "titel")]
    fix = result.diagnostics[1].fix
    assert fix is not None
    assert [edit.text for edit in fix.edits] == ["title"]


@pytest.mark.parametrize("key", ["organ", "subtitle", "colour"])
def test_no_key_is_suggested_that_stands_there_already_or_belongs_elsewhere(key: str) -> None:
    (found,) = parsed(f"---\ntitle: T\n{key}: x\norganisation: au\n---\n").diagnostics
    assert (found.code, found.fix) == ("YML002", None)
