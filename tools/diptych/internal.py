"""What fails inside the program, told as findings: a bug is no traceback, and never the end of the rest.

Each boundary (a rule, a file, an import, an export, a page, a command) catches whatever is raised behind it, and
yields one of these findings in its place; see `Boundary`. A command that shows one ends with exit status 3.
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
from diptych.model.rule import Documentation, Rule, Scope
from diptych.model.source import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from types import FrameType

    from diptych.model.diagnostic import Diagnostic

LONGEST = 300
"""Code points of what an error says of itself that are shown: some hold the whole text that they stumbled over."""

WHY = N_("It is a fault of Diptych, not of the report: please report it with the text that it names.")
PACKAGE = Path(__file__).parent
LOGGER = logging.getLogger("diptych")
"""Is told of every failure with its traceback; nobody listens unless asked to."""


def _fault(code: str, name: str, scope: Scope, message: str, what: str) -> Rule:
    told = Documentation(
        what=what,
        why=WHY,
        wrong=N_("A fault of the program itself."),
        right=N_("The same text with a version of Diptych in which the fault is mended."),
    )
    return Rule(code, name, Severity.ERROR, scope, message, told)


RULE_FAILED = _fault(
    "INT001",
    "failed-rule",
    Scope.REPORT,
    N_(
        "Not everything that {rules} should find was found: {error}. Please report this fault of Diptych; until it is "
        "mended, “rules: ignore” in report.yaml can leave out what fails."
    ),
    N_("A rule that ended in an error of its own, or several that did for one cause. All other rules were run."),
)
FILE_FAILED = _fault(
    "INT002",
    "failed-reading",
    Scope.FILE,
    N_("Diptych failed while it read this file: {error}. Please report this fault of Diptych."),
    N_("A file of the report whose reading ended in an error of the program. The others were read."),
)
IMPORT_FAILED = _fault(
    "INT003",
    "failed-import",
    Scope.FILE,
    N_("Diptych failed while it imported this file: {error}. Please report this fault of Diptych."),
    N_("A foreign file whose import ended in an error of the program. Nothing was written."),
)
EXPORT_FAILED = _fault(
    "INT004",
    "failed-export",
    Scope.REPORT,
    N_("Diptych failed while it wrote the report in another format: {error}. Please report this fault of Diptych."),
    N_("An export that ended in an error of the program. Nothing was written."),
)
PAGE_FAILED = _fault(
    "INT005",
    "failed-page",
    Scope.REPORT,
    N_("Diptych failed while it made {page}: {error}. Please report this fault of Diptych."),
    N_("A page that was not made, because the program ended in an error. The others were made."),
)
PRESS_DIED = _fault(
    "INT006",
    "failed-printing",
    Scope.REPORT,
    N_("The process that printed {page} ended before it was done: {error}."),
    N_("A printing process that the system ended, for want of memory as a rule, or that failed."),
)
COMMAND_FAILED = _fault(
    "INT007",
    "failed-command",
    Scope.REPORT,
    N_("Diptych failed: {error}. Please report this fault of Diptych, with the command and the text it was given."),
    N_("A command that ended in an error of the program."),
)
INDEX_FAILED = _fault(
    "INT008",
    "failed-index",
    Scope.REPORT,
    N_("What rests on the whole of the report was not checked: {error}. Please report this fault of Diptych."),
    N_("An error of the program while it brought together what the report holds, before any rule could look at it."),
)
SHOWING_FAILED = _fault(
    "INT009",
    "failed-showing",
    Scope.REPORT,
    N_("A finding of {code} stands here and cannot be shown: {error}. Please report this fault of Diptych."),
    N_("A finding whose sentence, or whose place in the text, the program failed to write. The others are shown."),
)


@dataclass(frozen=True, slots=True)
class Boundary:
    """Whatever is raised inside, as `with` has it, goes no further: it is told as a finding.

    Attributes:
        fault: One of the rules above.
        span: The place in the report, where nothing nearer to the error is known.
        tell: Is given the finding.
        arguments: Values for the placeholders of the message besides `error`.
    """

    fault: Rule
    span: Span
    tell: Callable[[Diagnostic], None]
    arguments: Mapping[str, str] = field(default_factory=dict)

    def __enter__(self) -> None:
        """Begin what may fail."""

    def __exit__(self, _type: object, error: BaseException | None, _trace: object) -> bool:
        """Tell of an error. What ends the program, as Ctrl-C does, is none."""
        if not isinstance(error, Exception):
            return False
        self.tell(failure(self.fault, error, nearest(error) or self.span, **self.arguments))
        return True


def failure(fault: Rule, error: Exception, span: Span, **arguments: str) -> Diagnostic:
    """Return what is told of an error that a boundary caught, and log where it was raised.

    Args:
        fault: One of the rules above.
        error: What was raised.
        span: The place in the report, as far as it is known.
        arguments: Values for the placeholders of the message besides `error`.
    """
    LOGGER.debug(fault.name, exc_info=error)
    return fault.at(span, {**arguments, "error": described(error)})


def described(error: Exception) -> str:
    """Return an error in one line: its type, what it says, and the line of the program where it was raised."""
    said = " ".join(str(error).split())[:LONGEST]
    name = type(error).__name__
    frames = _frames(error)
    line = f"{Path(frames[-1][0].f_code.co_filename).relative_to(PACKAGE).as_posix()}:{frames[-1][1]}" if frames else ""
    return (f"{name}: {said}" if said else name) + (f" ({line})" if line else "")


def nearest(error: Exception) -> Span | None:
    """Return the place in the report that the program looked at when an error was raised, as far as it can be told.

    It is taken from the values that the innermost functions held: of a text, a block, a finding.
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
    """Yield failures of rules, each cause once: it names all rules that failed of it, and the first place."""
    causes: dict[str | int, list[Diagnostic]] = {}
    for one in failures:
        causes.setdefault(one.arguments["error"], []).append(one)
    for first, *others in causes.values():
        rules = ", ".join(str(one.arguments["rules"]) for one in (first, *others))
        yield replace(first, arguments={**first.arguments, "rules": rules})


def _frames(error: Exception) -> list[tuple[FrameType, int]]:
    """Return the functions of the program through which an error came, the innermost last, each with its line."""
    walked = traceback.walk_tb(error.__traceback__)
    return [(frame, line) for frame, line in walked if Path(frame.f_code.co_filename).is_relative_to(PACKAGE)]


def is_internal(code: str) -> bool:
    """Tell whether a code is that of a failure of the program."""
    return code.startswith(Family.PROGRAM)
