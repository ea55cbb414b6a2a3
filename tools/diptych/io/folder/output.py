"""Writes outputs: each file whole or not at all, and if a build is interrupted, the next one completes it."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from typing import TYPE_CHECKING

from pydantic import TypeAdapter

from diptych.io import staging
from diptych.io.folder.locking import held
from diptych.io.user.stores import read_sealed, write_sealed
from diptych.io.world import stays_inside

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

UNFINISHED = ".diptych-unfinished"
"""The note in an output folder while old files are replaced. It lists which files, and by what."""
_STEPS = TypeAdapter(list[tuple[str, str]])
"""The content of a note: paths, and the names of the staged files that are to take their places."""


class OutputError(Exception):
    """A file that must not be written.

    Attributes:
        path: The path that was asked for, relative to the output folder.
    """

    def __init__(self, path: str) -> None:
        """Keep the path."""
        super().__init__(path)
        self.path = path


class HalfWrittenError(OSError):
    """Some files were replaced and one cannot be; the next build replaces the rest."""


def publish(folder: Path, outputs: Mapping[str, bytes]) -> bool:
    """Write the outputs into `folder`, by their paths relative to it.

    All contents are on the disk before the first old file is replaced: until then the last good build stays whole. A
    build interrupted later leaves a mix of old and new files; the next build first puts the rest of them in place.

    Returns:
        Whether an earlier build was interrupted in this way.

    Raises:
        OutputError: A path leads out of the folder, goes through a symbolic link, or is that of a folder.
        HalfWrittenError: A file could not be replaced after others were.
        NotADirectoryError: Something else is in the place of a folder; its `filename` says what.
        OSError: Nothing was replaced: the disk is full, a file or the folder may not be written, or another process
            does not stop writing there.
    """
    destinations = {_destination(folder, path): content for path, content in outputs.items()}
    for parent in sorted({destination.parent for destination in destinations}):
        _check_folder(parent)
    folder.mkdir(parents=True, exist_ok=True)
    with held(folder):
        was_ended = _finish(folder)
        for parent in {destination.parent for destination in destinations}:
            parent.mkdir(parents=True, exist_ok=True)
            staging.sweep(parent)
        temporaries = {path: path.with_name(staging.temporary_name(path.name)) for path in destinations}
        try:
            for destination, content in destinations.items():
                _stage(temporaries[destination], content, destination)
            _note(folder, temporaries)
        except BaseException:
            for temporary in temporaries.values():
                staging.discard(temporary)
            raise
        _replace(folder, temporaries)
    return was_ended


def _check_folder(folder: Path) -> None:
    """Check that a folder exists or can be made: the system's own error does not name what is in the way."""
    there = next(path for path in (folder, *folder.parents) if os.path.lexists(path))
    if not there.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, "Not a directory", str(there))


def _stage(temporary: Path, content: bytes, destination: Path) -> None:
    """Write a file beside its place, with the owner and the mode of the old one if possible."""
    if not destination.exists():
        staging.stage(temporary, content)
        return
    staging.check_writable(destination)
    try:
        staging.stage(temporary, content, destination)
    except staging.OwnerError:
        staging.stage(temporary, content)


def _note(folder: Path, temporaries: Mapping[Path, Path]) -> None:
    """Write the note, so that the next build can finish if this one cannot."""
    steps = [(path.relative_to(folder).as_posix(), temporary.name) for path, temporary in temporaries.items()]
    write_sealed(folder / UNFINISHED, _STEPS.dump_json(steps))


def _replace(folder: Path, temporaries: Mapping[Path, Path]) -> None:
    """Move all files into their places, then remove the note."""
    try:
        for destination, temporary in temporaries.items():
            temporary.replace(destination)
    except OSError as error:
        raise HalfWrittenError(error.errno, error.strerror) from error
    (folder / UNFINISHED).unlink()


def _finish(folder: Path) -> bool:
    """Finish what an interrupted build left undone, as far as possible; return whether there was one."""
    note = folder / UNFINISHED
    if not note.is_file():
        return False
    with suppress(ValueError):  # a damaged or foreign note is ignored
        for path, name in _STEPS.validate_json(read_sealed(note) or b"[]"):
            with suppress(OSError, OutputError):
                destination = _destination(folder, path)
                temporary = destination.with_name(name)
                if staging.is_temporary(temporary):
                    temporary.replace(destination)
    note.unlink()
    return True


def _destination(folder: Path, path: str) -> Path:
    destination = folder / path
    if not stays_inside(path) or destination.is_dir():
        raise OutputError(path)
    steps = [destination, *destination.parents[: len(destination.relative_to(folder).parts) - 1]]
    if any(step.is_symlink() for step in steps):
        raise OutputError(path)
    return destination
