"""What is where it must not be → faults, one for each part of the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.render.pdf.measuring.rooms import Where
from diptych.render.pdf.printed import FaultKind, PrintedPlace, PrintFault

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.render.pdf.measuring.judging import Misplaced, PrintedPiece

LONGEST = 200
"""Characters of a line that a fault quotes, and by which it is found in the report."""
TELLING = 4
"""Letters of words that say where they are from; the sign of a note does not."""


def misplaced_faults(found: Iterable[Misplaced]) -> Iterator[PrintFault]:
    """Yield a fault for each part of the report that has something where it must not be: the first of it.

    Whoever mends the first line of a part sees the others. What covers another because it is also out of its own place
    is not told again.
    """
    first: dict[tuple[str, str, Where], Misplaced] = {}
    for one in found:
        parts = [_part(piece) for piece in (one.piece, one.other) if piece]
        known = next((first[part] for part in parts if part in first), None)
        if known is None or (known.kind is one.kind and len(known.piece.words) < TELLING <= len(one.piece.words)):
            first[parts[0]] = one
    for one in first.values():
        yield PrintFault(FaultKind(one.kind.value), _quoted(one.piece), place=_place(one))


def _part(piece: PrintedPiece) -> tuple[str, str, Where]:
    return piece.room.place, piece.room.lang, piece.room.where


def _quoted(piece: PrintedPiece) -> str:
    cell = piece.room.cell
    words = piece.words if cell is None or piece.shapes else _text(cell)
    return words[:LONGEST]


def _text(cell: object) -> str:
    """Return the whole text of a cell, which says better where it is than one of its lines."""
    texts = (box.text.strip() for box in cell.descendants() if hasattr(box, "text"))  # type: ignore[attr-defined]
    return " ".join(filter(None, texts))


def _place(one: Misplaced) -> PrintedPlace:
    room = one.piece.room
    return PrintedPlace(
        page=one.page,
        id=room.place,
        lang=room.lang,
        is_table=room.where is Where.TABLE,
        is_note=room.where is Where.NOTE,
        is_picture=one.piece.shapes is not None,
        other=_quoted(one.other) if one.other else "",
    )
