"""What tells that two texts in two languages say the same: figures, names, words of one root, anchors.

Names and learned words are nearly the same in languages that are related: Simard, Foster and Isabelle, “Using cognates
to align sentences”, 1992, take two words that begin with the same four letters for one, and so it is done here.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from math import log, sqrt
from typing import TYPE_CHECKING
from unicodedata import normalize

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from diptych.index.lengths import LengthModel

STEM = 4
"""Letters at the beginning by which two words are known as one."""
TOKEN = re.compile(rf"\d+(?:[.,\u00a0\u202f ]\d{{3}}(?!\d))*|[^\W\d_]{{{STEM},}}")
"""A figure, with the marks between its thousands, or a word."""
SEPARATORS = re.compile(r"\D")
ACCENTS = re.compile(r"[\u0300-\u036f]")

NEUTRAL = 0.12
"""Likeness that speaks neither way: under 95 % of pairs of one text, above 95 % of others (as for `lengths.MEASURED`)."""
WEIGHT = 25.0
"""What likeness weighs against lengths, per unit."""
DISSENT, CONSENT = -4.0, 10.0
"""The least and the most that likeness may weigh."""
ENOUGH = 8
"""Words and figures that a text must have for likeness to weigh in full."""
SAME_ANCHOR, OTHER_ANCHOR = 8.0, -4.0
"""What it weighs that editors gave two blocks one name, or gave one of them the name of another."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A block or a sentence as the alignment sees it.

    Attributes:
        kind: What it is; units of different kinds never answer each other.
        length: Code points of its text.
        tokens: Its figures, and the beginnings of its words.
        anchor: The name that others refer to it by.
        divisible: Whether several units of the other language may answer it.
    """

    kind: str
    length: int
    tokens: frozenset[str]
    anchor: str | None = None
    divisible: bool = True


def joined(units: Iterable[Unit]) -> Unit:
    """Return neighbours as one."""
    several = tuple(units)
    tokens = frozenset[str]().union(*(unit.tokens for unit in several))
    anchor = next((unit.anchor for unit in several if unit.anchor), None)
    return Unit(several[0].kind, sum(unit.length for unit in several), tokens, anchor)


def tokens(text: str) -> frozenset[str]:
    """Return the figures of a text, and the beginnings of its words without accents and capitals."""
    plain = ACCENTS.sub("", normalize("NFD", text.lower()))
    return frozenset(
        SEPARATORS.sub("", token) if token[0].isdigit() else token[:STEM] for token in TOKEN.findall(plain)
    )


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a report's texts tell of two units.

    Attributes:
        weights: What each token tells: the rarer, the more.
        lengths: How lengths answer each other.
        anchors: The names that both languages give.
    """

    weights: Mapping[str, float]
    lengths: LengthModel
    anchors: frozenset[str] = frozenset()

    def likeness(self, source: Unit, target: Unit) -> float:
        """Return how much two units have in common, from 0, nothing, to 1, everything."""
        shared = source.tokens & target.tokens
        if not shared:
            return 0.0
        weight = self.weights.__getitem__
        mine, yours = sum(map(weight, source.tokens)), sum(map(weight, target.tokens))
        return sum(map(weight, shared)) / sqrt(mine * yours)

    def cost(self, source: Unit, target: Unit) -> float:
        """Return how much speaks against two units as one text; below 0, more speaks for it."""
        amount = min(len(source.tokens), len(target.tokens), ENOUGH) / ENOUGH
        likeness = WEIGHT * (self.likeness(source, target) - NEUTRAL) * amount
        named = self._anchors(source.anchor, target.anchor)
        return self.lengths.cost(source.length, target.length) - min(max(likeness, DISSENT), CONSENT) - named

    def _anchors(self, source: str | None, target: str | None) -> float:
        if source == target:
            return SAME_ANCHOR if source else 0.0
        return OTHER_ANCHOR if source in self.anchors or target in self.anchors else 0.0


def weights(units: Iterable[Unit]) -> dict[str, float]:
    """Return what each token of some units tells, by how few of them have it."""
    several = tuple(units)
    counts = Counter(token for unit in several for token in unit.tokens)
    return {token: log(1 + len(several) / count) for token, count in counts.items()}
