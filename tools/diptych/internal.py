"""What fails inside the program, told as findings: a bug is no traceback, and never the end of the rest.

Each boundary (a rule, a file, an import, an export, a page, a command) catches whatever is raised behind it, and
yields one of these findings in its place; see `failure`. A command that shows one ends with exit status 3.
"""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Severity
from diptych.model.rule import Documentation, Rule, Scope

if TYPE_CHECKING:
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.source import Span

FAMILY = "INT"
"""Letters of the codes of all these findings."""
LONGEST = 300
"""Code points of what an error says of itself that are shown: some hold the whole text that they stumbled over."""

WHY = N_("It is a fault of Diptych, not of the report: please report it with the text that it names.")
PACKAGE = Path(__file__).parent


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
    N_("The rule {rule} failed, so that nothing it looks for was found: {error}. Please report this fault of Diptych."),
    N_("A rule that ended in an error of its own. All other rules were run."),
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
    N_("Diptych failed: {error}. Please report this fault of Diptych."),
    N_("A command that ended in an error of the program."),
)

FAULTS = (RULE_FAILED, FILE_FAILED, IMPORT_FAILED, EXPORT_FAILED, PAGE_FAILED, PRESS_DIED, COMMAND_FAILED)


def failure(fault: Rule, error: Exception, span: Span, **arguments: str) -> Diagnostic:
    """Return what is told of an error that a boundary caught.

    Args:
        fault: One of `FAULTS`.
        error: What was raised.
        span: The place in the report, as far as it is known.
        arguments: Values for the placeholders of the message besides `error`.
    """
    return fault.at(span, {**arguments, "error": described(error)})


def described(error: Exception) -> str:
    """Return an error in one line: its type, what it says, and the line of the program where it was raised."""
    said = " ".join(str(error).split())[:LONGEST]
    name = type(error).__name__
    frames = [
        frame for frame in traceback.extract_tb(error.__traceback__) if Path(frame.filename).is_relative_to(PACKAGE)
    ]
    place = f" ({Path(frames[-1].filename).relative_to(PACKAGE).as_posix()}:{frames[-1].lineno})" if frames else ""
    return f"{name}: {said}{place}" if said else f"{name}{place}"


def is_internal(code: str) -> bool:
    """Tell whether a code is that of a failure of the program."""
    return code.startswith(FAMILY)
