"""Rules: what can be wrong, why it matters, and how it is put right."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from diptych.model.diagnostic import Diagnostic, Family

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.model.diagnostic import Fix, Related, Severity
    from diptych.model.source import Span


class Scope(Enum):
    """What a rule looks at."""

    FILE = "file"
    SECTION = "section"
    PARAGRAPH = "paragraph"
    PAIR = "pair"
    REPORT = "report"


@dataclass(frozen=True, slots=True)
class Documentation:
    """What `diptych explain` says of a rule. English here; the catalogues translate it.

    Attributes:
        what: What the rule finds, in one or two sentences.
        why: What goes wrong for a reader or a colleague if it stays.
        wrong: An example that is reported.
        right: The same example put right.
    """

    what: str
    why: str
    wrong: str
    right: str


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that can be wrong.

    Attributes:
        code: The letters of its family and three digits; never reused.
        name: The fault in kebab-case, never the cure: "allow NAME" must make sense.
        severity: How much a finding weighs by default.
        scope: What the rule looks at.
        message: The finding in one English sentence with named placeholders.
        documentation: What, why, wrong and right.
        needs: The parts of a language without which it does not run for it, by name, such as `wrong_forms.date`.
        on_request: Whether it runs only if asked for by its code: too many of its findings are no faults.
    """

    code: str
    name: str
    severity: Severity
    scope: Scope
    message: str
    documentation: Documentation
    needs: tuple[str, ...] = ()
    on_request: bool = False

    @property
    def family(self) -> Family:
        """What the rule is about, by the letters of its code."""
        return Family.of(self.code)

    def at(
        self,
        span: Span,
        arguments: Mapping[str, str | int] | None = None,
        *,
        related: tuple[Related, ...] = (),
        fix: Fix | None = None,
    ) -> Diagnostic:
        """Return a finding of this rule.

        Args:
            span: Where the fault is.
            arguments: Values for the placeholders of the message.
            related: Other places to look at.
            fix: How to mend it.
        """
        return Diagnostic(self.code, self.severity, span, arguments or {}, related, fix)
