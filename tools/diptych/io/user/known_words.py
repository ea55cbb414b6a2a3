"""A dictionary's answers on words, kept between runs in the user's cache folder.

Nearly all words of a report are those of its last check: with the answers kept, the dictionary itself, which takes a
sixth of a second to load, is seldom needed.
"""

from __future__ import annotations

import re
from contextlib import suppress
from hashlib import sha256
from typing import TYPE_CHECKING

from diptych.io.user.stores import read_sealed, user_folder, write_sealed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

MOST = 100_000
"""Most words kept of one language: more than all reports of a year have."""
UNKNOWN = "\t"
"""The prefix of the line of a word that the dictionary does not know."""
UNKNOWN_LINE = re.compile(rf"^{UNKNOWN}(.*)$", re.MULTILINE)


class KnownWords:
    """The words asked of one dictionary; none are kept if the folder cannot be read and written."""

    def __init__(self, name: str, files: Iterable[Path], folder: Path | None = None) -> None:
        """Set the name of the dictionary, its files, and the folder of known words."""
        self._files = tuple(files)
        self._folder = folder
        self._name = name

    def read(self) -> dict[str, bool]:
        """Return the words that were kept, and whether the dictionary knows each."""
        with suppress(OSError, ValueError):
            kept = (read_sealed(self._path()) or b"").decode()
            known = dict.fromkeys(kept.replace(UNKNOWN, "").split("\n"), True) if kept else {}
            return known | dict.fromkeys(UNKNOWN_LINE.findall(kept), False)
        return {}

    def keep(self, words: Mapping[str, bool]) -> None:
        """Keep words for the next run; do nothing if they cannot be written."""
        lines = [word if known else UNKNOWN + word for word, known in sorted(words.items())[:MOST]]
        with suppress(OSError, ValueError):
            write_sealed(self._path(), "\n".join(lines).encode())

    def _path(self) -> Path:
        """Return the file of the words; another version of the dictionary has another file."""
        state = sha256("".join(f"{path.name} {path.stat().st_size}\n" for path in self._files).encode())
        return (self._folder or user_folder("cache") / "words") / f"{self._name}-{state.hexdigest()[:12]}.txt"
