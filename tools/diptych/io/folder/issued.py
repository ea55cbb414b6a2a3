"""Which files each report wrote, so that none is left behind when its name changes or a table goes.

The record is kept among the user's own files, not among the outputs, which may be published as they are.
"""

from __future__ import annotations

import os
from contextlib import suppress
from hashlib import sha256
from typing import TYPE_CHECKING

from pydantic import TypeAdapter

from diptych.io.folder.locking import held
from diptych.io.user.stores import forget_oldest, read_sealed, user_folder, write_sealed
from diptych.io.world import stays_inside

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

PDF, WEB = ".pdf", "html/"
EXPORTS = (".xml", ".docx")
NAMED = (PDF, *EXPORTS)
"""The endings of the files that are named after a report."""
DATA, BESIDE = ".csv", "/data/"
"""The ending of the data of tables and charts, and their folder beside the page that offers them."""
MOST = 500
"""Most records that are kept, one for each report and folder of outputs; the oldest is removed first."""
END = ".issued"
_STORED = TypeAdapter(dict[str, tuple[str, str]])
"""The content of a record: the digest of each file, and the name of the report when it was written."""


class Issued:
    """The record of what one report wrote to one folder."""

    def __init__(self, root: Path, folder: Path, store: Path | None = None) -> None:
        """Find the record for the report in the folder `root` and its outputs in `folder`.

        Raises:
            OSError: The user has no folder for state.
        """
        self._folder = folder
        key = os.fsencode(root.resolve()) + b"\0" + os.fsencode(folder.resolve())
        self._path = (store or user_folder("state") / "issued") / f"{sha256(key).hexdigest()}{END}"

    def renew(self, outputs: Mapping[str, bytes], name: str) -> tuple[str, ...]:
        """Remove what the report wrote and no longer does, if nobody changed it since, and record what it wrote now.

        That is what it wrote under another name, and the data of tables that are gone from a page.

        Args:
            outputs: The files that it wrote now, by path in the folder.
            name: What its files are named after now.

        Returns:
            The paths of the files that were removed.

        Raises:
            OSError: The record cannot be kept, or another process does not stop writing to the folder.
        """
        before = self._read()
        left = [
            path for path, (_, named) in before.items() if path not in outputs and _is_left(path, named, name, outputs)
        ]
        with held(self._folder):
            removed = tuple(path for path in left if self._remove(path, before[path][0]))
        now = {path: (_digest(data), name) for path, data in outputs.items() if path.endswith((*NAMED, DATA))}
        kept = {path: one for path, one in before.items() if path not in left} | now
        if kept != before:
            write_sealed(self._path, _STORED.dump_json(kept))
            forget_oldest(self._path.parent, END, MOST)
        return removed

    def _read(self) -> dict[str, tuple[str, str]]:
        stored = read_sealed(self._path)
        with suppress(ValueError):
            return _STORED.validate_json(stored) if stored else {}
        return {}

    def _remove(self, path: str, digest: str) -> bool:
        """Remove a file if it is still as it was written; return whether it was removed."""
        place = self._folder / path
        with suppress(OSError):
            if stays_inside(path) and not place.is_symlink() and _digest(place.read_bytes()) == digest:
                place.unlink()
                return True
        return False


def _is_left(path: str, named: str, name: str, outputs: Mapping[str, bytes]) -> bool:
    """Return whether a file that is not made now is left from before.

    Data are, when the page that offered them is made without them; copies of exports, when the web edition is; any
    other file, when it has a former name.
    """
    if path.endswith(DATA):
        return f"{path.partition(BESIDE)[0]}/index.html" in outputs
    return named != name or (is_copy(path) and f"{WEB}index.html" in outputs)


def is_copy(path: str) -> bool:
    """Return whether a file in the folder of outputs is the copy of an export that the web edition offers."""
    return path.startswith(WEB) and path.endswith(EXPORTS) and "/" in path.removeprefix(WEB)


def _digest(content: bytes) -> str:
    return sha256(content).hexdigest()
