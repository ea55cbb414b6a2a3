"""Units to align whose costs are said in a table, so that a test shows what decides."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from typing_extensions import override

from diptych.index.alignment.lengths import LengthModel
from diptych.index.alignment.likeness import Evidence, Unit, Weighed

if TYPE_CHECKING:
    from collections.abc import Mapping

UNLIKE = 99.0
ANY_LENGTHS = LengthModel(1.0, 1e9)
"""Lengths that never speak against each other."""


@dataclass(frozen=True, slots=True)
class Costs(Evidence):
    """Evidence that knows what each pair costs; units are known by their lengths, and neighbours by their sum."""

    table: Mapping[tuple[int, int], float] = field(default_factory=dict)

    @override
    def weighed(self, source: Unit, target: Unit) -> Weighed:
        cost = self.table.get((source.length, target.length), UNLIKE)
        return Weighed(cost, cost)


def costs(table: Mapping[tuple[int, int], float]) -> Costs:
    """Return evidence by which the pairs of a table cost what it says, and all others are unlike."""
    return Costs({}, ANY_LENGTHS, table=table)


def units(*lengths: int, kind: str = "paragraph", divisible: bool = False) -> list[Unit]:
    """Return units of some lengths."""
    return [Unit(kind, length, frozenset(), divisible=divisible) for length in lengths]
