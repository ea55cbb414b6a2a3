"""A report in a folder on this machine."""

from __future__ import annotations

import datetime
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from diptych.io.folder.output_folder import MisplacedError, output_folder
from diptych.io.world import TEXT_LIMIT, ReadError, Reason, stays_inside

if TYPE_CHECKING:
    from diptych.io.world import Misplacement


@dataclass(frozen=True, slots=True)
class Disk:
    """The World of the report in the folder `root`. Nothing outside that folder is ever read."""

    root: Path

    @property
    def root_name(self) -> str:
        """Return the name of the report's folder."""
        return self.root.resolve().name

    def files(self) -> tuple[str, ...]:
        """Return the paths of all files and symbolic links, sorted; hidden ones are left out."""
        found = []
        for folder, folders, names in os.walk(self.root):
            here = Path(folder)
            folders[:] = [name for name in folders if not name.startswith(".")]
            links = [name for name in folders if (here / name).is_symlink()]
            found += [here / name for name in names + links if not name.startswith(".")]
        return tuple(sorted(path.relative_to(self.root).as_posix() for path in found))

    def read(self, path: str, limit: int = TEXT_LIMIT) -> bytes:
        """Return the content of a file of at most `limit` bytes.

        Raises:
            ReadError: The file is missing, outside the folder, too large, not a file, or may not be read.
        """
        if not stays_inside(path):
            raise ReadError(path, Reason.OUTSIDE)
        try:
            return self._content(path, limit)
        except PermissionError as error:
            raise ReadError(path, Reason.DENIED) from error
        except (OSError, RuntimeError) as error:  # RuntimeError: a loop of links, before Python 3.13
            raise ReadError(path, Reason.MISSING) from error

    def today(self) -> datetime.date:
        """Return today's date by the clock and the time zone of this machine."""
        return datetime.datetime.now().astimezone().date()

    def misplaced(self, named: str | None) -> Misplacement | None:
        """Return why the report may not write its pages to a folder that it names; None if it may."""
        try:
            output_folder(self.root, named)
        except MisplacedError as error:
            return error.reason
        return None

    def _content(self, path: str, limit: int) -> bytes:
        root = self.root.resolve()
        target = (root / path).resolve()
        if not target.is_relative_to(root):
            raise ReadError(path, Reason.OUTSIDE)
        target.stat()  # raises if missing; opening a pipe, which is not a file either, could block forever
        if not target.is_file():
            raise ReadError(path, Reason.NOT_A_FILE)
        with target.open("rb") as file:
            content = file.read(limit + 1)
        if len(content) > limit:
            raise ReadError(path, Reason.TOO_LARGE)
        return content
