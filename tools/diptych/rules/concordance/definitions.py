"""Definitions in the order of the alphabet: each language has an order of its own."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from diptych.model.document import Paragraph, Prose
from diptych.model.inline import Emphasis
from diptych.model.prose import running_text
from diptych.typography.words import unaccented

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.model.document import Document, Heading
    from diptych.model.inline import Inline
    from diptych.model.source import Span


class _Definition(NamedTuple):
    """A term, and the blocks of its definition: the one that begins with it, and its members."""

    term: str
    blocks: list[Heading | Paragraph]


MEMBER = re.compile(r"\(?(?:[a-z]{1,2}|[ivxl]+|\d{1,2})\)\s|[•–—-]\s")
"""What a member of a definition begins with."""
LETTER, WORD = re.compile(r"[^\W_]"), re.compile(r"[^\W_]+")
SOME = 8
"""One term in so many may stand where another reader of the alphabet would not have put it."""
ENOUGH = 3
"""Fewest terms whose order is certainly that of the alphabet; two that name the other language's terms are enough."""


def definitions(document: Document) -> frozenset[Span]:
    """Return the places of the paragraphs that define terms, one after the other, in the order of the alphabet.

    Each begins with its term in italics or in bold; the members of a definition may stand below it, each with its mark.
    Where they stand in their row follows from the language.
    """
    rows = (row for row in _rows(document.body) if _is_sorted(row))
    return frozenset(block.span for row in rows for definition in row for block in definition.blocks)


def _rows(blocks: Sequence[Heading | Paragraph]) -> Iterator[list[_Definition]]:
    """Yield the rows of definitions that follow one another."""
    row: list[_Definition] = []
    for block in blocks:
        term = _term(block)
        if term:
            row.append(_Definition(term, [block]))
        elif row and MEMBER.match(running_text(_content(block)).text):
            row[-1].blocks.append(block)
        elif row:
            yield row
            row = []
    yield row


def _is_sorted(row: Sequence[_Definition]) -> bool:
    """Return whether terms are in the order of the alphabet: by their letters alone, or word by word."""
    plain = [unaccented(one.term).lower() for one in row]
    by_letters, by_words = ([tuple(form.findall(term)) for term in plain] for form in (LETTER, WORD))
    enough = len(row) >= ENOUGH or all(_names_the_other(_content(one.blocks[0])) for one in row)
    return len(row) > 1 and enough and any(_steps_back(order) <= len(row) // SOME for order in (by_letters, by_words))


def _steps_back(order: Sequence[tuple[str, ...]]) -> int:
    return sum(one >= other for one, other in pairwise(order))


def _content(block: Heading | Paragraph) -> tuple[Inline, ...]:
    first = block.blocks[0] if isinstance(block, Paragraph) else None
    return first.content if isinstance(first, Prose) else ()


def _term(block: Heading | Paragraph) -> str:
    """Return the term that a paragraph begins with and goes on after; empty if it begins with none."""
    content = _content(block)
    first = content[0] if content else None
    goes_on = len(content) > 1 or (isinstance(block, Paragraph) and len(block.blocks) > 1)
    return running_text(first.children).text.strip(" .:") if goes_on and isinstance(first, Emphasis) else ""


def _names_the_other(content: Sequence[Inline]) -> bool:
    """Return whether a definition ends with the term of the other language: "(*ministre*)"."""
    last = [node for node in content[1:] if isinstance(node, Emphasis)]
    after = running_text(tuple(content)).text.rstrip(" .;")
    return bool(last) and after.endswith(f"({running_text(last[-1].children).text})")
