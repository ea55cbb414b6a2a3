"""What one language of a bead states, and the other lacks or states otherwise."""

from __future__ import annotations

import re
from collections import Counter
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from diptych.model.concordance import FactKind, Weight

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.model.concordance import Bead, Fact

SLIP = 2
"""Characters at most by which a slip of the hand tells two figures apart."""

COUNTED = frozenset((FactKind.NUMBER, FactKind.ORDINAL, FactKind.PINPOINT, FactKind.DATE))
"""Kinds of which one may answer another: "phase II" the second phase, "2000 persons" what looks like a year."""
MEASURED = frozenset((FactKind.NUMBER, FactKind.PERCENTAGE, FactKind.SUM))
"""Kinds that differ in what is counted: the same figure in two of them is one difference, not two."""
KIN = (
    frozenset((FactKind.NUMBER, FactKind.PERCENTAGE, FactKind.ORDINAL)),
    *(frozenset((kind,)) for kind in (FactKind.DATE, FactKind.SUM, FactKind.PINPOINT, FactKind.CITATION)),
)
"""Kinds of which one may stand in the place of another by mistake."""

FIGURE = re.compile(r"\d[\d.:/]*")
SYMBOL_NUMBER = re.compile(r"(\d+)(?:\(\w+\))?[A-Z-]*$")
DATE = re.compile(r"(?P<year>\d{4}|-)(?:-(?P<month>\d\d))?(?:-(?P<day>\d\d))?")


class Difference(NamedTuple):
    """A fact of the source and the one that stands in its place in the translation; either may be lacking."""

    source: Fact | None
    target: Fact | None

    @property
    def kind(self) -> FactKind:
        """What the facts are about; where one is a bare number, what the other is about."""
        kinds = [fact.kind for fact in (self.target, self.source) if fact]
        return next((kind for kind in kinds if kind is not FactKind.NUMBER), kinds[0])


def differences(bead: Bead) -> Iterator[Difference]:
    """Yield what the two languages of a bead do not state alike; their order does not matter.

    What a language says twice or with fewer words is no difference, as long as the other says it at all.
    """
    source, target = bead.source.facts, bead.target.facts
    if not bead.source.blocks or not bead.target.blocks or source == target:
        return
    here, there = _unequal(source, target), _unequal(target, source)
    _forgive(here, there)
    yield from _measured_otherwise(here, there)
    excused = {id(fact) for fact in here if _is_said(fact, target)} | {id(fact) for fact in there if _is_said(fact, source)}
    yield from _contradictions(here, there, excused)
    yield from (Difference(fact, None) for fact in here if _counts(fact, excused))
    yield from (Difference(None, fact) for fact in there if _counts(fact, excused))


def _unequal(facts: Sequence[Fact], others: Sequence[Fact]) -> list[Fact]:
    """Return the facts that none of the others equals, each other answering one."""
    answers = Counter((fact.kind, fact.value) for fact in others)
    left = []
    for fact in facts:
        key = (fact.kind, fact.value)
        if answers[key]:
            answers[key] -= 1
        else:
            left.append(fact)
    return left


def _forgive(here: list[Fact], there: list[Fact]) -> None:
    """Take out the facts that say the same in another form, two by two."""
    for one, other in product(tuple(here), tuple(there)):
        if one in here and other in there and _are_alike(one, other):
            here.remove(one)
            there.remove(other)


def _are_alike(one: Fact, other: Fact) -> bool:
    kinds = {one.kind, other.kind}
    if kinds == {FactKind.DATE}:
        return _contains(one, other) or _contains(other, one)
    if kinds == {FactKind.CITATION}:
        return _are_of_one_document(one.value, other.value)
    if FactKind.CITATION in kinds:
        return _number(one) == _number(other)
    if kinds <= COUNTED:
        return _figure(one) == _figure(other) or _is_day(one, other) or _is_day(other, one)
    return one.kind is other.kind and one.written.split() == other.written.split()


def _is_day(date: Fact, number: Fact) -> bool:
    """Tell whether a number is the day of a date that the other language writes as one: "November 5"."""
    match = DATE.fullmatch(date.value) if date.kind is FactKind.DATE and number.kind is FactKind.NUMBER else None
    return match is not None and match["day"] is not None and int(match["day"]) == float(number.value)


def _contains(date: Fact, part: Fact) -> bool:
    """Tell whether a date gives all that another gives: `2018-08-17` the month `2018-08` and the day `--08-17`."""
    whole, less = DATE.fullmatch(date.value), DATE.fullmatch(part.value)
    if not whole or not less:
        return False
    return all(
        value in {None, "-", whole[name]} for name, value in less.groupdict().items()
    )


def _are_of_one_document(one: str, other: str) -> bool:
    """Tell whether one symbol is a half of another, or has its number and year in a series that the prose left open."""
    if f"{one}-".startswith(f"{other}-") or one.endswith(f"-{other}"):
        return True
    if f"{other}-".startswith(f"{one}-") or other.endswith(f"-{one}"):
        return True
    return "/RES/" in one and one.rpartition("/RES/")[2] == other.rpartition("/RES/")[2]


def _number(fact: Fact) -> str:
    """Return the number of a document or of a fact."""
    if fact.kind is FactKind.CITATION:
        match = SYMBOL_NUMBER.search(fact.value)
        return match[1] if match else fact.value
    return fact.value


def _figure(fact: Fact) -> str:
    """Return the figure of a fact: the number of a paragraph, a year that stands alone."""
    if fact.kind is FactKind.DATE:
        return fact.value
    return fact.value.rpartition(" ")[2]


def _measured_otherwise(here: list[Fact], there: list[Fact]) -> Iterator[Difference]:
    """Yield and take out the same figures of another kind: a sum without its currency, a percentage without its sign."""
    for one, other in product(tuple(here), tuple(there)):
        if one in here and other in there and {one.kind, other.kind} <= MEASURED and _figure(one) == _figure(other):
            here.remove(one)
            there.remove(other)
            if Weight.ECHO not in {one.weight, other.weight}:
                yield Difference(one, other)


def _is_said(fact: Fact, others: Sequence[Fact]) -> bool:
    """Tell whether the other language says a fact somewhere in the bead, though perhaps less often."""
    if fact.kind is FactKind.DATE:
        years = (other for other in others if other.kind is FactKind.CITATION and other.kind)
        if any(fact.value in FIGURE.findall(other.value) for other in years):
            return True
        return any(_contains(other, fact) for other in others if other.kind is FactKind.DATE)
    return any(_are_alike(fact, other) or (fact.kind, fact.value) == (other.kind, other.value) for other in others)


def _contradictions(here: list[Fact], there: list[Fact], excused: set[int]) -> Iterator[Difference]:
    """Yield and take out the facts of which one stands in the place of another, the most alike first."""
    if not here or not there:
        return
    # Few beads need it, and the others shall not wait for it.
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    ranked = sorted(
        (
            (OSA.distance(one.value, other.value), i, j)
            for (i, one), (j, other) in product(enumerate(tuple(here)), enumerate(tuple(there)))
            if any({one.kind, other.kind} <= kinds for kinds in KIN)
        ),
    )
    mine, yours = tuple(here), tuple(there)
    for distance, i, j in ranked:
        one, other = mine[i], yours[j]
        if one in here and other in there and _clash((one, other), excused, near=distance <= SLIP):
            here.remove(one)
            there.remove(other)
            yield Difference(one, other)


def _clash(facts: tuple[Fact, Fact], excused: set[int], *, near: bool) -> bool:
    """Tell whether two facts contradict each other, or each may stand for itself."""
    if any(fact.weight is Weight.ECHO for fact in facts):
        return False
    said = [fact for fact in facts if id(fact) in excused]
    if not said:
        return True
    return near and any(_counts(fact, excused) for fact in facts)


def _counts(fact: Fact, excused: set[int]) -> bool:
    """Tell whether a fact that nothing answers is a fault."""
    return fact.weight is Weight.FIRM and id(fact) not in excused
