"""What Diptych keeps for itself between runs: files in the user's own folders, each under a seal.

A file is written whole or not at all. One that is not as it was written (cut off, damaged, of an earlier version) has a
broken seal and counts as none, so that it is begun anew.
"""

from __future__ import annotations

import errno
from hashlib import sha256
from typing import TYPE_CHECKING, Literal

from platformdirs import user_cache_path, user_state_path

from diptych.io import staging

if TYPE_CHECKING:
    from pathlib import Path

_PRIVATE = 0o700


def user_folder(kind: Literal["cache", "state"]) -> Path:
    """Return the folder of what Diptych keeps for this user: answers that can be asked again, or what cannot.

    Raises:
        FileNotFoundError: The user has no home: a folder named `~` would lie wherever the command was called.
    """
    found = {"cache": user_cache_path, "state": user_state_path}[kind]("diptych", appauthor=False)
    if not found.is_absolute():
        raise FileNotFoundError(errno.ENOENT, "No such file or directory", str(found))
    return found


def write_sealed(path: Path, content: bytes) -> None:
    """Keep a file, for the user alone; its folder is made where it is missing.

    Raises:
        OSError: It cannot be written; what was there stays.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=_PRIVATE)
    temporary = path.with_name(staging.temporary_name())
    # The seal tells what the disk did not keep: it need not be waited for.
    staging.stage(temporary, _seal(content) + b"\n" + content, durable=False)
    try:
        temporary.replace(path)
    finally:
        staging.discard(temporary)


def read_sealed(path: Path) -> bytes | None:
    """Return what was kept in a file; nothing where there is none, or it is not as it was written."""
    try:
        seal, _, content = path.read_bytes().partition(b"\n")
    except OSError:
        return None
    return content if seal == _seal(content) else None


def _seal(content: bytes) -> bytes:
    return sha256(content).hexdigest().encode()
