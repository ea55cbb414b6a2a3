"""Footnotes whose marks are in a table: they are lettered, and placed below it."""

from __future__ import annotations

import re

import pytest

from diptych.api import workshop
from diptych.model.inline import NoteMark
from diptych.render.pages.outputs import parallel_page, print_page, web_pages
from diptych.render.text.inline import Medium
from diptych.render.views.edition import ParagraphView, TableView
from tests.support.reports import SETTINGS, catalogue, edition

TEXT = """\
One.[^one]

{.caption}
Loans[^loans]

| Region[^region] | Loans[^loans] |
| --- | ---: |
| Africa | 3[^africa] |

Two.[^two]

| Region |
| --- |
| Asia[^asia][^both] |

Three.[^both]

[^one]: First.
[^two]: Second.
[^both]: In text and table.
[^loans]: In thousands.
[^region]: As of 2019.
[^africa]: Without *islands*.
[^asia]: With islands.
"""
FILES = {"a.en.md": TEXT, "a.fr.md": TEXT, "report.yaml": SETTINGS.format(order="a")}


def signs() -> list[tuple[str, str, str]]:
    """Return the label, the sign and the name of each footnote, in the order of the marks."""
    return [(note.note.label, note.sign, note.name) for note in catalogue(FILES).notes["en"]]


def tables(medium: Medium) -> list[TableView]:
    """Return the tables of the English edition."""
    parts = [part for part in edition(FILES, "en", medium).sections[0].body if isinstance(part, ParagraphView)]
    return [block for part in parts for block in part.blocks if isinstance(block, TableView)]


def test_notes_to_a_table_are_lettered_and_leave_no_gap_in_the_numbers() -> None:
    assert signs() == [
        ("one", "1", "1"),
        ("loans", "a", "1-a"),
        ("region", "b", "1-b"),
        ("africa", "c", "1-c"),
        ("two", "2", "2"),
        ("asia", "a", "2-a"),
        ("both", "3", "3"),
    ]


@pytest.mark.parametrize("medium", Medium)
def test_notes_stand_beneath_their_table(medium: Medium) -> None:
    first, second = tables(medium)
    assert [(note.id, note.number, note.marks) for note in first.notes] == [
        ("note-1-a", "a", ("mark-1-a", "mark-1-a-2")),
        ("note-1-b", "b", ("mark-1-b",)),
        ("note-1-c", "c", ("mark-1-c",)),
    ]
    assert [note.number for note in second.notes] == ["a"]


def test_the_web_lists_the_other_notes_alone() -> None:
    assert [note.number for note in edition(FILES, "en", Medium.WEB).notes] == ["1", "2", "3"]


@pytest.mark.parametrize("form", ["web", "print", "parallel-web", "parallel-print"])
def test_every_mark_leads_to_a_note_and_back(form: str) -> None:
    indexed, tools = catalogue(FILES), workshop(draft=True)
    html = {
        "web": web_pages(indexed, ("en",), tools)["html/en/index.html"].decode(),
        "print": print_page(indexed, "en", tools),
        "parallel-web": parallel_page(indexed, ("en", "fr"), Medium.WEB, tools),
        "parallel-print": parallel_page(indexed, ("en", "fr"), Medium.PRINT, tools),
    }[form]
    ids = re.findall(r' id="([^"]*)"', html)
    assert len(ids) == len(set(ids))
    assert {link for link in re.findall(r'href="#([^"]*)"', html) if link.startswith(("note", "mark"))} <= set(ids)
    assert any(name.startswith("note-1-c") for name in ids)


def test_a_note_in_the_title_of_a_table_belongs_to_it() -> None:
    (note, *_) = [one for one in catalogue(FILES).notes["en"] if one.note.label == "loans"]
    assert len(note.marks) == 2
    assert all(isinstance(mark, NoteMark) for mark in note.marks)
    assert "mark-1-a" in str(tables(Medium.PRINT)[0].title)
