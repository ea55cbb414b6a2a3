"""Texts in YAML's quotation marks, where no character means anything but itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.model.diagnostic import Edit, Fix

if TYPE_CHECKING:
    from diptych.model.diagnostic import Safety
    from diptych.model.source import Span

MEANING_IN_DOUBLE = frozenset('"\\')
"""Characters that mean something else between double quotation marks."""


def in_quotation_marks(text: str) -> str:
    """Return a text as YAML writes it in quotation marks: in single ones if it holds double ones or backslashes."""
    if MEANING_IN_DOUBLE.isdisjoint(text):
        return f'"{text}"'
    doubled = text.replace("'", "''")
    return f"'{doubled}'"


def quoting(text: str, span: Span, safety: Safety) -> Fix:
    """Return the fix that puts a text on one line, at its place, in quotation marks."""
    return Fix(safety, (Edit(span, in_quotation_marks(text)),))
