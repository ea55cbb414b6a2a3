"""Lists in foreign files: the depth of each item, found from its mark, and items without a mark."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from diptych.importing.shared.manuscript import ForeignProse, TextRun
from diptych.typography.numerals import letter, roman

if TYPE_CHECKING:
    from diptych.importing.shared.manuscript import Block, ForeignItem, Listing

MARK = re.compile(r"\(?(?P<core>[a-z]{1,4}|[0-9]{1,3})\)")
"""A mark as typed: `(a)`, in French `a)`."""
BULLETS = frozenset("•–—-*·◦▪")
MOST_MEMBERS = 200
DEEPEST = 9
"""Deepest nesting of lists, as in word processors; deeper items go into the innermost list."""


def _core(mark: str) -> str:
    match = MARK.fullmatch(mark)
    return match["core"] if match else mark.strip("().")


NUMBERS = {str(number): str(number + 1) for number in range(1, MOST_MEMBERS)}
LETTERS = {letter(number): letter(number + 1) for number in range(1, MOST_MEMBERS)}
ROMANS = {roman(number).lower(): roman(number + 1).lower() for number in range(1, MOST_MEMBERS)}
FIRST = frozenset({"a", "i", "1", "A", "I"})


def follows(mark: str, before: str) -> bool:
    """Return whether a mark comes right after another: in figures, letters or numerals, or as the same bullet."""
    one, other = _core(mark), _core(before)
    if one in BULLETS or other in BULLETS:
        return one == other
    return any(series.get(other.lower()) == one.lower() for series in (NUMBERS, LETTERS, ROMANS))


@dataclass(slots=True)
class Depths:
    """Tracks the depth of list items as their marks are met.

    Attributes:
        open: The last mark at each depth.
    """

    open: list[str] = field(default_factory=list)

    def reset(self) -> None:
        """Forget the open lists, since something else follows."""
        self.open = []

    def depth(self, mark: str) -> int:
        """Return how many lists enclose the item with this mark, and expect the next one."""
        for depth in range(len(self.open) - 1, -1, -1):
            if follows(mark, self.open[depth]):
                self.open[depth:] = [mark]
                return depth
        begins = _core(mark) in FIRST or _core(mark) in BULLETS
        depth = min(len(self.open) if begins or not self.open else len(self.open) - 1, DEEPEST - 1)
        self.open[depth:] = [mark]
        return depth

    def begins(self, mark: str) -> bool:
        """Return whether a mark can come next: as the first of a list, or the next in an open one."""
        return _core(mark) in FIRST | BULLETS or any(follows(mark, one) for one in self.open)


def joined_members(items: list[ForeignItem]) -> tuple[ForeignItem, ...]:
    """Return the items of a list, each item without a mark joined to the one before it."""
    families: list[tuple[ForeignItem, list[Block]]] = []
    for item in items:
        if item.mark or not families:
            families.append((item, list(item.blocks)))
        else:
            families[-1][1].extend(item.blocks)
    return tuple(replace(item, blocks=tuple(blocks)) for item, blocks in families)


def as_prose(block: Listing) -> list[Block]:
    """Return a list that begins a paragraph as prose, each item with its mark."""
    result: list[Block] = []
    for item in block.items:
        first, *rest = item.blocks or (ForeignProse((), block.place),)
        if isinstance(first, ForeignProse):
            result += [replace(first, mark=item.mark), *rest]
        else:
            result += [ForeignProse((TextRun(item.mark),), block.place), *item.blocks]
    return result
