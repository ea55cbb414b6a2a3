"""Word's own numbering: of paragraphs, headings and lists."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from diptych.exporting.word.elements import PARAGRAPH, RUN, add_element, add_properties, part_bytes, root
from diptych.exporting.word.styles import MARGIN, STEP
from diptych.typography.numerals import letter, roman

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from lxml.etree import _Element as Element

LAST_LETTER = 26
"""After z, Word goes on with aa, bb, where the United Nations go on with aa, ab: such marks are typed."""
MOST = 400
"""The largest numeral of a heading that Word is asked to count."""
NUMERAL_GAP = 245
"""From a heading's numeral, set flush right, to its text."""
BULLET_STEP = 360
"""From a bullet to its text."""
CORE = re.compile(r"[0-9A-Za-z]+")


def _letter(number: int) -> str:
    return letter(number) if number <= LAST_LETTER else ""


FORMATS: Mapping[str, Callable[[int], str]] = {
    "decimal": str,
    "lowerLetter": _letter,
    "lowerRoman": lambda number: roman(number).lower(),
    "upperLetter": lambda number: _letter(number).upper(),
    "upperRoman": roman,
}
"""How Word writes a number, by the name of its format (ECMA-376, part 1, 17.18.59)."""
OF_HEADINGS = ("upperRoman", "upperLetter", "decimal", "lowerLetter", "lowerRoman")
"""The formats of the numerals of headings by rank (Editorial Manual, "Headings")."""
OF_MEMBERS = ("lowerLetter", "lowerRoman", "decimal")


class Count(NamedTuple):
    """A kind of numbers that Word counts.

    Attributes:
        form: The format.
        pattern: The text around the number, as `%1.`.
        left: Where the text begins, from the edge of the page's area.
        hanging: How far the number stands before it; 0 where the text goes on below the number.
        tab: Where the text of the first line begins, where the number does not hang; else 0.
        align: `left` or `right`.
    """

    form: str
    pattern: str
    left: int
    hanging: int
    tab: int = 0
    align: str = "left"


class NumberingWriter:
    """Gives paragraphs, headings and members of lists their numbers, so that Word counts them.

    What Word would count otherwise than the report is not numbered: its number must be typed.
    """

    def __init__(self) -> None:
        """Begin with no number given."""
        self._kinds: dict[Count, int] = {}
        self._given: list[tuple[int, int]] = []
        self._following: dict[Count, tuple[int, int]] = {}

    def paragraph(self, number: str, left: int = MARGIN) -> int:
        """Return what numbers a paragraph; a new count begins where the number does not follow the last one.

        Args:
            number: The number, such as `12`.
            left: Where it stands, from the edge of the page's area.
        """
        return self._next(Count("decimal", "%1.", left, 0, left + STEP), int(number))

    def heading(self, numeral: str, rank: int) -> int | None:
        """Return what numbers a heading, `II`, `B` or `3`, by its rank; None where its numeral is of another form."""
        form = OF_HEADINGS[min(rank, len(OF_HEADINGS)) - 1]
        number = next((one for one in range(1, MOST) if FORMATS[form](one) == numeral), None)
        kind = Count(form, "%1.", MARGIN, NUMERAL_GAP, align="right")
        return None if number is None else self._next(kind, number)

    def members(self, marks: Sequence[str], left: int) -> int | None:
        """Return what marks the members of a list; None where Word would mark them otherwise.

        Args:
            marks: The marks in order: `(a)`, `(b)`; `a)`, `b)`; a bullet for each.
            left: Where the text of the members begins, from the edge of the page's area.
        """
        if not CORE.search(marks[0]):
            return self._begin(Count("bullet", marks[0], left, BULLET_STEP), 0)
        pattern = CORE.sub("%1", marks[0], count=1)
        for form in OF_MEMBERS:
            if all(mark == pattern.replace("%1", FORMATS[form](at)) for at, mark in enumerate(marks, 1)):
                return self._begin(Count(form, pattern, left, STEP), 1)
        return None

    def part(self) -> bytes:
        """Return the part of the numberings."""
        part = root("numbering")
        for kind, at in self._kinds.items():
            _describe(part, at, kind)
        for number, (at, start) in enumerate(self._given, 1):
            element = add_element(part, "num", numId=number)
            add_element(element, "abstractNumId", val=at)
            if start:
                add_element(add_element(element, "lvlOverride", ilvl=0), "startOverride", val=start)
        return part_bytes(part)

    def _next(self, kind: Count, number: int) -> int:
        instance, expected = self._following.get(kind, (0, 0))
        if number != expected:
            instance = self._begin(kind, number)
        self._following[kind] = instance, number + 1
        return instance

    def _begin(self, kind: Count, start: int) -> int:
        self._given.append((self._kinds.setdefault(kind, len(self._kinds)), start))
        return len(self._given)


def _describe(part: Element, at: int, kind: Count) -> None:
    element = add_element(part, "abstractNum", abstractNumId=at)
    add_element(element, "multiLevelType", val="singleLevel")
    level = add_element(element, "lvl", ilvl=0)
    add_element(level, "start", val=1)
    add_element(level, "numFmt", val=kind.form)
    add_element(level, "suff", val="tab")
    add_element(level, "lvlText", val=kind.pattern)
    add_element(level, "lvlJc", val=kind.align)
    indent = {"left": kind.left, "hanging": kind.hanging} if kind.hanging else {"left": kind.left, "firstLine": 0}
    tab = kind.tab or kind.left
    add_properties(level, PARAGRAPH, {"tabs": {"tab": [{"val": "num", "pos": tab}]}, "ind": indent})
    add_properties(level, RUN, {"i": False})
