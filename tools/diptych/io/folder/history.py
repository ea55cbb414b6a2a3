"""What Git keeps of a report's files."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING, NamedTuple

from diptych.io.folder.memory import Memory
from diptych.io.world import TEXT_LIMIT

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator, Mapping
    from pathlib import Path

PATIENCE = 20
"""Seconds."""
FILE = "blob"
LINK = "120000"
"""The mode of a symbolic link, whose content is the path that it leads to."""
LARGEST = 64_000_000
"""Most bytes of a file of a revision that is read; no file of a report may have as many."""


class NoRevisionError(Exception):
    """A revision that Git does not know, or whose files it does not give."""


def text_in_git(folder: Path, digest: str) -> str | None:
    """Return a text that the repository around a folder holds in any of its revisions; none if it does not.

    Args:
        folder: The folder of a report.
        digest: The name that Git gives to the text: that of a blob.
    """
    command = ["git", "-C", str(folder), "cat-file", "blob", digest]
    try:
        done = subprocess.run(command, capture_output=True, timeout=PATIENCE, check=True)  # noqa: S603 - no shell
        return done.stdout.decode() if len(done.stdout) <= TEXT_LIMIT else None
    except (OSError, subprocess.SubprocessError, UnicodeDecodeError):
        return None


class Revision(NamedTuple):
    """The folder of a report as it was, and the day on which that was recorded, as `2026-11-30`."""

    world: Memory
    day: str


def revision(folder: Path, name: str, date: datetime.date) -> Revision:
    """Return a revision of the repository around the folder of a report.

    Args:
        folder: The folder of the report as it is now.
        name: What Git calls the revision: a commit, a tag, a branch, `HEAD~3`.
        date: Today's date.

    Raises:
        NoRevisionError: There is no repository, no Git or no such revision.
    """
    found = _told(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    commit = found.decode().strip()
    day = _told(folder, "show", "--no-patch", "--format=%cs", commit).decode().strip()
    listed = _told(folder, "ls-tree", "-r", "-z", "-l", commit).decode(errors="surrogateescape")
    files = dict(_files(listed))
    return Revision(Memory(dict(_contents(folder, files)), date, folder.resolve().name), day)


def _files(listed: str) -> Iterator[tuple[str, str]]:
    """Yield the path of each file in a listing of Git, and the name that Git gives to its content."""
    for line in filter(None, listed.split("\0")):
        about, _, path = line.partition("\t")
        mode, kind, digest, size = about.split()
        if kind == FILE and mode != LINK and int(size) <= LARGEST:
            yield path, digest


def _contents(folder: Path, files: Mapping[str, str]) -> Iterator[tuple[str, bytes]]:
    """Yield the path and the content of each file."""
    answer = memoryview(_told(folder, "cat-file", "--batch", asked="\n".join((*files.values(), "")).encode()))
    at = 0
    for path in files:
        # Each content stands after a line that ends with its size, and before the end of a line.
        start = at + bytes(answer[at : at + 200]).index(b"\n") + 1
        size = int(bytes(answer[at : start - 1]).split()[-1])
        yield path, bytes(answer[start : start + size])
        at = start + size + 1


def _told(folder: Path, *question: str, asked: bytes = b"") -> bytes:
    """Return what Git prints.

    Raises:
        NoRevisionError: It fails.
    """
    command = ["git", "-C", str(folder), *question]
    try:
        return subprocess.run(command, input=asked, capture_output=True, timeout=PATIENCE, check=True).stdout  # noqa: S603 - no shell
    except (OSError, subprocess.SubprocessError) as error:
        raise NoRevisionError from error
