"""The order in which lists of documents stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diptych.model.symbol import Parts, Symbol

SERIES = (("A",), ("S",), ("E",), ("A", "HRC"))
"""First parts of the series in order; others follow by the alphabet."""
NUMBER = re.compile(r"([0-9]+)")


def by_series(symbol: Symbol) -> tuple[int, list[str | int]]:
    """Return the key by which symbols are sorted: by series, then by their parts, with numbers as numbers.

    The series of the General Assembly, the Security Council, the Economic and Social Council and the Human Rights
    Council come first, in this order.
    """
    pieces = NUMBER.split(symbol)
    # A text and a number take turns, so that each is held against its like.
    return _series(symbol.parts), [int(piece) if place % 2 else piece for place, piece in enumerate(pieces)]


def _series(parts: Parts) -> int:
    first = (parts.organ, *(body for body in parts.bodies[:1] if body == "HRC"))
    return SERIES.index(first) if first in SERIES else len(SERIES)
