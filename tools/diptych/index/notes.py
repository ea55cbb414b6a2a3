"""Footnotes: numbered through the report in the order of their marks."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from diptych.model.catalogue import NumberedNote
from diptych.model.inline import NoteMark
from diptych.model.prose import nodes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.model.catalogue import Passage
    from diptych.model.document import Document, Note

Key = tuple[str, str]


@dataclass(slots=True)
class Numbering:
    """The footnotes of one language, as they are met.

    Attributes:
        marks: Marks by file and label, in the order of the first mark of each.
        repeated: Footnotes whose label another one of the same file has.
        unknown: Marks to which no footnote answers.
    """

    known: dict[Key, tuple[Document, Note]] = field(default_factory=dict)
    repeated: list[Note] = field(default_factory=list)
    marks: dict[Key, list[NoteMark]] = field(default_factory=dict)
    unknown: list[NoteMark] = field(default_factory=list)

    def numbered(self) -> Iterator[NumberedNote]:
        """Yield the footnotes that have marks, numbered from 1."""
        for number, (key, marks) in enumerate(self.marks.items(), 1):
            document, note = self.known[key]
            yield NumberedNote(number, note, document, tuple(marks))

    def unmarked(self) -> Iterator[Note]:
        """Yield the footnotes to which no mark refers, and those whose label was given before."""
        yield from (note for key, (_, note) in self.known.items() if key not in self.marks)
        yield from self.repeated


def number_notes(documents: Iterable[Document], passages: Iterable[Passage]) -> Numbering:
    """Number the footnotes of one language.

    Args:
        documents: The documents of that language, in order.
        passages: Their passages, in order.
    """
    numbering = Numbering()
    for document in documents:
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
                else:
                    numbering.unknown.append(node)
    return numbering
