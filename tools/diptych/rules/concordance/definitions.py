"""Definitions in the order of the alphabet: each language has an order of its own."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from diptych.model.document import Paragraph, Prose
from diptych.model.inline import Emphasis
from diptych.model.prose import running_text
from diptych.typography.words import unaccented

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.model.document import Document, Heading
    from diptych.model.inline import Inline
    from diptych.model.source import Span

ENOUGH = 3
"""Fewest terms whose order is certainly that of the alphabet; two that name the other language's terms are enough."""


def definitions(document: Document) -> frozenset[Span]:
    """Return the places of the paragraphs that define terms, one after the other, in the order of the alphabet.

    Each begins with its term in italics or in bold. Where they stand in their row follows from the language.
    """
    return frozenset(block.span for row in _rows(document.body) if _is_sorted(row) for block, _ in row)


def _rows(blocks: Sequence[Heading | Paragraph]) -> Iterator[list[tuple[Heading | Paragraph, str]]]:
    """Yield the rows of blocks that begin with a term, each with its term."""
    row: list[tuple[Heading | Paragraph, str]] = []
    for block in blocks:
        term = _term(block)
        if term:
            row.append((block, term))
        elif row:
            yield row
            row = []
    yield row


def _is_sorted(row: Sequence[tuple[Heading | Paragraph, str]]) -> bool:
    terms = [unaccented(term).lower() for _, term in row]
    enough = len(row) >= ENOUGH or all(_names_the_other(_content(block)) for block, _ in row)
    return len(row) > 1 and enough and all(one < other for one, other in pairwise(terms))


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
