"""Every block, link and picture of a report, wherever it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.model.document import Figure
from diptych.model.inline import Image, Link
from diptych.model.prose import nodes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.document import Block
    from diptych.model.inline import Inline


def inlines(catalogue: Catalogue) -> Iterator[Inline]:
    """Yield every inline node of the report's text, headings, cells and footnotes."""
    for passage in catalogue.passages.values():
        yield from nodes(passage.content)


def links(catalogue: Catalogue) -> Iterator[Link]:
    """Yield every link."""
    return (node for node in inlines(catalogue) if isinstance(node, Link))


def pictures(catalogue: Catalogue) -> Iterator[Image]:
    """Yield every picture: those between paragraphs, then those in sentences."""
    yield from (block.image for block in blocks(catalogue) if isinstance(block, Figure))
    yield from pictures_in_text(catalogue)


def pictures_in_text(catalogue: Catalogue) -> Iterator[Image]:
    """Yield every picture in a sentence."""
    return (node for node in inlines(catalogue) if isinstance(node, Image))


def blocks(catalogue: Catalogue) -> Iterator[Block]:
    """Yield every block of the report's text and footnotes, each before what is inside it."""
    return (block for document in catalogue.report.documents() for block in document.blocks())
