"""Word files that come back otherwise than one would wish: what is certain is taken, the rest is told."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from diptych.formats.word.names import W
from tests.merging.word.returning import PATH, back, edited, returned, sent
from tests.merging.word.seeded_edits import RICH
from tests.support.word_edits import AUTHOR, parent_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from tests.support.word_edits import WordEdit

SHORT = "---\ntitle: Aims\n---\n\nThe first one.\n\nThe second one.\n\nThe third one.\n"


def unnamed(file: WordEdit) -> None:
    """Take away all bookmarks, as a program would that does not know them."""
    for root in (file.body, file.notes):
        for one in [*root.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")]:
            parent_of(one).remove(one)


def paste_table(file: WordEdit) -> None:
    """Add a table after a paragraph."""
    table = etree.Element(f"{W}tbl")
    for word in ("Pasted", "cells"):
        row = etree.SubElement(table, f"{W}tr")
        paragraph = etree.SubElement(etree.SubElement(row, f"{W}tc"), f"{W}p")
        etree.SubElement(etree.SubElement(paragraph, f"{W}r"), f"{W}t").text = word
    file.paragraph("The last paragraph").addprevious(table)


def mark_row(row: Element, tag: str) -> None:
    """Mark a row as added or removed while changes were tracked."""
    properties = row.find(f"{W}trPr")
    if properties is None:
        properties = etree.Element(f"{W}trPr")
        row.insert(0, properties)
    etree.SubElement(properties, f"{W}{tag}", AUTHOR)


def wrapped(paragraph: Element, tag: str) -> None:
    """Mark a paragraph with its end as moved away or moved here."""
    properties = next(paragraph.iter(f"{W}pPr"))
    etree.SubElement(etree.SubElement(properties, f"{W}rPr"), f"{W}{tag}", AUTHOR)
    for run in paragraph.findall(f"{W}r"):
        holder = etree.Element(f"{W}{tag}", AUTHOR)
        run.addprevious(holder)
        holder.append(run)


def test_a_table_that_was_pasted_is_told_and_what_stands_around_it_is_taken() -> None:
    got = returned(RICH, paste_table, lambda file: file.replace("summer", "winter"))

    assert got.text == RICH.replace("summer", "winter")
    assert [(code, problem.partition(";")[0]) for code, problem in got.told] == [("RCV011", "a new table")]


def test_paragraphs_that_were_joined_are_told() -> None:
    got = returned(SHORT, lambda file: file.join("The second"), lambda file: file.replace("third", "3rd"))

    assert got.text == SHORT.replace("third", "3rd")
    assert [problem.partition(":")[0] for _, problem in got.told] == ["two paragraphs were joined"]


def test_where_names_are_lost_paragraphs_are_known_by_their_words() -> None:
    got = returned(RICH, unnamed, lambda file: file.replace("summer", "winter"))

    assert got.text == RICH.replace("summer", "winter")


def test_a_tracked_move_is_a_move_or_none() -> None:
    def move(file: WordEdit) -> None:
        one = file.paragraph("The first")
        copy = etree.fromstring(etree.tostring(one))
        for mark in [*copy.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")]:
            parent_of(mark).remove(mark)
        file.paragraph("The third").addprevious(copy)
        wrapped(one, "moveFrom")
        wrapped(copy, "moveTo")

    moved = "---\ntitle: Aims\n---\n\nThe second one.\n\nThe first one.\n\nThe third one.\n"
    assert (returned(SHORT, move).told, returned(SHORT, move).text) == ([], moved)
    assert (returned(SHORT, move, rejected=True).told, returned(SHORT, move, rejected=True).text) == ([], SHORT)


@pytest.mark.parametrize("rejected", [False, True])
def test_tracked_rows_are_taken_as_made_or_as_rejected(*, rejected: bool) -> None:
    def edit(file: WordEdit) -> None:
        file.add_row("Arlen", "Merle", "6")
        mark_row(file.row("Merle"), "ins")
        mark_row(file.row("Arlen"), "del")

    got = returned(RICH, edit, rejected=rejected)

    assert got.told == []
    assert got.text == (RICH if rejected else RICH.replace("| Arlen | 5 |", "| Merle | 6 |"))


def test_a_paragraph_in_a_place_for_none_is_told() -> None:
    def second_in_cell(file: WordEdit) -> None:
        file.add_paragraph("Arlen", "Another.")

    got = returned(RICH, second_in_cell, lambda file: file.add_paragraph("The first note", "More."))

    assert got.text == RICH
    assert [problem.partition(":")[0] for _, problem in got.told] == [
        "a second paragraph in a cell",
        "a new paragraph in a footnote",
    ]


def test_a_section_that_is_gone_takes_its_edits_with_it_and_the_others_are_made() -> None:
    files = {PATH: SHORT, "ends.en.md": SHORT.replace("Aims", "Ends").replace("one.", "two.")}
    data = edited(
        sent(files),
        lambda file: file.replace("first one", "1st one"),
        lambda file: file.replace("first two", "1st two"),
    )
    got = back({PATH: SHORT}, data)

    assert got.text == SHORT.replace("first", "1st")


def test_edits_of_one_section_do_not_touch_another_of_the_same_words() -> None:
    files = {PATH: SHORT, "ends.en.md": SHORT}
    got = back(files, edited(sent(files), lambda file: file.replace("first", "1st")))

    assert list(got.result.texts) == [PATH]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_ends_of_lines_stay_what_they_are(end: str) -> None:
    section = SHORT.replace("\n", end)
    got = returned(
        section,
        lambda file: file.replace("first", "1st"),
        lambda file: file.add_paragraph("The second", "New."),
        lambda file: file.remove_paragraph("The third"),
    )
    expected = "---\ntitle: Aims\n---\n\nThe 1st one.\n\nThe second one.\n\nNew.\n"

    assert (got.told, got.text) == ([], re.sub("\n", end, expected))


def test_footnotes_of_several_sections_are_in_no_order() -> None:
    one = "---\ntitle: Aims\n---\n\nIt met.[^1]\n\nIt rose.\n\n[^1]: A note.\n"
    files = {PATH: one, "ends.en.md": one.replace("Aims", "Ends"), "gains.en.md": one.replace("Aims", "Gains")}
    got = back(files, edited(sent(files), lambda file: file.replace("A note", "The note")))

    assert (got.told, got.text) == ([], one.replace("A note", "The note"))


def test_a_paragraph_that_moved_to_another_section_is_told() -> None:
    files = {PATH: SHORT, "ends.en.md": SHORT.replace("Aims", "Ends").replace("one.", "two.")}

    def move(file: WordEdit) -> None:
        file.paragraph("The third two").addprevious(file.paragraph("The second one"))

    got = back(files, edited(sent(files), move))

    assert got.text == SHORT
    assert [problem.partition(";")[0] for _, problem in got.told] == ["moved in the file"]


def test_words_at_the_edge_of_pages_are_told() -> None:
    def edit(file: WordEdit) -> None:
        name = next(one for one in file.parts if one.startswith("word/header") and b"A/75/345" in file.parts[one])
        file.parts[name] = file.parts[name].replace(b"A/75/345", b"A/76/1")

    got = returned(SHORT, edit)

    assert got.text == SHORT
    assert [code for code, _ in got.told] == ["RCV011"]
