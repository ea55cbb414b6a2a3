"""A rule together with the function that looks for its fault."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, TypeVar

from diptych.model.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic, Severity
    from diptych.model.rule import Documentation, Scope

    Check = Callable[[Rule, Catalogue], Iterator[Diagnostic]]


@dataclass(frozen=True, slots=True)
class CheckedRule:
    """A rule and its check.

    Attributes:
        rule: What can be wrong.
        check: Yields the findings, given the rule itself and the index of the report.
    """

    rule: Rule
    check: Check


def rule(  # noqa: PLR0913, PLR0917 - one argument for each thing that a rule declares
    code: str,
    name: str,
    severity: Severity,
    scope: Scope,
    message: str,
    documentation: Documentation,
    needs: tuple[str, ...] = (),
    *,
    on_request: bool = False,
) -> Callable[[Check], CheckedRule]:
    """Declare a rule on the function that looks for its fault; the arguments are those of `Rule`."""
    declared = Rule(code, name, severity, scope, message, documentation, needs, on_request)
    return lambda check: CheckedRule(declared, check)


Declared = TypeVar("Declared", Rule, CheckedRule)


def declared(kind: type[Declared], modules: Iterable[str]) -> tuple[Declared, ...]:
    """Return what modules declare, in the order of the modules and of their lines.

    Args:
        kind: `CheckedRule` for the rules that have a check, `Rule` for the others.
        modules: Full names of modules.
    """
    members = (member for name in modules for member in vars(import_module(name)).values())
    return tuple(member for member in members if isinstance(member, kind))
