"""Edits of a file that came back, each with what the section should say after it."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from diptych.merging.chunks import EditUnit
from diptych.merging.three_way import by_place, changed
from diptych.merging.word.verifying import read_again, said_by

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from diptych.merging.three_way import TextChange
    from diptych.merging.word.sent_texts import SentText
    from diptych.merging.word.verifying import Said
    from diptych.model.document import Document
    from diptych.model.source import Span


@dataclass(frozen=True, slots=True)
class PlannedEdit:
    """An edit of one section, made whole or not at all.

    Attributes:
        about: The text that it is about, or that stands before it.
        changes: The changes of the section's text.
        says: What texts say afterwards, by their spans; none for those that are gone.
        adds: What new texts say, each with the span of the text that it stands after; none before the first.
        ends_with: What new footnotes say, which are at the end.
        title: The title, if it changes.
        words: The words that it is about, for messages.
    """

    about: SentText
    changes: tuple[TextChange, ...]
    says: Mapping[Span, Said | None] = field(default_factory=dict)
    adds: tuple[tuple[Span | None, Said], ...] = ()
    ends_with: tuple[Said, ...] = ()
    title: str | None = None
    words: str = ""


def as_units(edits: Sequence[PlannedEdit]) -> list[EditUnit]:
    """Return edits as units of a merge; their keys are their places."""
    return [EditUnit(edit.changes, at) for at, edit in enumerate(edits)]


def sound(document: Document, edits: Sequence[PlannedEdit]) -> list[PlannedEdit]:
    """Return the edits of a section after which it says what it should; those that would change more are left out.

    Args:
        document: The section as it went out.
        edits: Its edits.
    """
    if not edits or _holds(document, edits):
        return list(edits)
    kept = [one for one in edits if _holds(document, [one])]
    while kept and not _holds(document, kept):
        kept.pop()
    return kept


def _holds(document: Document, edits: Sequence[PlannedEdit]) -> bool:
    """Return whether a section says what it should after edits."""
    changes = by_place(one for edit in edits for one in edit.changes)
    if any(one.start < before.end for before, one in itertools.pairwise(changes)):
        return False
    text = document.source.text
    after = read_again(document, changed(text, 0, len(text), changes))
    titles = [edit.title for edit in edits if edit.title is not None]
    if after.front.title != (titles[0] if titles else document.front.title):
        return False
    return [one for _, one in said_by(after)] == list(_expected(document, edits))


def _expected(document: Document, edits: Sequence[PlannedEdit]) -> Iterable[Said]:
    """Yield what the texts of a section should say."""
    says = {span: one for edit in edits for span, one in edit.says.items()}
    added: dict[Span | None, list[Said]] = {}
    for edit in edits:
        for after, one in edit.adds:
            added.setdefault(after, []).append(one)
    yield from added.get(None, ())
    for span, one in said_by(document):
        now = says.get(span, one)
        if now is not None:
            yield now
        yield from added.get(span, ())
    for edit in edits:
        yield from edit.ends_with
