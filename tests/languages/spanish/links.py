"""Thirty Spanish resolutions of the Security Council, with the links that the Organization put on them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote
from xml.etree import ElementTree

from tests.support.corpus import CORPUS, PROSE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    Place = tuple[int, int, str]

FOLDER = CORPUS / "sc-spanish"
ADDRESSED = re.compile(r"https://undocs\.org/(?:es/)?")
HEAD = re.compile(r"\s*(?:S/RES/[0-9]+ \([0-9]{4}\)|Resolución [0-9]+ \([0-9]{4}\))\s*")
"""The resolution's own symbol and title, which no link leads to."""


def paragraphs() -> Iterator[tuple[str, set[Place]]]:
    """Yield each paragraph with the start, the end and the symbol of every link in it."""
    for path in sorted(FOLDER.glob("*.xml")):
        for element in ElementTree.parse(path).getroot().iter():
            text = "".join(element.itertext())
            if element.tag.rpartition("}")[2] in PROSE and not HEAD.fullmatch(text.replace("\u00a0", " ")):
                yield text, set(_links(element))


def _links(paragraph: Element) -> Iterator[Place]:
    """Yield the links of a paragraph; where the Organization's file cuts one in two, the two are one."""
    start, last = len(paragraph.text or ""), None
    for element in paragraph:
        end = start + len("".join(element.itertext()))
        if element.tag.rpartition("}")[2] == "a":
            symbol = ADDRESSED.sub("", unquote(element.attrib["href"])).replace(" ", "").upper()
            if last and last[1:] == (start, symbol):
                last = (last[0], end, symbol)
            else:
                if last:
                    yield last
                last = (start, end, symbol)
        start = end + len(element.tail or "")
    if last:
        yield last
