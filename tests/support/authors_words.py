"""What the author of a report wrote, in order: what every output must show."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import normalize

from diptych.compose.exhibits import columns_of
from diptych.model.document import Fence, Figure, Heading, Paragraph, Prose, Table, text_holders, walk
from diptych.model.exhibit import Chart, DataTable, SectionTable
from diptych.model.inline import Code, Image, Link, Text
from diptych.model.prose import nodes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.document import Block, Document
    from diptych.model.inline import Inline

Piece = str | frozenset[str]
"""A stretch of text; of a set, each in any order: what a picture shows and its caption."""


def bare(text: str) -> str:
    """Return the letters and figures of a text, composed as its reader sees them."""
    return "".join(filter(str.isalnum, normalize("NFC", text)))


def of_sections(catalogue: Catalogue, lang: str, *, drawn: bool = False) -> Iterator[Piece]:
    """Yield what is written in the sections of one language, in order, without their footnotes.

    Args:
        catalogue: The index of the report.
        lang: The language.
        drawn: Whether a chart is a drawing, of which a reader gets the title and the alternative text as words.
    """
    for document in catalogue.report.documents():
        if document.lang == lang:
            yield from _of_section(document, catalogue, drawn=drawn)


def of_notes(catalogue: Catalogue, lang: str) -> Iterator[Iterator[Piece]]:
    """Yield what is written in each footnote of one language that is not a note to a table."""
    for note in catalogue.notes[lang]:
        if note.table is None:
            yield _of_blocks(note.note.blocks, lang, catalogue, drawn=False)


def _of_section(document: Document, catalogue: Catalogue, *, drawn: bool) -> Iterator[Piece]:
    yield document.front.title
    for part in document.body:
        blocks = part.blocks if isinstance(part, Paragraph) else [part]
        yield from _of_blocks(blocks, document.lang, catalogue, drawn=drawn)


def _of_blocks(blocks: Iterable[Block], lang: str, catalogue: Catalogue, *, drawn: bool) -> Iterator[Piece]:
    for block in walk(blocks):
        match block:
            case Fence(text=text):
                yield text
            case Figure(image=image):
                yield frozenset({image.title, image.alternative})
            case Chart() | DataTable():
                yield from _of_data(block, lang, catalogue, drawn=drawn)
            case SectionTable():
                yield from (block.title, *(column.label for column in block.columns))
            case Heading() | Prose() | Table():
                yield from (piece for holder in text_holders([block]) for piece in _of_text(holder.content))
            case _:
                pass  # what holds other blocks


def _of_data(block: Chart | DataTable, lang: str, catalogue: Catalogue, *, drawn: bool) -> Iterator[Piece]:
    """Yield the words of a table or chart; of its data, the words and numbers that every language shows."""
    labels = tuple(column.label for column in block.columns)
    told = frozenset({block.title, block.alternative if isinstance(block, Chart) else "", block.unit})
    columns = columns_of(block, catalogue.report, lang)
    if columns is None:
        yield told.union(labels)
        return
    yield told
    if not (drawn and isinstance(block, Chart)):
        yield from labels
        yield from (value for row in zip(*columns, strict=True) for value in row if "-" not in value)


def _of_text(content: tuple[Inline, ...]) -> Iterator[Piece]:
    for node in nodes(content):
        match node:
            case Text(text=text) | Code(text=text):
                yield text
            case Image(alternative=alternative):
                yield alternative
            case Link(children=(), target=target) if not target.startswith("#"):
                yield target
            case _:
                pass


def assert_in_order(wanted: Iterable[Piece], text: str) -> None:
    """Assert that a text has the letters and figures of some pieces, one after the other."""
    at, text = 0, bare(text)
    for piece in wanted:
        ends = []
        for words in map(bare, [piece] if isinstance(piece, str) else piece):
            found = text.find(words, at)
            assert found >= 0, (words, text[at : at + 200])
            ends.append(found + len(words))
        at = max(ends)
