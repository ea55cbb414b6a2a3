"""Writes a file that the user names for what a command found, whole or not at all, never over a file of the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.io import staging

if TYPE_CHECKING:
    from pathlib import Path

OF_REPORTS = frozenset((".md", ".yaml", ".yml", ".csv", ".png", ".jpg", ".jpeg", ".svg"))
"""Endings of the files that reports are made of."""

BEGINNING = 4_000
"""Bytes of a page in which its sign is looked for."""


class NotOursError(Exception):
    """A file is there that was not made by the command that would write it."""


class ReportFileError(Exception):
    """The file is one of the report, or would become one."""


def write_result(path: Path, content: bytes, report: Path) -> None:
    """Write a file; what it held before is replaced.

    Args:
        path: The file; a symbolic link is followed.
        content: Its content.
        report: The folder of the report.

    Raises:
        ReportFileError: The file would be taken for one of the report.
        OSError: It cannot be written.
    """
    target = path.resolve()
    if target.suffix.lower() in OF_REPORTS and target.is_relative_to(report.resolve()):
        raise ReportFileError
    _replace(target, content)


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
