"""Ids of the places in a report that its text leads to, the same in every output."""

from __future__ import annotations

from bisect import bisect_right
from itertools import count
from typing import TYPE_CHECKING

from diptych.model.front_matter import Numbering

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from diptych.model.catalogue import Catalogue, NumberedNote
    from diptych.model.document import Heading, Paragraph
    from diptych.model.prose import Passage
    from diptych.model.report import Section


def plain_id(section: Section, paragraph: Paragraph) -> str:
    """Return the id of a paragraph by its number, `p12`; empty where it has no number."""
    if paragraph.number is None:
        return ""
    # The numbers of a section that restarts at 1 also occur in other sections.
    restarts = any(document.front.numbering is Numbering.RESTART for document in section.documents.values())
    return f"{section.name}.p{paragraph.number}" if restarts else f"p{paragraph.number}"


def paragraph_id(section: Section, paragraph: Paragraph) -> str:
    """Return the id of a paragraph: its anchor, else its number; empty where it has neither."""
    return paragraph.anchor or plain_id(section, paragraph)


def heading_ids(section: Section, headings: Iterable[Heading]) -> Iterator[str]:
    """Yield the id of each heading of a section: its anchor, else a number of its own, `aims.1`."""
    numbers = count(1)
    return (heading.anchor or f"{section.name}.{next(numbers)}" for heading in headings)


def note_id(name: str) -> str:
    """Return the id of a footnote by its name, `note-1`."""
    return f"note-{name}"


def mark_id(name: str, mark: int) -> str:
    """Return the id of a mark of a footnote, `mark-1`; of its second mark, which is 1, `mark-1-2`."""
    return f"mark-{name}" if mark == 0 else f"mark-{name}-{mark + 1}"


class PlaceFinder:
    """Finds where the passages of one language are."""

    def __init__(self, catalogue: Catalogue, lang: str) -> None:
        """Find the sections once, and sort the footnotes by their places."""
        self.notes = sorted(catalogue.notes[lang], key=_start)
        self.sections: Mapping[str, Section] = {section.name: section for section in catalogue.report.walk()}

    def section(self, passage: Passage) -> Section:
        """Return the section that holds a passage."""
        return self.sections[passage.document.name]

    def note(self, passage: Passage) -> NumberedNote | None:
        """Return the footnote that holds a passage, the innermost of several; none where it is in the text."""
        if not passage.in_note:
            return None
        at = bisect_right(self.notes, (passage.span.path, passage.span.start), key=_start)
        # A footnote may stand in another: the nearest before the passage need not hold it.
        nearest_first = (self.notes[index] for index in range(at - 1, -1, -1))
        return next((note for note in nearest_first if note.note.span.covers(passage.span)), None)


def _start(note: NumberedNote) -> tuple[str, int]:
    return note.note.span.path, note.note.span.start
