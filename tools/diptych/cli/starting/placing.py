"""Writes the files of a new report into its folder: all or none, and nothing over what others put there."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from diptych.io.folder.locking import held
from diptych.io.folder.output import publish

if TYPE_CHECKING:
    from collections.abc import Mapping


REPOSITORY = ".git"
"""What `git init` puts into a folder: a report may be started beside it."""


def is_free(folder: Path) -> bool:
    """Return whether a folder holds nothing, or only the history of an empty repository."""
    return all(path.name == REPOSITORY for path in folder.iterdir())


def start(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files into a folder that is empty or does not exist yet: all or none.

    Raises:
        FileExistsError: The folder is not empty, or is not a folder; what others put there meanwhile is left alone.
        OSError: A file cannot be written.
    """
    made = [path for path in (folder, *folder.parents) if not path.exists()]
    placed: list[Path] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with held(folder):
            fill_folder(folder, files, placed)
    except BaseException:
        ours = [folder / path for path in files if folder / Path(path).parts[0] in placed]
        for path in ours:
            path.unlink(missing_ok=True)
        for path in (*(one.parent for one in ours if one.parent != folder), *made):
            with suppress(OSError):  # gone already, or not empty: others put something there
                path.rmdir()
        raise


def fill_folder(folder: Path, files: Mapping[str, bytes], placed: list[Path]) -> None:
    """Write files into an empty folder, and note in `placed` the files and folders that are in place.

    Raises:
        FileExistsError: Something is there that is not ours.
    """
    if not is_free(folder):
        raise FileExistsError(errno.EEXIST, "File exists", str(folder))
    with TemporaryDirectory(prefix=".diptych-", dir=folder) as temporary:
        publish(Path(temporary), files)
        for path in sorted(Path(temporary).iterdir()):
            target = folder / path.name
            if os.path.lexists(target):
                raise FileExistsError(errno.EEXIST, "File exists", str(target))
            path.rename(target)
            placed.append(target)
