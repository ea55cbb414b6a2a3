"""Ids of the places on a page that links lead to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.model.front_matter import Numbering

if TYPE_CHECKING:
    from diptych.model.catalogue import NumberedNote
    from diptych.model.document import Paragraph
    from diptych.model.report import Section


def plain_id(section: Section, paragraph: Paragraph) -> str:
    """Return the id of a paragraph by its number, `p12`; empty where it has no number."""
    if paragraph.number is None:
        return ""
    # The numbers of a section that restarts at 1 also occur in other sections.
    restarts = any(document.front.numbering is Numbering.RESTART for document in section.documents.values())
    return f"{section.name}.p{paragraph.number}" if restarts else f"p{paragraph.number}"


def note_id(note: NumberedNote) -> str:
    """Return the id of a footnote, `note-1`."""
    return f"note-{note.name}"


def mark_id(note: NumberedNote, place: int) -> str:
    """Return the id of a mark of a footnote, `mark-1`; of its second mark, whose `place` is 1, `mark-1-2`."""
    return f"mark-{note.name}" if place == 0 else f"mark-{note.name}-{place + 1}"
