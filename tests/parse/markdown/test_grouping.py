"""Which prose takes a number, and what belongs to the paragraph before it."""

from __future__ import annotations

import pytest

from diptych.model.document import Heading, Paragraph, Prose, Table
from diptych.model.exhibit import Layout
from diptych.model.prose import running_text
from tests.support.reports import parsed


def outline(markdown: str) -> list[str]:
    """Return for each heading and paragraph its kinds of blocks: `Prose+List`, `-Prose` where it takes no number."""
    parts = []
    for part in parsed(markdown).document.body:
        if isinstance(part, Heading):
            parts.append(f"H{part.level}")
        else:
            blocks = "+".join(type(block).__name__ for block in part.blocks)
            parts.append(blocks if part.numbered else f"-{blocks}")
    return parts


@pytest.mark.parametrize(
    ("markdown", "parts"),
    [
        ("One.\n\nTwo,\nstill two.", ["Prose", "Prose"]),
        ("Text:\n\n- a\n- b\n\nNext.", ["Prose+List", "Prose"]),
        ("Text:\n\n> quoted\n\n| a |\n|---|\n\n```\nx\n```\n\n---\n", ["Prose+Quotation+Table+Fence+Divider"]),
        ("Text:\n\n![map](map.png)\n", ["Prose+Figure"]),
        ("Text:\n\n<b>\n\nNext.", ["Prose+MarkupBlock", "Prose"]),
        ("Text:\n\n- a\n\n{.continued}\ngoes on.\n\nNext.", ["Prose+List+Prose", "Prose"]),
        ("{.unnumbered}\nText:\n\n- a\n\nNext.", ["-Prose+List", "Prose"]),
        ("Text.\n\n## Heading\n\n- a\n\nNext.", ["Prose", "H2", "-List", "Prose"]),
        ("- a\n\nNext.", ["-List", "Prose"]),
        ("Text.\n\n### Deep\n\nMore.", ["Prose", "H3", "Prose"]),
    ],
)
def test_blocks_gather_into_paragraphs(markdown: str, parts: list[str]) -> None:
    assert outline(markdown) == parts


@pytest.mark.parametrize(
    ("markdown", "paragraphs"),
    [
        ("5. Text", ["5. Text"]),
        ("1. Text", ["1. Text"]),
        ("One.\n\n5. Two.\n6. Three.", ["One.", "5. Two.", "6. Three."]),
        ("## H\n\n1. One.\n2. Two.", ["1. One.", "2. Two."]),
        ("5. Text:\n\n   - a\n", ["5. Text:\n\n   - a"]),
        ("{#here}\n5. Text", ["5. Text"]),
        ("Steps:\n\n1. one\n2. two", ["Steps:\n\n1. one\n2. two"]),
    ],
)
def test_a_number_written_by_hand_makes_no_list(markdown: str, paragraphs: list[str]) -> None:
    result = parsed(markdown)
    assert result.paragraphs == paragraphs
    assert not result.diagnostics
    assert all(paragraph.numbered for paragraph in result.document.paragraphs)


@pytest.mark.parametrize(
    ("markdown", "parts"),
    [
        ("Text:\n\n{.caption}\nLoans\n\n| a |\n|---|\n\nNext.", ["Prose+Prose+Table", "Prose"]),
        ("## H\n\n{.caption}\nLoans\n\n| a |\n|---|\n", ["H2", "-Prose+Table"]),
    ],
)
def test_the_title_of_a_table_belongs_to_the_paragraph_before(markdown: str, parts: list[str]) -> None:
    result = parsed(markdown)
    assert outline(markdown) == parts
    assert [block.caption for block in result.document.blocks() if isinstance(block, Prose)].count(True) == 1
    assert not result.diagnostics


@pytest.mark.parametrize(
    ("markdown", "attribute"),
    [
        ("Text:\n\n{.caption}\nLoans\n\nMore.", ".caption"),
        ("Text:\n\n{.caption}\nLoans", ".caption"),
        ("Text:\n\n{.caption}\nLoans\n\n![map](map.png)", ".caption"),
        ("Text:\n\n{#x .caption}\nLoans\n\nMore.", ".caption"),
        ("Text:\n\n{.caption .continued}\nLoans\n\n| a |\n|---|\n", ".continued"),
    ],
)
def test_a_title_stands_over_a_table_and_bears_nothing_else(markdown: str, attribute: str) -> None:
    (fault,) = parsed(markdown).diagnostics
    assert fault.arguments["attribute"] == attribute


@pytest.mark.parametrize(
    "exhibit",
    [
        "{#x .caption}\nLoans\n\n| a |\n|---|\n",
        "{#x}\n![map](map.png)\n",
        "{#x}\n```table\nfile: a.csv\ntitle: Loans\ncolumns: {a: A}\n```\n",
    ],
)
def test_a_table_and_a_picture_have_a_name(exhibit: str) -> None:
    result = parsed(f"Text:\n\n{exhibit}")
    assert list(result.document.exhibit_names.values()) == ["x"]
    assert not result.diagnostics


@pytest.mark.parametrize("block", ["| a |\n|---|\n", "- a\n", "```\ncode\n```\n"])
def test_nothing_else_that_belongs_to_a_paragraph_has_a_name(block: str) -> None:
    (fault,) = parsed(f"Text:\n\n{{#x}}\n{block}").diagnostics
    assert fault.arguments["attribute"] == "{#x}"


def test_the_number_stays_in_the_text() -> None:
    assert running_text(parsed("5. *Text*").content).text == "5. Text"


def anchors(markdown: str) -> list[str | None]:
    """Return the anchor of each heading and paragraph."""
    return [part.anchor for part in parsed(markdown).document.body]


def test_anchors_stand_on_the_line_above() -> None:
    markdown = "{#one}\nText.\n\n{#two}\n## Heading\n\n{#three .unnumbered}\nText.\n\nText."
    assert anchors(markdown) == ["one", "two", "three", None]
    assert not parsed(markdown).diagnostics


@pytest.mark.parametrize(
    ("markdown", "wrong"),
    [
        ("{#AU}\nText.", "{#AU}"),
        ("{#p12}\nText.", "{#p12}"),
        ("{#note-1}\nText.", "{#note-1}"),
        ("{#AU Partnership}\nText.", "{#AU Partnership}"),
        ("Text {#inline}.", "{#inline}"),
        ("## Heading {#here}", "{#here}"),
        ("{.unknown}\nText.", "{.unknown}"),
        ("{lang=fr}\nText.", "{lang=fr}"),
        ("{#a}\n{#b}\nText.", "{#a}"),
        ("Text.\n\n{#a}\n- item", "{#a}"),
        ("Text.\n\n- {#a}\n  item", "{#a}"),
        ("Text.\n\n{#end}", "{#end}"),
        ("{#a}\n\n[^1]: note", "{#a}"),
        ("{.unnumbered}\n## Heading", "{.unnumbered}"),
        ("Text.\n\n{#a .continued}\nmore.", "{#a .continued}"),
        ("{.continued}\nText.", "{.continued}"),
    ],
)
def test_attributes_that_say_nothing_are_reported(markdown: str, wrong: str) -> None:
    assert parsed(markdown).faults == [("TXT003", wrong)]


def test_attributes_in_code_are_text() -> None:
    assert not parsed("Write `{#anchor}`.\n\n```\n{#anchor}\n```\n").diagnostics


def test_a_paragraph_spans_all_that_belongs_to_it() -> None:
    assert parsed("{#a}\nText:\n\n- a\n- b\n\n\n## H").paragraphs == ["Text:\n\n- a\n- b"]


def test_ten_thousand_paragraphs() -> None:
    body = parsed("Text.\n\n- item\n\n" * 10_000).document.body
    assert len(body) == 10_000
    assert all(isinstance(part, Paragraph) and len(part.blocks) == 2 for part in body)


def test_a_hundred_thousand_followers_are_gathered_in_time() -> None:
    (paragraph,) = parsed("Text.\n\n" + "---\n\n" * 100_000).document.paragraphs
    assert len(paragraph.blocks) == 100_001


# --- The layout of tables ---------------------------------------------------------------------------------------------

TABLE = "| a | b |\n| --- | --- |\n| c | d |\n| e | f |\n"


def layouts(markdown: str) -> list[Layout]:
    body = parsed(markdown).document.body
    return [block.layout for part in body for block in getattr(part, "blocks", ()) if isinstance(block, Table)]


@pytest.mark.parametrize(
    ("attributes", "layout"),
    [
        ("{heads=2}\n", Layout(heads=2)),
        ('{heads=2 widths="120 40.5"}\n', Layout(2, (120.0, 40.5))),
        ('{widths="120, 40"}\n', Layout(1, (120.0, 40.0))),
        ("{.caption}\nCosts\n\n{heads=2}\n", Layout(heads=2)),
        ("{#costs .caption .unnumbered}\nCosts\n\n", Layout()),
        ("", Layout()),
    ],
)
def test_the_line_above_a_table_lays_it_out(attributes: str, layout: Layout) -> None:
    assert layouts(f"Text.\n\n{attributes}{TABLE}") == [layout]
    assert parsed(f"Text.\n\n{attributes}{TABLE}").faults == []


@pytest.mark.parametrize(
    "misfit", ["heads=0", "heads=3", "heads=x", "heads=22", 'widths="12"', 'widths="12 x"', 'widths="0 4"', 'widths=""']
)
def test_a_layout_that_does_not_fit_its_table_is_found(misfit: str) -> None:
    assert parsed(f"Text.\n\n{{{misfit}}}\n{TABLE}").faults == [("TXT040", f"{{{misfit}}}")]
    assert layouts(f"Text.\n\n{{{misfit}}}\n{TABLE}") == [Layout()]


@pytest.mark.parametrize("below", ["Text.\n", "## Aims\n", "- a\n- b\n", "![A map](map.png)\n"])
def test_a_layout_above_anything_else_has_no_effect(below: str) -> None:
    assert ("TXT003", "{heads=2}") in parsed(f"Text.\n\n{{heads=2}}\n{below}").faults
