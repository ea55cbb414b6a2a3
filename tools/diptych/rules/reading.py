"""What could not be read: rules say nothing of what it lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diptych.model.report import Report

BODY_LOST = frozenset({"YML008"})
"""Codes of faults that leave a file without its text."""


def unread(report: Report) -> frozenset[str]:
    """Return the names, such as `african-union.fr.md`, of the section files whose text is not known."""
    lost = {diagnostic.span.path for diagnostic in report.diagnostics if diagnostic.code in BODY_LOST}
    return frozenset(path.rpartition("/")[2] for path in report.unread | lost)
