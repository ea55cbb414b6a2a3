"""The interface through which everything of a report is read, today's date included."""

from __future__ import annotations

from enum import Enum
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import datetime

TEXT_LIMIT = 4_000_000
"""Most bytes of a text of a report; the longest reports of the United Nations have about one million."""

DEFAULT_OUTPUT = "build"
"""The folder of the pages if a report names none, relative to the report's own."""


class Reason(Enum):
    """Why a file of a report cannot be read."""

    MISSING = "missing"
    """There is no such file."""
    OUTSIDE = "outside"
    """The path, or the target of a symbolic link on it, leads out of the folder of the report."""
    TOO_LARGE = "too-large"
    """The file has more bytes than were allowed."""
    NOT_A_FILE = "not-a-file"
    """It is a folder, a pipe or a device."""
    DENIED = "denied"
    """The system does not allow reading it."""


class Misplacement(Enum):
    """Why pages are not written to a folder that a report names."""

    OUTSIDE_REPOSITORY = "outside the repository"
    OUTSIDE_PARENT = "outside the parent folder of a report that is in no repository"
    GIT = "among Git's own files"
    SECTIONS = "among the sections of the report"
    NO_FOLDER = "not the name of a folder"


class ReadError(Exception):
    """A file of a report that cannot be read.

    Attributes:
        path: The path that was asked for, relative to the folder of the report.
        reason: Why it cannot be read.
    """

    def __init__(self, path: str, reason: Reason) -> None:
        """Keep the path and the reason."""
        super().__init__(f"{path}: {reason.value}")
        self.path = path
        self.reason = reason


class World(Protocol):
    """The folder of a report and the calendar: all that a build knows of the outside world.

    Paths are relative to the folder of the report and written with `/`.
    """

    @property
    def root_name(self) -> str:
        """Return the name of the report's folder."""

    def files(self) -> tuple[str, ...]:
        """Return the paths of all files, sorted, without those whose name, or whose folder's name, begins with a dot.

        Symbolic links are listed, not followed: reading one shows whether its target is inside.
        """

    def read(self, path: str, limit: int = TEXT_LIMIT) -> bytes:
        """Return the content of a file of at most `limit` bytes.

        Raises:
            ReadError: The file cannot be read; its `reason` says why.
        """

    def today(self) -> datetime.date:
        """Return today's date where the report is built."""

    def misplaced(self, named: str | None) -> Misplacement | None:
        """Return why a report may not write its pages to a folder that it names; None if it may.

        Args:
            named: The folder as `report.yaml` names it; None for the default.
        """


def stays_inside(path: str) -> bool:
    """Return whether a path, as it is written, stays inside the folder it is relative to.

    The rules are the same on every system: backslashes and colons, which lead elsewhere on Windows, are refused
    everywhere.
    """
    parts = PurePosixPath(path)
    return not parts.is_absolute() and ".." not in parts.parts and not set(path) & set("\\:\0")
