"""The words of a text found again in the file that it was read from, so that places in it have the file's own lines."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from diptych.importing.shared.word_matching import matches

WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class SameWords:
    """The words that a text and its file have in common, in order.

    Attributes:
        starts: Where each of them begins in the text.
        lengths: How long it is there.
        places: Where it begins in the file.
    """

    starts: tuple[int, ...]
    lengths: tuple[int, ...]
    places: tuple[int, ...]

    @classmethod
    def between(cls, text: str, original: str) -> SameWords:
        """Return the words that a text has in common with its file."""
        here, there = list(WORD.finditer(text)), list(WORD.finditer(original))
        found = matches([one[0] for one in here], [one[0] for one in there])
        pairs = [(one, there[at]) for one, at in zip(here, found, strict=True) if at is not None]
        return cls(
            tuple(one.start() for one, _ in pairs),
            tuple(len(one[0]) for one, _ in pairs),
            tuple(other.start() for _, other in pairs),
        )

    def forth(self, start: int, end: int) -> tuple[int, int]:
        """Return where a stretch of the text is in the file."""
        if not self.starts:
            return 0, 0
        last = bisect_left(self.starts, max(end, start + 1)) - 1
        return self._at(start), self.places[last] + min(end - self.starts[last], self.lengths[last] + 1) if end else 0

    def _at(self, offset: int) -> int:
        index = max(bisect_right(self.starts, offset) - 1, 0)
        beyond = offset - self.starts[index]
        if beyond > self.lengths[index] and index + 1 < len(self.starts):
            # Between two words, the later one is meant: findings begin with a word.
            return max(self.places[index + 1] - (self.starts[index + 1] - offset), self.places[index])
        return self.places[index] + min(max(beyond, 0), self.lengths[index])
