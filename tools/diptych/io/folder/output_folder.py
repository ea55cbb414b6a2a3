"""Where a report may write its pages.

A report that comes from elsewhere must not decide what is overwritten on the machine that builds it. The folder that it
names must therefore be inside the repository that holds the report or, if there is none, inside the report's parent
folder, once symbolic links are resolved; Git's own files are out of bounds. On the command line, any folder may be
named.
"""

from __future__ import annotations

import unicodedata
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from diptych.io.world import DEFAULT_OUTPUT, Misplacement
from diptych.model.files import SECTION_FILE

if TYPE_CHECKING:
    from pathlib import Path

GIT = ".git"
GIT_SHORT = "git~1"
"""The short name that Windows gives to a folder named `.git`."""
REPOSITORY = ("HEAD", "objects", "refs")
"""What a Git folder contains, whatever its name."""
INVISIBLE = frozenset({"Cc", "Cf", "Cs"})


class MisplacedError(Exception):
    """A folder to which a report may not write its pages.

    Attributes:
        reason: Why it may not.
    """

    def __init__(self, named: str, reason: Misplacement) -> None:
        """Keep the reason."""
        super().__init__(f"{named}: {reason.value}")
        self.reason = reason


def output_folder(root: Path, named: str | None) -> Path:
    """Return the output folder of the report in `root`.

    Args:
        root: The folder of the report.
        named: The folder that the report names, relative to its own; none for the default.

    Returns:
        The folder with symbolic links resolved. It need not exist.

    Raises:
        MisplacedError: The report may not write there.
    """
    named = named or DEFAULT_OUTPUT
    misplaced = misplacement_as_written(named)
    if misplaced:
        raise MisplacedError(named, misplaced)
    try:
        report = root.resolve()
        folder = (report / named).resolve()
        misplaced = _misplacement(folder, report)
    except (OSError, RuntimeError, ValueError) as error:  # RuntimeError: a loop of links, before Python 3.13
        raise MisplacedError(named, Misplacement.NO_FOLDER) from error
    if misplaced:
        raise MisplacedError(named, misplaced)
    return folder


def misplacement_as_written(named: str) -> Misplacement | None:
    """Return why a folder's name is not allowed, whatever is on the disk; None if it is allowed.

    The rules are the same on every system: backslashes and colons, which lead elsewhere on Windows, are refused
    everywhere, as is an initial tilde, which shells expand to a user's home.
    """
    if (
        set(named) & set("\\:")
        or named.startswith("~")
        or any(unicodedata.category(char) in INVISIBLE for char in named)
    ):
        return Misplacement.NO_FOLDER
    return Misplacement.GIT if any(map(_is_git, PurePosixPath(named).parts)) else None


def repository_of(report: Path) -> Path | None:
    """Return the folder of the Git repository that a folder is in; None if it is in none."""
    return next((place for place in (report, *report.parents) if (place / GIT).exists()), None)


def _misplacement(folder: Path, report: Path) -> Misplacement | None:
    repository = repository_of(report)
    boundary = repository or report.parent
    if not folder.is_relative_to(boundary):
        return Misplacement.OUTSIDE_REPOSITORY if repository else Misplacement.OUTSIDE_PARENT
    steps = [folder, *folder.parents[: len(folder.relative_to(boundary).parts)]]
    if any(_is_git(step.name) or all((step / name).exists() for name in REPOSITORY) for step in steps):
        return Misplacement.GIT
    if folder == report or (folder.is_relative_to(report) and _holds_sections(folder)):
        return Misplacement.SECTIONS
    return None


def _is_invisible(char: str) -> bool:
    return unicodedata.category(char) in INVISIBLE


def _is_git(name: str) -> bool:
    """Return whether a file system may read a name as `.git`: in capitals, with invisible characters, final dots."""
    seen = "".join(char for char in name if not _is_invisible(char))
    return seen.casefold().rstrip(". ") in {GIT, GIT_SHORT}


def _holds_sections(folder: Path) -> bool:
    return any(SECTION_FILE.fullmatch(path.name) for path in folder.rglob("*.md"))
