"""The ledger: of each translated paragraph, the source text that it was made from."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.model.source import Span

LEDGER = "ledger.yaml"
"""The file of the ledger."""
TITLE_KEY = "title"
"""Key of a section's title; anchors begin with `#`, and fingerprints are figures and letters up to f."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What the ledger holds of one paragraph.

    Attributes:
        key: `#anchor`, `title`, or the fingerprint of the source paragraph when it was first seen.
        text: The source text, normalised, that the translation renders; none where no translation was accepted yet.
        span: Where the entry stands.
    """

    key: str
    text: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class Ledger:
    """The entries of a report, by section and language of the translation.

    Attributes:
        entries: Entries in the order of the file.
    """

    entries: Mapping[tuple[str, str], tuple[Entry, ...]] = field(default_factory=dict)


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
    """How the translation of one source paragraph, or of a title, stands.

    Attributes:
        section: Name of the section.
        lang: Language of the translation.
        key: Key of its entry, present or to come.
        state: How it stands.
        current: The source text as it is, normalised.
        recorded: The source text that was translated, where the ledger has it.
        source: Where the source text stands.
        target: Where the translation stands, if there is one.
        number: Number of the paragraph, if it has one.
    """

    section: str
    lang: str
    key: str
    state: State
    current: str
    recorded: str | None
    source: Span
    target: Span | None
    number: int | None = None
