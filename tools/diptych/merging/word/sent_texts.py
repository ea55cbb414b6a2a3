"""The texts of a report as they went out, in the order in which they stand in the file, each with its place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from diptych.compose.structure import (
    ComposedHeading,
    ComposedList,
    ComposedParagraph,
    ComposedProse,
    ComposedQuotation,
    ComposedTable,
)
from diptych.exporting.word.identity import label_of
from diptych.merging.word.letters import LetterReader
from diptych.merging.word.rewriting import SentBlock
from diptych.model.document import Heading, List, Paragraph, Prose, Quotation, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from diptych.compose.runs import Runs
    from diptych.compose.structure import ComposedBlock, ComposedSection, Composition
    from diptych.formats.word.sent import SentLabel
    from diptych.model.catalogue import Catalogue
    from diptych.model.document import Block, Document, Item, Note
    from diptych.model.source import Span


class TextKind(Enum):
    """What a text is."""

    TITLE = "title"
    HEADING = "heading"
    PROSE = "prose"
    CAPTION = "caption"
    CELL = "cell"


@dataclass(frozen=True, slots=True)
class TextPlace:
    """Where a text stands in its section.

    Attributes:
        kind: What it is.
        document: The section.
        span: The span of its block, or of the title.
        part: The heading or the paragraph that holds it; none for titles and footnotes.
        block: The outermost block of that paragraph which holds it.
        items: The members of lists around it, the outermost first, each with its list.
        table: The table that holds it, for a cell.
        row: The count of its row in the table, the headings counted.
        note: The footnote that holds it.
    """

    kind: TextKind
    document: Document
    span: Span
    part: Heading | Paragraph | None = None
    block: Block | None = None
    items: tuple[tuple[List, Item], ...] = ()
    table: Table | None = None
    row: int = 0
    note: Note | None = None


@dataclass(frozen=True, slots=True)
class SentText:
    """A text that went out.

    Attributes:
        label: Its name in the file.
        runs: The text.
        place: Where it stands in its section.
        at: Its count among the texts of the file.
    """

    label: SentLabel
    runs: Runs
    place: TextPlace
    at: int

    @property
    def path(self) -> str:
        """The path of its section."""
        return self.place.document.source.path

    @property
    def number(self) -> int | None:
        """The number of its paragraph, if it has one."""
        return self.place.part.number if isinstance(self.place.part, Paragraph) else None


class SentTexts:
    """The texts of one language of a report.

    Attributes:
        texts: The texts in the order of the file; those of footnotes come last.
        by_label: The same by the place that their names give: section, block, offset.
    """

    def __init__(self, catalogue: Catalogue, edition: Composition, paths: Sequence[str]) -> None:
        """Find the texts; `paths` are those of the sections that went out, in the order of the file."""
        self.catalogue = catalogue
        self.edition = edition
        order = {path: at for at, path in enumerate(paths)}
        documents = (section.documents.get(edition.lang) for section in catalogue.report.walk())
        places = {place.span: place for document in documents if document for place in text_places(document)}
        self.texts: list[SentText] = []
        for runs in _texts(edition):
            label = label_of(runs, order)
            block = next(_blocks(runs), None)
            if label and block in places:
                self.texts.append(SentText(label, runs, places[block], len(self.texts)))
        self.by_label: Mapping[tuple[int, int, int], SentText] = {one.label[1:]: one for one in self.texts}
        self._of_block: dict[Span, list[SentText]] = {}
        for one in self.texts:
            self._of_block.setdefault(one.place.span, []).append(one)
        self._marks = {
            (note.name, count): mark.span
            for note in catalogue.notes[edition.lang]
            for count, mark in enumerate(note.marks)
        }

    def beside(self, text: SentText) -> list[SentText]:
        """Return the texts of the same block: a title of a table and its unit are two."""
        return self._of_block[text.place.span]

    def block(self, text: SentText) -> SentBlock:
        """Return a text letter by letter, as it can be changed."""
        place = text.place
        passage = self.catalogue.passages.get(place.span) if place.kind is not TextKind.TITLE else None
        reader = LetterReader(passage.running if passage else None, place.span, self._marks)
        return SentBlock(
            place.document.source.text,
            place.span,
            passage.content if passage else (),
            reader.letters(text.runs),
            one_line=place.kind in {TextKind.HEADING, TextKind.CELL, TextKind.TITLE},
            in_table=place.kind is TextKind.CELL,
        )


def text_places(document: Document) -> Iterator[TextPlace]:
    """Yield the place of each text of a section, in order; those of footnotes come last."""
    yield TextPlace(TextKind.TITLE, document, document.title_span)
    for part in document.body:
        if isinstance(part, Heading):
            yield TextPlace(TextKind.HEADING, document, part.span, part)
        else:
            for block in part.blocks:
                yield from _within(TextPlace(TextKind.PROSE, document, block.span, part, block), block)
    for note in document.notes:
        for block in note.blocks:
            yield from _within(TextPlace(TextKind.PROSE, document, block.span, None, block, note=note), block)


def _within(around: TextPlace, block: Block) -> Iterator[TextPlace]:
    """Yield the places of the texts in a block; `around` is its own place."""
    match block:
        case Prose():
            yield replace(around, kind=TextKind.CAPTION) if block.caption else around
        case Heading():
            yield replace(around, kind=TextKind.HEADING)
        case Table():
            for at, row in enumerate((block.header, *block.rows)):
                yield from (replace(around, kind=TextKind.CELL, span=cell.span, table=block, row=at) for cell in row)
        case List():
            for item in block.items:
                inside = replace(around, items=(*around.items, (block, item)))
                yield from _within_each(inside, item.blocks)
        case Quotation():
            yield from _within_each(around, block.blocks)
        case _:
            pass


def _within_each(around: TextPlace, blocks: Sequence[Block]) -> Iterator[TextPlace]:
    for block in blocks:
        yield from _within(replace(around, span=block.span), block)


def _blocks(runs: Runs) -> Iterator[Span]:
    for run in runs:
        place = getattr(run, "at", None)
        if place:
            yield place.block
        yield from _blocks(getattr(run, "runs", ()))


def _texts(edition: Composition) -> Iterator[Runs]:
    for section in edition.sections:
        yield from _in_section(section)
    for note in edition.footnotes:
        yield from _in_blocks(note.blocks)


def _in_section(section: ComposedSection) -> Iterator[Runs]:
    if not section.missing:
        yield section.title
    for part in section.body:
        if isinstance(part, ComposedHeading):
            yield part.runs
        elif isinstance(part, ComposedParagraph):
            yield from _in_blocks(part.blocks)
    for child in section.children:
        yield from _in_section(child)


def _in_blocks(blocks: Sequence[ComposedBlock]) -> Iterator[Runs]:
    for block in blocks:
        match block:
            case ComposedProse():
                yield block.runs
            case ComposedList():
                for item in block.items:
                    yield from _in_blocks(item.blocks)
            case ComposedQuotation():
                yield from _in_blocks(block.blocks)
            case ComposedTable():
                yield block.title
                yield block.unit
                yield from (cell.runs for row in (*block.heads, *block.rows) for cell in row)
                for note in block.notes:
                    yield from _in_blocks(note.blocks)
            case _:
                pass
