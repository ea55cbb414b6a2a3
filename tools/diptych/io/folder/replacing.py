"""Replaces files that people edit: all or none, and only if they have not changed since they were read.

A file keeps its owner, its mode, its access list, and the symbolic links to it.
"""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.io import staging
from diptych.io.world import stays_inside

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

LINK = N_("it is a symbolic link; put a copy of the file in its place")
LINKED_OUTSIDE = N_("it is a symbolic link that leads out of the folder; put a copy of the file in its place")
LINKED_TWICE = N_("another file of the report is a link to it")
NO_FILE = N_("it is not a file")
NOT_INSIDE = N_("it is not inside the folder")
CHANGED = "it has changed since it was read"


class UnwritableError(Exception):
    """A file that cannot be replaced. No file was.

    Attributes:
        path: The path that was asked for.
        reason: Why not, in English, to be translated.
    """

    def __init__(self, path: str, reason: str) -> None:
        """Keep path and reason."""
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class ChangedError(UnwritableError):
    """A file that has changed since it was read, and holds somebody else's work. No file was replaced."""

    def __init__(self, path: str) -> None:
        """Keep the path."""
        super().__init__(path, CHANGED)


@dataclass(frozen=True, slots=True)
class _Change:
    path: str
    target: Path
    before: bytes | None
    after: bytes
    temporary: Path


def replace(
    folder: Path, after: Mapping[str, bytes], before: Mapping[str, bytes], *, through_links: bool = False
) -> tuple[str, ...]:
    """Give files in a folder new contents.

    Args:
        folder: The folder; it exists.
        after: The new contents, by path.
        before: The contents as they were read, by path; a file without one did not exist.
        through_links: Whether to write through a symbolic link whose target is in the folder; otherwise links are
            refused.

    Returns:
        Paths of files that have other names (hard links), under which they keep the old content.

    Raises:
        ChangedError: A file has changed since it was read.
        UnwritableError: A file may not be written, is a link, or does not fit on the disk.
    """
    changes = _changes(folder, after, before, through_links=through_links)
    for change in changes:
        _attempt(change, _check)
    for parent in {change.target.parent for change in changes}:
        staging.sweep(parent)
    made = _missing_folders(changes)
    done: list[_Change] = []
    try:
        for change in changes:
            _attempt(change, _prepare)
        parted = tuple(change.path for change in changes if _has_other_names(change))
        for change in changes:
            _attempt(change, _put)
            done.append(change)
    except BaseException:
        _take_back(done)
        raise
    finally:
        for change in changes:
            staging.discard(change.temporary)
        _remove_empty(made)
    return parted


def _changes(
    folder: Path, after: Mapping[str, bytes], before: Mapping[str, bytes], *, through_links: bool
) -> tuple[_Change, ...]:
    """Return the changes to make; two links to one file with the same content make one change."""
    changes: dict[Path, _Change] = {}
    for path, content in after.items():
        target = _target(folder, path, through_links=through_links)
        change = _Change(path, target, before.get(path), content, target.with_name(staging.temporary_name()))
        if changes.setdefault(target, change).after != content:
            raise UnwritableError(path, LINKED_TWICE)
    return tuple(change for change in changes.values() if change.after != change.before)


def contents(folder: Path, paths: Iterable[str]) -> dict[str, bytes]:
    """Return the contents of files that are to be replaced, by path.

    Raises:
        UnwritableError: A path is a link, is not a file, or may not be read.
    """
    found = {}
    for path in paths:
        target = _target(folder, path, through_links=False)
        try:
            content = _content(target)
        except OSError as error:
            raise UnwritableError(path, error.strerror or str(error)) from error
        if content is None:
            raise UnwritableError(path, NO_FILE)
        found[path] = content
    return found


def _target(folder: Path, path: str, *, through_links: bool) -> Path:
    root = folder.resolve()
    if not stays_inside(path):
        raise UnwritableError(path, NOT_INSIDE)
    target = root / path
    steps = (target, *target.parents[: len(Path(path).parts) - 1])
    if any(step.is_symlink() for step in steps):
        if not through_links:
            raise UnwritableError(path, LINK)
        target = target.resolve()
        if not target.is_relative_to(root):
            raise UnwritableError(path, LINKED_OUTSIDE)
    return target


def _attempt(change: _Change, step: Callable[[_Change], None]) -> None:
    """Take one step; add the file's path to the system's error if it fails."""
    try:
        step(change)
    except FileExistsError as error:
        raise ChangedError(change.path) from error
    except OSError as error:
        raise UnwritableError(change.path, error.strerror or str(error)) from error


def _check(change: _Change) -> None:
    """Check that a file has not changed since it was read, and may be written."""
    if change.before is None:
        if os.path.lexists(change.target):
            raise ChangedError(change.path)
        return
    if _content(change.target) != change.before:
        raise ChangedError(change.path)
    staging.check_writable(change.target)


def _content(path: Path) -> bytes | None:
    """Return the content of a file; None if it is gone or is not a file."""
    try:
        return path.read_bytes() if stat.S_ISREG(path.lstat().st_mode) else None
    except FileNotFoundError:
        return None


def _missing_folders(changes: Iterable[_Change]) -> tuple[Path, ...]:
    """Return the folders that must be made for new files, the outer ones first."""
    missing = {
        folder for change in changes for folder in (change.target.parent, *change.target.parents) if not folder.exists()
    }
    return tuple(sorted(missing))


def _remove_empty(folders: Sequence[Path]) -> None:
    """Remove the folders that stayed empty."""
    for folder in reversed(folders):
        with suppress(OSError):
            folder.rmdir()


def _prepare(change: _Change) -> None:
    """Write a file beside its place, unless it could not be given to the owner of the old one."""
    change.target.parent.mkdir(parents=True, exist_ok=True)
    with suppress(staging.OwnerError):
        staging.stage(change.temporary, change.after, None if change.before is None else change.target)


def _has_other_names(change: _Change) -> bool:
    with suppress(OSError):  # gone meanwhile, which `_put` finds out
        return change.before is not None and change.temporary.exists() and change.target.stat().st_nlink > 1
    return False


def _put(change: _Change) -> None:
    """Move a file into its place, if nothing has changed there meanwhile."""
    _check(change)
    if change.before is None:
        staging.place_new(change.temporary, change.target)
    elif change.temporary.exists():
        change.temporary.replace(change.target)
    else:
        staging.write_in_place(change.target, change.after)


def _take_back(done: Iterable[_Change]) -> None:
    """Restore the files that were replaced before one failed, unless they have changed since."""
    for change in done:
        with suppress(OSError):
            if _content(change.target) != change.after:
                continue
            if change.before is None:
                change.target.unlink()
            else:
                staging.stage(change.temporary, change.before, change.target)
                change.temporary.replace(change.target)
