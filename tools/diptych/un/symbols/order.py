"""The order of documents in lists."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.model.symbol import organ_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diptych.model.organ import OrganName
    from diptych.model.symbol import Parts, Symbol

NUMBER = re.compile(r"([0-9]+)")


def by_series(symbol: Symbol, series: Sequence[OrganName]) -> tuple[int, list[str | int]]:
    """Return the key by which symbols are sorted: by series, then by their parts, with numbers as numbers.

    Args:
        symbol: The symbol of a document.
        series: The organs whose documents come first, in order; those of others follow in alphabetical order.
    """
    pieces = NUMBER.split(symbol)
    # Texts and numbers alternate, so that like is compared with like.
    return _place(symbol.parts, series), [int(piece) if place % 2 else piece for place, piece in enumerate(pieces)]


def _place(parts: Parts, series: Sequence[OrganName]) -> int:
    organ = organ_of(parts)
    return series.index(organ) if organ in series else len(series)
