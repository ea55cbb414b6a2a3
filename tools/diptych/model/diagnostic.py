"""Findings of a check: facts and places, no prose."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.model.source import Span


LETTERS = 3
"""How many letters of a code name its family; its number follows."""


class Severity(Enum):
    """How much a finding weighs."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """Its place among the severities: the lower, the graver."""
        return tuple(Severity).index(self)


class Family(StrEnum):
    """What rules are about, by the first letters of their codes, in the order in which rules are listed."""

    FILES = "FIL"
    SETTINGS = "YML"
    SECTIONS = "SEC"
    ALIGNMENT = "ALI"
    CONCORDANCE = "CON"
    TRANSLATION = "TRN"
    TERMS = "TRM"
    TEXT = "TXT"
    SPELLING = "SPL"
    TYPOGRAPHY = "TYP"
    STYLE = "STY"
    REFERENCES = "REF"
    LINKS = "LNK"
    DATA = "DAT"
    CITATIONS = "CIT"
    REGISTER = "DOC"
    NETWORK = "NET"
    PRINTING = "PRN"
    IMPORTS = "IMP"
    RECEIVED = "RCV"
    ALLOWANCES = "ALW"
    PROGRAM = "INT"

    @classmethod
    def of(cls, code: str) -> Family:
        """Return the family of the rule with a code.

        Raises:
            ValueError: No family has codes like this.
        """
        return cls(code[:LETTERS])


class Safety(Enum):
    """Whether a fix may be applied unseen."""

    SAFE = "safe"
    UNSAFE = "unsafe"


class Phrase(str):
    """An argument that is itself a message: English here, translated when shown. It may name other arguments."""

    __slots__ = ()


class LanguageTag(str):
    """An argument that is a language tag, shown as the reader's name for that language."""

    __slots__ = ()


class ScriptName(str):
    """An argument that is a letter, shown as the reader's name for its script."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Edit:
    """One replacement: `text` in place of what the span covers."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """How to mend a finding: its edits are applied together or not at all."""

    safety: Safety
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that the finding is about.

    Attributes:
        span: The place.
        message: What is there, in English, translated when shown.
        arguments: Values for the placeholders of `message`.
    """

    span: Span
    message: str
    arguments: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding.

    It holds arguments; the sentence is in its rule and in the catalogues.

    Attributes:
        code: Code of the rule, such as `REF001`.
        severity: The rule's, unless the report's settings say otherwise.
        span: Where the fault is.
        arguments: Values for the placeholders of the rule's message. A `Phrase` is translated; a `LanguageTag` and a
            `ScriptName` are named.
        related: Other places to look at.
        fix: How to mend it, where that is known.
        cause: The finding that it follows from: one slip shows in several places, and is counted once. A cause weighs
            at least as much, and has no cause itself.
    """

    code: str
    severity: Severity
    span: Span
    arguments: Mapping[str, str | int] = field(default_factory=dict)
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    cause: Diagnostic | None = None

    @property
    def family(self) -> Family:
        """The family of the finding's rule."""
        return Family.of(self.code)

    @property
    def is_mended(self) -> bool:
        """Whether `diptych check --fix` mends it."""
        return self.fix is not None and self.fix.safety is Safety.SAFE
