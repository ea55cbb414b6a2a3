"""The ledger: for each translated text, the source from which it was made, and the translation that answered it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from diptych.model.concordance import BeadKind
    from diptych.model.source import Span

TITLE_KEY = "title"
"""Key of a section's title; names begin with `#`, and fingerprints are hexadecimal."""

Place = tuple[str, str]
"""A section's name, or the path of a file with texts in several languages, and the language of the translation."""


class Record(NamedTuple):
    """What was accepted: a source text and its translation, on one line each; the translation may not be known."""

    source: str
    translation: str | None = None


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """What the ledger holds for one translated text: a paragraph, a heading, a title, a value of a file.

    Attributes:
        place: The section or the file, and the language of the translation.
        key: `#name`, `title`, or the fingerprint of the source text when it was first seen.
        text: The normalised source text that the translation renders; none where none has been accepted yet.
        span: Where the entry is.
        translation: The normalised translation that was accepted; none where it is not known, as in ledgers that hold
            only sources, or where two branches accepted different ones.
    """

    place: Place
    key: str
    text: str | None
    span: Span
    translation: str | None = None

    @property
    def record(self) -> Record | None:
        """What was accepted, if anything was."""
        return Record(self.text, self.translation) if self.text else None


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
    """How the translation of one paragraph, heading, title or value of a file stands to its source.

    Attributes:
        place: The section or the file, and the language of the translation.
        key: Its key if it were recorded now: `title`, `#name`, or its fingerprint.
        current: The current source text, normalised.
        source: Where the source text is.
        target: Where the translation is, if there is one.
        translation: Its text, normalised; empty where there is none.
        number: Number of the paragraph, if it has one.
        entry: Its entry in the ledger, if it has one.
        kind: How the block answers its source; none for what is no block: titles, and values of files.
    """

    place: Place
    key: str
    current: str
    source: Span
    target: Span | None = None
    translation: str = ""
    number: int | None = None
    entry: LedgerEntry | None = None
    kind: BeadKind | None = None

    @property
    def section(self) -> str:
        """Name of the section, or path of the file."""
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
    def record(self) -> Record:
        """What is recorded when the translation is accepted as it is now."""
        return Record(self.current, self.translation or None)

    @property
    def state(self) -> State:
        """How the translation stands to its source."""
        if self.target is None:
            return State.MISSING
        if self.recorded is None:
            return State.UNRECORDED
        return State.TRANSLATED if self.recorded == self.current else State.STALE

    @property
    def is_up_to_date(self) -> bool:
        """Whether the ledger holds both texts as they are now."""
        return self.entry is not None and self.entry.record == self.record

    @property
    def name(self) -> str:
        """Its name after its section and `#`: its number, or else its anchor, its fingerprint or `title`."""
        return str(self.number) if self.number is not None else self.ledger_key.removeprefix("#")

    @property
    def ledger_key(self) -> str:
        """The key under which it is recorded: a fingerprint stays what it was when the paragraph was first seen."""
        kept = self.entry and self.entry.place == self.place and not self.key.startswith("#")
        return self.entry.key if self.entry and kept else self.key
