"""A report that a command is changing: a file is replaced only if it is still as it was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.io.folder.disk import Disk
from diptych.io.folder.replacing import UnwritableError, replace
from diptych.io.world import TEXT_LIMIT, ReadError, Reason

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from diptych.io.world import Misplacement


class Editing:
    """The World of a report whose files can be replaced. Each file is read once, and kept as it was then.

    The caller must hold the lock on the folder (`locking.held`).
    """

    def __init__(self, root: Path) -> None:
        """Start with the folder of a report; nothing is read yet."""
        self.root = root
        self.parted: tuple[str, ...] = ()
        self._disk = Disk(root)
        self._read: dict[str, bytes] = {}

    @property
    def root_name(self) -> str:
        """Return the name of the report's folder."""
        return self._disk.root_name

    def files(self) -> tuple[str, ...]:
        """Return the paths of all files, sorted; hidden ones are left out."""
        return self._disk.files()

    def read(self, path: str, limit: int = TEXT_LIMIT) -> bytes:
        """Return the content of a file of at most `limit` bytes, as it was when it was first asked for.

        Raises:
            ReadError: The file cannot be read; its `reason` says why.
        """
        if path not in self._read:
            self._read[path] = self._disk.read(path, limit)
        if len(self._read[path]) > limit:
            raise ReadError(path, Reason.TOO_LARGE)
        return self._read[path]

    def as_read(self, path: str) -> bytes | None:
        """Return a file as it was when it was read; none if it was not: it may be there by now, as another's work."""
        return self._read.get(path)

    def today(self) -> datetime.date:
        """Return today's date by the clock and the time zone of this machine."""
        return self._disk.today()

    def misplaced(self, named: str | None) -> Misplacement | None:
        """Return why the report may not write its pages to a folder that it names; None if it may."""
        return self._disk.misplaced(named)

    def replace(self, contents: Mapping[str, bytes], *, through_links: bool = False) -> None:
        """Give files new contents, all or none; a file that was not read must not exist yet.

        Files that have other names (hard links), under which they keep the old content, are added to `parted`.

        Args:
            contents: The new contents, by path.
            through_links: Whether a symbolic link to a file of the report is followed; else it is refused.

        Raises:
            ChangedError: A file has changed since it was read.
            UnwritableError: A file cannot be written.
        """
        self.parted += replace(self.root, contents, self._read, through_links=through_links)
        self._read |= contents

    def remove(self, paths: Iterable[str]) -> None:
        """Remove files that were read.

        Raises:
            UnwritableError: A file cannot be removed.
        """
        for path in paths:
            try:
                (self.root / path).unlink(missing_ok=True)
            except OSError as error:
                raise UnwritableError(path, error.strerror or "") from error
            self._read.pop(path, None)
