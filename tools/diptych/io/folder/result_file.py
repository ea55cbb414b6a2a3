"""Writes a file that the user names for what a command found, whole or not at all, never over a file of the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.io import staging

if TYPE_CHECKING:
    from pathlib import Path

SAME = 16
"""First bytes that results of one kind have in common."""
OF_REPORTS = frozenset((".md", ".yaml", ".yml", ".csv", ".png", ".jpg", ".jpeg", ".svg"))
"""Endings of the files that reports are made of."""


class ReportFileError(Exception):
    """The file is one of the report, or would become one."""


def write_result(path: Path, content: bytes, report: Path) -> bool:
    """Write a file; what it held before is replaced.

    Args:
        path: The file; a symbolic link is followed.
        content: Its content.
        report: The folder of the report.

    Returns:
        Whether a file in the folder of the report was replaced that begins otherwise: somebody else may have made it.

    Raises:
        ReportFileError: The file would be taken for one of the report.
        OSError: It cannot be written.
    """
    target = path.resolve()
    is_inside = target.is_relative_to(report.resolve())
    if target.suffix.lower() in OF_REPORTS and is_inside:
        raise ReportFileError
    old = target if target.is_file() else None
    if old:
        staging.check_writable(old)
    is_other = bool(old) and is_inside and not _begins_alike(target, content)
    temporary = target.with_name(staging.temporary_name())
    staging.stage(temporary, content, old)
    try:
        temporary.replace(target)
    except BaseException:
        staging.discard(temporary)
        raise
    return is_other


def _begins_alike(path: Path, content: bytes) -> bool:
    """Return whether a file begins as its new content does, as an older result of the same kind does."""
    with path.open("rb") as file:
        begin = file.read(SAME)
    return content.startswith(begin)
