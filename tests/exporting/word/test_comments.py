"""Notes to colleagues as comments, where they are asked for, and back."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest
from lxml import etree

from diptych.compose.report import composed
from diptych.exporting.word.writing import write
from diptych.formats.word.names import W
from diptych.formats.word.sent import fixed_words
from diptych.io import assets
from tests.merging.word.returning import PATH, back, edited
from tests.support.reports import catalogue

if TYPE_CHECKING:
    from tests.support.word_edits import WordEdit

SECTION = """\
---
title: Aims
---

<!-- note: Is this the first paragraph? -->

The Council met. <!-- note: In May? --> It adopted a text.[^1]

- one <!-- note: or two --> matter
- *two*

| Town | Posts |
| :--- | ---: |
| Arlen <!-- note: or Velden \\| Ost --> | 5 |

[^1]: The first <!-- note: in a footnote --> note.

<!-- note: at the end -->
"""
NOTES = ["Is this the first paragraph?", "In May?", "or two", r"or Velden \| Ost", "in a footnote", "at the end"]


def exported(section: str = SECTION) -> bytes:
    """Return the Word file of a section with its notes."""
    index = catalogue({PATH: section})
    return write(index, [composed(index, "en", assets.translator("en"))], notes=True).data


def part(data: bytes, name: str) -> etree._Element:
    """Return a part of a Word file."""
    with ZipFile(BytesIO(data)) as archive:
        return etree.fromstring(archive.read(name))


def test_each_note_is_a_comment_at_its_paragraph() -> None:
    data = exported()
    said = {one.get(f"{W}id"): "".join(one.itertext()) for one in part(data, "word/comments.xml")}
    at = {
        said[mark.get(f"{W}id")]: fixed_words(paragraph).strip()
        for paragraph in part(data, "word/document.xml").iter(f"{W}p")
        for mark in paragraph.iter(f"{W}commentReference")
    }
    assert list(at) == NOTES
    assert list(at.values()) == ["The Council met. It adopted a text."] * 2 + ["one matter"] + ["Arlen"] + ["5"] * 2
    assert {one.get(f"{W}author") for one in part(data, "word/comments.xml")} == {"Diptych"}


def test_a_section_of_a_title_alone_keeps_its_note() -> None:
    data = exported("---\ntitle: Aims\n---\n\n<!-- note: nothing yet -->\n")
    (mark,) = part(data, "word/document.xml").iter(f"{W}commentReference")
    assert "Aims" in "".join(mark.xpath("ancestor::w:p[1]", namespaces={"w": W[1:-1]})[0].itertext())


def test_a_report_without_notes_has_no_comments() -> None:
    with ZipFile(BytesIO(exported("---\ntitle: Aims\n---\n\nText.\n"))) as archive:
        assert "word/comments.xml" not in archive.namelist()


def test_what_nobody_edits_comes_back_as_it_was() -> None:
    got = back({PATH: SECTION}, exported())
    assert (got.text, got.told) == (SECTION, [])


def test_a_note_that_does_not_come_back_is_told_and_kept() -> None:
    def drop(file: WordEdit) -> None:
        file.parts["word/comments.xml"] = file.parts["word/comments.xml"].replace(b"In May?", b"In June?")

    got = back({PATH: SECTION}, edited(exported(), drop))
    assert got.text == SECTION.replace(
        "It adopted a text.[^1]", "It adopted a text.[^1] <!-- note: Diptych: In June? -->"
    )
    assert [code for code, _ in got.told] == ["RCV012"]
    (found,) = got.result.findings
    assert found.arguments["words"] == "In May?"
    assert SECTION[found.span.start : found.span.end] == "<!-- note: In May? -->"


@pytest.mark.parametrize("change", ["In May?", "at the end"])
def test_a_note_that_was_removed_here_meanwhile_is_not_missed(change: str) -> None:
    now = SECTION.replace(f"<!-- note: {change} -->", "")

    def drop(file: WordEdit) -> None:
        file.parts["word/comments.xml"] = file.parts["word/comments.xml"].replace(change.encode(), b"")

    assert [code for code, _ in back({PATH: now}, edited(exported(), drop), known=SECTION).told] == []
