"""Manuscripts to test with: their words, and their structure as lines of text."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from diptych.importing.shared.manuscript import (
    Exhibit,
    ForeignFigure,
    ForeignProse,
    ForeignQuotation,
    ForeignTable,
    Listing,
    PartRole,
    Title,
)
from diptych.importing.shared.tidying import text_of
from tests.support.corpus import CORPUS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.importing.shared.manuscript import Block, Manuscript, Part

LAYOUT = CORPUS / "layout"
SOURCE = CORPUS.parent / "source" / "000_69fee26534a39183.txt"


def corpus_bytes(name: str) -> bytes:
    """Return a file of the corpus of layouts."""
    return Path(LAYOUT, name).read_bytes()


def all_parts(parts: Iterable[Part]) -> Iterator[Part]:
    """Yield parts and their subparts, each before those that it holds."""
    for part in parts:
        yield part
        yield from all_parts(part.children)


def all_blocks(manuscript: Manuscript) -> list[Block]:
    """Return the blocks of all parts in order."""
    return [block for part in all_parts(manuscript.parts) for block in part.blocks]


def numbers(manuscript: Manuscript) -> list[str]:
    """Return the numbers of the paragraphs in order."""
    return [block.number for block in all_blocks(manuscript) if isinstance(block, ForeignProse) and block.number]


def tables(manuscript: Manuscript) -> list[list[list[str]]]:
    """Return the texts of all tables by row and cell."""
    found = [block for block in all_blocks(manuscript) if isinstance(block, ForeignTable)]
    return [[[text_of(cell) for cell in row] for row in table.rows] for table in found]


def remarks(manuscript: Manuscript) -> list[str]:
    """Return the remarks, as a user reads them."""
    return [
        f"{one.place}: {one.handling.value}: {one.message.format(**dict(one.arguments))}" for one in manuscript.remarks
    ]


def sketch(manuscript: Manuscript) -> list[str]:
    """Return the structure of a manuscript, one line for each heading and block."""
    return [line for part in manuscript.parts for line in _part(part, 1)]


def words(manuscript: Manuscript) -> list[str]:
    """Return every word of a text and of its notes in order."""
    lines = [line for part in manuscript.parts for line in _part(part, 1)]
    notes = [
        text_of(block.content) for note in manuscript.notes for block in note.blocks if isinstance(block, ForeignProse)
    ]
    return [word for line in (*lines, *notes) for word in line.split() if word not in SIGNS]


SIGNS = frozenset({"#", "##", "###", "####", "|", "-", ">", "[summary]", "[annex]"})


def _part(part: Part, depth: int) -> Iterator[str]:
    role = "" if part.role is PartRole.TEXT else f"[{part.role.value}] "
    numeral = f"{part.numeral}. " if part.numeral else ""
    yield f"{'#' * depth} {role}{numeral}{part.title}"
    for block in part.blocks:
        yield from _block(block, depth)
    for child in part.children:
        yield from _part(child, depth + 1)


def _block(block: Block, depth: int) -> Iterator[str]:
    match block:
        case ForeignProse(content=content, number=number):
            yield f"{number} {text_of(content)}" if number else text_of(content)
        case Title(content=content, level=level):
            yield f"{'#' * (depth + level)} {text_of(content)}"
        case ForeignTable(rows=rows):
            yield from (" | ".join(text_of(cell) for cell in row) for row in rows)
        case Exhibit(markdown=text) | ForeignFigure(alternative=text):
            yield text
        case ForeignQuotation(blocks=blocks):
            yield from (f"> {line}" for one in blocks for line in _block(one, depth))
        case Listing(items=items):
            for item in items:
                lines = [line for one in item.blocks for line in _block(one, depth)]
                yield from (f"- {item.mark} {line}" if at == 0 else f"- {line}" for at, line in enumerate(lines))
