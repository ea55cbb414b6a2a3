"""What blocks say in words, and whether something in them came or went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.compose.runs import ChangedRun, plain_text
from diptych.compose.structure import (
    ComposedChart,
    ComposedData,
    ComposedFence,
    ComposedFigure,
    ComposedList,
    ComposedProse,
    ComposedQuotation,
    ComposedTable,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.compose.runs import Runs
    from diptych.compose.structure import ComposedBlock, ComposedCell

DIVIDER = "* * *"


def has_changes(blocks: Sequence[ComposedBlock]) -> bool:
    """Return whether something came or went in blocks that show two versions."""
    return any(map(has_changed_runs, _texts(blocks)))


def has_changed_runs(runs: Runs) -> bool:
    """Return whether something came or went in a text that shows two versions."""
    return any(isinstance(run, ChangedRun) for run in runs)


def block_words(*blocks: ComposedBlock) -> str:
    """Return the words of blocks, of pictures and charts with all that they show."""
    said = (word for block in blocks for word in _said(block))
    return "\n".join((*map(plain_text, _texts(blocks)), *said))


def row_words(row: Sequence[ComposedCell]) -> str:
    """Return the words of a row of a table."""
    return "\t".join(plain_text(cell.runs) for cell in row)


def block_name(block: ComposedBlock) -> str:
    """Return what names a block that no text can stand for: its label, else what it shows in words."""
    label, said = getattr(block, "label", ""), [word for word in _said(block) if word]
    return label or (said[0] if said else DIVIDER)


def _said(block: ComposedBlock) -> Sequence[str]:
    """Return what a block says that is no running text."""
    match block:
        case ComposedChart():
            return (block.alternative,)
        case ComposedFigure():
            return block.caption, block.alternative, block.path
        case ComposedFence():
            return (block.text,)
        case _:
            return ()


def _texts(blocks: Sequence[ComposedBlock]) -> Iterator[Runs]:
    """Yield every text of blocks, at any depth."""
    for block in blocks:
        match block:
            case ComposedProse():
                yield block.runs
            case ComposedTable() | ComposedData():
                yield from (block.title, block.unit)
                yield from (cell.runs for row in (*block.heads, *block.rows) for cell in row)
                yield from (text for note in getattr(block, "notes", ()) for text in _texts(note.blocks))
            case ComposedList():
                yield from (text for item in block.items for text in _texts(item.blocks))
            case ComposedQuotation():
                yield from _texts(block.blocks)
            case ComposedChart():
                yield from _texts((block.data,))
            case _:
                pass
