"""Diagnostics as JSON: one array, for programs and for the editors of code."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diptych.emit.sheet import Sheet
    from diptych.model.diagnostic import Diagnostic, Fix
    from diptych.model.source import Span


def emit(diagnostics: Iterable[Diagnostic], sheet: Sheet) -> str:
    """Return findings as a JSON array.

    Args:
        diagnostics: The findings, in the order in which they shall stand.
        sheet: What they are written on.
    """
    found = [
        {
            "code": diagnostic.code,
            "name": sheet.rules[diagnostic.code].name,
            "severity": diagnostic.severity.value,
            **_stretch(diagnostic.span, sheet),
            "message": sheet.sentence(diagnostic),
            "related": [
                {**_place(related.span, sheet), "message": sheet.sentence(related)} for related in diagnostic.related
            ],
            "fix": _fix(diagnostic.fix, sheet),
        }
        for diagnostic in diagnostics
    ]
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _fix(fix: Fix | None, sheet: Sheet) -> dict[str, Any] | None:
    if fix is None:
        return None
    edits = [{**_stretch(edit.span, sheet), "text": edit.text} for edit in fix.edits]
    return {"safety": fix.safety.value, "edits": edits}


def _place(span: Span, sheet: Sheet) -> dict[str, str | int]:
    start, _ = sheet.ends(span)
    return {"path": sheet.path(span.path), "line": start.line, "column": start.column}


def _stretch(span: Span, sheet: Sheet) -> dict[str, str | int]:
    _, end = sheet.ends(span)
    return {**_place(span, sheet), "end_line": end.line, "end_column": end.column}
