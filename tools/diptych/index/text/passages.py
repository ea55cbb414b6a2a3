"""The passages of a document, with the documents that they cite."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.index.text.linked import citations
from diptych.model.document import Paragraph, text_holders
from diptych.model.inline import Text
from diptych.model.prose import Passage, quoted_place, running_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.document import Cell, Document, Heading, Prose


def passages(document: Document) -> Iterator[Passage]:
    """Yield the passages of a document: its body in order, then its footnotes."""
    for block in document.body:
        if isinstance(block, Paragraph):
            for holder in text_holders(block.blocks):
                yield _passage(document, holder, paragraph=block)
        else:
            yield _passage(document, block)
    for note in document.notes:
        for holder in text_holders(note.blocks):
            yield _passage(document, holder, in_note=True)


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
    *,
    paragraph: Paragraph | None = None,
    in_note: bool = False,
) -> Passage:
    running = running_text(holder.content)
    prose, in_links = citations(holder.content, running, document.lang)
    return Passage(document, paragraph, holder.span, holder.content, running, prose, in_note, in_links)
