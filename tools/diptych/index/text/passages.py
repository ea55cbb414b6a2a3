"""The passages of a document, with the documents that they cite."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.index.text.linked import citations, links_by_symbol
from diptych.model.document import Paragraph, text_holders
from diptych.model.inline import Text
from diptych.model.prose import Passage, quoted_place, running_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.document import Cell, Document, Heading, Prose
    from diptych.model.settings import Settings


def passages(document: Document, settings: Settings | None = None) -> Iterator[Passage]:
    """Yield the passages of a document: its body in order, then its footnotes.

    Args:
        document: The document.
        settings: What its report says of the documents that it cites; none for a text outside of a report.
    """
    for block in document.body:
        if isinstance(block, Paragraph):
            for holder in text_holders(block.blocks):
                yield _passage(document, holder, settings, paragraph=block)
        else:
            yield _passage(document, block, settings)
    for note in document.notes:
        for holder in text_holders(note.blocks):
            yield _passage(document, holder, settings, in_note=True)


def title(document: Document) -> Iterator[Passage]:
    """Yield the title of a section, if it has one, as a passage outside the paragraphs, without citations."""
    written = document.front.spans.get("title")
    if written:
        place = quoted_place(document.source, written, document.front.title)
        leaf = Text(place, document.source.quote(place)) if place else Text(written, document.front.title)
        yield Passage(document, None, leaf.span, (leaf,), running_text((leaf,)), ())


def _passage(
    document: Document,
    holder: Heading | Prose | Cell,
    settings: Settings | None,
    *,
    paragraph: Paragraph | None = None,
    in_note: bool = False,
) -> Passage:
    running = running_text(holder.content)
    prose, in_links = citations(holder.content, running, document.lang, settings)
    named = links_by_symbol(holder.content, settings)
    return Passage(document, paragraph, holder.span, holder.content, running, prose, in_note, in_links, named)
