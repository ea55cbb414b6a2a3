"""What the styles of a Word file mean: those of the United Nations' templates and Word's own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from docx.oxml.ns import qn

from diptych.importing.word.numbering import attribute_value, whole

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docx.document import Document
    from lxml.etree import _Element as Element

DEEPEST_HEADING = 6
MOST_ANCESTORS = 20


class Use(Enum):
    """What a style is used for, apart from headings and running text."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    HEAD = "head"
    AGENDA_TITLE = "agenda title"
    CONTENTS = "contents"
    QUOTATION = "quotation"
    BULLET = "bullet"
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
    **dict.fromkeys(("bullet1", "bullet2", "bullet3"), Use.BULLET),
}
"""Uses by style: names such as `Title_H_CH` are from the New York template, to which Geneva adds `_G`."""


@dataclass(frozen=True, slots=True)
class Style:
    """What a style of paragraphs means.

    Attributes:
        rank: Rank of the heading; 0 for any other style.
        use: What else it is used for.
        numbering: The `num` and the level of its automatic numbers.
        look: Whether a character style is bold, and whether it is in italics.
    """

    rank: int = 0
    use: Use | None = None
    numbering: tuple[str, int] | None = None
    look: tuple[bool, bool] = (False, False)


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
                return Style(RANKS.get(known, 0), USES.get(known), _numbering(ancestry), _look(ancestry[0]))
    return Style(numbering=_numbering(ancestry), look=_look(ancestry[0]))


def _numbering(ancestry: tuple[Element, ...]) -> tuple[str, int] | None:
    for element in ancestry:
        properties = element.find(qn("w:pPr"))
        found = None if properties is None else numbering_in(properties)
        if found:
            return found
    return None


def numbering_in(properties: Element) -> tuple[str, int] | None:
    """Return the `num` and the level that the properties of a paragraph name."""
    found = properties.find(qn("w:numPr"))
    if found is None or found.find(qn("w:numId")) is None:
        return None
    return attribute_value(found, "w:numId"), max(whole(attribute_value(found, "w:ilvl")), 0)


def _look(element: Element) -> tuple[bool, bool]:
    if element.get(qn("w:type")) != "character":
        return False, False
    properties = element.find(qn("w:rPr"))
    if properties is None:
        return False, False
    return properties.find(qn("w:b")) is not None, properties.find(qn("w:i")) is not None
