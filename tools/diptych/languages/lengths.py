"""How long a language is beside another."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class LengthRatio:
    """How the lengths of texts in two languages correspond, in code points.

    Attributes:
        ratio: Code points of this language for one of the other.
        variance: Variance of this language's length for each code point of the other.
    """

    ratio: float
    variance: float
