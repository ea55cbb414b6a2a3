"""Composed blocks → the views that a template lays out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from diptych.compose.exhibits import undrawn_mark
from diptych.compose.places import mark_id, note_id
from diptych.compose.runs import MissingRun, lines, plain_words
from diptych.compose.structure import (
    ComposedChart,
    ComposedData,
    ComposedDivider,
    ComposedFence,
    ComposedFigure,
    ComposedList,
    ComposedProse,
    ComposedQuotation,
    ComposedTable,
)
from diptych.model.prose import as_seen
from diptych.render.exhibits.exhibits import data_table, drawn_chart, exhibit_id
from diptych.render.exhibits.grid import grid
from diptych.render.text.holding import hold_last_word
from diptych.render.text.inline import Medium, html, picture_address
from diptych.render.views.edition import (
    DividerView,
    FenceView,
    FigureView,
    ItemView,
    ListView,
    MarkupView,
    NoteView,
    ProseView,
    QuotationView,
    TableView,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diptych.compose.structure import ComposedBlock, ComposedNote
    from diptych.i18n import Translator
    from diptych.model.report import Report
    from diptych.render.exhibits.exhibits import Showing
    from diptych.render.exhibits.separated import DataFiles
    from diptych.render.text.inline import Setting
    from diptych.render.views.edition import BlockView, ChartView


@dataclass(frozen=True, slots=True)
class BlockWriter:
    """Writes the blocks of one edition.

    Attributes:
        report: The report, which holds the data of charts.
        setting: What text is set with.
        showing: How pictures and charts are shown.
        translator: Translator of the edition's language, for the mark in place of a chart.
        files: Where the data of tables and charts are kept for readers who take them away; `None` if not at all.
        section: Title of the section whose blocks are written.
    """

    report: Report
    setting: Setting
    showing: Showing
    translator: Translator
    files: DataFiles | None = None
    section: str = ""

    def comments(self, comments: tuple[str, ...]) -> tuple[str, ...]:
        """Return notes to colleagues where they are shown, else nothing."""
        return tuple(map(as_seen, comments)) if self.setting.comments else ()

    def blocks(self, blocks: Sequence[ComposedBlock]) -> tuple[BlockView, ...]:
        """Return the views of blocks."""
        return tuple(map(self.block, blocks))

    def block(self, block: ComposedBlock) -> BlockView:
        """Return the view of one block."""
        match block:
            case ComposedProse():
                text = html(block.runs, self.setting)
                is_print = self.setting.medium is Medium.PRINT
                return ProseView(hold_last_word(text) if is_print else text, block.continued)
            case ComposedList():
                items = tuple(ItemView(item.mark, self.blocks(item.blocks)) for item in block.items)
                return ListView(block.ordered, items)
            case ComposedQuotation():
                return QuotationView(self.blocks(block.blocks))
            case ComposedTable():
                return self.table(block)
            case ComposedData():
                return replace(data_table(block, self.setting), file=self.kept(block, block.label))
            case _:
                return self.leaf(block)

    def leaf(self, block: ComposedChart | ComposedFigure | ComposedFence | ComposedDivider) -> BlockView:
        """Return the view of a block without running text."""
        match block:
            case ComposedChart():
                return self.chart(block)
            case ComposedFigure():
                address = picture_address(block.path, self.showing.addresses)
                return FigureView(
                    address, block.alternative, block.caption, block.label, exhibit_id(block, self.setting)
                )
            case ComposedFence():
                return MarkupView(block.text) if block.is_markup else FenceView(block.text)
            case ComposedDivider():
                return DividerView()

    def table(self, block: ComposedTable) -> TableView:
        """Return the view of a table with its title and the notes to it."""
        return TableView(
            *grid(block.heads, block.rows, self.setting),
            block.label,
            html(block.title, self.setting),
            html(block.unit, self.setting),
            tuple(map(self.note, block.notes)),
            exhibit_id(block, self.setting),
            block.widths,
            self.kept(block, block.label),
        )

    def kept(self, exhibit: ComposedTable | ComposedData, label: str) -> str:
        """Keep the data of a table or a chart; return the address of its file, or nothing where none is kept."""
        if self.files is None:
            return ""
        return self.files.keep(exhibit, self.report, self.setting.lang, label, self.section)

    def chart(self, block: ComposedChart) -> ChartView | ProseView:
        """Return the view of a chart, or a mark in its place where it cannot be drawn."""
        view = drawn_chart(block, self.report, self.setting, self.showing)
        if view:
            return replace(view, table=replace(view.table, file=self.kept(block.data, block.label)))
        told = (cell.runs for row in (*block.data.heads, *block.data.rows) for cell in row)
        written = lines(block.data.title, block.data.unit, plain_words(block.alternative), *told)
        return ProseView(html((MissingRun(undrawn_mark(block.block, self.translator), written),), self.setting))

    def note(self, note: ComposedNote) -> NoteView:
        """Return the view of a footnote, or of a note to a table."""
        marks = tuple(self.setting.id(mark_id(note.name, mark)) for mark in range(note.marks))
        return NoteView(self.setting.id(note_id(note.name)), note.sign, marks, self.blocks(note.blocks))
