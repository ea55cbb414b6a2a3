"""Setting narrower what is wider than its column, before the page is printed once more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from diptych.render.pdf.measuring.judging import Trouble

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diptych.render.pdf.measuring.judging import Misplaced, PrintedPiece

BROKEN = "broken"
STEPS = ("small", "tiny", BROKEN)
"""The classes that a table takes, one after the other: in smaller letters, in the smallest, with columns of fixed
widths whose words break anywhere. All tables were fitted before (`fitting.py`): what is too wide all the same has
letters that are wider than was known, or figures that no smaller letters make fit."""
GAINS = (1.3, 1.6)
"""How many times wider than its column a table may be so that it should fit after each step but the last."""
LOWEST = 72
"""Points of height below which a picture is not made smaller: little can be seen in it."""
LOOSE = "white-space: normal"
TABLE_HEAD, FLOWING = "thead", "flowing"
"""The headings of a table, and the class of those set as its first rows: higher than a page, they are left out."""


def narrowed(found: Iterable[Misplaced]) -> bool:
    """Give elements that run out of their column, or are left out, the classes by which a style sheet makes them fit.

    Args:
        found: What is wrong with the printed pages.

    Returns:
        Whether there was anything to change, so that the page should be printed again.
    """
    pictures = {one.piece.element: one.piece for one in found if one.kind is Trouble.BEYOND and one.piece.shapes}
    smaller = [_is_made_smaller(element, piece) for element, piece in pictures.items()]
    rooms = [one.piece.room for one in found if one.kind is Trouble.BESIDE]
    held = {room.held for room in rooms if room.held is not None and not room.held.get("style")}
    for element in held:
        element.set("style", LOOSE)
    heads = {one.piece.element for one in found if one.kind is Trouble.CUT and _is_head(one.piece.element)}
    for element in heads:
        element.set("class", FLOWING)
    tables = {room.table.element: room for room in rooms if room.table is not None and room.table.element is not None}
    narrower = [_is_narrowed(element, room.table.width / room.measure) for element, room in tables.items()]
    return bool(held) or bool(heads) or any(narrower) or any(smaller)


def _is_head(element: Any) -> bool:  # noqa: ANN401 - WeasyPrint has no types
    """Return whether an element is the headings of a table, not yet set as its first rows."""
    return element is not None and element.tag == TABLE_HEAD and element.get("class") != FLOWING


def _is_made_smaller(picture: Any, piece: PrintedPiece) -> bool:  # noqa: ANN401 - WeasyPrint has no types
    """Make a picture lower by as much as it is beyond its page; return whether it still shows something."""
    shapes, column = piece.shapes, piece.room.column
    if shapes is None or picture is None:
        return False
    beyond = max(shapes.bottom - column.bottom, column.top - shapes.top)
    height = shapes.bottom - shapes.top - beyond
    if height < LOWEST:
        return False
    picture.set("style", f"max-height: {height:.1f}pt")
    return True


def _is_narrowed(table: Any, times: float) -> bool:  # noqa: ANN401
    """Set a table narrower that is so many times wider than its column; return whether it could be."""
    classes = (table.get("class") or "").split()
    if BROKEN in classes:
        return False
    done = sum(step in classes for step in STEPS)
    enough = next((number for number, gain in enumerate(GAINS, start=1) if times <= gain), len(STEPS))
    table.set("class", " ".join(dict.fromkeys((*classes, *STEPS[: max(done + 1, enough)]))))
    return True
