"""The texts of blocks as the ledger keeps them: on one line, with the footnotes marked in them."""

from __future__ import annotations

from collections import defaultdict
from hashlib import sha256
from typing import TYPE_CHECKING

from diptych.model.prose import as_seen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diptych.model.document import Document, Heading, Paragraph
    from diptych.model.source import Span

MARK = "[^"
"""The beginning of the mark of a footnote, before its label."""
FINGERPRINT = 12
"""Digits of a fingerprint: enough to tell a million paragraphs apart."""


class BlockTexts:
    """The texts of blocks; the footnotes of each file are sorted by label once, and each block is read once."""

    def __init__(self) -> None:
        """Begin with nothing read."""
        self._notes: dict[str, dict[str, list[Span]]] = {}
        self._read: dict[Span, str] = {}

    def of(self, document: Document, blocks: Iterable[Heading | Paragraph]) -> str:
        """Return the text of blocks and of the footnotes marked in them, on one line with single spaces."""
        several = tuple(blocks)
        if len(several) != 1:
            return self._joined(document, several)
        span = several[0].span
        if span not in self._read:
            self._read[span] = self._joined(document, several)
        return self._read[span]

    def _joined(self, document: Document, blocks: Iterable[Heading | Paragraph]) -> str:
        text = " ".join(document.written(block.span) for block in blocks)
        labels = {as_seen(after.partition("]")[0]) for after in text.split(MARK)[1:]}
        notes = sorted(span for label in labels for span in self._labelled(document).get(label, ()))
        return normalised(" ".join((text, *map(document.written, notes))))

    def _labelled(self, document: Document) -> dict[str, list[Span]]:
        if document.source.path not in self._notes:
            own = self._notes[document.source.path] = defaultdict(list)
            for note in document.notes:
                own[note.label].append(note.span)
        return self._notes[document.source.path]


def normalised(text: str) -> str:
    """Return a text as it is seen, with single spaces: other spaces and letters in parts do not count as changes."""
    return " ".join(as_seen(text).split())


def fingerprint(text: str) -> str:
    """Return the key by which a text without a name is recognised."""
    return sha256(text.encode()).hexdigest()[:FINGERPRINT]
