"""Failures of the program, reported as findings: a bug shows no traceback and does not stop the rest.

Each boundary (a rule, a file, an import, an export, a page, a command) catches whatever is raised inside it and
reports one of these findings instead; see `Boundary`. A command that shows one ends with exit status 3.
"""

from __future__ import annotations

import logging
import traceback
from dataclasses import dataclass, field, is_dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Family, Severity
from diptych.model.document import Document
from diptych.model.files import REPORT
from diptych.model.rule import Documentation, Rule, Scope
from diptych.model.source import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from types import FrameType

    from diptych.model.diagnostic import Diagnostic

NOWHERE = Span(REPORT, 0, 0)
"""The place of a finding that has none in the report's files."""
LONGEST = 300
"""Code points shown of an error's message: some messages quote the whole text that caused them."""

WHY = N_("This is an error in Diptych, not in the report. Please report it with the text that the message names.")
PACKAGE = Path(__file__).parent
LOGGER = logging.getLogger("diptych")
"""Logs every failure with its traceback; what it logs is shown only on request."""


def _fault(code: str, name: str, scope: Scope, message: str, what: str) -> Rule:
    told = Documentation(
        what=what,
        why=WHY,
        wrong=N_("An error in the program itself."),
        right=N_("The same text with a version of Diptych in which the error is corrected."),
    )
    return Rule(code, name, Severity.ERROR, scope, message, told)


RULE_FAILED = _fault(
    "INT001",
    "failed-rule",
    Scope.REPORT,
    N_(
        "The findings of {rules} are incomplete: {error}. Please report this error in Diptych; until it is corrected, "
        "you can leave out what fails with “rules: ignore” in report.yaml."
    ),
    N_("A rule that failed, or several that failed for one reason. All other rules were run."),
)
FILE_FAILED = _fault(
    "INT002",
    "failed-reading",
    Scope.FILE,
    N_("Diptych failed while reading this file: {error}. Please report this error in Diptych."),
    N_("A file of the report that an error in the program kept from being read. The others were read."),
)
IMPORT_FAILED = _fault(
    "INT003",
    "failed-import",
    Scope.FILE,
    N_("Diptych failed while importing this file: {error}. Please report this error in Diptych."),
    N_("A foreign file that an error in the program kept from being imported. Nothing was written."),
)
EXPORT_FAILED = _fault(
    "INT004",
    "failed-export",
    Scope.REPORT,
    N_("Diptych failed while exporting the report: {error}. Please report this error in Diptych."),
    N_("An export that failed because of an error in the program. Nothing was written."),
)
PAGE_FAILED = _fault(
    "INT005",
    "failed-page",
    Scope.REPORT,
    N_("Diptych failed while making {page}: {error}. Please report this error in Diptych."),
    N_("A page that was not made because of an error in the program. The others were made."),
)
PRESS_DIED = _fault(
    "INT006",
    "failed-printing",
    Scope.REPORT,
    N_("The process printing {page} ended before it had finished: {error}."),
    N_("A printing process that failed, or that the system ended, usually for lack of memory."),
)
COMMAND_FAILED = _fault(
    "INT007",
    "failed-command",
    Scope.REPORT,
    N_("Diptych failed: {error}. Please report this error in Diptych, with the command and the text it was given."),
    N_("A command that failed because of an error in the program."),
)
INDEX_FAILED = _fault(
    "INT008",
    "failed-index",
    Scope.REPORT,
    N_("The checks that need the whole report were not run: {error}. Please report this error in Diptych."),
    N_("An error in the program while it indexed the report, before any rule was run."),
)
SHOWING_FAILED = _fault(
    "INT009",
    "failed-showing",
    Scope.REPORT,
    N_("There is a finding of {code} here that cannot be shown: {error}. Please report this error in Diptych."),
    N_("A finding whose message or place in the text the program failed to write. The others are shown."),
)


@dataclass(frozen=True, slots=True)
class Boundary:
    """A context manager that turns an exception raised inside it into a finding.

    Attributes:
        fault: One of the rules above.
        span: The place in the report, used where none nearer to the error is known.
        tell: Called with the finding.
        arguments: Values for the placeholders of the message besides `error`.
    """

    fault: Rule
    span: Span
    tell: Callable[[Diagnostic], None]
    arguments: Mapping[str, str] = field(default_factory=dict)

    def __enter__(self) -> None:
        """Enter the boundary."""

    def __exit__(self, _type: object, error: BaseException | None, _trace: object) -> bool:
        """Report an error; let pass what ends the program, such as Ctrl-C."""
        if not isinstance(error, Exception):
            return False
        self.tell(failure(self.fault, error, nearest(error) or self.span, **self.arguments))
        return True


def failure(fault: Rule, error: Exception, span: Span, **arguments: str) -> Diagnostic:
    """Return the finding for an error that a boundary caught, and log where it was raised.

    Args:
        fault: One of the rules above.
        error: What was raised.
        span: The place in the report.
        arguments: Values for the placeholders of the message besides `error`.
    """
    LOGGER.debug(fault.name, exc_info=error)
    return fault.at(span, {**arguments, "error": described(error)})


def described(error: Exception) -> str:
    """Return an error in one line: its type, its message, and the line of the program where it was raised."""
    said = " ".join(str(error).split())[:LONGEST]
    name = type(error).__name__
    frames = _frames(error)
    line = f"{Path(frames[-1][0].f_code.co_filename).relative_to(PACKAGE).as_posix()}:{frames[-1][1]}" if frames else ""
    return (f"{name}: {said}" if said else name) + (f" ({line})" if line else "")


def nearest(error: Exception) -> Span | None:
    """Return the place in the report that the program was looking at when an error was raised, if it can be found.

    It is the place of a text, a block or a finding that the innermost functions were handling.
    """
    for frame, _ in reversed(_frames(error)):
        for value in reversed(frame.f_locals.values()):
            span = getattr(value, "span", None) if is_dataclass(value) else value
            if isinstance(span, Span):
                return span
            if isinstance(value, Document):
                return Span(value.source.path, 0, 0)
    return None


def folded(failures: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Yield one finding for each cause of failed rules; it names all these rules and the first place."""
    causes: dict[str | int, list[Diagnostic]] = {}
    for one in failures:
        causes.setdefault(one.arguments["error"], []).append(one)
    for first, *others in causes.values():
        rules = ", ".join(str(one.arguments["rules"]) for one in (first, *others))
        yield replace(first, arguments={**first.arguments, "rules": rules})


def _frames(error: Exception) -> list[tuple[FrameType, int]]:
    """Return the program's stack frames that an error passed through, the innermost last, each with its line."""
    walked = traceback.walk_tb(error.__traceback__)
    return [(frame, line) for frame, line in walked if Path(frame.f_code.co_filename).is_relative_to(PACKAGE)]


def is_internal(code: str) -> bool:
    """Return whether a code stands for a failure of the program."""
    return code.startswith(Family.PROGRAM)
