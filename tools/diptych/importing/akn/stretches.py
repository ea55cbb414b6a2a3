"""The text of an element of Akoma Ntoso line by line, whatever its elements mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.formats.akn import SET
from diptych.importing.akn.names import has_text, is_block

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from lxml.etree import _Element as Element


def text_lines(element: Element, holding: frozenset[Element], without: Container[Element] = ()) -> tuple[str, ...]:
    """Return the lines of text in an element.

    Args:
        element: The element.
        holding: The elements that hold a block.
        without: The elements whose text is left out.
    """
    lines = [""]
    for text, begins in _texts(element, holding, without):
        if begins:
            lines.append("")
        lines[-1] += text
    return tuple(" ".join(line.split()) for line in lines if line.strip())


def _texts(element: Element, holding: frozenset[Element], without: Container[Element]) -> Iterator[tuple[str, bool]]:
    """Yield each text in an element, and whether it begins a line."""
    in_text = has_text(element)
    yield element.text or "", False
    for child in element:
        apart = is_block(child, holding, in_text=in_text)
        if child not in without and SET not in child.attrib:
            yield "", apart
            yield from _texts(child, holding, without)
        yield child.tail or "", apart
