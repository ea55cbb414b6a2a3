"""What changed between two states of a text: word by word, and of what kind."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from diptych.model.ledger import ChangeKind

if TYPE_CHECKING:
    from collections.abc import Iterator

PIECE = re.compile(r"\w+|\s+|[^\w\s]")
WORD = re.compile(r"[^\W_]+")
FIGURES = re.compile(r"\d+")


class TextChangeKind(Enum):
    """What happens to a stretch of text."""

    KEPT = "kept"
    DELETED = "deleted"
    INSERTED = "inserted"


class Change(NamedTuple):
    """A stretch of text, and what happens to it."""

    step: TextChangeKind
    text: str


def changes(before: str, after: str) -> Iterator[Change]:
    """Yield the stretches of two states of a text in order: what was kept, deleted and inserted, word by word."""
    old, new = PIECE.findall(before), PIECE.findall(after)
    deleted = inserted = ""
    for tag, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        gone, come = "".join(old[i:j]), "".join(new[k:m])
        # A space between two changed words does not count as kept.
        if tag != "equal" or (gone.isspace() and (deleted or inserted) and j < len(old) and m < len(new)):
            deleted, inserted = deleted + gone, inserted + come
            continue
        yield from _changed(deleted, inserted)
        deleted = inserted = ""
        yield Change(TextChangeKind.KEPT, gone)
    yield from _changed(deleted, inserted)


def _changed(deleted: str, inserted: str) -> Iterator[Change]:
    if deleted:
        yield Change(TextChangeKind.DELETED, deleted)
    if inserted:
        yield Change(TextChangeKind.INSERTED, inserted)


def kind_of_change(before: str, after: str) -> ChangeKind:
    """Return whether only punctuation and spaces changed, figures too, or words."""
    old, new = WORD.findall(before), WORD.findall(after)
    if old == new:
        return ChangeKind.TYPOGRAPHY
    words = [[letters for word in state if (letters := FIGURES.sub("", word))] for state in (old, new)]
    return ChangeKind.FIGURES if words[0] == words[1] else ChangeKind.WORDING
