"""The ledger: for each translated paragraph, the source text from which it was made."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diptych.model.source import Span

TITLE_KEY = "title"
"""Key of a section's title; anchors begin with `#`, and fingerprints are hexadecimal."""

Place = tuple[str, str]
"""A section's name and the language of its translation."""


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """What the ledger holds for one translated paragraph, heading or title.

    Attributes:
        place: The section, and the language of the translation.
        key: `#anchor`, `title`, or the fingerprint of the source paragraph when it was first seen.
        text: The normalised source text that the translation renders; none where none has been accepted yet.
        span: Where the entry is.
    """

    place: Place
    key: str
    text: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class Ledger:
    """The entries of a report, in the order of the file."""

    entries: tuple[LedgerEntry, ...] = ()


class State(Enum):
    """How a translation stands to its source."""

    TRANSLATED = "translated"
    STALE = "stale"
    """The source has changed since the translation was accepted."""
    UNRECORDED = "unrecorded"
    """There is a translation, but nobody has accepted it."""
    MISSING = "missing"


class ChangeKind(Enum):
    """What has changed in a source paragraph."""

    TYPOGRAPHY = "typography"
    FIGURES = "figures"
    WORDING = "wording"


@dataclass(frozen=True, slots=True)
class Standing:
    """How the translation of one paragraph, heading or title stands to its source.

    Attributes:
        place: The section, and the language of the translation.
        key: Its key if it were recorded now: `title`, `#anchor`, or its fingerprint.
        current: The current source text, normalised.
        source: Where the source text is.
        target: Where the translation is, if there is one.
        translation: Its text, normalised; empty where there is none.
        number: Number of the paragraph, if it has one.
        entry: Its entry in the ledger, if it has one.
    """

    place: Place
    key: str
    current: str
    source: Span
    target: Span | None = None
    translation: str = ""
    number: int | None = None
    entry: LedgerEntry | None = None

    @property
    def section(self) -> str:
        """Name of the section."""
        return self.place[0]

    @property
    def lang(self) -> str:
        """Language of the translation."""
        return self.place[1]

    @property
    def recorded(self) -> str | None:
        """The source text that was translated, where the ledger has it."""
        return self.entry.text if self.entry else None

    @property
    def state(self) -> State:
        """How the translation stands to its source."""
        if self.target is None:
            return State.MISSING
        if self.recorded is None:
            return State.UNRECORDED
        return State.TRANSLATED if self.recorded == self.current else State.STALE

    @property
    def name(self) -> str:
        """Its name after its section and `#`: its number, or else its anchor, its fingerprint or `title`."""
        return str(self.number) if self.number is not None else self.ledger_key.removeprefix("#")

    @property
    def ledger_key(self) -> str:
        """The key under which it is recorded: a fingerprint stays what it was when the paragraph was first seen."""
        kept = self.entry and self.entry.place == self.place and not self.key.startswith("#")
        return self.entry.key if self.entry and kept else self.key
