"""Staging: a file is written beside its place under a temporary name, and moved there once it is whole."""

from __future__ import annotations

import errno
import os
import re
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING

from diptych.i18n import N_

if TYPE_CHECKING:
    from pathlib import Path

_TEMPORARY = re.compile(r"\.diptych-(\d+)-.*", re.DOTALL)
"""The name of a file that is not yet in its place, with the number of the process that writes it."""
PROTECTED = N_("it is write-protected or belongs to someone else; make it writable, or ask its owner")
_PRIVATE, _USUAL = 0o600, 0o666
_ANYONE_WRITES = 0o222


class OwnerError(PermissionError):
    """A new file cannot be given to the owner of the old one."""


def temporary_name(label: str = "") -> str:
    """Return a name for a file that is being written; with a label, it is always the same in this process."""
    return f".diptych-{os.getpid()}-{label or os.urandom(8).hex()}"


def stage(temporary: Path, content: bytes, old: Path | None = None, *, durable: bool = True) -> None:
    """Write a new file, whole or not at all.

    Args:
        temporary: Its path; nothing must be there yet.
        content: Its content.
        old: The file that it is to replace, whose owner, mode, access list and attributes it gets.
        durable: Whether to wait until it is on the disk.

    Raises:
        OwnerError: It cannot be given to the old file's owner.
        OSError: The disk is full, or the folder may not be written.
    """
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, _PRIVATE if old else _USUAL)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            if durable:
                os.fsync(file.fileno())
        if old:
            _keep(old, temporary)
    except BaseException:
        discard(temporary)
        raise


_BINARY = getattr(os, "O_BINARY", 0)
"""Without it, Windows would change line ends."""


def discard(temporary: Path) -> None:
    """Remove a staged file that was not moved into its place; one that cannot be removed is left to `sweep`."""
    with suppress(OSError):
        temporary.unlink()


def check_writable(path: Path) -> None:
    """Check that a file may be written: replacing it would need permission only for its folder.

    Raises:
        PermissionError: It is write-protected, even if the system would allow writing (as for root), or not ours.
    """
    if not path.stat().st_mode & _ANYONE_WRITES or not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, PROTECTED)


def place_new(temporary: Path, target: Path) -> None:
    """Move a staged file to a place where nothing is yet.

    Raises:
        FileExistsError: Something is there.
        OSError: The folder may not be written.
    """
    try:
        os.link(temporary, target)
    except FileExistsError:
        raise
    except OSError as error:  # a file system without hard links
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, "File exists") from error
        temporary.rename(target)
    else:
        temporary.unlink()


def write_in_place(target: Path, content: bytes) -> None:
    """Overwrite a file in place: it belongs to another user, who lets us write to it.

    Raises:
        OSError: There is no room for the new content; the file is unchanged.
    """
    before = target.stat().st_size
    with target.open("r+b") as file:
        if len(content) > before and hasattr(os, "posix_fallocate"):
            try:
                os.posix_fallocate(file.fileno(), 0, len(content))
            except OSError:
                os.ftruncate(file.fileno(), before)
                raise
        file.write(content)
        file.truncate()
        file.flush()
        os.fsync(file.fileno())


def is_temporary(path: Path) -> bool:
    """Return whether a path is that of a staged file."""
    return bool(_TEMPORARY.fullmatch(path.name)) and not path.is_symlink() and path.is_file()


def sweep(folder: Path) -> None:
    """Remove staged files that a killed process left; keep those that another process is writing."""
    with suppress(OSError):  # in a folder that may not be listed or written, they stay
        for path in folder.iterdir():
            name = _TEMPORARY.fullmatch(path.name)
            if name and is_temporary(path) and not _is_another_process(int(name[1])):
                path.unlink(missing_ok=True)


def _keep(old: Path, new: Path) -> None:
    """Give a new file the owner, mode and attributes of the old one, but not its times."""
    mine, theirs = new.stat(), old.stat()
    if os.name != "nt" and (mine.st_uid, mine.st_gid) != (theirs.st_uid, theirs.st_gid):
        try:
            os.chown(new, theirs.st_uid, theirs.st_gid)
        except OSError as error:
            raise OwnerError(error.errno, error.strerror) from error
    shutil.copystat(old, new)
    os.utime(new)


def _is_another_process(pid: int) -> bool:
    if pid == os.getpid() or os.name == "nt":  # Windows has no harmless way to ask
        return False
    try:
        os.kill(pid, 0)  # signal 0 only asks
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True
