"""Diagnostics as JSON: one array, for programs and code editors."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from diptych.emit.visibility import COMMAND, visible

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diptych.emit.sheet import FindingSheet
    from diptych.model.diagnostic import Diagnostic, Fix
    from diptych.model.source import Span


def emit(diagnostics: Iterable[Diagnostic], sheet: FindingSheet) -> str:
    """Return findings as a JSON array.

    Args:
        diagnostics: The findings, in the order to show them.
        sheet: What they are written on.
    """
    return json_text(found_objects(diagnostics, sheet))


def found_objects(diagnostics: Iterable[Diagnostic], sheet: FindingSheet) -> list[dict[str, Any]]:
    """Return findings as JSON objects: what follows from another finding names it as its cause."""
    return [
        {
            "code": diagnostic.code,
            "name": sheet.rules[diagnostic.code].name,
            "severity": diagnostic.severity.value,
            **_stretch(diagnostic.span, sheet),
            "message": sheet.sentence(diagnostic),
            "related": [
                {**_place(related.span, sheet), "message": sheet.sentence(related), **_where(related.span, sheet)}
                for related in diagnostic.related
            ],
            "fix": _fix(diagnostic.fix, sheet),
            "paragraph": sheet.paragraph(diagnostic.span),
            "cause": _cause(diagnostic.cause, sheet),
            **_where(diagnostic.span, sheet),
        }
        for diagnostic in diagnostics
    ]


class _Escaped(dict[int, str]):
    """What is written for each character, by its code point, computed on first use."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        self[code] = char if visible(char) == char else json.dumps(char)[1:-1]
        return self[code]


_ESCAPED = _Escaped({ord("\n"): "\n"})


def json_text(value: object) -> str:
    """Return a value as JSON that ends with a line feed.

    Letters are not escaped; what a terminal or a log would obey is, so that the text parses to the same value and is
    harmless to look at.
    """
    written = json.dumps(value, ensure_ascii=False, indent=2).translate(_ESCAPED)
    return COMMAND.sub(r"#\\u0023", written) + "\n"


def _fix(fix: Fix | None, sheet: FindingSheet) -> dict[str, Any] | None:
    if fix is None:
        return None
    edits = [{**_stretch(edit.span, sheet), "text": edit.text} for edit in fix.edits]
    return {"safety": fix.safety.value, "edits": edits}


def _cause(cause: Diagnostic | None, sheet: FindingSheet) -> dict[str, Any] | None:
    return {"code": cause.code, **_place(cause.span, sheet)} if cause else None


def _place(span: Span, sheet: FindingSheet) -> dict[str, str | int]:
    start, _ = sheet.ends(span)
    return {"path": sheet.path(span.path), "line": start.line, "column": start.column}


def _where(span: Span, sheet: FindingSheet) -> dict[str, str]:
    """Return the words for a place, and those that stand there, where files need not have lines."""
    source = sheet.sources.get(span.path)
    return {"place": sheet.words_for(span), "words": source.quote(span) if source else ""} if sheet.where else {}


def _stretch(span: Span, sheet: FindingSheet) -> dict[str, str | int]:
    _, end = sheet.ends(span)
    return {**_place(span, sheet), "end_line": end.line, "end_column": end.column}
