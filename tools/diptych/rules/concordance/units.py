"""CON: a figure that counts something else than in the other language."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from diptych.i18n import N_
from diptych.index.facts.amounts import KINDS, amounts
from diptych.languages.registry import language_of
from diptych.model.concordance import FactKind, Weight
from diptych.model.diagnostic import Related, Severity
from diptych.model.prose import as_seen
from diptych.model.rule import Documentation, Scope
from diptych.rules.concordance.unpaired import THERE
from diptych.rules.making.beads import answering, text_after
from diptych.rules.making.declaring import rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from diptych.model.catalogue import Catalogue
    from diptych.model.concordance import Bead, Fact, Side
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule

KIND_OF_FACTS = frozenset((FactKind.NUMBER, FactKind.PERCENTAGE))
ONE = "1"
WORD = re.compile(r"[^\W\d_]+")
FURTHEST = 4
"""How many words after a figure its unit may stand."""


class Clash(NamedTuple):
    """One figure that counts different things in the two languages."""

    source: Fact
    target: Fact


@rule(
    "CON020",
    "unequal-units",
    Severity.ERROR,
    Scope.PAIR,
    N_(
        "Here: “{here}”; in the other language: “{there}”. The figure is the same, but not what it counts: correct one."
    ),
    Documentation(
        what=N_(
            "The same figure with another unit in the other language, or with another thing that is counted: weeks for "
            "months, kilograms for tons, per cent for percentage points, women for men, abstentions for votes against."
        ),
        why=N_("The figure is right and what it says is wrong, which nobody sees who compares only figures."),
        wrong=N_("“six months” in English, « six semaines » in French"),
        right=N_("“six months” in English, « six mois » in French"),
    ),
    ("numerals", "units"),
)
def unequal_units(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each figure whose unit differs; one for two figures that have changed places."""
    for bead in answering(catalogue):
        for clash in clashes(bead):
            here, there = clash.target, clash.source
            told = {"here": with_unit(here, bead.target), "there": with_unit(there, bead.source)}
            yield rule.at(here.span, told, related=(Related(there.span, THERE),))


def with_unit(fact: Fact, side: Side) -> str:
    """Return a figure with the words after it up to its unit; alone if its unit is not among them."""
    units = language_of(side.document.lang).units
    after = text_after(side, fact)
    words = list(islice(WORD.finditer(after), FURTHEST)) if units else []
    for length, last in enumerate(words, 1):
        ends = (" ".join(word[0] for word in words[at:length]) for at in range(length))
        if units and any(fact.unit in {units.nouns.get(end.lower()), units.symbols.get(end)} for end in ends):
            return " ".join(f"{as_seen(side.document.source.quote(fact.span))}{after[: last.end()]}".split())
    return fact.written


def clashes(bead: Bead) -> Iterator[Clash]:
    """Yield the figures of a bead whose units differ; of two that have changed places, the first."""
    source, target = (
        [fact for fact in side.facts if fact.kind in KIND_OF_FACTS] for side in (bead.source, bead.target)
    )
    if not any(fact.unit for fact in source) or not any(fact.unit for fact in target):
        return
    theirs = _by_value(_not_said_otherwise(target, source))
    told = set[tuple[str, str]]()
    for value, facts in _by_value(_not_said_otherwise(source, target)).items():
        for clash in _unequal(facts, theirs.get(value, ())):
            units = clash.source.unit, clash.target.unit
            if units[::-1] not in told:
                yield clash
            told.add(units)


def _by_value(facts: Iterable[Fact]) -> dict[str, list[Fact]]:
    """Return the figures that count, by their values; an idiom counts only as one of something."""
    found: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.weight is not Weight.ECHO or fact.value == ONE:
            found[fact.value].append(fact)
    return found


def _not_said_otherwise(facts: Sequence[Fact], others: Sequence[Fact]) -> Iterator[Fact]:
    """Yield the facts whose amount the others do not give in another unit: two weeks are fourteen days."""
    said = {(fact.unit, amount) for fact in others for amount in amounts(fact.value, fact.unit)}
    units = {unit for unit, _ in said}
    for fact in facts:
        same = ((unit, amount) for amount in amounts(fact.value, fact.unit) for unit in units if unit != fact.unit)
        if said.isdisjoint(same):
            yield fact


def _unequal(source: Sequence[Fact], target: Sequence[Fact]) -> Iterator[Clash]:
    """Yield pairs of facts of one value that are left when each has taken an equal, and each unknown unit any other."""
    here, there = _left(source, target), _left(target, source)
    unknown, theirs = sum(not fact.unit for fact in here), sum(not fact.unit for fact in there)
    here, there = [fact for fact in here if fact.unit][theirs:], [fact for fact in there if fact.unit][unknown:]
    for one, other in zip(here, there, strict=False):
        if KINDS.get(one.unit) and KINDS.get(one.unit) == KINDS.get(other.unit):
            yield Clash(one, other)


def _left(facts: Sequence[Fact], others: Sequence[Fact]) -> list[Fact]:
    """Return the facts without an equal unit among the others; each of the others answers one."""
    units = [fact.unit for fact in others]
    left = []
    for fact in facts:
        if fact.unit in units:
            units.remove(fact.unit)
        else:
            left.append(fact)
    return left
