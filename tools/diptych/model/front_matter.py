"""Front matter: what a section says of itself before its text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Annotated

from diptych.model.source import Span
from diptych.model.written import LanguageName, NotWritten, SectionName, Wording


class Status(Enum):
    """How far the work on a section has come."""

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
    """Front matter of a section.

    Attributes:
        title: Heading of the section.
        organisation: Key of the termbase, where the section is about one organization.
        status: How far the work has come.
        numbering: What the section does with the run of paragraph numbers.
        role: What the section is; a summary is set in a box.
        source: Language in which the section was written, if not the report's first.
        spans: Where each key's value is.
    """

    title: Wording
    organisation: SectionName | None = None
    status: Status = Status.DRAFT
    numbering: Numbering = Numbering.CONTINUE
    role: Role = Role.TEXT
    source: LanguageName | None = None
    spans: Annotated[Mapping[str, Span], NotWritten()] = field(default_factory=dict)
