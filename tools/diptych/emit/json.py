"""Diagnostics as JSON: one array, for programs and for the editors of code."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from diptych.emit.message import fill, message
from diptych.model.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from diptych.i18n import Translator
    from diptych.model.diagnostic import Diagnostic, Fix
    from diptych.model.rule import Rule
    from diptych.model.source import Span


def emit(
    diagnostics: Iterable[Diagnostic], sources: Mapping[str, Source], rules: Mapping[str, Rule], translator: Translator
) -> str:
    """Return findings as a JSON array.

    Args:
        diagnostics: The findings, in the order in which they shall stand.
        sources: Texts by path; a finding in a file that is not among them stands at its first character.
        rules: Every rule by its code.
        translator: Speaks the language of the messages.
    """
    found = [
        {
            "code": diagnostic.code,
            "name": rules[diagnostic.code].name,
            "severity": diagnostic.severity.value,
            **_stretch(diagnostic.span, sources),
            "message": message(diagnostic, rules, translator),
            "related": [
                {**_place(related.span, sources), "message": fill(related.message, related.arguments, translator)}
                for related in diagnostic.related
            ],
            "fix": _fix(diagnostic.fix, sources),
        }
        for diagnostic in diagnostics
    ]
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _fix(fix: Fix | None, sources: Mapping[str, Source]) -> dict[str, Any] | None:
    if fix is None:
        return None
    edits = [{**_stretch(edit.span, sources), "text": edit.text} for edit in fix.edits]
    return {"safety": fix.safety.value, "edits": edits}


def _place(span: Span, sources: Mapping[str, Source]) -> dict[str, str | int]:
    position = _source(span, sources).position(span.start)
    return {"path": span.path, "line": position.line, "column": position.column}


def _stretch(span: Span, sources: Mapping[str, Source]) -> dict[str, str | int]:
    end = _source(span, sources).position(span.end)
    return {**_place(span, sources), "end_line": end.line, "end_column": end.column}


def _source(span: Span, sources: Mapping[str, Source]) -> Source:
    return sources.get(span.path) or Source(span.path, "")
