"""Setting narrower what is wider than its column, before the page is printed once more."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from diptych.render.pdf.measuring.judging import Trouble

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diptych.render.pdf.measuring.judging import Misplaced, Piece

BROKEN = "broken"
STEPS = ("wide", "small", "tiny", BROKEN)
"""The classes that a table takes, one after the other: as wide as the page, in smaller letters, in the smallest, with
words broken anywhere."""
GAINS = (1.3, 1.7, 2.1)
"""How many times wider than its column a table may be so that it should fit after each step but the last."""
LONG = "long"
"""The class of a long word in a table, and of a table whose long words have it."""
LONG_WORD = re.compile(r"(\S{18,})")
FIGURES = re.compile(r"[\d\s.,;:%()+\u2212\u2013-]+")
"""What is in a cell that no line may break: half a number is another number."""
LOWEST = 72
"""Points of height below which a picture is not made smaller: little can be seen in it."""
LOOSE, HELD = "white-space: normal", "white-space: nowrap"


def narrowed(found: Iterable[Misplaced]) -> bool:
    """Give the elements of what runs out of its column the classes by which a style sheet sets them narrower.

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
    tables = {room.table.element: room for room in rooms if room.table is not None}
    narrower = [_is_narrowed(element, room.table.width / room.measure) for element, room in tables.items()]
    return bool(held) or any(narrower) or any(smaller)


def _is_made_smaller(picture: Any, piece: Piece) -> bool:  # noqa: ANN401 - WeasyPrint has no types
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
    # Often one long word is what makes a table wide.
    if LONG not in classes and _are_marked(table):
        table.set("class", " ".join((*classes, LONG)))
        return True
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


def _are_marked(table: Any) -> bool:  # noqa: ANN401
    """Mark each long word of a table as one that a line may break anywhere; return whether there are any."""
    found = False
    for element in tuple(table.iter()):
        start, *words = LONG_WORD.split(element.text or "")
        if words:
            element.text = start
            _insert(element, 0, words)
            found = True
        for child in tuple(element):
            start, *words = LONG_WORD.split(child.tail or "")
            if words:
                child.tail = start
                _insert(element, list(element).index(child) + 1, words)
                found = True
    return found


def _insert(element: Any, at: int, words: list[str]) -> None:  # noqa: ANN401
    """Insert long words, each with the text after it, as elements among the children of an element."""
    for number, (word, rest) in enumerate(zip(words[::2], words[1::2], strict=True)):
        mark = element.makeelement("span", {"class": LONG})
        mark.text, mark.tail = word, rest
        element.insert(at + number, mark)
