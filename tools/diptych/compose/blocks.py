"""Blocks of a section, as a reader sees them."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from diptych.compose.exhibits import ExhibitComposer
from diptych.compose.labels import exhibit_label
from diptych.compose.runs import EmphasisRun, MissingRun, PlainRun, lines, plain_text, plain_words
from diptych.compose.structure import (
    ComposedCell,
    ComposedDivider,
    ComposedFence,
    ComposedFigure,
    ComposedItem,
    ComposedList,
    ComposedProse,
    ComposedQuotation,
    ComposedTable,
)
from diptych.compose.table_heads import spanned
from diptych.model.document import Divider, Fence, Figure, Heading, List, MarkupBlock, Prose, Quotation, Table
from diptych.model.exhibit import Chart, DataTable, SectionTable
from diptych.model.prose import as_seen
from diptych.typography.list_marks import BULLET, automatic_marks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.compose.runs import Runs
    from diptych.compose.structure import ComposedBlock, ComposedNote
    from diptych.compose.text import TextComposer
    from diptych.model.document import Block, Cell
    from diptych.model.source import Span


Leaf = Fence | MarkupBlock | Figure | Divider | DataTable | Chart | SectionTable


class BlockComposer:
    """Composes the blocks of one language.

    Attributes:
        table_notes: The notes to each table, by its span.
    """

    def __init__(self, text: TextComposer) -> None:
        """Compose with the text of a language."""
        self.text = text
        self.catalogue = text.catalogue
        self.exhibits = ExhibitComposer(text)
        self.table_notes: dict[Span, list[ComposedNote]] = {}

    def blocks(self, blocks: Sequence[Block], depth: int = 0) -> tuple[ComposedBlock, ...]:
        """Return blocks as a reader sees them; `depth` counts the lists around them."""
        return tuple(self.composed(blocks, depth))

    def composed(self, blocks: Sequence[Block], depth: int) -> Iterator[ComposedBlock]:
        """Yield blocks; a table includes the title above it."""
        for index, (block, following) in enumerate(pairwise((*blocks, None))):
            before = blocks[index - 1] if index else None
            if isinstance(block, Table) and isinstance(before, Prose) and before.caption:
                yield self.titled(block, before)
            elif block and not (isinstance(block, Prose) and block.caption and isinstance(following, Table)):
                yield self.block(block, depth, first=index == 0)

    def block(self, block: Block, depth: int, *, first: bool) -> ComposedBlock:
        """Return one block; `first` says that it begins a paragraph, a list's member or a quotation."""
        match block:
            case Prose():
                return ComposedProse(self.text.text(block.span), continued=not first, caption=block.caption)
            case Heading():
                return ComposedProse((EmphasisRun(strong=True, runs=self.text.text(block.span)),), continued=not first)
            case List():
                return self.list(block, depth)
            case Quotation():
                return ComposedQuotation(self.blocks(block.blocks, depth))
            case Table():
                return self.table(block)
            case _:
                return self.leaf(block)

    def leaf(self, block: Leaf) -> ComposedBlock:
        """Return a block without text of its own."""
        match block:
            case Fence():
                return ComposedFence(as_seen(block.text))
            case MarkupBlock():
                return ComposedFence(as_seen(block.text), is_markup=True)
            case Figure():
                return self.figure(block)
            case Divider():
                return ComposedDivider()
            case _:
                return self.exhibits.exhibit(block)

    def list(self, block: List, depth: int) -> ComposedList:
        """Return a list with its marks."""
        count = len(block.items)
        marks = automatic_marks(count, depth, self.text.lang) if block.ordered else (BULLET,) * count
        items = zip(marks, block.items, strict=True)
        return ComposedList(
            block.ordered, tuple(ComposedItem(mark, self.blocks(item.blocks, depth + 1)) for mark, item in items)
        )

    def table(self, block: Table) -> ComposedTable:
        """Return a table."""
        heads, rows = spanned([self.row(row) for row in block.heads]), tuple(self.row(row) for row in block.body_rows)
        notes = tuple(self.table_notes.get(block.span, ()))
        return ComposedTable(heads, rows, notes=notes, widths=block.layout.widths)

    def titled(self, block: Table, caption: Prose) -> ComposedTable:
        """Return a table with its title; italics at its end are the unit."""
        written = self.text.text(caption.span)
        title, last = written[:-1], written[-1:]
        is_bracketed = plain_text(last).strip().startswith("(")
        has_unit = (bool(title) or is_bracketed) and isinstance(last[0], EmphasisRun) and not last[0].strong
        return replace(
            self.table(block),
            label=self.label(block.span),
            caption=written,
            title=_stripped(title if has_unit else written),
            unit=last if has_unit else (),
            anchor=self.text.exhibit_names.get(block.span, ""),
            unlabelled=caption.unlabelled,
        )

    def row(self, cells: Sequence[Cell]) -> tuple[ComposedCell, ...]:
        """Return a row of cells."""
        return tuple(ComposedCell(self.text.text(cell.span), cell.align) for cell in cells)

    def figure(self, block: Figure) -> ComposedFigure | ComposedProse:
        """Return a picture, or a mark in its place where it is missing."""
        image = block.image
        if image.target not in self.catalogue.report.pictures:
            _ = self.text.translator.gettext
            mark = _("[picture missing: {path}]").format(path=image.target)
            written = lines(plain_words(image.title), plain_words(image.alternative))
            return ComposedProse((MissingRun(mark, written),))
        anchor = self.text.exhibit_names.get(block.span, "")
        return ComposedFigure(image.target, image.alternative, image.title, self.label(block.span), anchor)

    def label(self, span: Span) -> str:
        """Return the label of a table or figure."""
        return exhibit_label(self.catalogue.exhibits.get(span), self.text.translator)


def _stripped(runs: Runs) -> Runs:
    """Return runs without the spaces at their ends."""
    kept = list(runs)
    while kept and isinstance(first := kept[0], PlainRun) and first.text[:1].isspace():
        text = first.text.lstrip()
        cut = len(first.text) - len(text)
        kept[:1] = [PlainRun(text, first.written[cut:], first.at and first.at.further(cut))] if text else []
    while kept and isinstance(last := kept[-1], PlainRun) and last.text[-1:].isspace():
        text = last.text.rstrip()
        kept[-1:] = [PlainRun(text, last.written[: len(text)], last.at)] if text else []
    return tuple(kept)
