"""What a dictionary said of words, kept from run to run in the user's cache folder.

A report's words are nearly all those of the last check: with them, the dictionary itself, which takes a sixth of a
second to load, is not needed.
"""

from __future__ import annotations

from contextlib import suppress
from hashlib import sha256
from typing import TYPE_CHECKING

from diptych.io.user.stores import read_sealed, user_folder, write_sealed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

MOST = 100_000
"""Words that are kept of one language: more than all reports of a year have."""
UNKNOWN = "\t"
"""What begins the line of a word that the dictionary does not know."""


class KnownWords:
    """The words asked of one dictionary; without a folder that can be read and written, none are kept."""

    def __init__(self, name: str, files: Iterable[Path], folder: Path | None = None) -> None:
        """Find the place of the words of a dictionary in the state in which its files are."""
        self._files = tuple(files)
        self._folder = folder
        self._name = name

    def read(self) -> dict[str, bool]:
        """Return the words that were kept, and whether the dictionary knows each."""
        with suppress(OSError, ValueError):
            kept = read_sealed(self._path()) or b""
            lines = kept.decode().split("\n") if kept else ()
            return {line.removeprefix(UNKNOWN): not line.startswith(UNKNOWN) for line in lines}
        return {}

    def keep(self, words: Mapping[str, bool]) -> None:
        """Keep words for the next run; nothing happens where they cannot be written."""
        lines = [word if known else UNKNOWN + word for word, known in sorted(words.items())[:MOST]]
        with suppress(OSError, ValueError):
            write_sealed(self._path(), "\n".join(lines).encode())

    def _path(self) -> Path:
        """Return the file of the words: another state of the dictionary has another one."""
        state = sha256("".join(f"{path.name} {path.stat().st_size}\n" for path in self._files).encode())
        return (self._folder or user_folder("cache") / "words") / f"{self._name}-{state.hexdigest()[:12]}.txt"
