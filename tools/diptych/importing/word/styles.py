"""What the styles of a Word file mean: those of the United Nations' templates and Word's own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from docx.oxml.ns import qn

from diptych.importing.word.numbering import attribute_value, whole

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docx.document import Document
    from lxml.etree import _Element as Element

OFF = frozenset({"0", "false", "off", "none"})
DEEPEST_HEADING = 6
MOST_ANCESTORS = 20
SUPERSCRIPT, SUBSCRIPT = "superscript", "subscript"
SHIFTS = {one: one for one in (SUPERSCRIPT, SUBSCRIPT)}
RAISED_BY_HAND, LOWERED_BY_HAND = "raised", "lowered"
LEAST_SHIFT = 4
"""How far letters are moved up or down if it is meant to be seen, in half points: less mends a font."""


class Use(Enum):
    """What a style is used for, apart from headings and running text."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    HEAD = "head"
    AGENDA_TITLE = "agenda title"
    CONTENTS = "contents"
    QUOTATION = "quotation"
    BULLET = "bullet"
    MEMBER = "member"
    TABLE_NOTE = "table note"


RANKS = {"hm": 1, "hch": 1, "h1": 2, "h23": 3, "h4": 4, "h56": 5} | {
    f"heading{rank}": rank for rank in range(1, DEEPEST_HEADING + 1)
}
"""Ranks of headings by style (Editorial Manual, "Headings")."""

USES = {
    **dict.fromkeys(("title", "titlehch", "titlehm", "stitlel", "stitlem", "stitles"), Use.TITLE),
    **dict.fromkeys(("subtitle", "titleh1", "titleh2"), Use.SUBTITLE),
    **dict.fromkeys(
        (
            "session",
            "agendaitemnormal",
            "agendaitemnumber",
            "distribution",
            "original",
            "publication",
            "releasedate",
            "xlarge",
            "small",
            "smallx",
        ),
        Use.HEAD,
    ),
    **dict.fromkeys(("agendatitleh2", "agendaitemtitle"), Use.AGENDA_TITLE),
    **dict.fromkeys(("tocheading", *(f"toc{level}" for level in range(1, 10))), Use.CONTENTS),
    **dict.fromkeys(("quote", "intensequote", "quotation", "blocktext"), Use.QUOTATION),
    "footnotetext": Use.TABLE_NOTE,
    **dict.fromkeys(("bullet1", "bullet2", "bullet3", *(f"listbullet{at}" for at in ("", *range(2, 6)))), Use.BULLET),
    **dict.fromkeys((f"listnumber{at}" for at in ("", *range(2, 6))), Use.MEMBER),
}
"""Uses by style: names such as `Title_H_CH` are from the New York template, to which Geneva adds `_G`."""


class NumberedAs(NamedTuple):
    """How paragraphs are numbered.

    Attributes:
        num: The numbering; empty if it is that of the style.
        level: The level in it; None if it is that of the style.
        style: The identifier of the style that says so; empty for a paragraph.
    """

    num: str
    level: int | None
    style: str = ""


class Look(NamedTuple):
    """How letters look.

    Attributes:
        strong: Whether they are bold.
        italic: Whether they are in italics.
        shift: `superscript`, `subscript`, `raised` or `lowered` by hand, or empty.
        struck: Whether they are struck through.
        hidden: Whether Word does not show them.
    """

    strong: bool = False
    italic: bool = False
    shift: str = ""
    struck: bool = False
    hidden: bool = False


PLAIN = Look()


@dataclass(frozen=True, slots=True)
class Style:
    """What a style of paragraphs means.

    Attributes:
        rank: Rank of the heading; 0 for any other style.
        use: What else it is used for.
        numbering: Its automatic numbers.
        look: How letters look in a style of characters.
        headed: Whether a style of tables sets the first row apart.
        depth: How many lists are around a member of a list in this style.
    """

    rank: int = 0
    use: Use | None = None
    numbering: NumberedAs | None = None
    look: Look = PLAIN
    headed: bool = False
    depth: int = 0


def styles_of(document: Document) -> Mapping[str, Style]:
    """Return the styles of a document by identifier."""
    elements = {one.get(qn("w:styleId"), ""): one for one in document.styles.element.iter(qn("w:style"))}
    return {name: _style(tuple(_ancestry(name, elements))) for name in elements}


def _ancestry(name: str, elements: Mapping[str, Element]) -> Iterator[Element]:
    """Yield a style and the styles that it is based on."""
    for _ in range(MOST_ANCESTORS):
        element = elements.get(name)
        if element is None:
            return
        yield element
        name = attribute_value(element, "w:basedOn")


def _style(ancestry: tuple[Element, ...]) -> Style:
    """Return what a style means, which its nearest known ancestor decides."""
    for element in ancestry:
        name = re.sub(r"[^a-z0-9]", "", attribute_value(element, "w:name").lower())
        for known in (name, name.removesuffix("g")):
            if known in RANKS or known in USES:
                use = USES.get(known)
                deeper = use in (Use.BULLET, Use.MEMBER) and known[-1] in "2345"
                depth = int(known[-1]) - 1 if deeper else 0
                return Style(RANKS.get(known, 0), use, _numbering(ancestry), depth=depth)
    return Style(numbering=_numbering(ancestry), look=_look(ancestry), headed=_is_headed(ancestry))


def _numbering(ancestry: tuple[Element, ...]) -> NumberedAs | None:
    for element in ancestry:
        found = numbering_in(element.find(qn("w:pPr")))
        if found and found.num:
            return found._replace(style=element.get(qn("w:styleId"), ""))
    return None


def numbering_in(properties: Element | None) -> NumberedAs | None:
    """Return how the properties of a paragraph number it; None if they say nothing of it."""
    found = None if properties is None else properties.find(qn("w:numPr"))
    if found is None:
        return None
    level = attribute_value(found, "w:ilvl")
    return NumberedAs(attribute_value(found, "w:numId"), max(whole(level), 0) if level else None)


def look_in(properties: Element | None, look: Look = PLAIN) -> Look:
    """Return how letters look, given their properties and how they look without them."""
    if properties is None:
        return look
    shift, position = properties.find(qn("w:vertAlign")), whole(attribute_value(properties, "w:position"))
    by_hand = RAISED_BY_HAND if position >= LEAST_SHIFT else LOWERED_BY_HAND if position <= -LEAST_SHIFT else ""
    return Look(
        _switch(properties, "w:b", default=look.strong),
        _switch(properties, "w:i", default=look.italic),
        by_hand or look.shift if shift is None else SHIFTS.get(shift.get(qn("w:val"), ""), ""),
        _switch(properties, "w:strike", default=look.struck) or _switch(properties, "w:dstrike", default=False),
        _switch(properties, "w:vanish", default=look.hidden),
    )


def _switch(properties: Element, name: str, *, default: bool) -> bool:
    found = properties.find(qn(name))
    return default if found is None else found.get(qn("w:val"), "1") not in OFF


def _look(ancestry: tuple[Element, ...]) -> Look:
    look = Look()
    if ancestry[0].get(qn("w:type")) == "character":
        for element in reversed(ancestry):
            look = look_in(element.find(qn("w:rPr")), look)
    return look


def _is_headed(ancestry: tuple[Element, ...]) -> bool:
    parts = (part for element in ancestry for part in element.iterfind(qn("w:tblStylePr")))
    return any(part.get(qn("w:type")) == "firstRow" for part in parts)
