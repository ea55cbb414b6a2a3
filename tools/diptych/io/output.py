"""Writes what a build makes: each file whole or not at all."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from diptych.io.world import stays_inside

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_TEMPORARY = re.compile(r"\.diptych-(\d+)-.*")
"""The name of a file that is not yet in its place: it tells the process that writes it."""


class OutputError(Exception):
    """A file that must not be written.

    Attributes:
        path: The path that was asked for, relative to the folder of outputs.
    """

    def __init__(self, path: str) -> None:
        """Keep the path."""
        super().__init__(path)
        self.path = path


def publish(folder: Path, outputs: Mapping[str, bytes]) -> None:
    """Write the outputs below `folder`, by their paths relative to it.

    All contents are on the disk before the first old file is replaced: until then the last good build stays whole.

    Raises:
        OutputError: A path leaves the folder, goes through a symbolic link, or is that of a folder.
        OSError: The disk is full, or not ours to write.
    """
    destinations = [_destination(folder, path) for path in outputs]
    for parent in {destination.parent for destination in destinations}:
        parent.mkdir(parents=True, exist_ok=True)
        _sweep(parent)
    temporaries = [path.with_name(f".diptych-{os.getpid()}-{path.name}") for path in destinations]
    try:
        for temporary, content in zip(temporaries, outputs.values(), strict=True):
            _write(temporary, content)
        for temporary, destination in zip(temporaries, destinations, strict=True):
            temporary.replace(destination)
    finally:
        for temporary in temporaries:
            temporary.unlink(missing_ok=True)


def _destination(folder: Path, path: str) -> Path:
    destination = folder / path
    if not stays_inside(path) or destination.is_dir():
        raise OutputError(path)
    steps = [destination, *destination.parents[: len(destination.relative_to(folder).parts) - 1]]
    if any(step.is_symlink() for step in steps):
        raise OutputError(path)
    return destination


def _sweep(folder: Path) -> None:
    """Remove what a killed build left, and leave alone what another one is writing now."""
    for path in folder.iterdir():
        name = _TEMPORARY.fullmatch(path.name)
        if name and not _is_another_process(int(name[1])):
            path.unlink(missing_ok=True)


def _is_another_process(pid: int) -> bool:
    if pid == os.getpid() or os.name == "nt":  # Windows has no harmless way to ask
        return False
    try:
        os.kill(pid, 0)  # signal 0 only asks
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _write(path: Path, content: bytes) -> None:
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
