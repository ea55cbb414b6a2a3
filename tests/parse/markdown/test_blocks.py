"""Headings, lists, tables, footnotes and pictures, with their places."""

from __future__ import annotations

import pytest

from diptych.model.document import Figure, Heading, List, Quotation, Table
from diptych.model.inline import Link, Text
from diptych.model.prose import nodes, running_text
from tests.support.reports import parsed


def test_headings_keep_their_level_and_their_text() -> None:
    document = parsed("## One *two*\n\nText.\n\n#### Four ####\n\nUnderlined\n---\n").document
    headings = [part for part in document.body if isinstance(part, Heading)]
    texts = [running_text(heading.content).text for heading in headings]
    assert list(zip([heading.level for heading in headings], texts, strict=True)) == [
        (2, "One two"),
        (4, "Four"),
        (2, "Underlined"),
    ]
    assert document.source.quote(headings[1].span) == "#### Four ####"


def test_lists_within_lists() -> None:
    (paragraph,) = parsed("Text:\n\n1. one\n   - inner\n2. two\n").document.paragraphs
    outer = paragraph.blocks[1]
    assert isinstance(outer, List)
    assert (outer.ordered, outer.start, len(outer.items)) == (True, 1, 2)
    inner = outer.items[0].blocks[1]
    assert isinstance(inner, List)
    assert not inner.ordered


def test_cells_with_escaped_pipes_know_their_place() -> None:
    document = parsed("Text:\n\n| a\\|b | c |\n|:--|--:|\n| `x\\|y` | *é* 𝒳 |\n| one |\n").document
    table = document.paragraphs[0].blocks[1]
    assert isinstance(table, Table)
    cells = [*table.header, *(cell for row in table.rows for cell in row)]
    assert [document.source.quote(cell.span) for cell in cells] == ["a\\|b", "c", "`x\\|y`", "*é* 𝒳", "one", ""]
    assert [running_text(cell.content).text for cell in cells[:2]] == ["a|b", "c"]
    assert [cell.align for cell in table.header] == ["left", "right"]


def test_footnotes_may_hold_several_blocks() -> None:
    (note,) = parsed("Text[^au].\n\n[^au]: First.\n\n    - item\n\nNext.\n").document.notes
    assert note.label == "au"
    assert [type(block).__name__ for block in note.blocks] == ["Prose", "List"]


def test_a_footnote_defined_in_a_list_is_not_lost() -> None:
    document = parsed("Text[^1]:\n\n- item\n\n  [^1]: note\n\n- item\n").document
    assert [note.label for note in document.notes] == ["1"]
    assert len(document.paragraphs) == 1


def test_a_picture_alone_is_a_figure() -> None:
    (paragraph,) = parsed('Text:\n\n![A *map*](maps/a.png "Member States")\n').document.paragraphs
    figure = paragraph.blocks[1]
    assert isinstance(figure, Figure)
    image = figure.image
    assert (image.target, image.alternative, image.title) == ("maps/a.png", "A map", "Member States")


@pytest.mark.parametrize(
    ("markdown", "target"),
    [
        ("[a](#b)", "#b"),
        ("[](#b..#c,#d)", "#b..#c,#d"),
        ("[a](javascript:alert(1))", "javascript:alert(1)"),
        ("[a](file:///etc/passwd)", "file:///etc/passwd"),
        ("<doc:S/RES/1809(2008)>", "doc:S/RES/1809(2008)"),
        ("[a](doc:S/RES/1809(2008))", "doc:S/RES/1809(2008)"),
        ("[a](https://é.org/ü%20?q=1&amp;r)", "https://é.org/ü%20?q=1&r"),
        ("[a]\n\n[a]: https://un.org", "https://un.org"),
    ],
)
def test_link_targets_are_taken_as_written(markdown: str, target: str) -> None:
    (link,) = (node for node in nodes(parsed(markdown).content) if isinstance(node, Link))
    assert link.target == target


def test_a_character_reference_is_one_character() -> None:
    result = parsed("A &amp; B")
    texts = [node for node in result.content if isinstance(node, Text)]
    quotes = [result.document.source.quote(text.span) for text in texts]
    assert [text.text for text in texts] == ["A ", "&", " B"]
    assert quotes == ["A ", "&amp;", " B"]


def test_text_nested_too_deep_is_reported() -> None:
    result = parsed("Text.\n\n" + "> " * 60 + "deep")
    assert [code for code, _ in result.faults] == ["TXT004"]
    assert isinstance(result.document.paragraphs[0].blocks[1], Quotation)
