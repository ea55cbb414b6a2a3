"""What was painted and the room that it had → faults of the page."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from diptych.render.pdf.measuring.extents import Extent
    from diptych.render.pdf.measuring.rooms import Room

NEAR = 1.0
"""Points by which letters may pass the side of their column: places of letters in a PDF are rounded, line by line."""
COVERED = 0.15
"""The part of the height of a line's band that another may reach into."""
MOST = 200
"""Faults of one page after which no more are looked for: whoever mends these sees the rest."""


class Trouble(StrEnum):
    """What is wrong with the place of words or a picture."""

    BESIDE = "beside"
    """They run out of their column to the left or the right."""
    BEYOND = "beyond"
    """They run off the top or the foot of their place."""
    COVERING = "covering"
    """They lie over others."""
    CUT = "cut"
    """A part of them cannot be seen."""


@dataclass(frozen=True, slots=True)
class PrintedPiece:
    """A stretch of text or a picture on a page.

    Attributes:
        words: The text, or the address of the picture.
        lines: The band of each painted stretch of text.
        shapes: The rectangle of a picture.
        cut: Whether some of the text cannot be seen.
        room: The room that it has.
        element: The element of the page that it is from.
    """

    words: str
    lines: tuple[Extent, ...]
    shapes: Extent | None
    cut: bool
    room: Room
    element: Any = None

    @property
    def extents(self) -> tuple[Extent, ...]:
        """What it takes up: a picture all that is painted of it, its text included."""
        return (self.shapes,) if self.shapes else self.lines


class Misplaced(NamedTuple):
    """A piece that is where it must not be; `other` is the piece that it covers."""

    kind: Trouble
    page: int
    piece: PrintedPiece
    other: PrintedPiece | None = None


def misplaced(pieces: Sequence[PrintedPiece], page: int) -> Iterator[Misplaced]:
    """Yield the pieces of one page that leave their column or the page, are cut off, or cover another."""
    outside = {}
    for index, piece in enumerate(pieces):
        kind = _beyond(piece)
        if kind:
            outside[index] = Misplaced(kind, page, piece)
    yield from outside.values()
    # What is outside its column covers others only because of that.
    for first, second in _covering([(extent, index) for index, piece in enumerate(pieces) for extent in piece.extents]):
        if first not in outside and second not in outside:
            yield Misplaced(Trouble.COVERING, page, pieces[second], pieces[first])


def _beyond(piece: PrintedPiece) -> Trouble | None:
    """Return what is wrong with the place of a piece, whatever else is on the page."""
    column = piece.room.column
    for extent in piece.extents:
        if extent.left < column.left - NEAR or extent.right > column.right + NEAR:
            return Trouble.BESIDE
        if extent.top < column.top - NEAR or extent.bottom > column.bottom + NEAR:
            return Trouble.BEYOND
    return Trouble.CUT if piece.cut else None


def cover_each_other(lines: Iterable[Extent]) -> bool:
    """Return whether one of several lines lies over another."""
    return any(_covering([(line, number) for number, line in enumerate(lines)]))


def _covering(extents: Iterable[tuple[Extent, int]]) -> Iterator[tuple[int, int]]:
    """Yield pairs of numbers whose extents cover each other, from the top of the page; not more than enough."""
    above: list[tuple[Extent, int]] = []
    found = 0
    for extent, index in sorted(extents, key=lambda placed: placed[0].top):
        above = [(other, number) for other, number in above if other.bottom > extent.top]
        for other, number in above:
            if other.right > extent.left and other.left < extent.right and number != index and _covers(extent, other):
                yield min(number, index), max(number, index)
                found += 1
        if found > MOST:
            return
        above.append((extent, index))


def _covers(one: Extent, other: Extent) -> bool:
    shared = one.meets(other)
    least = min(one.bottom - one.top, other.bottom - other.top)
    return shared.right - shared.left > NEAR and shared.bottom - shared.top > COVERED * least
