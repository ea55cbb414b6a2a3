"""Symbols that one slip of the hand tells apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.rules.citations.citations import fits_its_year
from diptych.rules.making.slips import Slips

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diptych.model.symbol import Symbol


class Neighbourhood:
    """The symbols that are known to be right."""

    def __init__(self, known: Iterable[Symbol]) -> None:
        """Keep them by their series: a slip makes no report of a resolution."""
        by_series: dict[tuple[object, ...], dict[str, Symbol]] = {}
        for symbol in known:
            by_series.setdefault(_series(symbol), {})[str(symbol)] = symbol
        self.by_series = {series: (symbols, Slips(symbols)) for series, symbols in by_series.items()}

    def nearest(self, symbol: Symbol, *, changed: bool) -> Symbol | None:
        """Return the known symbol from which one slip leads to another, or none.

        A resolution that is not of its year is none, since its fault is known already.

        Args:
            symbol: The other symbol.
            changed: Whether to count a character that was changed for another: a report may well cite two
                documents whose numbers follow each other.
        """
        known, slips = self.by_series.get(_series(symbol), ({}, None))
        if symbol in known or slips is None or not fits_its_year(symbol):
            return None
        near = slips.nearest(str(symbol), changed=changed)
        return known[near] if near else None


def _series(symbol: Symbol) -> tuple[object, ...]:
    parts = symbol.parts
    return (parts.organ, parts.bodies, parts.kind, parts.modifiers, parts.qualifiers)
