"""Whatever text comes in, Markdown reads back as the same text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.importing.report.inline_writing import cell, heading_line, prose_lines
from diptych.importing.shared.manuscript import Break, Emphasised, LinkedRun, LiteralRun, NoteCall, TextRun
from diptych.importing.shared.tidying import text_of, tidy
from diptych.model.document import Heading, Prose, Table
from diptych.model.inline import Code, Emphasis, LineBreak, Link, NoteMark, Text
from diptych.model.prose import running_text, shown_text
from tests.support.reports import parsed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diptych.importing.shared.manuscript import Run
    from diptych.model.inline import Inline

MARKS = "abé1. ,;:!?’”“«»()[]{}<>*_`#-+=|~&\\^/\u00a0\n$€"
TEXTS = st.text(st.sampled_from(MARKS), min_size=1, max_size=12) | st.text(max_size=8)
WORDS = TEXTS.map(TextRun)
LINKS = st.builds(LinkedRun, st.sampled_from(("#ceasefire", "doc:S/RES/1809(2008)")), st.tuples(WORDS) | st.just(()))
CODE = TEXTS.map(LiteralRun)
LEAVES = WORDS | LINKS | CODE | st.just(NoteCall("a")) | st.just(Break())
RUNS = st.recursive(
    LEAVES, lambda inner: st.builds(Emphasised, st.booleans(), st.lists(inner, max_size=3).map(tuple)), max_leaves=8
)


def shape(runs: Iterable[Run]) -> list[object]:
    """Return runs as plain values."""
    result: list[object] = []
    for run in runs:
        match run:
            case TextRun(text=text):
                result.append(text)
            case Emphasised(strong=strong, children=children):
                result.append(("strong" if strong else "italic", shape(children)))
            case LinkedRun(target=target, children=children):
                result.append((target, shape(children)))
            case NoteCall(label=label):
                result.append(("note", label))
            case LiteralRun(text=text):
                result.append(("code", text))
            case Break():
                result.append("\n")
    return joined(result)


def read_shape(content: Iterable[Inline]) -> list[object]:
    """Return inline nodes as plain values."""
    result: list[object] = []
    for node in content:
        match node:
            case Text(text=text):
                result.append(text)
            case Emphasis(strong=strong, children=children):
                result.append(("strong" if strong else "italic", read_shape(children)))
            case Link(target=target, children=children):
                result.append((target, read_shape(children)))
            case NoteMark(label=label):
                result.append(("note", label))
            case Code(text=text):
                result.append(("code", text))
            case LineBreak(hard=hard):
                result.append("\n" if hard else " ")
            case _:
                pytest.fail(f"{node}")
    return joined(result)


def joined(shapes: list[object]) -> list[object]:
    """Return shapes with neighbouring texts as one."""
    result: list[object] = []
    for one in shapes:
        if isinstance(one, str) and result and isinstance(result[-1], str):
            result[-1] += one
        else:
            result.append(one)
    return result


def written(content: tuple[Inline, ...]) -> str:
    """Return the text of inline nodes with the code points that the source has."""
    return "".join(map(shown_text, running_text(content).leaves))


@given(st.lists(RUNS, max_size=6))
def test_any_runs_read_back_as_they_were(runs: list[Run]) -> None:
    clean = tidy(runs)
    if not clean:
        return
    read = parsed("{.unnumbered}\n" + "\n".join(prose_lines(runs)) + "\n\n[^a]: A note.")
    (paragraph,) = read.document.paragraphs
    (block,) = paragraph.blocks
    assert isinstance(block, Prose)
    assert read_shape(block.content) == shape(clean)


@given(st.lists(WORDS, max_size=3))
def test_any_heading_reads_back_as_it_was(runs: list[Run]) -> None:
    text = text_of(tidy(runs))
    if not text:
        return
    (heading,) = parsed(f"## {heading_line(runs)}").document.body
    assert isinstance(heading, Heading)
    assert written(heading.content) == text


@given(st.lists(WORDS, max_size=3))
def test_any_cell_reads_back_as_it_was(runs: list[Run]) -> None:
    read = parsed(f"Figures.\n\n| {cell(runs)} | b |\n| --- | --- |\n| c | {cell(runs)} |")
    table = read.document.paragraphs[0].blocks[1]
    assert isinstance(table, Table)
    text = text_of(tidy(runs))
    assert written(table.header[0].content) == written(table.rows[0][1].content) == text


@pytest.mark.parametrize(
    ("runs", "markdown"),
    [
        ((Emphasised(strong=False, children=(TextRun("Reaffirming "),)), TextRun("its")), "*Reaffirming* its"),
        ((Emphasised(strong=False, children=(TextRun("Noting,"),)), TextRun("that")), "*Noting,*&#116;hat"),
        ((TextRun("12. States"),), "12\\. States"),
        ((TextRun("#5 is peace"),), "\\#5 is peace"),
        (
            (TextRun("See "), LiteralRun("a_b. It"), TextRun(" and "), LiteralRun("`"), TextRun(".")),
            "See `a_b. It` and `` ` ``.",
        ),
        ((TextRun("It ended. A new one began."),), "It ended.\nA new one began."),
        ((TextRun("Mr. Annan and M. Ban met."),), "Mr. Annan and M. Ban met."),
        ((TextRun("a*b [c] <d>"),), "a\\*b \\[c\\] \\<d>"),
        (
            (TextRun("~~a~~ 10^6 H~2~O ==b== ++c++ $x$ $d^2$"),),
            "\\~~a\\~~ 10\\^6 H\\~2~O \\==b== \\++c++ \\$x$ \\$d\\^2$",
        ),
        ((TextRun("about ~5 km, ^ and C++, for $5 or 10 $US"),), "about ~5 km, ^ and C++, for $5 or 10 $US"),
    ],
)
def test_markdown_is_what_an_editor_would_write(runs: tuple[Run, ...], markdown: str) -> None:
    assert "\n".join(prose_lines(runs)) == markdown


def test_no_spaces_are_added_or_lost() -> None:
    runs = (TextRun("  one\n\ttwo "), Emphasised(strong=True, children=(TextRun(" three "),)), TextRun(" four "))
    assert re.split(r"(\s+)", text_of(tidy(runs))) == ["one", " ", "two", " ", "three", " ", "four"]
