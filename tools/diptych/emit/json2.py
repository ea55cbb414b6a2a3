"""Diagnostics as one JSON object that says its version, with the findings of the plain array and their totals."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from diptych.emit.entries import leading
from diptych.emit.json import found_objects, json_text
from diptych.model.diagnostic import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diptych.emit.sheet import FindingSheet
    from diptych.model.diagnostic import Diagnostic

VERSION = 2
"""Raised when a field changes its meaning or goes; new fields do not raise it. The plain array is version 1."""


def emit(diagnostics: Iterable[Diagnostic], sheet: FindingSheet) -> str:
    """Return findings as a JSON object.

    Args:
        diagnostics: The findings, in the order to show them.
        sheet: What they are written on.
    """
    listed = tuple(diagnostics)
    heads = leading(listed)
    count = Counter(one.severity for one in heads)
    totals = {severity.value: count[severity] for severity in Severity}
    totals |= {"follow": len(listed) - len(heads), "mendable": sum(one.is_mended for one in listed)}
    return json_text({"version": VERSION, "totals": totals, "findings": found_objects(listed, sheet)})
