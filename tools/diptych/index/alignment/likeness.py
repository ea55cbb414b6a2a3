"""What shows that two texts in two languages say the same: figures, names, words of one root, anchors.

Names and learned words are nearly the same in related languages. Words that begin with the same four letters count as
one, as in Simard, Foster and Isabelle, “Using cognates to align sentences”, 1992.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from math import fsum, log, sqrt
from typing import TYPE_CHECKING, NamedTuple

from diptych.model.prose import in_form

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from diptych.index.alignment.lengths import LengthModel

STEM = 4
"""First letters by which two words count as one."""
TOKEN = re.compile(rf"\d+(?:[.,\u00a0\u202f ]\d{{3}}(?!\d))*|[^\W\d_]{{{STEM},}}")
"""A figure, with the marks between its thousands, or a word."""
SEPARATORS = re.compile(r"\D")
ACCENTS = re.compile(r"[\u0300-\u036f]")

NEUTRAL = 0.12
"""Likeness that counts neither way: 95 % of pairs of one text have more, 95 % of others less."""
WEIGHT = 25.0
"""Weight of likeness beside that of lengths."""
DISSENT, CONSENT = -4.0, 10.0
"""The least and the most that likeness may contribute."""
ENOUGH = 8
"""Words and figures that a text must have for likeness to weigh in full."""
FIGURE = 3
"""How many words a figure counts for, since two texts rarely share one by chance."""
SAME_ANCHOR, OTHER_ANCHOR = 8.0, -4.0
"""Weight of one anchor on two blocks, and of an anchor on one of them that belongs to another block."""

LACKING_TABLE = 2.0
"""Cost of a table that one of two paragraphs lacks: less than that of a paragraph, since it is only a part of one."""
UNLIKE_KINDS = 2.0
"""Cost of a heading that a paragraph answers: no heading, and a line in bold in its place."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A block or a sentence as the alignment sees it.

    Attributes:
        kind: What it is; units of different kinds answer each other only if one is a heading, the other like one.
        length: Code points of its text.
        tokens: Its figures, and the beginnings of its words.
        anchor: The name by which it is referred to.
        divisible: Whether several units of the other language may answer it.
        titular: Whether it is a heading, or a paragraph that looks like one.
        loose: Whether it may be a member of a list that is written as a paragraph.
        marked: Whether it has the mark of one.
        parts: How many members of lists and further texts it has.
        bare: The same without its tables; none where it has none.
    """

    kind: str
    length: int
    tokens: frozenset[str]
    anchor: str | None = None
    divisible: bool = True
    titular: bool = False
    loose: bool = False
    marked: bool = False
    parts: int = 0
    bare: Unit | None = None

    def may_answer(self, other: Unit) -> bool:
        """Return whether it is of the kind of another unit, or both are a heading or like one."""
        return self.kind == other.kind or (self.titular and other.titular)


class Weighed(NamedTuple):
    """The cost of two units, and what it would be without a limit to what likeness contributes."""

    cost: float
    unbounded: float


class Told(NamedTuple):
    """What the tokens of a unit weigh together, and how many they are; a figure counts for several."""

    weight: float
    substance: int


def merged(units: Iterable[Unit]) -> Unit:
    """Return neighbouring units as one."""
    several = tuple(units)
    if len(several) == 1:
        return several[0]
    tokens = frozenset[str]().union(*(unit.tokens for unit in several))
    anchor = next((unit.anchor for unit in several if unit.anchor), None)
    bare = merged(unit.bare or unit for unit in several) if any(unit.bare for unit in several) else None
    return Unit(several[0].kind, sum(unit.length for unit in several), tokens, anchor, bare=bare)


def tokens(text: str) -> frozenset[str]:
    """Return the figures of a text, and the beginnings of its words without accents and capitals."""
    plain = ACCENTS.sub("", in_form("NFD", text.lower()))
    return frozenset(
        SEPARATORS.sub("", token) if token[0].isdecimal() else token[:STEM] for token in TOKEN.findall(plain)
    )


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a report's texts show about two units.

    Attributes:
        weights: The weight of each token: the rarer, the more.
        lengths: How lengths correspond.
        anchors: The anchors that both languages have.
    """

    weights: Mapping[str, float]
    lengths: LengthModel
    anchors: frozenset[str] = frozenset()
    _known: dict[frozenset[str], Told] = field(default_factory=dict)

    def likeness(self, source: Unit, target: Unit) -> float:
        """Return how much two units have in common, from 0, nothing, to 1, everything."""
        shared = source.tokens & target.tokens
        if not shared:
            return 0.0
        return self._weight(shared) / sqrt(self._told(source).weight * self._told(target).weight)

    def share(self, one: Unit, other: Unit) -> float:
        """Return how much of one unit is in another too, from 0 to 1."""
        return self._weight(one.tokens & other.tokens) / (self._told(one).weight or 1.0)

    def substance(self, unit: Unit) -> int:
        """Return how much a unit says: its words, and its figures, which count for several."""
        return self._told(unit).substance

    def turned(self) -> Evidence:
        """Return the same evidence with source and translation exchanged."""
        return replace(self, lengths=self.lengths.turned())

    def cost(self, source: Unit, target: Unit) -> float:
        """Return the evidence against two units saying the same; below 0, there is more for it."""
        return self.weighed(source, target)[0]

    def weighed(self, source: Unit, target: Unit) -> Weighed:
        """Return the cost of two units, and what it would be if likeness could contribute without end.

        Where only one of them has a table, the other may lack it: what each says beside tables is weighed too.
        """
        whole = self._weighed(source, target)
        if bool(source.bare) == bool(target.bare):
            return whole
        bare = self._weighed(source.bare or source, target.bare or target)
        return min(whole, Weighed(*(cost + LACKING_TABLE for cost in bare)))

    def _weighed(self, source: Unit, target: Unit) -> Weighed:
        amount = min(self._told(source).substance, self._told(target).substance, ENOUGH) / ENOUGH
        likeness = WEIGHT * (self.likeness(source, target) - NEUTRAL) * amount
        other = self.lengths.cost(source.length, target.length) - self._anchors(source.anchor, target.anchor)
        if source.kind != target.kind:
            other += UNLIKE_KINDS
        return Weighed(other - min(max(likeness, DISSENT), CONSENT), other - likeness)

    def _weight(self, several: frozenset[str]) -> float:
        # The order of a set changes from run to run: a sum that is rounded only once does not.
        return fsum(map(self.weights.__getitem__, several))

    def _told(self, unit: Unit) -> Told:
        told = self._known.get(unit.tokens)
        if told is None:
            figures = sum(token[0].isdecimal() for token in unit.tokens)
            told = self._known[unit.tokens] = Told(self._weight(unit.tokens), len(unit.tokens) + (FIGURE - 1) * figures)
        return told

    def _anchors(self, source: str | None, target: str | None) -> float:
        if source == target:
            return SAME_ANCHOR if source else 0.0
        return OTHER_ANCHOR if source in self.anchors or target in self.anchors else 0.0


def weights(units: Iterable[Unit]) -> dict[str, float]:
    """Return the weight of each token of some units: the fewer of them have it, the more it weighs."""
    several = tuple(units)
    counts = Counter(token for unit in several for token in unit.tokens)
    return {
        token: log(1 + len(several) / count) * (FIGURE if token[0].isdecimal() else 1)
        for token, count in counts.items()
    }
