"""Which senses a text may have, by its words: a look-up, so that few patterns need be tried."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from diptych.rules.wording.phrases import MAYBE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from diptych.languages.wording import Opposites

Sense = tuple[str, int]
"""The name of two opposites, and which of the two it is: 0 or 1."""
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
SHORTEST = 2
"""Letters of the shortest beginning of a word in an entry: by so many they are looked up."""
SEPARATE = re.compile(r"[_'-]")
"""What makes a phrase of an entry, or a word that is not one to `WORD`."""


class SenseIndex:
    """The words of a language by the senses that they may have."""

    def __init__(self, opposites: Mapping[str, Opposites]) -> None:
        """Sort the words of opposites: whole words, beginnings of words, phrases."""
        self._whole: defaultdict[str, set[Sense]] = defaultdict(set)
        self._begun: defaultdict[str, list[tuple[str, Sense]]] = defaultdict(list)
        self._phrases: list[tuple[str, Sense]] = []
        for name, both in opposites.items():
            for side, words in enumerate(both):
                for word in words.split():
                    self._add(word.rstrip(MAYBE).lower(), (name, side))
        self._of_word = cache(self._senses_of)

    def _add(self, word: str, sense: Sense) -> None:
        if SEPARATE.search(word):
            self._phrases.append((word.rstrip("*").replace("_", " "), sense))
        elif word.endswith("*"):
            self._begun[word[:SHORTEST]].append((word[:-1], sense))
        else:
            self._whole[word].add(sense)

    def senses(self, text: str) -> frozenset[Sense]:
        """Return the senses that a text may have."""
        small = text.lower().replace("’", "'").replace("\u00a0", " ")
        found = {sense for word in {*WORD.findall(small)} for sense in self._of_word(word)}
        return frozenset((*found, *(sense for phrase, sense in self._phrases if phrase in small)))

    def _senses_of(self, word: str) -> tuple[Sense, ...]:
        return tuple(self._found(word))

    def _found(self, word: str) -> Iterator[Sense]:
        for part in {word, *word.split("-")[:1]}:
            yield from self._whole.get(part, ())
            yield from (sense for begun, sense in self._begun.get(part[:SHORTEST], ()) if part.startswith(begun))


def contrary(here: frozenset[Sense], there: frozenset[Sense]) -> Iterator[Sense]:
    """Yield each sense that the first of two texts has, without its opposite, where the second has only that."""
    for name, side in here:
        opposite = (name, 1 - side)
        if opposite in there and opposite not in here and (name, side) not in there:
            yield name, side
