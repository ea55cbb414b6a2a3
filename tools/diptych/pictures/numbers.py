"""Sizes and positions in an SVG picture: whether they are numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

NUMERIC = frozenset(
    {
        *("x", "y", "width", "height", "cx", "cy", "r", "rx", "ry", "fx", "fy", "fr", "x1", "x2", "y1"),
        *("y2", "dx", "dy", "d", "points", "transform", "gradientTransform", "patternTransform", "viewBox"),
        *("offset", "rotate", "refX", "refY", "markerWidth", "markerHeight", "textLength", "startOffset"),
        *("pathLength", "stroke-width", "stroke-dasharray", "stroke-dashoffset", "stroke-miterlimit"),
        *("font-size", "letter-spacing", "opacity", "fill-opacity", "stroke-opacity", "stop-opacity"),
        *("flood-opacity", "stdDeviation"),
    }
)
"""Attributes that hold numbers."""
NOT_NUMBER = re.compile(
    r"(?<![\w#.])[-+]?(?:nan|inf|infinity)(?:px|pt|pc|mm|cm|in|em|ex|rem|%)?(?![\w-])|\d[eE]\+?\d{3}", re.IGNORECASE
)
LENGTH = re.compile(r"\s*\+?(\d+\.?\d*|\.\d+)(?:[eE]([-+]?\d{1,2}))?\s*(?:px|pt|pc|mm|cm|in|em|ex|rem|ch|Q|%)?\s*")
LONGEST = 1_000_000
"""Longest side, in whatever unit it is given."""
BOX = 4
"""Numbers in a view box: two for a corner, a width, a height."""


def has_size(attributes: Mapping[str, str]) -> bool:
    """Return whether the size that the root element gives, if any, is valid."""
    sides = [attributes[side] for side in ("width", "height") if side in attributes]
    box = attributes.get("viewBox")
    if box is not None:
        numbers = re.split(r"[\s,]+", box.strip())
        if len(numbers) != BOX or lacks_number("viewBox", box):
            return False
        sides += numbers[2:]
    return all(map(_is_length, sides))


def lacks_number(attribute: str, value: str) -> bool:
    """Return whether an attribute that should hold numbers holds something else, or an infinite number."""
    return attribute in NUMERIC and bool(NOT_NUMBER.search(value))


def _is_length(value: str) -> bool:
    found = LENGTH.fullmatch(value)
    return found is not None and 0 < float(f"{found[1]}e{found[2] or 0}") <= LONGEST
