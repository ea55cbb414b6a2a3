"""Members of lists that are no members: what has no mark, and lists that begin a paragraph."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from diptych.importing.shared.manuscript import ForeignProse, TextRun

if TYPE_CHECKING:
    from diptych.importing.shared.manuscript import Block, ForeignItem, Listing


def joined_members(items: list[ForeignItem]) -> tuple[ForeignItem, ...]:
    """Return the members of a list; what has no mark among marked ones belongs to the member before it."""
    families: list[tuple[ForeignItem, list[Block]]] = []
    for item in items:
        if item.mark or not families:
            families.append((item, list(item.blocks)))
        else:
            families[-1][1].extend(item.blocks)
    return tuple(replace(item, blocks=tuple(blocks)) for item, blocks in families)


def as_prose(block: Listing) -> list[Block]:
    """Return a list that begins a paragraph as text, each member with its mark."""
    result: list[Block] = []
    for item in block.items:
        first, *rest = item.blocks or (ForeignProse((), block.place),)
        if isinstance(first, ForeignProse):
            result += [replace(first, content=(TextRun(f"{item.mark} "), *first.content)), *rest]
        else:
            result += [ForeignProse((TextRun(item.mark),), block.place), *item.blocks]
    return result
