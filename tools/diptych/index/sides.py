"""What belongs to a block: its passages, its footnotes, what they state."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from diptych.index.facts import facts
from diptych.model.concordance import Side
from diptych.model.document import text_holders
from diptych.model.inline import NoteMark
from diptych.model.prose import nodes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.model.catalogue import Passage
    from diptych.model.document import Document, Heading, Paragraph
    from diptych.model.source import Span


class Passages:
    """The passages of a report by what they belong to."""

    def __init__(self, passages: Iterable[Passage]) -> None:
        """Sort passages by block and by footnote."""
        self._of_blocks: dict[Span, list[Passage]] = defaultdict(list)
        self._of_notes: dict[tuple[str, str], list[Passage]] = defaultdict(list)
        labels: dict[str, dict[Span, str]] = {}
        for passage in passages:
            path = passage.document.source.path
            if not passage.in_note:
                self._of_blocks[(passage.paragraph or passage).span].append(passage)
                continue
            if path not in labels:
                labels[path] = dict(_labels(passage.document))
            self._of_notes[path, labels[path][passage.span]].append(passage)

    def text(self, block: Heading | Paragraph) -> str:
        """Return the plain text of a block, without its footnotes."""
        return " ".join(passage.running.text for passage in self._of_blocks.get(block.span, ()))

    def side(self, document: Document, blocks: tuple[Heading | Paragraph, ...]) -> Side:
        """Return some blocks of a document as one side of a bead."""
        own = [passage for block in blocks for passage in self._of_blocks.get(block.span, ())]
        every = (*own, *self._noted(own)) if document.notes else tuple(own)
        return Side(document, blocks, every, tuple(fact for passage in every for fact in facts(passage)))

    def _noted(self, passages: Iterable[Passage]) -> Iterator[Passage]:
        """Yield the passages of the footnotes whose marks stand in some others, each once."""
        marks = (node for passage in passages for node in nodes(passage.content) if isinstance(node, NoteMark))
        for key in dict.fromkeys((mark.span.path, mark.label) for mark in marks):
            yield from self._of_notes.get(key, ())


def _labels(document: Document) -> Iterator[tuple[Span, str]]:
    for note in document.notes:
        for holder in text_holders(note.blocks):
            yield holder.span, note.label
