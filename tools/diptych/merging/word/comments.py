"""Comments of a Word file → notes to colleagues."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.formats.word.sent import words_digest
from diptych.i18n import N_
from diptych.merging.three_way import TextChange
from diptych.merging.word.planning import PlannedEdit
from diptych.merging.word.refusing import NotTakenError
from diptych.merging.word.restructuring import end_of
from diptych.merging.word.sent_texts import TextKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.merging.word.matching import Matched
    from diptych.merging.word.opening import ReturnedFile, WordComment
    from diptych.merging.word.sent_texts import SentText
    from diptych.model.document import Comment, Document

LOST_COMMENT = N_("a comment on words that are not in the report: “{words}”")
DASHES = re.compile(r"-(?=-)|-$|>")


def comment_edits(
    file: ReturnedFile, found: Matched
) -> tuple[list[PlannedEdit], list[tuple[SentText | None, NotTakenError]]]:
    """Return the edits that add the comments of a file, and the comments that have no place.

    A comment that the section has already is not added again.
    """
    edits: list[PlannedEdit] = []
    placed: set[str] = set()
    for at, one in enumerate(found.back):
        text = found.texts.get(at) or found.before(at)
        for number, _ in one.comments:
            comment = file.comments.get(number)
            if comment is None or number in placed or text is None:
                continue
            placed.add(number)
            if comment.text and not _is_known(comment, text):
                edits.append(_added(comment, text))
    lost: list[tuple[SentText | None, NotTakenError]] = [
        (None, NotTakenError(LOST_COMMENT, words=file.comments[one].text)) for one in file.comments if one not in placed
    ]
    return edits, lost


def lost_notes(sent: frozenset[str], came: frozenset[str], documents: Iterable[Document]) -> Iterator[Comment]:
    """Yield the notes to colleagues that went out as comments and did not come back.

    Args:
        sent: The digests of the notes that went out.
        came: The digests of the comments that came back.
        documents: The sections as they are now.
    """
    for document in documents:
        yield from (note for note in document.comments if words_digest(note.text) in sent - came)


def note_text(comment: WordComment) -> str:
    """Return what a note to colleagues says: who made the comment, and what it says."""
    words = f"{comment.author}: {comment.text}" if comment.author else comment.text
    return DASHES.sub("–", " ".join(words.split()))


def _is_known(comment: WordComment, text: SentText) -> bool:
    said = {" ".join(one.text.split()) for one in text.place.document.comments}
    return bool(said & {note_text(comment), " ".join(comment.text.split())})


def _added(comment: WordComment, text: SentText) -> PlannedEdit:
    place = text.place
    note = f"<!-- note: {note_text(comment)} -->"
    if place.kind is TextKind.TITLE:
        at, _ = end_of(place)
        ending = place.document.source.line_end
        return PlannedEdit(text, (TextChange(at, at, f"{ending}{ending}{note}"),), words=comment.text)
    end = place.span.end
    if place.kind is TextKind.CELL:
        note = note.replace("|", r"\|")
    return PlannedEdit(text, (TextChange(end, end, f" {note}"),), words=comment.text)
