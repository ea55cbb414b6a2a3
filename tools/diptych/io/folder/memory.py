"""A report that exists only in memory."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diptych.io.folder.output_folder import misplacement_as_written
from diptych.io.world import DEFAULT_OUTPUT, TEXT_LIMIT, ReadError, Reason, stays_inside

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.io.world import Misplacement


@dataclass(frozen=True, slots=True)
class Memory:
    """The World of a report given as a mapping from path to content.

    Attributes:
        contents: The content of each file by its path, relative to the report and written with `/`.
        date: Today's date in this world.
        root_name: The name of the report's folder.
    """

    contents: Mapping[str, bytes]
    date: datetime.date = datetime.date(2020, 9, 1)
    root_name: str = "report"

    def files(self) -> tuple[str, ...]:
        """Return the paths of all files, sorted; hidden ones are left out."""
        return tuple(sorted(path for path in self.contents if not _is_hidden(path)))

    def read(self, path: str, limit: int = TEXT_LIMIT) -> bytes:
        """Return the content of a file of at most `limit` bytes.

        Raises:
            ReadError: The path leads out of the report, there is no such file, or it is too large.
        """
        if not stays_inside(path):
            raise ReadError(path, Reason.OUTSIDE)
        if path not in self.contents:
            raise ReadError(path, Reason.MISSING)
        content = self.contents[path]
        if len(content) > limit:
            raise ReadError(path, Reason.TOO_LARGE)
        return content

    def today(self) -> datetime.date:
        """Return the date that was given."""
        return self.date

    def misplaced(self, named: str | None) -> Misplacement | None:
        """Return why a folder's name, as it is written, is not allowed; there is no disk to look at."""
        return misplacement_as_written(named or DEFAULT_OUTPUT)


def _is_hidden(path: str) -> bool:
    return any(part.startswith(".") for part in path.split("/"))
