"""Setting narrower what is wider than its column, before the page is printed once more."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from diptych.render.pdf.printed import FaultKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diptych.render.pdf.measuring.judging import Misplaced

BROKEN = "broken"
STEPS = ("wide", "small", "tiny", BROKEN)
"""The classes that a table takes, one after the other: as wide as the page, in smaller letters, in the smallest, with
words broken anywhere."""
GAINS = (1.3, 1.7, 2.1)
"""How many times wider than its column a table may be so that it should fit after each step but the last."""
FIGURES = re.compile(r"[\d\s.,;:%()+\u2212\u2013-]+")
"""What is in a cell that no line may break: half a number is another number."""
LOOSE, HELD = "white-space: normal", "white-space: nowrap"


def narrowed(found: Iterable[Misplaced]) -> bool:
    """Give the elements of what runs out of its column the classes by which a style sheet sets them narrower.

    Args:
        found: What is wrong with the printed pages.

    Returns:
        Whether there was anything to change, so that the page should be printed again.
    """
    rooms = [one.piece.room for one in found if one.kind is FaultKind.BESIDE]
    held = {room.held for room in rooms if room.held is not None and not room.held.get("style")}
    for element in held:
        element.set("style", LOOSE)
    tables = {room.table.element: room for room in rooms if room.table is not None}
    narrower = [_is_narrowed(element, room.table.width / room.measure) for element, room in tables.items()]
    return bool(held) or any(narrower)


def _is_narrowed(table: Any, times: float) -> bool:  # noqa: ANN401 - WeasyPrint has no types
    """Set a table narrower that is so many times wider than its column; return whether it could be."""
    classes = (table.get("class") or "").split()
    done = sum(step in classes for step in STEPS)
    if done == len(STEPS):
        return False
    enough = next((number for number, gain in enumerate(GAINS, start=1) if times <= gain), len(STEPS))
    taken = STEPS[: max(done + 1, enough)]
    table.set("class", " ".join(dict.fromkeys((*classes, *taken))))
    if BROKEN in taken:
        for cell in table.iter("td"):
            if FIGURES.fullmatch("".join(cell.itertext())):
                cell.set("style", HELD)
    return True
