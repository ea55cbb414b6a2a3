"""Words that are one slip apart: a letter added, dropped or changed, or two neighbouring letters swapped."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LONGEST = 160
"""Letters of the longest word that is looked up: no real word has so many, nor has a document symbol."""


class Slips:
    """Words, indexed by what a slip makes of them, so that one is looked up and not compared with all."""

    def __init__(self, words: Iterable[str]) -> None:
        """Index the words; of several that are one slip away, the first counts."""
        self._places: dict[str, int] = {}
        self._shortened: dict[str, int] = {}
        self._gapped: dict[tuple[int, str], int] = {}
        self._words = tuple(word for word in words if len(word) <= LONGEST)
        for place, word in enumerate(self._words):
            self._places.setdefault(word, place)
            for gap, rest in enumerate(_shortened(word)):
                self._shortened.setdefault(rest, place)
                self._gapped.setdefault((gap, rest), place)

    def nearest(self, word: str, *, changed: bool = True) -> str | None:
        """Return the first of the words that is the given word or one slip away from it; else none.

        Args:
            word: The given word.
            changed: Whether a changed letter counts as a slip.
        """
        if len(word) > LONGEST:
            return None
        found = [self._places.get(other) for other in (word, *_shortened(word), *_swapped(word))]
        found.append(self._shortened.get(word))
        if changed:
            found += (self._gapped.get((gap, rest)) for gap, rest in enumerate(_shortened(word)))
        places = [place for place in found if place is not None]
        return self._words[min(places)] if places else None


def _shortened(word: str) -> Iterator[str]:
    """Yield a word without each of its letters in turn."""
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


def _swapped(word: str) -> Iterator[str]:
    """Yield a word with each two neighbouring letters swapped in turn."""
    return (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1))
