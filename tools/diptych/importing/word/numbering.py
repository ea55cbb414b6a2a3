"""The automatic numbers that Word gives to paragraphs, counted as `numbering.xml` says."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from docx.oxml.ns import qn

from diptych.typography.list_marks import BULLET
from diptych.typography.numerals import letter, roman

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from docx.document import Document
    from lxml.etree import _Element as Element

LEVELS = 9
LARGEST_START = 32_767
"""The largest number that Word lets a list begin with."""
LONGEST_PATTERN = 255
PLACEHOLDER = re.compile(r"%([1-9])")


def _unnumbered(_number: int) -> str:
    return ""


FORMATS: Mapping[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": "{:02}".format,
    "lowerLetter": letter,
    "upperLetter": lambda number: letter(number).upper(),
    "lowerRoman": lambda number: roman(number).lower(),
    "upperRoman": roman,
    "none": _unnumbered,
}
"""How a level writes its number (ECMA-376, part 1, 17.18.59); others are written as figures."""


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a numbering.

    Attributes:
        start: Its first number.
        form: Name of its format, such as `lowerLetter`.
        pattern: Its text, with `%1` for the number of the first level.
        left: Its indent in twentieths of a point; 0 if it has none.
    """

    start: int = 1
    form: str = "decimal"
    pattern: str = "%1."
    left: int = 0


@dataclass(frozen=True, slots=True)
class Label:
    """An automatic number: its text and the level that gave it."""

    text: str
    level: int

    @property
    def bullet(self) -> bool:
        """Whether it is a bullet or a dash, not a number."""
        return not any(character.isalnum() for character in self.text)


@dataclass(slots=True)
class NumberingCounter:
    """Counts the automatically numbered paragraphs of a document.

    Attributes:
        levels: The levels of each `num`, by level number.
        shared: The abstract numbering of each `num`; those that share one count together.
        overrides: The numbers at which each `num` restarts, by level.
        styled: The level of each `num` that belongs to a style of paragraphs, by both.
        counts: The last numbers given, by abstract numbering.
        begun: Each `num` that has begun, and whose overrides have been applied.
    """

    levels: Mapping[str, Mapping[int, Level]]
    shared: Mapping[str, str]
    overrides: Mapping[str, Mapping[int, int]]
    styled: Mapping[tuple[str, str], int] = field(default_factory=dict)
    counts: dict[str, list[int]] = field(default_factory=dict)
    begun: set[str] = field(default_factory=set)

    def label(self, num: str, level: int | None, style: str = "") -> Label | None:
        """Count one paragraph and return its label; None if it has no number.

        Args:
            num: Its numbering.
            level: Its level; None where it is that of its style.
            style: The identifier of the style that numbers it.
        """
        levels = self.levels.get(num)
        level = self.styled.get((num, style), 0) if level is None else level
        if not levels or level not in levels:
            return None
        counts = self.counts.setdefault(self.shared[num], [0] * LEVELS)
        if num not in self.begun:
            self.begun.add(num)
            for overridden, start in self.overrides.get(num, {}).items():
                counts[overridden] = start - 1
        counts[level] = counts[level] + 1 if counts[level] else levels[level].start
        counts[level + 1 :] = [0] * (LEVELS - level - 1)
        return Label(_text(levels, counts, level), level)


def numbering_of(document: Document) -> NumberingCounter:
    """Return a counter for the numberings that a document declares."""
    root = next((rel.target_part for rel in document.part.rels.values() if _is_numbering(rel)), None)
    element: Element | None = getattr(root, "element", None)
    if element is None:
        return NumberingCounter({}, {}, {})
    defined = {one.get(qn("w:abstractNumId"), ""): one for one in element.iter(qn("w:abstractNum"))}
    lists = {attribute_value(one, "w:styleLink"): name for name, one in defined.items()}
    shared, levels, overrides = {}, {}, {}
    styled: dict[tuple[str, str], int] = {}
    for num in element.iter(qn("w:num")):
        name = num.get(qn("w:numId"), "")
        abstract = attribute_value(num, "w:abstractNumId")
        style = attribute_value(defined[abstract], "w:numStyleLink") if abstract in defined else ""
        shared[name] = abstract = lists.get(style, abstract) if style else abstract
        every = [one for owner in (defined.get(abstract), num) if owner is not None for one in owner.iter(qn("w:lvl"))]
        levels[name] = dict(map(_level, every))
        styled |= {(name, used): _level(one)[0] for one in every if (used := attribute_value(one, "w:pStyle"))}
        overrides[name] = dict(_starts(num))
    return NumberingCounter(levels, shared, overrides, styled)


def attribute_value(parent: Element, child: str) -> str:
    """Return the `w:val` of a child element; empty if there is none."""
    found = parent.find(qn(child))
    return "" if found is None else found.get(qn("w:val"), "")


def whole(text: str, default: int = 0) -> int:
    """Return a whole number as Word writes it; the default for anything else."""
    return int(text) if re.fullmatch(r"-?[0-9]{1,9}", text) else default


def _start(text: str) -> int:
    return min(max(whole(text, 1), 0), LARGEST_START)


def _is_numbering(rel: object) -> bool:
    return str(getattr(rel, "reltype", "")).endswith("/numbering") and not getattr(rel, "is_external", True)


def _level(element: Element) -> tuple[int, Level]:
    indent = element.find(f"{qn('w:pPr')}/{qn('w:ind')}")
    number = min(max(whole(element.get(qn("w:ilvl"), "")), 0), LEVELS - 1)
    return number, Level(
        start=_start(attribute_value(element, "w:start")),
        form=attribute_value(element, "w:numFmt") or "decimal",
        pattern=attribute_value(element, "w:lvlText")[:LONGEST_PATTERN],
        left=0 if indent is None else whole(indent.get(qn("w:left"), indent.get(qn("w:start"), ""))),
    )


def _starts(num: Element) -> list[tuple[int, int]]:
    return [
        (whole(one.get(qn("w:ilvl"), "")), _start(attribute_value(one, "w:startOverride")))
        for one in num.iter(qn("w:lvlOverride"))
        if one.find(qn("w:startOverride")) is not None and whole(one.get(qn("w:ilvl"), "")) in range(LEVELS)
    ]


def _text(levels: Mapping[int, Level], counts: list[int], level: int) -> str:
    """Return the text of a label: its pattern with the numbers of all its levels."""
    if levels[level].form == "bullet":
        return BULLET

    def written(match: re.Match[str]) -> str:
        number = int(match[1]) - 1
        count = counts[number] or levels.get(number, Level()).start
        return FORMATS.get(levels.get(number, Level()).form, str)(max(count, 1))

    return PLACEHOLDER.sub(written, levels[level].pattern)
