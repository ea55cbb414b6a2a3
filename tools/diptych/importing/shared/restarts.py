"""Paragraph numbers that restart at 1 within a section: each run of numbers becomes a section below it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from diptych.importing.shared.manuscript import ForeignProse, Part, Title
from diptych.importing.shared.outline import with_calls
from diptych.importing.shared.pieces import note_calls
from diptych.importing.shared.tidying import text_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diptych.importing.shared.manuscript import Block


def cut_at_restarts(part: Part) -> Part:
    """Return a part in which paragraph numbers restart only where a section begins.

    The numbers of a report can restart nowhere else. A run of numbers that restarts at 1 after a heading therefore
    becomes a section below the part, with that heading as its title.
    """
    children = tuple(cut_at_restarts(child) for child in part.children)
    cuts = tuple(_cuts(part.blocks))
    if not cuts:
        return replace(part, children=children)
    ends = (*cuts[1:], len(part.blocks))
    runs = tuple(_section(part.blocks[start:end]) for start, end in zip(cuts, ends, strict=True))
    return replace(part, blocks=part.blocks[: cuts[0]], children=(*runs, *children))


def _cuts(blocks: Sequence[Block]) -> list[int]:
    """Return the indexes of the headings after which numbers restart."""
    cuts: list[int] = []
    heading: int | None = None
    counted = False
    for at, block in enumerate(blocks):
        if isinstance(block, Title):
            heading = at if heading is None else heading
        elif isinstance(block, ForeignProse) and block.number:
            if counted and heading is not None and block.number.strip(" .()") == "1":
                cuts.append(heading)
            heading, counted = None, True
    return cuts


def _section(blocks: Sequence[Block]) -> Part:
    first, *rest = blocks
    if not isinstance(first, Title):
        return Part("", tuple(rest), first.place)
    below = with_calls(tuple(rest), note_calls(first.content))
    return Part(" ".join(text_of(first.content).split()), below, first.place)
