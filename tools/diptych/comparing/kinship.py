"""Whether two texts are two languages of one document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.index.alignment.lengths import length_model
from diptych.index.alignment.likeness import NEUTRAL, Evidence, Unit, tokens, weights

if TYPE_CHECKING:
    from diptych.model.concordance import Alignment, Side

LEAST = 0.6
"""Least share of the shorter text that answers the other one. Between two languages of a resolution of the Security
Council it is 0.91 or more; between two resolutions hardly ever more than 0.5, although they have their forms of words
in common."""


def shared(alignment: Alignment) -> float:
    """Return how much of the shorter of two texts is like what answers it in the other, from 0 to 1."""
    units = [(_unit(bead.source), _unit(bead.target)) for bead in alignment.beads]
    told = weights(unit for pair in units for unit in pair)
    evidence = Evidence(told, length_model(alignment.source.lang, alignment.target.lang))
    like = [pair for pair in units if _is_like(*pair, evidence)]
    totals = [sum(pair[side].length for pair in units) for side in (0, 1)]
    side = totals.index(min(totals))
    return sum(pair[side].length for pair in like) / totals[side] if totals[side] else 0.0


def _is_like(here: Unit, there: Unit, evidence: Evidence) -> bool:
    return evidence.likeness(here, there) > NEUTRAL


def _unit(side: Side) -> Unit:
    texts = [passage.running.text for passage in side.passages]
    told = frozenset[str]().union(*map(tokens, texts))
    return Unit("text", sum(map(len, texts)), told)
