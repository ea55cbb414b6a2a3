"""Two versions of blocks as one: paragraphs of text, lists, tables and what stands between them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from diptych.compose.runs import ChangedRun, plain_words
from diptych.compose.structure import (
    ComposedChart,
    ComposedData,
    ComposedItem,
    ComposedList,
    ComposedProse,
    ComposedQuotation,
    ComposedTable,
)
from diptych.model.exhibit import placed_cells
from diptych.redlining.block_words import block_name, block_words, row_words
from diptych.redlining.pairing import PartKey, paired_parts
from diptych.redlining.words import all_changed, changed_runs, former

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from diptych.compose.runs import Runs
    from diptych.compose.structure import CellRow, ComposedBlock

Blocks = tuple["ComposedBlock", ...]
TAB = "\t"


@dataclass(slots=True)
class BlockComparer:
    """Compares the blocks of two versions in one language.

    Attributes:
        old_notes: What the footnotes of the earlier version are compared by, by name.
        new_notes: The same for the present version.
        with_data: Whether the data of a chart that changed follow it as a table.
        undrawn: The labels of pictures and charts that came, went or changed: no text can show what changed in them.
    """

    old_notes: Mapping[str, str]
    new_notes: Mapping[str, str]
    with_data: bool
    undrawn: list[str] = field(default_factory=list)

    def runs(self, old: Runs, new: Runs) -> Runs:
        """Return two versions of a text as one."""
        return changed_runs(old, new, self.old_notes, self.new_notes)

    def blocks(self, old: Blocks, new: Blocks) -> Blocks:
        """Return two versions of blocks as one; the text that both begin with is one text, whatever it says."""
        if old and new and isinstance(old[0], ComposedProse) and isinstance(new[0], ComposedProse):
            return (*self._block(old[0], new[0]), *self._paired_blocks(old[1:], new[1:]))
        return tuple(self._paired_blocks(old, new))

    def whole(self, blocks: Blocks, *, inserted: bool) -> Blocks:
        """Return blocks that came or went whole."""
        return tuple(self._whole(block, inserted=inserted) for block in blocks)

    def _paired_blocks(self, old: Blocks, new: Blocks) -> Iterator[ComposedBlock]:
        for before, now in paired_parts([(_mark(one), one) for one in old], [(_mark(one), one) for one in new]):
            if before is not None and now is not None:
                yield from self._block(before, now)
            elif now is not None:
                yield self._whole(now, inserted=True)
            elif before is not None:
                yield self._whole(before, inserted=False)

    def _block(self, old: ComposedBlock, new: ComposedBlock) -> Iterator[ComposedBlock]:
        match old, new:
            case ComposedProse(), ComposedProse():
                yield replace(new, runs=self.runs(old.runs, new.runs))
            case ComposedList(), ComposedList():
                yield replace(new, items=tuple(self._items(old.items, new.items)))
            case ComposedQuotation(), ComposedQuotation():
                yield replace(new, blocks=self.blocks(old.blocks, new.blocks))
            case ComposedTable() | ComposedData(), ComposedTable() | ComposedData():
                yield from self._tables(old, new)
            case _:
                yield from self._undrawn(old, new)

    def _undrawn(self, old: ComposedBlock, new: ComposedBlock) -> Iterator[ComposedBlock]:
        """Yield a picture, a chart, or text as typed, as it is now; where it changed, that is noted."""
        yield new
        if block_words(old) != block_words(new):
            self.undrawn.append(block_name(new))
        if (
            self.with_data
            and isinstance(old, ComposedChart)
            and isinstance(new, ComposedChart)
            and old.data != new.data
        ):
            yield from self._tables(replace(old.data, title=()), replace(new.data, title=()))

    def _whole(self, block: ComposedBlock, *, inserted: bool) -> ComposedBlock:
        match block:
            case ComposedProse():
                return replace(block, runs=all_changed(block.runs, inserted=inserted))
            case ComposedList():
                items = (self._item(item, inserted=inserted) for item in block.items)
                return replace(block, items=tuple(items))
            case ComposedQuotation():
                return replace(block, blocks=self.whole(block.blocks, inserted=inserted))
            case ComposedTable() | ComposedData():
                return self._table(block, inserted=inserted)
            case _:
                self.undrawn.append(block_name(block))
                return block if inserted else ComposedProse(all_changed(plain_words(block_name(block)), inserted=False))

    def _items(self, old: Sequence[ComposedItem], new: Sequence[ComposedItem]) -> Iterator[ComposedItem]:
        marks = ([(PartKey("item", "", block_words(*one.blocks)), one) for one in items] for items in (old, new))
        for before, now in paired_parts(*marks):
            if before is not None and now is not None:
                yield replace(now, blocks=self.blocks(before.blocks, now.blocks))
            elif now is not None:
                yield self._item(now, inserted=True)
            elif before is not None:
                yield self._item(before, inserted=False)

    def _item(self, item: ComposedItem, *, inserted: bool) -> ComposedItem:
        """Return a member of a list that came or went: one that went does not count, so its mark is among its words."""
        blocks = self.whole(item.blocks, inserted=inserted)
        return ComposedItem(item.mark, blocks) if inserted else ComposedItem("", with_label(item.mark, blocks))

    def _tables(
        self, old: ComposedTable | ComposedData, new: ComposedTable | ComposedData
    ) -> Iterator[ComposedTable | ComposedData]:
        """Yield two versions of a table as one; where they have other columns, one after the other."""
        if not _have_one_grid(old, new):
            yield self._table(old, inserted=False)
            yield self._table(new, inserted=True)
            return
        heads, rows = self._rows(old.heads, new.heads), self._rows(old.rows, new.rows)
        title, unit = self.runs(old.title, new.title), self.runs(old.unit, new.unit)
        made = replace(new, heads=tuple(heads), rows=tuple(rows), title=title, unit=unit)
        if isinstance(made, ComposedTable) and isinstance(old, ComposedTable):
            before = {note.label: note.blocks for note in old.notes}
            notes = (replace(one, blocks=self.blocks(before.get(one.label, ()), one.blocks)) for one in made.notes)
            made = replace(made, notes=tuple(notes))
        yield made

    def _rows(self, old: Sequence[CellRow], new: Sequence[CellRow]) -> Iterator[CellRow]:
        marks = ([(PartKey(_form(row), "", row_words(row)), row) for row in rows] for rows in (old, new))
        for before, now in paired_parts(*marks):
            if before is not None and now is not None:
                yield tuple(
                    replace(cell, runs=self.runs(was.runs, cell.runs)) for was, cell in zip(before, now, strict=True)
                )
            elif now is not None:
                yield _row(now, inserted=True)
            elif before is not None:
                yield _row(before, inserted=False)

    def _table(self, table: ComposedTable | ComposedData, *, inserted: bool) -> ComposedTable | ComposedData:
        heads, rows = ([_row(row, inserted=inserted) for row in part] for part in (table.heads, table.rows))
        title, unit = (all_changed(text, inserted=inserted) for text in (table.title, table.unit))
        label, anchor = (table.label, table.anchor) if inserted else ("", "")
        made = replace(table, heads=tuple(heads), rows=tuple(rows), title=title, unit=unit, label=label, anchor=anchor)
        if not inserted and table.label:
            made = replace(made, title=all_changed((*plain_words(f"{table.label} "), *table.title), inserted=False))
        if isinstance(made, ComposedTable):
            notes = (
                replace(
                    one,
                    name=one.name if inserted else former(one.name),
                    blocks=self.whole(one.blocks, inserted=inserted),
                )
                for one in made.notes
            )
            made = replace(made, notes=tuple(notes))
        return made


def with_label(label: str, blocks: Blocks) -> Blocks:
    """Return blocks that went, with a number or a mark that they had before their first words."""
    if not label:
        return blocks
    first = blocks[0] if blocks and isinstance(blocks[0], ComposedProse) else None
    words = [run for change in (first.runs if first else ()) for run in getattr(change, "runs", ())]
    went = (ChangedRun(inserted=False, runs=(*plain_words(label + TAB), *words)),)
    return (replace(first, runs=went), *blocks[1:]) if first else (ComposedProse(went), *blocks)


def _row(row: CellRow, *, inserted: bool) -> CellRow:
    return tuple(replace(cell, runs=all_changed(cell.runs, inserted=inserted)) for cell in row)


def _have_one_grid(old: ComposedTable | ComposedData, new: ComposedTable | ComposedData) -> bool:
    """Return whether rows of two tables can stand among each other: no cell reaches down where rows come or go."""
    reach = any(cell.rows > 1 for table in (old, new) for row in table.rows for cell in row)
    one_head = list(map(_form, old.heads)) == list(map(_form, new.heads))
    same_rows = list(map(_form, old.rows)) == list(map(_form, new.rows))
    return _columns(old) == _columns(new) and one_head and (same_rows or not reach)


def _columns(table: ComposedTable | ComposedData) -> int:
    rows = (*table.heads, *table.rows)
    return max((column + cell.columns for _, column, cell in placed_cells(rows)), default=0)


def _form(row: CellRow) -> str:
    """Return what cells a row has: only rows of the same cells can be one."""
    return " ".join(f"{cell.columns}x{cell.rows}" for cell in row)


def _mark(block: ComposedBlock) -> PartKey:
    return PartKey(type(block).__name__, getattr(block, "anchor", ""), block_words(block))
