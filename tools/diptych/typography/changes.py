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
WORD = re.compile(r"\w+")


class Step(Enum):
    """What becomes of a stretch."""

    KEPT = "kept"
    DELETED = "deleted"
    INSERTED = "inserted"


class Change(NamedTuple):
    """A stretch of text, and what becomes of it."""

    step: Step
    text: str


def changes(before: str, after: str) -> Iterator[Change]:
    """Yield the stretches of two states of a text in order: what was kept, deleted and inserted, word by word."""
    old, new = PIECE.findall(before), PIECE.findall(after)
    for tag, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            yield Change(Step.KEPT, "".join(old[i:j]))
            continue
        if i < j:
            yield Change(Step.DELETED, "".join(old[i:j]))
        if k < m:
            yield Change(Step.INSERTED, "".join(new[k:m]))


def kind_of_change(before: str, after: str) -> ChangeKind:
    """Return whether only signs and spaces changed, only figures too, or words."""
    old, new = WORD.findall(before), WORD.findall(after)
    if old == new:
        return ChangeKind.TYPOGRAPHY
    words = [[word for word in state if not word.isdigit()] for state in (old, new)]
    return ChangeKind.FIGURES if words[0] == words[1] else ChangeKind.WORDING
