"""Symbols that one slip of the hand tells apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.rules.citations import fits_its_year

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diptych.model.symbol import Symbol

SLIP = 1
"""Characters that a slip changes, adds, leaves out or lets change places with the next."""


class Neighbourhood:
    """The symbols that are known to be right."""

    def __init__(self, known: Iterable[Symbol]) -> None:
        """Keep them by their series: a slip makes no report of a resolution."""
        self.by_series: dict[tuple[object, ...], dict[str, Symbol]] = {}
        for symbol in known:
            self.by_series.setdefault(_series(symbol), {})[str(symbol)] = symbol

    def nearest(self, symbol: Symbol, *, changed: bool) -> Symbol | None:
        """Return the known symbol from which one slip leads to another, or none.

        A resolution that is not of its year is none, since its fault is known already.

        Args:
            symbol: The other symbol.
            changed: Whether to count a character that was changed for another: a report may well cite two
                documents whose numbers follow each other.
        """
        known = self.by_series.get(_series(symbol), {})
        if symbol in known or not known or not fits_its_year(symbol):
            return None
        # Few reports need it, and the others shall not wait for it.
        from rapidfuzz import process  # noqa: PLC0415
        from rapidfuzz.distance import OSA  # noqa: PLC0415

        found = process.extract(str(symbol), known.keys(), scorer=OSA.distance, score_cutoff=SLIP, limit=None)
        return next((known[one] for one, _, _ in found if changed or not _is_changed(one, symbol)), None)


def _series(symbol: Symbol) -> tuple[object, ...]:
    parts = symbol.parts
    return (parts.organ, parts.bodies, parts.kind, parts.modifiers, parts.qualifiers)


def _is_changed(one: str, other: str) -> bool:
    """Tell whether two symbols of one length do not have the same characters."""
    return len(one) == len(other) and sorted(one) != sorted(other)
