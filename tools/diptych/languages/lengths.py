"""How long a language is beside another."""

from __future__ import annotations

from typing import NamedTuple


class LengthRatio(NamedTuple):
    """How the lengths of texts in two languages correspond, in code points.

    Attributes:
        ratio: Code points of this language for one of the other.
        variance: Variance of this language's length for each code point of the other.
    """

    ratio: float
    variance: float
