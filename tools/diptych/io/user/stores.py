"""What Diptych keeps for itself between runs: files in the user's own folders, each with a seal, which is its digest.

A file is written whole or not at all. If its content does not match its seal (it is cut off, damaged or of an earlier
version), it counts as missing and is written anew.
"""

from __future__ import annotations

import errno
from contextlib import suppress
from hashlib import sha256
from typing import TYPE_CHECKING, Literal

from platformdirs import user_cache_path, user_state_path

from diptych.io import staging

if TYPE_CHECKING:
    from pathlib import Path

_PRIVATE = 0o700


def user_folder(kind: Literal["cache", "state"]) -> Path:
    """Return Diptych's folder for this user: the cache, for what can be made again, or the state, for what cannot.

    Raises:
        FileNotFoundError: The user has no home; a folder named `~` would be made in the current folder.
    """
    found = {"cache": user_cache_path, "state": user_state_path}[kind]("diptych", appauthor=False)
    if not found.is_absolute():
        raise FileNotFoundError(errno.ENOENT, "No such file or directory", str(found))
    return found


def forget_oldest(folder: Path, ending: str, most: int) -> None:
    """Remove files of a kind from a folder but for the newest ones.

    Args:
        folder: The folder.
        ending: How the names of these files end.
        most: How many of them stay.

    Raises:
        OSError: A file cannot be removed.
    """
    for path in sorted(folder.glob(f"*{ending}"), key=_age)[most:]:
        path.unlink(missing_ok=True)


def write_sealed(path: Path, content: bytes) -> None:
    """Write a sealed file; its folder is made, for the user alone, if it is missing.

    Raises:
        OSError: It cannot be written; the old file stays.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=_PRIVATE)
    temporary = path.with_name(staging.temporary_name())
    # The seal reveals what the disk has lost, so there is no need to wait for the disk.
    staging.stage(temporary, _seal(content) + b"\n" + content, durable=False)
    try:
        temporary.replace(path)
    finally:
        staging.discard(temporary)


def read_sealed(path: Path) -> bytes | None:
    """Return the content of a sealed file; None if it is missing or does not match its seal."""
    try:
        seal, _, content = path.read_bytes().partition(b"\n")
    except OSError:
        return None
    return content if seal == _seal(content) else None


def _age(path: Path) -> float:
    with suppress(OSError):
        return -path.stat().st_mtime
    return 0.0


def _seal(content: bytes) -> bytes:
    return sha256(content).hexdigest().encode()
