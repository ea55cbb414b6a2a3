"""CON: a unit that has lost its figure, beside the same figure elsewhere in the paragraph."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.languages.patterns import either
from diptych.languages.registry import language_of
from diptych.model.concordance import FactKind, Weight
from diptych.model.diagnostic import Related, Severity
from diptych.model.prose import as_seen
from diptych.model.rule import Documentation, Scope
from diptych.model.source import Span
from diptych.rules.concordance.units import with_unit
from diptych.rules.concordance.unpaired import THERE
from diptych.rules.making.beads import body, one_to_one
from diptych.rules.making.declaring import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.concordance import Bead, Fact, Side
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule

FURTHEST = 30
"""How many code points may lie between a figure and the end of its unit: "60 jours ouvrables francs"."""


@rule(
    "CON046",
    "unit-without-figure",
    Severity.ERROR,
    Scope.PAIR,
    N_("“{unit}” has no figure here; the other language repeats “{there}” in its place. Put the figure in."),
    Documentation(
        what=N_(
            "A unit without a figure where the other language has the figure: one that stands in the paragraph more "
            "than once, so that it is not missing from it altogether."
        ),
        why=N_("A time limit or an amount is lost, although the same figure stands elsewhere in the paragraph."),
        wrong=N_("“after 60 days … within 60 days” in English, « après 60 jours … dans les jours » in French"),
        right=N_("“after 60 days … within 60 days” in English, « après 60 jours … dans les 60 jours » in French"),
    ),
    ("numerals", "units"),
)
def unit_without_figure(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each unit that one language has without a figure, and the other only with it."""
    for bead in one_to_one(catalogue):
        for side, fact in _less_often(bead):
            other = bead.source if side is bead.target else bead.target
            here, there = (tuple(_bare(one, fact)) for one in (side, other))
            if len(here) > len(there):
                quote = side.document.source.quote
                told = {"unit": as_seen(quote(here[-1])), "there": with_unit(fact, other)}
                yield rule.at(here[-1], told, related=(Related(fact.span, THERE),))


def _less_often(bead: Bead) -> Iterator[tuple[Side, Fact]]:
    """Yield each figure that one side states less often than the other, with that side.

    The side has the figure all the same: CON004 reports one that it has nowhere.
    """
    for side, other in ((bead.target, bead.source), (bead.source, bead.target)):
        mine, yours = (
            Counter(fact.value for fact in one.facts if fact.kind is FactKind.NUMBER) for one in (side, other)
        )
        for fact in {(fact.value, fact.unit): fact for fact in _counting(other)}.values():
            if 0 < mine[fact.value] < yours[fact.value]:
                yield side, fact


def _counting(side: Side) -> Iterator[Fact]:
    """Yield the figures of a side that have a unit."""
    return (fact for fact in side.facts if fact.kind is FactKind.NUMBER and fact.unit and fact.weight is Weight.FIRM)


def _bare(side: Side, fact: Fact) -> Iterator[Span]:
    """Yield the places of the unit of a fact that no such figure stands before."""
    text, pattern = side.document.source.text, _names(side.document.lang, fact.unit)
    ends = [one.span.end for one in side.facts if fact.unit == one.unit or fact.value == one.value]
    for passage in body(side):
        for match in pattern.finditer(text, passage.span.start, passage.span.end):
            if not any(0 <= match.start() - end <= FURTHEST for end in ends):
                yield Span(passage.span.path, *match.span())


@cache
def _names(lang: str, unit: str) -> re.Pattern[str]:
    units = language_of(lang).units
    nouns = (noun for noun, own in units.nouns.items() if own == unit) if units else ()
    return re.compile(rf"(?<![\w-]){either(nouns)}(?![\w-])", re.IGNORECASE)
