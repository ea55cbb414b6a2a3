"""Diagnostics as workflow commands, which GitHub shows as annotations beside the lines of a change.

The format is that of "Workflow commands for GitHub Actions" in GitHub's documentation; characters are escaped as in
`actions/toolkit`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.emit.finding_lines import cause_line
from diptych.emit.text import summary
from diptych.emit.visibility import visible
from diptych.model.diagnostic import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from diptych.emit.sheet import FindingSheet
    from diptych.model.diagnostic import Diagnostic

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
"""The command for a finding, by its severity."""
IN_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
IN_PROPERTY = IN_MESSAGE | str.maketrans({":": "%3A", ",": "%2C"})


def emit(diagnostics: Iterable[Diagnostic], sheet: FindingSheet) -> str:
    """Return findings as workflow commands, one per line, and how many there are of each severity.

    Args:
        diagnostics: The findings, in the order to show them.
        sheet: What they are written on; its folder is relative to the root of the repository.
    """
    listed = tuple(diagnostics)
    commands = "".join(f"{_command(diagnostic, sheet)}\n" for diagnostic in listed)
    return f"{commands}{summary(listed, sheet.translator)}\n"


def _command(diagnostic: Diagnostic, sheet: FindingSheet) -> str:
    title = f"{diagnostic.code} {sheet.rules[diagnostic.code].name}"
    properties = {"file": sheet.path(diagnostic.span.path), **_lines(diagnostic, sheet), "title": title}
    written = ",".join(f"{name}={visible(str(value).translate(IN_PROPERTY))}" for name, value in properties.items())
    return f"::{COMMANDS[diagnostic.severity]} {written}::{_message(diagnostic, sheet).translate(IN_MESSAGE)}"


def _lines(diagnostic: Diagnostic, sheet: FindingSheet) -> Mapping[str, int]:
    """Return the place of a finding: GitHub refuses columns if it does not end on the line where it begins."""
    start, end = sheet.ends(diagnostic.span)
    if start.line != end.line:
        return {"line": start.line, "endLine": end.line}
    return {"line": start.line, "col": start.column, "endLine": end.line, "endColumn": end.column}


def _message(diagnostic: Diagnostic, sheet: FindingSheet) -> str:
    """Return the message; it begins with the place, since the log of a run shows only the message of a command."""
    lines = (
        f"{sheet.place(diagnostic.span)} {sheet.sentence(diagnostic)}",
        *(f"→ {sheet.place(related.span)} {sheet.sentence(related)}" for related in diagnostic.related),
        *(f"= {hint}" for hint in sheet.hints(diagnostic.fix)),
        *((cause,) if (cause := cause_line(diagnostic, sheet)) else ()),
    )
    return "\n".join(map(visible, lines))
