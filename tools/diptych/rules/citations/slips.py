"""Symbols that are one slip away from a known symbol."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.rules.making.slips import Slips
from diptych.un.calendar.resolutions import fits_its_year

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diptych.model.symbol import Symbol


class Neighbourhood:
    """The symbols that are known to be right."""

    def __init__(self, known: Iterable[Symbol]) -> None:
        """Group the symbols by series: a slip does not turn a resolution into a report."""
        by_series: dict[tuple[object, ...], dict[str, Symbol]] = {}
        for symbol in known:
            by_series.setdefault(_series(symbol), {})[str(symbol)] = symbol
        self.by_series = {series: (symbols, Slips(symbols)) for series, symbols in by_series.items()}

    def nearest(self, symbol: Symbol, *, changed: bool) -> Symbol | None:
        """Return the known symbol that is one slip away from another, or none.

        There is none for a resolution with a wrong year, since CIT002 reports it.

        Args:
            symbol: The symbol as cited.
            changed: Whether a changed character counts as a slip: a report may well cite two documents
                with consecutive numbers.
        """
        known, slips = self.by_series.get(_series(symbol), ({}, None))
        if symbol in known or slips is None or not fits_its_year(symbol):
            return None
        near = slips.nearest(str(symbol), changed=changed)
        return known[near] if near else None


def _series(symbol: Symbol) -> tuple[object, ...]:
    parts = symbol.parts
    return (parts.organ, parts.bodies, parts.kind, parts.modifiers, parts.qualifiers)
