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

BEGINNING = 4_000
"""Bytes of a page in which its sign is looked for."""


class NotOursError(Exception):
    """A file is there that was not made by the command that would write it."""


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
    is_other = is_inside and target.is_file() and not _begins_alike(target, content)
    _replace(target, content)
    return is_other


def write_page(path: Path, content: bytes, sign: bytes) -> None:
    """Write a page; what it held before is replaced if it was such a page too.

    Args:
        path: The file; a symbolic link is followed.
        content: Its content.
        sign: What every such page has near its beginning.

    Raises:
        NotOursError: Another file is there.
        OSError: It cannot be written.
    """
    target = path.resolve()
    if target.is_file() and target.stat().st_size:
        with target.open("rb") as file:
            if sign not in file.read(BEGINNING):
                raise NotOursError
    _replace(target, content)


def _replace(target: Path, content: bytes) -> None:
    old = target if target.is_file() else None
    if old:
        staging.check_writable(old)
    temporary = target.with_name(staging.temporary_name())
    staging.stage(temporary, content, old)
    try:
        temporary.replace(target)
    except BaseException:
        staging.discard(temporary)
        raise


def _begins_alike(path: Path, content: bytes) -> bool:
    """Return whether a file begins as its new content does, as an older result of the same kind does."""
    with path.open("rb") as file:
        begin = file.read(SAME)
    return content.startswith(begin)
