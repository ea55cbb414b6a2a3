"""What a text states, with its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diptych.model.concordance import Weight

if TYPE_CHECKING:
    from diptych.index.facts.tokens import FactToken
    from diptych.model.concordance import FactKind


class Statement(NamedTuple):
    """A fact with its place in a text."""

    kind: FactKind
    value: str
    start: int
    end: int
    weight: Weight = Weight.FIRM
    unit: str = ""


def stated_by(token: FactToken, kind: FactKind, value: str, weight: Weight = Weight.FIRM, unit: str = "") -> Statement:
    """Return what one token states."""
    return Statement(kind, value, token.start, token.end, weight, unit)


def stated_between(joint: FactToken, kind: FactKind, first: str, last: str) -> Statement:
    """Return what lies between the ends of a range, which a joint joins: the other language may list it."""
    return stated_by(joint, kind, f"{first}..{last.rpartition(' ')[2]}", Weight.ECHO)
