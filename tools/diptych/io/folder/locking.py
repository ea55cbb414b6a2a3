"""One writer at a time: a lock on a folder between processes, which ends with the process that holds it.

The kernel locks the folder itself, so that no lock file is left behind. Programs that do not ask for the lock, such as
editors, are not stopped by it; therefore `replacing.py` also compares files with what was read.
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
"""Seconds to wait for another process: applying fixes to a long report takes about ten."""
PATIENCE = 1.0
"""Seconds after which the user is told of the wait."""
PAUSE = 0.02


class BusyError(OSError):
    """Another process is writing to the folder and did not finish in time."""

    def __init__(self) -> None:
        """Set the reason."""
        super().__init__()
        self.strerror = N_("another command is still writing there; when it has finished, run this one again")


@contextmanager
def held(folder: Path, waiting: Callable[[], object] | None = None, wait: float = WAIT) -> Iterator[None]:
    """Hold the lock on a folder.

    Where the system has no such locks (Windows, which cannot open folders; some network drives), nothing is held.

    Args:
        folder: A folder that exists.
        waiting: Called once if another process holds the lock for more than a moment.
        wait: Seconds after which to give up.

    Raises:
        BusyError: Another process holds the lock all that time.
    """
    descriptor = _locked(folder, waiting, wait)
    try:
        yield
    finally:
        if descriptor is not None:
            _release(descriptor)


def _locked(folder: Path, waiting: Callable[[], object] | None, wait: float) -> int | None:
    """Return the descriptor that holds the lock; None if the system has no such locks."""
    if sys.platform == "win32":
        return None
    for opened in (_folder_itself, _file_of_ours):
        try:
            return _taken(opened(folder), waiting, wait)
        except BusyError:
            raise
        except OSError:
            continue  # no permission to open it, or a file system without such locks
    return None


def _folder_itself(folder: Path) -> int:
    return os.open(folder, os.O_RDONLY)


def _file_of_ours(folder: Path) -> int:
    """Open a file that represents the folder: NFS cannot lock what is open only for reading."""
    found = folder.stat()
    locks = user_folder("cache") / "locks"
    locks.mkdir(parents=True, exist_ok=True)
    return os.open(locks / f"{found.st_dev:x}-{found.st_ino:x}", os.O_RDWR | os.O_CREAT, 0o600)


def _taken(descriptor: int, waiting: Callable[[], object] | None, wait: float) -> int:
    """Return the descriptor once its lock is acquired; close it if that fails."""
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
        # A process started meanwhile has a copy of the descriptor, and would keep the lock if ours were only closed.
        fcntl.flock(descriptor, fcntl.LOCK_UN)
    os.close(descriptor)
