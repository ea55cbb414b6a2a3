"""Places in the section made of a foreign file → places in the file.

A finding on the section is told where its words stand in the file. The lines of a text are its own; those of a Word
file, a PDF or Akoma Ntoso, which have none, are the texts that a reader sees: its title, its paragraphs, members of
lists, rows of tables, and its notes at the end, in order.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diptych.comparing.same_words import SameWords
from diptych.importing.shared.manuscript import ForeignProse, Listing
from diptych.index.text.passages import title
from diptych.model.document import Heading, List, Table, walk
from diptych.model.inline import Text
from diptych.model.source import Source, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.comparing.binding import BoundText
    from diptych.model.document import Document
    from diptych.model.prose import Passage, RunningText

BETWEEN_CELLS = "\t"


@dataclass(frozen=True, slots=True)
class FilePlace:
    """A block in a foreign file.

    Attributes:
        start: Where it begins in the section.
        place: The words for it, as in `line 12`; a `ForeignPlace` is translated when shown.
        number: Its number as printed, or its mark in a list; empty if it has none.
    """

    start: int
    place: str
    number: str = ""


@dataclass(frozen=True, slots=True)
class FilePlaces:
    """The way from a section to the file of which it was made.

    Attributes:
        source: The text of the file, by the path that the user gave.
        blocks: The blocks of the section in order.
        passages: The passages of the section in order.
        offsets: Where each of them begins in the text of the file as it is read.
        own: The way from there to the file's own lines; none where it has none.
    """

    source: Source
    blocks: tuple[FilePlace, ...]
    passages: tuple[Passage, ...]
    offsets: tuple[int, ...]
    own: SameWords | None = None

    def span(self, span: Span) -> Span:
        """Return where a stretch of the section is in the file."""
        first = bisect_right(self.passages, span.start, key=lambda one: one.span.start) - 1
        if first < 0 or (self.passages[first].span.end <= span.start and first + 1 < len(self.passages)):
            first += 1
        last = bisect_left(self.passages, span.end, key=lambda one: one.span.start) - 1
        start = self._offset(first, span.start)
        end = self._offset(max(first, last), span.end)
        if self.own:
            start, end = self.own.forth(start, end)
        return Span(self.source.path, start, max(start, end))

    def start(self, at: int) -> int:
        """Return where a place in the section is in the file."""
        return self.span(Span(self.source.path, at, at)).start

    def block(self, at: int) -> FilePlace | None:
        """Return the block of the file to which a place in the section belongs; none before the first."""
        index = bisect_right(self.blocks, at, key=lambda one: one.start) - 1
        return self.blocks[index] if index >= 0 else None

    def _offset(self, index: int, at: int) -> int:
        if not 0 <= index < len(self.passages):
            return 0
        running = self.passages[index].running
        return self.offsets[index] + _within(running, at)


def file_places(bound: BoundText, document: Document, passages: Sequence[Passage], original: str | None) -> FilePlaces:
    """Return the way from a section to its file.

    Args:
        bound: The file as a section.
        document: The section as it was parsed.
        passages: Its passages.
        original: The text of the file, if it is a text with lines of its own.
    """
    by_span = {passage.span: passage for passage in passages}
    lines: list[str] = []
    placed: list[tuple[Passage, int]] = []
    length = 0
    for row in (*([tuple(title(document))] if bound.is_titled else ()), *_rows(document, by_span)):
        for passage in row:
            placed.append((passage, length))
            lines.append(passage.running.text.replace("\n", " "))
            length += len(passage.running.text) + 1
            lines.append(BETWEEN_CELLS)
        if row:
            lines[-1] = "\n"
    placed.sort(key=lambda one: one[0].span)
    text = "".join(lines)
    path = bound.manuscript.path
    return FilePlaces(
        Source(path, text if original is None else original),
        tuple(_blocks(bound, document)),
        tuple(passage for passage, _ in placed),
        tuple(offset for _, offset in placed),
        None if original is None else SameWords.between(text, original),
    )


def _rows(document: Document, passages: dict[Span, Passage]) -> Iterator[tuple[Passage, ...]]:
    """Yield the passages of a document, those of a table's row together."""
    parts = ((part,) if isinstance(part, Heading) else part.blocks for part in (*document.body, *document.notes))
    for blocks in parts:
        for block in walk(blocks):
            if isinstance(block, Table):
                for cells in (block.header, *block.rows):
                    yield tuple(passages[cell.span] for cell in cells if cell.span in passages)
            elif block.span in passages:
                yield (passages[block.span],)


def _blocks(bound: BoundText, document: Document) -> Iterator[FilePlace]:
    """Yield the blocks of a section in order, members of lists and notes among them."""
    lists = {
        block.span.start: block for part in document.paragraphs for block in part.blocks if isinstance(block, List)
    }
    starts = sorted(lists)
    for begin, block in bound.begins:
        yield FilePlace(begin, block.place, (block.number or "").strip() if isinstance(block, ForeignProse) else "")
        at = bisect_left(starts, begin)
        if isinstance(block, Listing) and at < len(starts):
            yield from _members(block, lists[starts[at]])
    notes = {note.label: note.place for note in bound.manuscript.notes}
    for note in document.notes:
        if note.label in notes:
            yield FilePlace(note.span.start, notes[note.label])


def _members(there: Listing, here: List) -> Iterator[FilePlace]:
    """Yield the members of a list, at any depth, if it has as many in the file as in the section."""
    if len(here.items) != len(there.items):
        return
    for item, foreign in zip(here.items, there.items, strict=True):
        place = foreign.blocks[0].place if foreign.blocks else there.place
        yield FilePlace(item.span.start, place, foreign.mark)
        inner = (block for block in foreign.blocks if isinstance(block, Listing))
        for below in (block for block in item.blocks if isinstance(block, List)):
            if other := next(inner, None):
                yield from _members(other, below)


def _within(running: RunningText, at: int) -> int:
    """Return the offset in a running text of a place in the source; outside of it, the nearest end."""
    index = bisect_right(running.leaves, at, key=lambda leaf: leaf.span.start) - 1
    if index < 0:
        return 0
    leaf = running.leaves[index]
    # A leaf that does not read as its source, such as an escaped letter, is passed as a whole.
    literal = isinstance(leaf, Text) and leaf.is_literal
    shown = at - leaf.span.start if literal else int(at > leaf.span.start)
    length = (*running.written, _length(running))[index + 1] - running.written[index]
    offset = running.written[index] + min(shown, length)
    return running.way.forth(offset) if running.way else offset


def _length(running: RunningText) -> int:
    return running.way.starts[-1] if running.way else len(running.text)
