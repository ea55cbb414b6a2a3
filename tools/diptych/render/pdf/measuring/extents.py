"""Rectangles on a page, and the matrices by which a content stream moves them."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

Matrix = tuple[float, float, float, float, float, float]
Point = tuple[float, float]


class Extent(NamedTuple):
    """A rectangle: its sides, in points from the top left corner of the page."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Extent) -> Extent:
        """Return the rectangle that both share; without area where they share none."""
        return Extent(
            max(self.left, other.left),
            max(self.top, other.top),
            min(self.right, other.right),
            min(self.bottom, other.bottom),
        )

    def with_(self, other: Extent) -> Extent:
        """Return the smallest rectangle that holds both."""
        return Extent(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )


EVERYWHERE = Extent(-inf, -inf, inf, inf)
"""A rectangle without sides."""


def matrix(item: bytes) -> Matrix:
    """Return the matrix that an operator sets."""
    a, b, c, d, e, f, _ = item.split()
    return float(a), float(b), float(c), float(d), float(e), float(f)


def times(inner: Matrix, outer: Matrix) -> Matrix:
    """Return the matrix that does first what the inner one does."""
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u


def corners(left: float, top: float, right: float, bottom: float) -> Sequence[Point]:
    """Return the corners of a rectangle."""
    return (left, top), (right, top), (left, bottom), (right, bottom)
