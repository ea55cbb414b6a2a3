"""What stands in an element of Akoma Ntoso, one after the other: its text and the elements in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.formats.akn import SET
from diptych.formats.xml import name_of
from diptych.importing.akn.names import NOTES, is_block

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from lxml.etree import _Element as Element

    from diptych.importing.akn.inline import AknTextReader
    from diptych.importing.shared.manuscript import TextRun

    LinePart = TextRun | Element

NOT_OPENED = NOTES | {"del", "math", "img", "noteRef", "eol", "br"}
"""Parts of a line that are never blocks, whatever they hold."""


def parts_of(element: Element, text: AknTextReader, without: Container[Element | None] = ()) -> Iterator[LinePart]:
    """Yield the text and the elements in an element.

    Args:
        element: The element.
        text: Reads the text.
        without: The elements in it that are read elsewhere.
    """
    if element.text:
        yield text.text(element.text)
    for child in element:
        if child not in without:
            yield from opened_part(child, text)
        if child.tail:
            yield text.text(child.tail)


def opened_part(element: Element, text: AknTextReader) -> Iterator[LinePart]:
    """Yield an element; a part of a line that holds blocks, as its parts."""
    holding = text.holding
    if element in holding and name_of(element) not in NOT_OPENED and not is_block(element, holding, in_text=True):
        yield from parts_of(element, text)
    elif SET not in element.attrib and element not in text.titles:
        yield element
