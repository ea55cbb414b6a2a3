"""Footnotes: numbered through the report in the order of their marks; notes to a table are lettered."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count, pairwise
from typing import TYPE_CHECKING

from diptych.model.catalogue import NumberedNote
from diptych.model.document import Prose, Table, text_holders
from diptych.model.inline import NoteMark
from diptych.model.prose import nodes
from diptych.typography.numerals import letter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.model.document import Document, Note
    from diptych.model.prose import Passage
    from diptych.model.source import Span

Key = tuple[str, str]


@dataclass(slots=True)
class NoteNumbering:
    """The footnotes of one language, as they are met.

    Attributes:
        known: Footnotes with their documents, by file and label.
        repeated: Footnotes whose label is that of another one in the same file.
        marks: Marks by file and label, in the order of the first mark of each.
        tables: The tables that hold marks of a footnote, by file and label; none stands for the text outside tables.
        unknown: Marks without a footnote.
    """

    known: dict[Key, tuple[Document, Note]] = field(default_factory=dict)
    repeated: list[Note] = field(default_factory=list)
    marks: dict[Key, list[NoteMark]] = field(default_factory=dict)
    tables: dict[Key, set[Span | None]] = field(default_factory=dict)
    unknown: list[NoteMark] = field(default_factory=list)

    def numbered(self) -> Iterator[NumberedNote]:
        """Yield the footnotes that have marks, numbered from 1; those to one table alone are lettered from a."""
        run = count(1)
        lettered: dict[Span, int] = {}
        places: dict[Span, int] = {}
        for key, marks in self.marks.items():
            document, note = self.known[key]
            table = next(iter(self.tables[key])) if len(self.tables[key]) == 1 else None
            if table:
                number = lettered[table] = lettered.get(table, 0) + 1
                sign, place = letter(number), places.setdefault(table, len(lettered))
                yield NumberedNote(number, note, document, tuple(marks), sign, f"{place}-{sign}", table)
            else:
                number = next(run)
                yield NumberedNote(number, note, document, tuple(marks), str(number), str(number))

    def unmarked(self) -> Iterator[Note]:
        """Yield the footnotes without a mark, and those whose label was given before."""
        yield from (note for key, (_, note) in self.known.items() if key not in self.marks)
        yield from self.repeated


def number_notes(documents: Iterable[Document], passages: Iterable[Passage]) -> NoteNumbering:
    """Number the footnotes of one language.

    Args:
        documents: The documents of that language, in order.
        passages: Their passages, in order.
    """
    numbering = NoteNumbering()
    within: dict[Span, Span] = {}
    for document in documents:
        within.update(_tables(document))
        for note in document.notes:
            first = numbering.known.setdefault((document.source.path, note.label), (document, note))
            if first[1] is not note:
                numbering.repeated.append(note)
    for passage in passages:
        for node in nodes(passage.content):
            if isinstance(node, NoteMark):
                key = (node.span.path, node.label)
                # A footnote cannot be printed inside another.
                if key in numbering.known and not passage.in_note:
                    numbering.marks.setdefault(key, []).append(node)
                    numbering.tables.setdefault(key, set()).add(within.get(passage.span))
                else:
                    numbering.unknown.append(node)
    return numbering


def _tables(document: Document) -> Iterator[tuple[Span, Span]]:
    """Yield the span of each cell, and of each title of a table, with the span of its table."""
    for before, block in pairwise((None, *document.blocks())):
        if isinstance(block, Table):
            yield from ((cell.span, block.span) for cell in text_holders([block]))
            if isinstance(before, Prose) and before.caption:
                yield before.span, block.span
