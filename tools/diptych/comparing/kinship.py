"""Whether two texts are two languages of one document."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from diptych.index.alignment.lengths import length_model
from diptych.index.alignment.likeness import NEUTRAL, Evidence, Unit, tokens, weights
from diptych.model.concordance import Weight

if TYPE_CHECKING:
    from diptych.model.concordance import Alignment, Side

FEWEST = 5
"""Fewest figures, dates and citations by which texts are judged."""
LEAST_STATED = 0.5
"""Least share of the figures, dates and citations of the shorter text that both have. Between two languages of a
resolution of the Security Council it is 0.85 or more, and once 0.53; between two resolutions, at most 0.38."""
DECISIVE = 0.9
"""Share of like text that needs no figures: no two resolutions reach it, for all the forms of words they share."""
SEVERAL = 3
"""Fewest figures, dates and citations of which two languages of a short document have at least one in common."""
LEAST = 0.35
"""Least share of like text where there are too few figures: short texts in plain words have few words of one root."""
LEAST_AGREEING = 0.2
"""The same where more than half of these few agree."""


def are_kin(alignment: Alignment) -> bool:
    """Return whether two texts are two languages of one document."""
    agreeing, stated = _stated_alike(alignment)
    likeness = shared(alignment)
    if stated < FEWEST:
        least = LEAST_AGREEING if 2 * agreeing > stated else LEAST
        return likeness >= least and (agreeing > 0 or stated < SEVERAL)
    return agreeing >= LEAST_STATED * stated or likeness >= DECISIVE


def shared(alignment: Alignment) -> float:
    """Return how much of the shorter of two texts is like what answers it in the other, from 0 to 1."""
    units = [(_unit(bead.source), _unit(bead.target)) for bead in alignment.beads]
    told = weights(unit for pair in units for unit in pair)
    evidence = Evidence(told, length_model(alignment.source.lang, alignment.target.lang))
    totals = [sum(pair[side].length for pair in units) for side in (0, 1)]
    side = totals.index(min(totals))
    like = sum(pair[side].length for pair in units if evidence.likeness(*pair) > NEUTRAL)
    return like / totals[side] if totals[side] else 1.0


def _stated_alike(alignment: Alignment) -> tuple[int, int]:
    """Return how much of what the texts state is the same in both, and how much the one states that states less."""
    answering = (bead for bead in alignment.beads if bead.source.blocks and bead.target.blocks)
    beads = [(_stated(bead.source), _stated(bead.target)) for bead in answering]
    fewer = min(sum(pair[side].total() for pair in beads) for side in (0, 1))
    return sum((here & there).total() for here, there in beads), fewer


def _stated(side: Side) -> Counter[tuple[str, str]]:
    return Counter((fact.kind.value, fact.value) for fact in side.facts if fact.weight is not Weight.ECHO)


def _unit(side: Side) -> Unit:
    texts = [passage.running.text for passage in side.passages]
    told = frozenset[str]().union(*map(tokens, texts))
    return Unit("text", sum(map(len, texts)), told)
