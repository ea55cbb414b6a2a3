"""One writer at a time: a lock on a folder that holds between processes, and ends with the process that holds it.

The kernel keeps the lock on the folder itself, so that nothing is left in it. Who does not ask for the lock (an editor)
is not stopped by it: files are compared with what was read besides (`replacing.py`).
"""

from __future__ import annotations

import os
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.io.user.stores import user_folder

if sys.platform != "win32":
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

WAIT = 60.0
"""Seconds to wait for another to end: mending a long report takes some ten."""
PATIENCE = 1.0
"""Seconds after which it is told that one waits."""
PAUSE = 0.02


class BusyError(OSError):
    """Another process writes in the folder, and did not end in time."""

    def __init__(self) -> None:
        """Say why."""
        super().__init__()
        self.strerror = N_("another command is still writing there; when it has ended, run this one again")


@contextmanager
def held(folder: Path, waiting: Callable[[], object] | None = None, wait: float = WAIT) -> Iterator[None]:
    """Hold the lock on a folder.

    Where the system has no such locks (Windows, which opens no folders; some network drives), nothing is held.

    Args:
        folder: A folder that is there.
        waiting: Called once when another holds the lock and does not end at once.
        wait: Seconds after which to give up.

    Raises:
        BusyError: Another process holds it all that time.
    """
    descriptor = _locked(folder, waiting, wait)
    try:
        yield
    finally:
        if descriptor is not None:
            _release(descriptor)


def _locked(folder: Path, waiting: Callable[[], object] | None, wait: float) -> int | None:
    """Return what holds the lock, if there can be one."""
    if sys.platform == "win32":
        return None
    for opened in (_folder_itself, _file_of_ours):
        try:
            return _taken(opened(folder), waiting, wait)
        except BusyError:
            raise
        except OSError:
            continue  # not ours to open, or a file system without such locks
    return None


def _folder_itself(folder: Path) -> int:
    return os.open(folder, os.O_RDONLY)


def _file_of_ours(folder: Path) -> int:
    """Open a file that stands for the folder: NFS locks nothing that is open for reading alone."""
    found = folder.stat()
    locks = user_folder("cache") / "locks"
    locks.mkdir(parents=True, exist_ok=True)
    return os.open(locks / f"{found.st_dev:x}-{found.st_ino:x}", os.O_RDWR | os.O_CREAT, 0o600)


def _taken(descriptor: int, waiting: Callable[[], object] | None, wait: float) -> int:
    """Return the descriptor once the lock on it is ours; it is closed if that is never so."""
    try:
        _wait_for(descriptor, waiting, wait)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def _wait_for(descriptor: int, waiting: Callable[[], object] | None, wait: float) -> None:
    began = time.monotonic()
    while not _is_ours(descriptor):
        waited = time.monotonic() - began
        if waited > wait:
            raise BusyError
        if waiting and waited > PATIENCE:
            waiting()
            waiting = None
        time.sleep(PAUSE)


def _is_ours(descriptor: int) -> bool:
    if sys.platform != "win32":
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
    return True


def _release(descriptor: int) -> None:
    if sys.platform != "win32":
        # A process that was begun meanwhile has a copy of the descriptor: closing ours would leave the lock to it.
        fcntl.flock(descriptor, fcntl.LOCK_UN)
    os.close(descriptor)
