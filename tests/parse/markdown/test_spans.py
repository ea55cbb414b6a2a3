"""Every text run, note mark and link knows its place in the source, to the character."""

from __future__ import annotations

from html import unescape
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from diptych.model.document import text_holders, walk
from diptych.model.inline import Code, Emphasis, Link, NoteMark, Text
from diptych.model.prose import nodes, running_text
from diptych.model.source import Source
from diptych.parse.markdown.document import parse_document

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.document import Document
    from diptych.model.inline import Inline

HEAD = "---\ntitle: T\n---\n\n"

SCRAPS = (
    "word",
    "élan",
    "𝒳",
    " ",
    "  ",
    "\t",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\u00a0",
    "\u2028",
    "\x0b",
    "*",
    "**",
    "_",
    "`",
    "&amp;",
    "&#233;",
    "&bogus;",
    "\\*",
    "\\q",
    "\\\n",
    "\\|",
    "[",
    "]",
    "(#a)",
    "<https://x.org>",
    "<b>",
    "<!-- allow REF001: why -->",
    "![p](p.png)",
    "[^n]",
    "[^n]: ",
    "    ",
    "> ",
    "- ",
    "1. ",
    "5) ",
    "# ",
    "## h ##",
    "---",
    "===",
    "|",
    "| a | b |\n|---|:-:|\n| c\\|d | `e\\|f` |",
    "```",
    "{#anchor}",
    "{.continued}",
    "{#Bad id}",
)
MARKDOWN = st.lists(st.sampled_from(SCRAPS) | st.text(max_size=3), max_size=40).map("".join)


def parsed(body: str, head: str = HEAD) -> Document:
    return parse_document(Source("t.en.md", head + body), "t", "en")[0]


def inline_nodes(document: Document) -> Iterator[Inline]:
    for holder in text_holders(document.blocks()):
        yield from nodes(holder.content)


def is_written(node: Inline, quoted: str) -> bool:
    """Return whether the source writes a node so."""
    match node:
        case Text(text=text):
            return text == quoted if node.is_literal else text in (unescape(quoted), quoted.removeprefix("\\"))
        case Code():
            return quoted[0] == quoted[-1] == "`"
        case NoteMark(label=label):
            return quoted == f"[^{label}]"
        case Link():
            return (quoted[0], quoted[-1]) == ("<", ">") if node.bare else quoted[0] == "["
        case Emphasis():
            return quoted[0] in "*_" and quoted[-1] == quoted[0]
        case _:
            return True


@given(MARKDOWN)
@example(
    "a *b **c&amp;d*** \\* [x *y*](#z) <https://x.org>\r\n  next[^n] 𝒳  \nhard\\\nend\n\n[^n]: note\r\n    goes on"
)
@example("> - quoted\n>   more\nlazy &amp; *late*\n\n1. one\n\n   > deep *text*\n")
@example("| a | b |\n|---|---|\n| c\\|d | `e\\|f` |\n| short |")
@example("Underlined *title*\nover two lines\n===\n\n  ###   Marked &eacute; title  ###  ")
def test_a_literal_run_of_text_quotes_the_source(body: str) -> None:
    document = parsed(body.replace("\0", ""))
    for node in inline_nodes(document):
        assert is_written(node, document.source.quote(node.span))


@given(MARKDOWN)
@example("> \x1f")
@example("> \u00a0")
@example("- word\n\t0")
def test_spans_nest_and_stay_inside_the_text(body: str) -> None:
    document = parsed(body)
    whole = document.source.whole()
    for block in document.blocks():
        assert whole.covers(block.span)
        for inner in walk([block]):
            assert block.span.start <= inner.span.start
            assert inner.span.end <= block.span.end
    for holder in text_holders(document.blocks()):
        for node in nodes(holder.content):
            assert holder.span.covers(node.span)


@given(MARKDOWN)
@example("\u00a0\nword")
@example("[^n]: \u00a0\nword")
@example("# \u00a0word")
def test_plain_text_leads_back_to_the_source(body: str) -> None:
    document = parsed(body.replace("\0", ""))
    for holder in text_holders(document.blocks()):
        running = running_text(holder.content)
        for leaf, start in zip(running.leaves, running.starts, strict=True):
            # What is read otherwise than it is written has its way back tested in tests/model/test_prose.py.
            if isinstance(leaf, Text) and leaf.is_literal and running.way is None:
                span = running.span(start, start + len(leaf.text))
                assert document.source.quote(span) == leaf.text


@given(st.binary(max_size=400))
def test_no_bytes_crash_the_parser(data: bytes) -> None:
    text = data.decode("utf-8", errors="replace")
    parse_document(Source("t.en.md", text), "t", "en")
    parse_document(Source("t.en.md", HEAD + text), "t", "en")


@given(MARKDOWN)
def test_no_markdown_crashes_the_parser_even_in_the_front_matter(text: str) -> None:
    parse_document(Source("t.en.md", f"---\n{text}"), "t", "en")
    parse_document(Source("t.en.md", f"---\n{text}\n---\n{text}"), "t", "en")


@pytest.mark.parametrize("mark", ["*", "> ", "- ", "[", "![", "(", "`", "<", "\\", "&", "|", "1. ", "{", "_a_", "[^n]"])
def test_a_mark_repeated_without_end_is_read_in_time(mark: str) -> None:
    parsed(mark * 5000)
    parsed(mark * 2000 + "\n" + mark * 2000 + "text")
