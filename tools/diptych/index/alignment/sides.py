"""What belongs to a block: its passages, its footnotes, what they state."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from diptych.index.facts import facts
from diptych.index.names import proper_names
from diptych.index.text.passages import title
from diptych.model.concordance import Side
from diptych.model.document import Heading, Table, text_holders, walk
from diptych.model.inline import NoteMark
from diptych.model.prose import nodes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.model.document import Document, Paragraph
    from diptych.model.prose import Passage
    from diptych.model.source import Span

    Blocks = tuple[Document, tuple[Heading | Paragraph, ...]]
    NoteKey = tuple[str, str]


class Passages:
    """The passages of a report by what they belong to."""

    def __init__(self, passages: Iterable[Passage]) -> None:
        """Sort passages by block and by footnote."""
        self._of_blocks: dict[Span, list[Passage]] = defaultdict(list)
        self._of_notes: dict[NoteKey, list[Passage]] = defaultdict(list)
        labels: dict[str, dict[Span, str]] = {}
        for passage in passages:
            path = passage.document.source.path
            if not passage.in_note:
                self._of_blocks[(passage.paragraph or passage).span].append(passage)
                continue
            if path not in labels:
                labels[path] = dict(_labels(passage.document))
            self._of_notes[path, labels[path][passage.span]].append(passage)

    def texts(self, block: Heading | Paragraph) -> tuple[str, ...]:
        """Return the plain texts of a block's passages, without its footnotes."""
        return tuple(passage.running.text for passage in self._of_blocks.get(block.span, ()))

    def bare_texts(self, block: Paragraph) -> tuple[str, ...]:
        """Return the plain texts of a paragraph's passages, without its footnotes and the cells of its tables."""
        tables = (one for one in walk(block.blocks) if isinstance(one, Table))
        cells = {cell.span for table in tables for row in (table.header, *table.rows) for cell in row}
        return tuple(one.running.text for one in self._of_blocks.get(block.span, ()) if one.span not in cells)

    def sides(self, source: Blocks, target: Blocks) -> tuple[Side, Side]:
        """Return some blocks of a source and of its translation as the sides of a bead.

        Footnotes are included where both sides have equally many; otherwise their number is all there is to report.
        """
        noted = [tuple(self._noted(blocks)) if document.notes else () for document, blocks in (source, target)]
        if len(noted[0]) != len(noted[1]):
            noted = [(), ()]
        here, there = source[0].lang, target[0].lang
        return self._side(source, noted[0], there), self._side(target, noted[1], here)

    def _side(self, part: Blocks, noted: Iterable[NoteKey], other: str) -> Side:
        document, blocks = part
        own = [passage for block in blocks for passage in self._of_blocks.get(block.span, ())]
        every = (*own, *(passage for key in noted for passage in self._of_notes[key]))
        stated = tuple(fact for passage in every for fact in facts(passage, other))
        return Side(document, blocks, every, stated, proper_names(every, other))

    def _noted(self, blocks: Iterable[Heading | Paragraph]) -> Iterator[NoteKey]:
        """Yield the footnotes marked in some blocks, each once."""
        passages = (passage for block in blocks for passage in self._of_blocks.get(block.span, ()))
        marks = (node for passage in passages for node in nodes(passage.content) if isinstance(node, NoteMark))
        keys = dict.fromkeys((mark.span.path, mark.label) for mark in marks)
        return (key for key in keys if key in self._of_notes)


def title_side(document: Document, other: str) -> Side | None:
    """Return the title of a section as the side of a bead, beside another language; none where it has no title."""
    passage = next(title(document), None)
    if passage is None:
        return None
    heading = Heading(passage.span, 1, passage.content)
    return Side(document, (heading,), (passage,), facts(passage, other), proper_names((passage,), other))


def _labels(document: Document) -> Iterator[tuple[Span, str]]:
    for note in document.notes:
        for holder in text_holders(note.blocks):
            yield holder.span, note.label
