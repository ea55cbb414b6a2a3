"""What a section says of itself, before its text begins."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.model.source import Span


class Status(Enum):
    """How far the work on a section is."""

    DRAFT = "draft"
    REVIEW = "review"
    CLEARED = "cleared"


class Numbering(Enum):
    """What a section does with the run of paragraph numbers."""

    CONTINUE = "continue"
    NONE = "none"
    RESTART = "restart"


class Role(Enum):
    """What a section is in the report."""

    TEXT = "text"
    SUMMARY = "summary"
    ANNEX = "annex"


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What a section says of itself.

    Attributes:
        title: Its heading.
        organisation: Key of the termbase, where the section is about one organisation.
        status: How far the work is.
        numbering: What happens to the run of paragraph numbers.
        role: What the section is.
        source: Language that this section is translated from, if not the report's first.
        spans: Where each key's value stands.
    """

    title: str
    organisation: str | None = None
    status: Status = Status.DRAFT
    numbering: Numbering = Numbering.CONTINUE
    role: Role = Role.TEXT
    source: str | None = None
    spans: Mapping[str, Span] = field(default_factory=dict)
