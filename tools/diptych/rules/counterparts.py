"""What one language of a bead states, and the other lacks or states otherwise."""

from __future__ import annotations

from collections import Counter
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from diptych.model.concordance import FactKind, Weight
from diptych.rules.equivalences import answers, are_alike, figure, is_part, share_a_date

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.model.concordance import Bead, Fact

SLIP = 2
"""Characters at most by which a slip of the hand tells two figures apart."""

MEASURED = frozenset((FactKind.NUMBER, FactKind.PERCENTAGE, FactKind.SUM))
"""Kinds that differ in what is counted: the same figure in two of them is one difference, not two."""
KIN = (
    frozenset((FactKind.NUMBER, FactKind.PERCENTAGE, FactKind.ORDINAL)),
    frozenset((FactKind.NUMBER, FactKind.DATE)),
    frozenset((FactKind.NUMBER, FactKind.CITATION)),
    *(frozenset((kind,)) for kind in (FactKind.SUM, FactKind.PINPOINT)),
)
"""Kinds of which one may stand in the place of another by mistake: "8019" for 2019 is no year any more."""

UNLIKE_NUMBERS = frozenset((FactKind.DATE, FactKind.CITATION))
"""Kinds for which a number may stand by a slip alone."""


class Difference(NamedTuple):
    """A fact of the source and the one that stands in its place in the translation; either may be lacking.

    Attributes:
        source: What the source states.
        target: What the translation states.
        further: Where one is lacking, the facts right after the other that are lacking as well: a clause was left out.
    """

    source: Fact | None
    target: Fact | None
    further: tuple[Fact, ...] = ()

    @property
    def fact(self) -> Fact:
        """The fact to look at: that of the translation, or what the translation lacks."""
        return next(fact for fact in (self.target, self.source) if fact)

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
    sides = ((here, target), (there, source))
    excused = {id(fact) for facts, others in sides for fact in facts if _is_said(fact, others)}
    for difference in _contradictions(here, there, excused):
        yield difference
        excused |= {id(fact) for fact in (*here, *there) if _is_again(fact, difference)}
    for run in _runs([fact for fact in here if _counts(fact, excused)], source):
        yield Difference(run[0], None, tuple(run[1:]))
    for run in _runs([fact for fact in there if _counts(fact, excused)], target):
        yield Difference(None, run[0], tuple(run[1:]))


def _unequal(facts: Sequence[Fact], others: Sequence[Fact]) -> list[Fact]:
    """Return the facts that none of the others equals, each other answering one."""
    counts = Counter((fact.kind, fact.value) for fact in others)
    left = []
    for fact in facts:
        key = (fact.kind, fact.value)
        if counts[key]:
            counts[key] -= 1
        else:
            left.append(fact)
    return left


def _forgive(here: list[Fact], there: list[Fact]) -> None:
    """Take out the facts that say the same in another form, two by two."""
    # "November 5" is first the day that "5 novembre" is, then no month that needs an answer.
    for alike in (are_alike, share_a_date):
        for one, other in product(tuple(here), tuple(there)):
            if one in here and other in there and alike(one, other):
                here.remove(one)
                there.remove(other)


def _measured_otherwise(here: list[Fact], there: list[Fact]) -> Iterator[Difference]:
    """Yield and take out the same figures of two kinds: a sum without its currency, a percentage without its sign."""
    for one, other in product(tuple(here), tuple(there)):
        if one in here and other in there and {one.kind, other.kind} <= MEASURED and figure(one) == figure(other):
            here.remove(one)
            there.remove(other)
            if Weight.ECHO not in {one.weight, other.weight}:
                yield Difference(one, other)


def _is_said(fact: Fact, others: Sequence[Fact]) -> bool:
    """Tell whether the other language says a fact somewhere in the bead, though perhaps less often."""
    return any(answers(other, fact) for other in others)


def _contradictions(here: list[Fact], there: list[Fact], excused: set[int]) -> Iterator[Difference]:
    """Yield and take out the facts of which one stands in the place of another, the most alike first."""
    if not here or not there:
        return
    # Few beads need it, and the others shall not wait for it.
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    ranked = sorted(
        (OSA.distance(*_compared(one, other)), one.weight is not other.weight, i, j)
        for (i, one), (j, other) in product(enumerate(here), enumerate(there))
        if any({one.kind, other.kind} <= kinds for kinds in KIN)
    )
    mine, yours = tuple(here), tuple(there)
    for distance, _, i, j in ranked:
        one, other = mine[i], yours[j]
        if (
            one in here
            and other in there
            and _clash((one, other), excused, near=distance <= SLIP or is_part(one, other))
        ):
            here.remove(one)
            there.remove(other)
            yield Difference(one, other)


def _is_again(fact: Fact, difference: Difference) -> bool:
    """Tell whether a fact says again what stands in a difference: "paragraphs 84 (a) and 84 (b)"."""
    return any(one and (one.kind, one.value) == (fact.kind, fact.value) for one in difference[:2])


def _compared(one: Fact, other: Fact) -> tuple[str, str]:
    """Return by what two facts are compared: what they state; of two kinds, how they are written."""
    return (one.value, other.value) if one.kind is other.kind else (one.written, other.written)


def _clash(facts: tuple[Fact, Fact], excused: set[int], *, near: bool) -> bool:
    """Tell whether two facts contradict each other, or each may stand for itself."""
    kinds = {fact.kind for fact in facts}
    if any(fact.weight is Weight.ECHO for fact in facts) or (not near and len(kinds) > 1 and kinds & UNLIKE_NUMBERS):
        return False
    said = [fact for fact in facts if id(fact) in excused]
    if not said:
        return True
    return near and any(_counts(fact, excused) for fact in facts)


def _counts(fact: Fact, excused: set[int]) -> bool:
    """Tell whether a fact that nothing answers is a fault."""
    return fact.weight is Weight.FIRM and id(fact) not in excused


def _runs(left: Sequence[Fact], facts: Sequence[Fact]) -> list[list[Fact]]:
    """Return facts without an answer, those together that no fact with an answer parts."""
    runs: list[list[Fact]] = []
    unanswered = {id(fact) for fact in left}
    ends = True
    for fact in facts:
        if id(fact) in unanswered:
            if ends:
                runs.append([])
            runs[-1].append(fact)
            ends = False
        elif fact.weight is Weight.FIRM:
            ends = True
    return runs
