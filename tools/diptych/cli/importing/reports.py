"""Writing of imported reports: all or nothing, and never over a file that changed during the import."""

from __future__ import annotations

import errno
import os
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.importing.shared.manuscript import Handling, Remark
from diptych.io.folder.disk import Disk
from diptych.io.folder.locking import held
from diptych.io.folder.replacing import ChangedError, contents, replace
from diptych.model.files import SECTION_FILE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from diptych.importing.report.writing import Written

State = tuple[int, int, int]
"""What shows whether a file has changed: its inode number, its size, its time of modification."""

OLDER_SECTION = N_("This section was already there and does not come from the document: it stays in the report.")


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would write.

    Attributes:
        folder: The folder of the reports.
        reports: The reports by their folders inside it; `.` if there is only one.
        beside: What stands beside the text of each report, by the folder of the report, then by path.
    """

    folder: Path
    reports: Mapping[str, Written]
    beside: Mapping[str, Mapping[str, bytes]] = field(default_factory=dict)

    @property
    def companions(self) -> dict[str, bytes]:
        """What is put beside the reports, by path in the folder: only what is not there yet."""
        return {
            path: data
            for name, files in self.beside.items()
            for inside, data in files.items()
            if not os.path.lexists(self.folder / (path := Path(name, inside).as_posix()))
        }

    @property
    def outputs(self) -> dict[str, bytes]:
        """The files by their paths in the folder."""
        found: dict[str, bytes] = {}
        for name, report in self.reports.items():
            texts = {path: text.encode() for path, text in report.files.items()}
            found |= {Path(name, path).as_posix(): data for path, data in {**report.pictures, **texts}.items()}
        return found

    @property
    def there(self) -> tuple[str, ...]:
        """The paths of the outputs that already exist in the folder."""
        return tuple(path for path in self.outputs if os.path.lexists(self.folder / path))

    def older_sections(self, name: str) -> Iterator[Remark]:
        """Yield a remark on each section in the folder of a report that the report does not have."""
        place = self.folder / name
        for path in Disk(place).files():
            if SECTION_FILE.fullmatch(path) and path not in self.reports[name].files:
                yield Remark(Handling.LEFT, str(place / path), "", OLDER_SECTION)


def states(folder: Path) -> dict[str, State]:
    """Return the state of each file in a folder, by its path; empty if there is no folder."""
    found = {}
    for path in Disk(folder).files():
        with suppress(OSError):  # gone meanwhile
            found[path] = _state(folder / path)
    return found


def put(plan: Plan, seen: Mapping[str, State], *, force: bool) -> tuple[str, ...]:
    """Write everything, or nothing.

    Args:
        plan: What to write.
        seen: The states of the files that existed when the import began.
        force: Whether they may be replaced.

    Returns:
        Paths of files that have other names (hard links), under which they keep the old content.

    Raises:
        FileExistsError: A file exists and may not be replaced.
        ChangedError: A file has changed since the import began.
        UnwritableError: A file cannot be written.
        OSError: The folder cannot be made.
    """
    outputs = plan.outputs
    made = [folder for folder in (plan.folder, *plan.folder.parents) if not folder.exists()]
    try:
        plan.folder.mkdir(parents=True, exist_ok=True)
        with ExitStack() as locks:
            for folder in sorted(
                {plan.folder.resolve(), *(Path(plan.folder, name).resolve() for name in plan.reports)}
            ):
                if folder.is_dir():
                    locks.enter_context(held(folder))
            there = plan.there
            if there and not force:
                raise FileExistsError(errno.EEXIST, "File exists", str(plan.folder / there[0]))
            outputs |= plan.companions
            before = contents(plan.folder, there)
            for path in there:
                if _state(plan.folder / path) != seen.get(path):
                    raise ChangedError(path)
            return replace(plan.folder, outputs, before)
    finally:
        for folder in made:
            with suppress(OSError):  # a folder that is not empty stays
                folder.rmdir()


def _state(path: Path) -> State:
    found = path.lstat()
    return found.st_ino, found.st_size, found.st_mtime_ns
