"""What the last mending of each report changed (`check --fix`, `receive`), kept so that it can be undone.

It is kept among the user's own files, not in the report, so that it never gets into Git.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, ClassVar, Self

from pydantic import ConfigDict, TypeAdapter

from diptych.io.user.stores import forget_oldest, read_sealed, user_folder, write_sealed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

MOST = 100
"""Most reports whose last mending is kept; the oldest is removed first."""
FIXES, RECEIPTS = ".mending", ".receipt"
"""The endings of the files that keep what `check --fix` changed last, and what `receive` did."""


@dataclass(frozen=True, slots=True)
class Mended:
    """A file that was mended.

    Attributes:
        name: Its path as bytes: file names need not be text.
        before: Its content before the mending; none if the mending made it.
        digest: The digest of its content after the mending.
    """

    name: bytes
    before: bytes | None
    digest: bytes

    @property
    def path(self) -> str:
        """Return its path, relative to the folder of the report and written with `/`."""
        return os.fsdecode(self.name)

    def left(self, content: bytes | None) -> bool:
        """Return whether a content is the one that the mending left in the file."""
        return content is not None and _digest(content) == self.digest


@dataclass(frozen=True, slots=True)
class Mending:
    """All files that one mending changed, and whether it was undone."""

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(ser_json_bytes="base64", val_json_bytes="base64")

    files: tuple[Mended, ...]
    undone: bool = False

    @classmethod
    def of(cls, before: Mapping[str, bytes | None], after: Mapping[str, bytes]) -> Self:
        """Return the mending that changed files from one content to another, by path."""
        return cls(tuple(Mended(os.fsencode(path), before[path], _digest(after[path])) for path in after))


_STORED = TypeAdapter(Mending)


class LastMending:
    """The store of one report's last mending of a kind."""

    def __init__(self, root: Path, folder: Path | None = None, kind: str = FIXES) -> None:
        """Find the file for the report in the folder `root`; `kind` is `FIXES` or `RECEIPTS`.

        Raises:
            OSError: The user has no folder for state.
        """
        name = sha256(os.fsencode(root.resolve())).hexdigest()
        self._path = (folder or user_folder("state") / "mendings") / f"{name}{kind}"
        self._kind = kind

    def read(self) -> Mending | None:
        """Return the mending; None if there is none or it is damaged."""
        stored = read_sealed(self._path)
        with suppress(ValueError):
            return _STORED.validate_json(stored) if stored else None
        return None

    def keep(self, mending: Mending | None) -> None:
        """Keep a mending in place of the last one; with None, forget the last one.

        Raises:
            OSError: It cannot be kept; the last one stays.
        """
        if mending is None:
            self._path.unlink(missing_ok=True)
            return
        write_sealed(self._path, _STORED.dump_json(mending))
        forget_oldest(self._path.parent, self._kind, MOST)


def _digest(content: bytes) -> bytes:
    return sha256(content).digest()
