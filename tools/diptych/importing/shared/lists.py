"""Lists of foreign files: how deep their members stand, told by the marks, and what has no mark of its own."""

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
"""Lists within lists, as word processors have them: whatever goes deeper stands in the innermost."""


def _core(mark: str) -> str:
    match = MARK.fullmatch(mark)
    return match["core"] if match else mark.strip("().")


NUMBERS = {str(number): str(number + 1) for number in range(1, MOST_MEMBERS)}
LETTERS = {letter(number): letter(number + 1) for number in range(1, MOST_MEMBERS)}
ROMANS = {roman(number).lower(): roman(number + 1).lower() for number in range(1, MOST_MEMBERS)}
FIRST = frozenset({"a", "i", "1", "A", "I"})


def follows(mark: str, before: str) -> bool:
    """Tell whether a mark is the next after another in some way of counting."""
    one, other = _core(mark), _core(before)
    if one in BULLETS or other in BULLETS:
        return one == other
    return any(series.get(other.lower()) == one.lower() for series in (NUMBERS, LETTERS, ROMANS))


@dataclass(slots=True)
class Depths:
    """Follows the marks of one list after the other.

    Attributes:
        open: The last mark at each depth.
    """

    open: list[str] = field(default_factory=list)

    def reset(self) -> None:
        """Forget the list: something else came after it."""
        self.open = []

    def depth(self, mark: str) -> int:
        """Return how many lists stand around the member that bears the mark."""
        for depth in range(len(self.open) - 1, -1, -1):
            if follows(mark, self.open[depth]):
                self.open[depth:] = [mark]
                return depth
        begins = _core(mark) in FIRST or _core(mark) in BULLETS
        depth = min(len(self.open) if begins or not self.open else len(self.open) - 1, DEEPEST - 1)
        self.open[depth:] = [mark]
        return depth

    def begins(self, mark: str) -> bool:
        """Tell whether a mark can stand here: as the first of a list, or the next of one that is open."""
        return _core(mark) in FIRST | BULLETS or any(follows(mark, one) for one in self.open)


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
