"""Notes to colleagues → comments of a Word file, each at the text that it stands in or before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from diptych.compose.runs import inner_runs
from diptych.exporting.word.elements import PARAGRAPH, add_element, add_paragraph, add_run, name, part_bytes, root

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element as Element

    from diptych.compose.runs import Runs
    from diptych.model.document import Comment, Document

PART, KIND = "word/comments.xml", "comments"
AUTHOR, INITIALS = "Diptych", "D"


class CommentWriter:
    """Puts the notes to colleagues of sections at their paragraphs, in the order in which these are written."""

    def __init__(self, documents: Iterable[Document]) -> None:
        """Take the sections whose notes are written."""
        self._waiting = {one.source.path: list(one.comments) for one in documents if one.comments}
        self._last: dict[str, Element] = {}
        self._part = root(KIND)

    def attach(self, paragraph: Element, runs: Runs) -> None:
        """Put the notes that stand in a text, or between it and the text before it, at its paragraph."""
        places = (getattr(run, "at", None) for run in inner_runs(runs))
        place = next(filter(None, places), None)
        if place is None or place.block.path not in self._waiting:
            return
        waiting = self._waiting[place.block.path]
        self._last[place.block.path] = paragraph
        while waiting and waiting[0].span.start < place.block.end:
            self._add(paragraph, waiting.pop(0))

    def part(self) -> bytes | None:
        """Return the part of the comments, with those after the last text of their section; none without any."""
        for path, paragraph in self._last.items():
            while self._waiting[path]:
                self._add(paragraph, self._waiting[path].pop(0))
        return part_bytes(self._part) if len(self._part) else None

    def _add(self, paragraph: Element, note: Comment) -> None:
        number = str(len(self._part))
        comment = add_element(self._part, "comment", id=number, author=AUTHOR, initials=INITIALS)
        add_run(add_paragraph(comment, "FootnoteText"), note.text)
        start = etree.Element(name("commentRangeStart"), {name("id"): number})
        properties = paragraph.find(name(PARAGRAPH))
        paragraph.insert(0 if properties is None else 1, start)
        add_element(paragraph, "commentRangeEnd", id=number)
        add_element(add_element(paragraph, "r"), "commentReference", id=number)
