"""Law: every letter and figure of a section's text is seen by a reader, or is known mark-up, or has a finding.

Sections are made of fragments of Markdown, whole and broken, inside each other. Each word in them has a number of its
own, so that the test needs no parser to know what was written: each word must be in a node of the document or in the
place of a finding, and the words of the nodes must be in the order of the source. That the account finds what is lost
is shown by documents from which one node is taken away.

CI makes 100 sections for each test; `DIPTYCH_SECTIONS=5000` makes 5,000. By hand, 100,000 sections were made of the
same fragments, each with one mutant, and the 652 examples of CommonMark were read, with the fixtures of markdown-it-py.
They found text on the line of a name, in braces, after the word that opens code and after an allowance, and the numbers
of lists and of paragraphs numbered by hand that hold no text of their own: all of that was lost without a word.
"""

from __future__ import annotations

import os
import re
from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING, Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from diptych.model.document import Fence, Figure, Heading, MarkupBlock, Prose, Table, text_holders, walk
from diptych.model.inline import Code, Image, Markup, Text
from diptych.model.prose import nodes
from diptych.model.source import Source
from diptych.parse.markdown.account import unaccounted
from diptych.parse.markdown.document import parse_document

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Block, Document
    from diptych.model.source import Span

SECTIONS = int(os.environ.get("DIPTYCH_SECTIONS", "0"))
MANY = settings(max_examples=SECTIONS) if SECTIONS else settings()

HEAD = "---\ntitle: Title\n---\n\n"
WORD = re.compile(r"word\d+x")
PLACE = "@"
"""Stands for a word in a fragment; each becomes another one."""

INLINES = (
    "@",
    "@ @",
    "*@*",
    "**@** ",
    "***@ *@*",
    "`@`",
    "`` @|@ ``",
    "[@](#anchor)",
    "[](#anchor)",
    '[@](https://example.org "@ @")',
    "[@](<#a b> '@')",
    "[@ *@*][ref]",
    "[@][]",
    "[ref]",
    "[Ref]",
    "[@][ref",
    "![@](map.png)",
    '![@ *@*](map.png "@")',
    "![@ `@` &amp; @](map.png)",
    "![@ [@](x) @](map.png)",
    "![@][ref]",
    "![@ [^note] @](map.png)",
    "<https://example.org/path>",
    "[^note]",
    "[^a]",
    "&amp;",
    "&eacute;@",
    "@&#233;@",
    "&bogus;",
    "\\*@\\*",
    "\\@",
    "@\\|@",
    "@|@",
    "<b>@</b>",
    "<!-- @ -->",
    "@  \n@",
    "@\\\n@",
    "\t",
    "\u00a0",
    "é",
    "𝒳",
    "(",
    "]",
    "[",
    "_",
    "{#anchor}",
    "{@}",
    "1",
    "½ ² Ⅷ",
)
BLOCKS = (
    "## @ @",
    "# @ #",
    "##@",
    "@\n---",
    "@ @\n===",
    "---",
    "***",
    "@",
    "@\n@ @",
    "{#anchor}",
    "{#anchor .continued}\n@",
    "{.caption}\n@ *(@)*",
    "{#anchor} @ {@}",
    "{.continued key=@}",
    '{key="@ @"}',
    "{% @ %}",
    "- @",
    "- @\n- @\n\n  @",
    "1. @\n2. @",
    "3. @\n4) @",
    "5.",
    "5. > @",
    "   7. @",
    "> @\n@",
    "> 3. @\n> 4. @",
    "| @ | @ |\n| --- | ---: |\n| @ | @ |",
    "| @ | @ |\n| --- | ---: |\n| @ | @ | @ |\n| @ |\n@",
    "@ | @\n--- | ---\n@ | @ @\n| `@|@` | @\\|@ |\n@ @\n@",
    "| @ |\n| --- |\n| @ | |\n[^note]: @",
    "[^note]: @ @",
    "[^note]: @\n\n    @\n\n    - @",
    "[^a]: 3. @",
    "[ref]: https://example.org/page",
    "[ref]: <map.png> '@ @'",
    '[Ref]:\n  map.png\n  "@\n  @"',
    "[other @]: #anchor",
    "[^see @]: @",
    "[ref]: @ @",
    "```\n@ @\n```",
    "```python\n@\n```",
    "~~~ python @\n@\n~~~",
    "````table @\n@\n````",
    "```\n@",
    "    @ @",
    "\t@",
    "<div>\n@\n</div>",
    "<!-- @\n\n@ -->",
    "<!-- allow TXT002: why -->\n\n@",
    "<!-- allow TXT002: why --> @ <!-- -->",
    "<!-- allow TXT002: why --> @",
    "![@](map.png '@')",
    "![@][ref]",
    "\u2028@",
    "\u00a0\n@",
    "@\x0b@",
)
PREFIXES = ("> ", ">", "- ", "* ", "1. ", "4. ", "10) ", "  ", "    ", "\t", "[^note]: ", "| ", "")
ENDS = st.sampled_from(("\n", "\n", "\n", "\r\n", "\r"))


def _within(prefix: str, indent: str, text: str) -> str:
    """Return a text in a list, a quotation or a note: its first line after a mark, the others below it."""
    first, *others = text.split("\n")
    return "\n".join([prefix + first, *(indent + line for line in others)])


LINES = st.lists(st.sampled_from(INLINES) | st.text(max_size=3), min_size=1, max_size=6).map(" ".join)
BLOCK = st.recursive(
    st.sampled_from(BLOCKS) | LINES,
    lambda inside: st.builds(
        lambda prefix, indent, texts, between: _within(prefix, indent, between.join(texts)),
        st.sampled_from(PREFIXES),
        st.sampled_from(("> ", "  ", "   ", "    ", "\t", "")),
        st.lists(inside, min_size=1, max_size=3),
        st.sampled_from(("\n\n", "\n")),
    ),
    max_leaves=6,
)
BODIES = st.builds(
    lambda blocks, betweens, end: end.join(
        "".join(one for pair in zip(blocks, betweens, strict=False) for one in pair).split("\n")
    ),
    st.lists(BLOCK, min_size=1, max_size=7),
    st.lists(st.sampled_from(("\n\n", "\n\n", "\n", "\n\n\n")), min_size=7, max_size=7),
    ENDS,
)


def numbered(markdown: str) -> str:
    """Return Markdown with another word in each place for one."""
    numbers = count()
    return re.sub(PLACE, lambda _: f"word{next(numbers)}x", markdown)


def parsed(body: str) -> tuple[Document, tuple[Diagnostic, ...]]:
    return parse_document(Source("t.en.md", HEAD + body), "t", "en")


def said(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield what a reader sees of some blocks, in order."""
    for block in walk(blocks):
        match block:
            case Fence(text=text) | MarkupBlock(text=text):
                yield text
            case Figure(image=image):
                yield f"{image.alternative} {image.title}"
            case _:
                pass
        for holder in text_holders((block,) if isinstance(block, Heading | Prose | Table) else ()):
            for node in nodes(holder.content):
                match node:
                    case Text(text=text) | Code(text=text) | Markup(text=text):
                        yield text
                    case Image(alternative=alternative, title=title):
                        yield f"{alternative} {title}"
                    case _:
                        pass


def words_of(document: Document) -> list[list[str]]:
    """Return the words of the body of a section, and of each note."""
    body = [block for part in document.body for block in ((part,) if isinstance(part, Heading) else part.blocks)]
    return [WORD.findall(" ".join(said(blocks))) for blocks in (body, *(note.blocks for note in document.notes))]


def lost_words(document: Document, places: Iterable[Span]) -> list[str]:
    """Return the words of a section that are neither in a node nor in one of the places."""
    text, stretches = document.source.text, [(place.start, place.end) for place in places]
    seen = {word for words in words_of(document) for word in words}
    return [
        word[0]
        for word in WORD.finditer(text)
        if word[0] not in seen and not any(start <= word.start() and word.end() <= end for start, end in stretches)
    ]


@MANY
@given(BODIES)
def test_every_word_is_seen_or_has_a_finding(markdown: str) -> None:
    document, found = parsed(numbered(markdown))
    assert lost_words(document, [one.span for one in found]) == []


@MANY
@given(BODIES)
def test_words_are_in_the_order_of_the_source(markdown: str) -> None:
    document, _ = parsed(numbered(markdown))
    captions = " ".join(definition.title for definition in document.definitions)
    for words in words_of(document):
        own = [word for word in words if word not in captions]
        assert own == sorted(own, key=document.source.text.index)


@MANY
@given(BODIES)
def test_no_word_that_is_seen_is_said_to_be_on_no_page(markdown: str) -> None:
    document, found = parsed(numbered(markdown))
    seen = {word for words in words_of(document) for word in words}
    places = [document.source.quote(one.span) for one in found if one.code == "TXT012"]
    assert not seen.intersection(WORD.findall(" ".join(places)))


Node = Any
"""A document, a part of it, or a tuple of parts."""
PARTS = ("body", "notes", "definitions", "blocks", "items", "content", "children", "header", "rows")
"""Fields that hold the parts of a node."""


def parts_of(node: Node) -> Iterator[tuple[Any, ...]]:
    """Yield the way to each part of a node, at any depth: names of fields and places in them."""
    if isinstance(node, tuple):
        for at, part in enumerate(node):
            yield (at,)
            yield from ((at, *way) for way in parts_of(part))
        return
    for name in PARTS:
        yield from ((name, *way) for way in parts_of(getattr(node, name, ())))


def without(node: Node, way: Sequence[Any]) -> Node:
    """Return a node without one of its parts."""
    first, *rest = way
    if not isinstance(node, tuple):
        return replace(node, **{first: without(getattr(node, first), rest)})
    return (*node[:first], *((without(node[first], rest),) if rest else ()), *node[first + 1 :])


@MANY
@given(BODIES, st.integers(min_value=0))
def test_a_node_that_is_dropped_is_noticed(markdown: str, chosen: int) -> None:
    document, found = parsed(numbered(markdown))
    ways = list(parts_of(document))
    assume(ways)
    mutant = without(document, ways[chosen % len(ways)])
    places = [one.span for one in found]
    noticed = unaccounted(mutant, len(HEAD), places)
    assert lost_words(mutant, [*places, *noticed]) == []
