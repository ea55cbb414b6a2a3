"""Blocks → the views that a template lays out."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from markupsafe import Markup

from diptych.model.document import (
    Divider,
    Fence,
    Figure,
    Heading,
    List,
    MarkupBlock,
    Prose,
    Quotation,
    Table,
)
from diptych.model.exhibit import Chart, DataTable, SectionTable
from diptych.model.inline import Emphasis
from diptych.render.exhibits.exhibits import ExhibitWriter, values_of
from diptych.render.text.inline import InlineWriter, picture_address
from diptych.render.text.references import missing_mark
from diptych.render.views.edition import (
    CellView,
    DividerView,
    FenceView,
    FigureView,
    ItemView,
    ListView,
    MarkupView,
    ProseView,
    QuotationView,
    TableView,
)
from diptych.typography.list_marks import BULLET, NUMERALS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.model.document import Block, Cell, Item
    from diptych.render.text.inline import Setting
    from diptych.render.views.edition import BlockView

Leaf = Fence | Figure | Divider | MarkupBlock | DataTable | Chart | SectionTable


class BlockWriter:
    """Writes the blocks of one edition."""

    def __init__(self, setting: Setting) -> None:
        """Write with the setting of an edition."""
        self.setting = setting
        self.exhibits = ExhibitWriter(setting)

    def text(self, holder: Prose | Heading | Cell) -> Markup:
        """Return the HTML of a block that holds text."""
        passage = self.setting.catalogue.passages[holder.span]
        return InlineWriter(passage, self.setting).write(holder.content)

    def blocks(self, blocks: Sequence[Block], depth: int = 0) -> tuple[BlockView, ...]:
        """Return the views of blocks; `depth` counts the lists around them."""
        return tuple(self.views(blocks, depth))

    def views(self, blocks: Sequence[Block], depth: int) -> Iterator[BlockView]:
        """Yield the views of blocks; the view of a table includes the title above it."""
        for index, (block, following) in enumerate(pairwise((*blocks, None))):
            before = blocks[index - 1] if index else None
            if isinstance(block, Table) and isinstance(before, Prose) and before.caption:
                yield self.titled(block, before)
            elif block and not (isinstance(block, Prose) and block.caption and isinstance(following, Table)):
                yield self.block(block, depth, first=index == 0)

    def block(self, block: Block, depth: int, *, first: bool) -> BlockView:
        """Return the view of one block; `first` says that it begins a paragraph, a list's member or a quotation."""
        match block:
            case Prose():
                return ProseView(self.text(block), continued=not first)
            case Heading():
                return ProseView(Markup("<strong>{}</strong>").format(self.text(block)), continued=not first)
            case List():
                return self.list(block, depth)
            case Quotation():
                return QuotationView(self.blocks(block.blocks, depth))
            case Table():
                return self.table(block)
            case _:
                return self.leaf(block)

    def leaf(self, block: Leaf) -> BlockView:
        """Return the view of a block without text of its own."""
        match block:
            case DataTable() | Chart() | SectionTable():
                return self.exhibit(block)
            case Fence():
                return FenceView(block.text)
            case Figure():
                return self.figure(block)
            case Divider():
                return DividerView()
            case MarkupBlock():
                return MarkupView(block.text)

    def exhibit(self, block: DataTable | Chart | SectionTable) -> BlockView:
        """Return the view of a table or chart made of data, or a mark in its place where it cannot be shown."""
        if isinstance(block, SectionTable):
            return self.exhibits.section_table(block)
        view = self.exhibits.chart(block) if isinstance(block, Chart) else self.exhibits.data_table(block)
        return view or ProseView(missing_mark(self.unshown(block)))

    def unshown(self, block: DataTable | Chart) -> str:
        """Return the text of the mark in place of a table or chart that cannot be shown."""
        _ = self.setting.translator.gettext
        if values_of(block, self.setting.catalogue.report, self.setting.lang) is None:
            return _("[data missing: {path}]").format(path=block.file)
        mark = _("[chart not drawn: {path}]") if isinstance(block, Chart) else _("[table too long: {path}]")
        return mark.format(path=block.file)

    def list(self, block: List, depth: int) -> ListView:
        """Return the view of a list."""
        items = enumerate(block.items, 1)
        return ListView(
            block.ordered,
            tuple(self.item(item, number if block.ordered else 0, depth) for number, item in items),
        )

    def item(self, item: Item, number: int, depth: int) -> ItemView:
        """Return the view of one member of a list; `number` is 0 where the list has none."""
        marker = BULLET
        if number:
            mark = NUMERALS[depth % len(NUMERALS)](number)
            marker = self.setting.translator.pgettext("list", "({mark})").format(mark=mark)
        return ItemView(marker, self.blocks(item.blocks, depth + 1))

    def table(self, block: Table) -> TableView:
        """Return the view of a table."""
        header, rows = self.row(block.header), tuple(self.row(row) for row in block.rows)
        return TableView(header, rows, notes=self.setting.table_notes(block.span))

    def titled(self, block: Table, caption: Prose) -> TableView:
        """Return the view of a table with its title; italics at its end are the unit, set on a line of their own."""
        *title, last = caption.content
        has_unit = bool(title) and isinstance(last, Emphasis) and not last.strong
        writer = InlineWriter(self.setting.catalogue.passages[caption.span], self.setting)
        written = writer.write(tuple(title) if has_unit else caption.content)
        unit = writer.write((last,)) if has_unit else Markup("")
        label = self.setting.labels.get(block.span, "")
        return replace(self.table(block), label=label, title=written.strip(), unit=unit)

    def row(self, cells: Sequence[Cell]) -> tuple[CellView, ...]:
        """Return the view of a row of cells."""
        return tuple(CellView(self.text(cell), cell.align) for cell in cells)

    def figure(self, block: Figure) -> FigureView | ProseView:
        """Return the view of a picture, or a mark in its place where it is missing."""
        target = block.image.target
        if target not in self.setting.catalogue.report.pictures:
            _ = self.setting.translator.gettext
            mark = _("[picture missing: {path}]").format(path=target)
            return ProseView(missing_mark(mark))
        address, label = (
            picture_address(target, self.setting.showing.addresses),
            self.setting.labels.get(block.span, ""),
        )
        return FigureView(address, block.image.alternative, block.image.title, label)
