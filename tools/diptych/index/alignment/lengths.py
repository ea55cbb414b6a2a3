"""How long a translation is, given its source (Gale and Church, “A program for aligning sentences”, 1993)."""

from __future__ import annotations

from math import erfc, inf, log, sqrt
from typing import NamedTuple

from diptych.languages.registry import language_of

IMPROBABLE = 1e-3
"""Least probability of any lengths: they alone never part two units in the same place."""


class LengthModel(NamedTuple):
    """How lengths in code points correspond between two languages.

    Attributes:
        ratio: Code points of the target for one of the source.
        variance: Variance of the target's length for each code point of the source.
    """

    ratio: float
    variance: float

    def cost(self, source: int, target: int) -> float:
        """Return how much two lengths say against two texts being the same.

        Returns:
            The negative logarithm of the probability that lengths of the same text are as far from the ratio as
            these, either way: 0 where they keep to it.
        """
        mean = (source + target / self.ratio) / 2
        if not mean:
            return 0.0
        deviation = abs(target - source * self.ratio) / sqrt(self.variance * mean)
        return -log(max(erfc(deviation / sqrt(2)), IMPROBABLE))

    def turned(self) -> LengthModel:
        """Return the model with source and target exchanged."""
        return LengthModel(1 / self.ratio, self.variance / self.ratio**3)


UNMEASURED = LengthModel(1.0, inf)
"""For languages without measurements: lengths say nothing, since a text may be three times as long in one of them."""


def length_model(source: str, target: str) -> LengthModel:
    """Return the model for the languages of a source and its target."""
    if known := language_of(target).lengths.get(source):
        return LengthModel(known.ratio, known.variance)
    if known := language_of(source).lengths.get(target):
        return LengthModel(known.ratio, known.variance).turned()
    return UNMEASURED
