"""The running text of composed blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.compose.structure import ComposedList, ComposedProse, ComposedQuotation, ComposedTable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.compose.runs import Runs
    from diptych.compose.structure import ComposedBlock


def texts(blocks: tuple[ComposedBlock, ...]) -> Iterator[Runs]:
    """Yield the text of blocks that hold text, at any depth; data and pictures are left out."""
    for block in blocks:
        match block:
            case ComposedProse(runs=runs):
                yield runs
            case ComposedList(items=items):
                for item in items:
                    yield from texts(item.blocks)
            case ComposedQuotation(blocks=inner):
                yield from texts(inner)
            case ComposedTable():
                yield from filter(None, [block.caption])
                yield from (cell.runs for row in (*block.heads, *block.rows) for cell in row)
            case _:
                pass
