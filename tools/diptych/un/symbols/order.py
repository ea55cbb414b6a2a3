"""The order of documents in lists."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.model.organ import ORGANS
from diptych.model.symbol import organ_of

if TYPE_CHECKING:
    from diptych.model.symbol import Parts, Symbol

SERIES = tuple(ORGANS)
"""The organs whose documents come first, in order; those of others follow in alphabetical order."""
NUMBER = re.compile(r"([0-9]+)")


def by_series(symbol: Symbol) -> tuple[int, list[str | int]]:
    """Return the key by which symbols are sorted: by series, then by their parts, with numbers as numbers.

    The series of the General Assembly, the Security Council, the Economic and Social Council and the Human Rights
    Council come first, in this order.
    """
    pieces = NUMBER.split(symbol)
    # Texts and numbers alternate, so that like is compared with like.
    return _series(symbol.parts), [int(piece) if place % 2 else piece for place, piece in enumerate(pieces)]


def _series(parts: Parts) -> int:
    organ = organ_of(parts)
    return SERIES.index(organ) if organ else len(SERIES)
