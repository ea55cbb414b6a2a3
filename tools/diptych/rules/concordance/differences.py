"""Facts that one language of a bead states, and the other lacks or states differently."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from diptych.model.concordance import FactKind, Weight
from diptych.rules.concordance.equivalences import (
    alike,
    alike_but_for_the_year,
    alike_in_figure,
    is_partial_date,
    must_say,
    says,
)
from diptych.rules.concordance.ranges import Ranges

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from diptych.model.concordance import Bead, Fact
    from diptych.rules.concordance.equivalences import Face

    Faces = Callable[[Fact], Iterable[Face]]

SLIP = 2
"""Most characters by which two figures may differ through a slip."""

FEW = 60
"""Most unanswered facts that are compared each with each of the other language; real paragraphs have three."""
NEAR = 10
"""With more, how many before and after its place a fact is compared with: rows and members keep their order."""

ALONE = (
    FactKind.SUM,
    FactKind.PINPOINT,
    FactKind.FREQUENCY,
    FactKind.MULTIPLE,
    FactKind.SHARE,
    FactKind.CROWD,
)
"""Kinds of facts that a mistake turns into others of their kind only."""
KIN = (
    frozenset((FactKind.NUMBER, FactKind.PERCENTAGE, FactKind.ORDINAL)),
    frozenset((FactKind.NUMBER, FactKind.DATE)),
    frozenset((FactKind.NUMBER, FactKind.CITATION)),
    frozenset((FactKind.ORDINAL, FactKind.LAST)),
    frozenset((FactKind.SHARE, FactKind.MULTIPLE)),
    *(frozenset((kind,)) for kind in ALONE),
)
"""Kinds of facts that a mistake may turn into each other: "8019" for 2019 is no longer a year."""

OF_KIN = frozenset((one, other) for kinds in KIN for one in kinds for other in kinds)
UNLIKE_NUMBERS = frozenset((FactKind.DATE, FactKind.CITATION))
"""Kinds that contradict a number only if the two are nearly alike."""


class Difference(NamedTuple):
    """A fact of the source and the one in its place in the translation; one of the two may be missing.

    Attributes:
        source: What the source states.
        target: What the translation states.
        further: If one is missing, the facts right after the other that are missing too: a clause was left out.
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
        """The kind of the facts; if one is a bare number, the kind of the other."""
        kinds = [fact.kind for fact in (self.target, self.source) if fact]
        return next((kind for kind in kinds if kind is not FactKind.NUMBER), kinds[0])


def differences(bead: Bead) -> Iterator[Difference]:
    """Yield the differences between what the two languages of a bead state, in whatever order.

    A fact that one language states more often or in fewer words is not a difference if the other states it at all,
    unless another small number stands in its very place.
    """
    told = set[int]()
    for difference in facts_without_answer(bead):
        yield difference
        told.update(id(one) for one in (*difference[:2], *difference.further))
    if bead.source.blocks and bead.target.blocks:
        yield from (one for one in _replaced(bead) if told.isdisjoint(map(id, one[:2])))


def facts_without_answer(bead: Bead) -> Iterator[Difference]:
    """Yield what one language of a bead states and the other lacks or contradicts, in whatever order.

    A fact that one language states more often or in fewer words is not a difference if the other states it at all.
    """
    source, target = bead.source.facts, bead.target.facts
    if not bead.source.blocks or not bead.target.blocks or source == target:
        return
    here, there = _unequal(source, target), _unequal(target, source)
    # The 5 of "November 5" first answers the day of "5 novembre"; its month then needs no answer.
    for faces in (alike, alike_but_for_the_year):
        list(_taken_out(here, there, faces))
    for one, other in _taken_out(here, there, alike_in_figure):
        if Weight.ECHO not in {one.weight, other.weight}:
            yield Difference(one, other)
    excused = {id(fact) for facts, others in ((here, target), (there, source)) for fact in _said(facts, others)}
    again = _by_statement((*here, *there))
    for difference in _contradictions(here, there, excused):
        yield difference
        # A fact of a difference may be repeated: "paragraphs 84 (a) and 84 (b)".
        excused.update(same for one in difference[:2] if one for same in again.pop((one.kind, one.value), ()))
    for run in _runs([fact for fact in here if _counts(fact, excused)], source):
        yield Difference(run[0], None, tuple(run[1:]))
    for run in _runs([fact for fact in there if _counts(fact, excused)], target):
        yield Difference(None, run[0], tuple(run[1:]))


def _replaced(bead: Bead) -> Iterator[Difference]:
    """Yield a small number in words in the place of another, where all others of its kind are the same in one order.

    Each of the two may stand elsewhere in the other language: "two experts and four drivers", « quatre experts et
    quatre chauffeurs ».
    """
    for kind in (FactKind.NUMBER, FactKind.ORDINAL):
        mine, yours = (
            [one for one in facts if one.kind is kind and one.weight is not Weight.ECHO]
            for facts in (bead.source.facts, bead.target.facts)
        )
        if len(mine) != len(yours):
            continue
        unlike = [(one, other) for one, other in zip(mine, yours, strict=True) if one.value != other.value]
        if (
            len(unlike) == 1
            and Weight.SOFT in {one.weight for one in unlike[0]}
            and len({one.unit for one in unlike[0]}) == 1
            and all(one.value.isdecimal() for one in unlike[0])  # “3.30 p.m.” is no number, and one answers it
        ):
            yield Difference(*unlike[0])


def _by_statement(facts: Iterable[Fact]) -> dict[tuple[FactKind, str], list[int]]:
    found: defaultdict[tuple[FactKind, str], list[int]] = defaultdict(list)
    for fact in facts:
        found[fact.kind, fact.value].append(id(fact))
    return found


def _unequal(facts: Sequence[Fact], others: Sequence[Fact]) -> list[Fact]:
    """Return the facts without an equal among the others; each of the others answers one."""
    counts = Counter((fact.kind, fact.value) for fact in others)
    left = []
    for fact in facts:
        key = (fact.kind, fact.value)
        if counts[key]:
            counts[key] -= 1
        else:
            left.append(fact)
    return left


def _taken_out(here: list[Fact], there: list[Fact], faces: Faces) -> Iterator[tuple[Fact, Fact]]:
    """Remove and yield pairs of facts that say the same in another form, each with the first that is left for it."""
    if not here or not there:
        return
    offered: defaultdict[tuple[str, object], list[int]] = defaultdict(list)
    for at in reversed(range(len(there))):
        for face in faces(there[at]):
            offered[face.role, face.key].append(at)
    left, taken = [], set[int]()
    for one in here:
        first = len(there)
        for waiting in filter(None, (offered.get((face.wanted, face.key)) for face in faces(one))):
            while waiting and waiting[-1] in taken:
                waiting.pop()
            first = min(first, *waiting[-1:], first)
        if first == len(there):
            left.append(one)
        else:
            taken.add(first)
            yield one, there[first]
    here[:] = left
    there[:] = [fact for at, fact in enumerate(there) if at not in taken]


def _said(facts: Sequence[Fact], others: Sequence[Fact]) -> Iterator[Fact]:
    """Return the facts that the other language states somewhere in the bead, perhaps less often."""
    if not facts:
        return iter(())
    spoken = {one for other in others for one in says(other)}
    ranges = Ranges(others, facts)
    return (fact for fact in facts if not spoken.isdisjoint(must_say(fact)) or ranges.hold(fact))


def _contradictions(here: list[Fact], there: list[Fact], excused: set[int]) -> Iterator[Difference]:
    """Remove and yield pairs of facts of which one is in the place of the other, the most alike first."""
    pairs = [
        (i, j)
        for i, j in _places(len(here), len(there))
        if (here[i].kind, there[j].kind) in OF_KIN and not (id(here[i]) in excused and id(there[j]) in excused)
    ]
    if not pairs:
        return
    # Few beads need it, and loading it takes time.
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    ranked = sorted(
        (OSA.distance(*_compared(here[i], there[j])), here[i].weight is not there[j].weight, i, j) for i, j in pairs
    )
    mine, yours = set[int](), set[int]()
    for distance, _, i, j in ranked:
        if i not in mine and j not in yours:
            one, other = here[i], there[j]
            if _clash((one, other), excused, near=distance <= SLIP or is_partial_date(one, other)):
                mine.add(i)
                yours.add(j)
                yield Difference(one, other)
    here[:] = [fact for at, fact in enumerate(here) if at not in mine]
    there[:] = [fact for at, fact in enumerate(there) if at not in yours]


def _places(count: int, other: int) -> Iterator[tuple[int, int]]:
    """Yield the places of each two facts that are compared."""
    reach = max(count, other) if max(count, other) <= FEW else NEAR
    for i in range(count):
        middle = i * other // count
        for j in range(max(0, middle - reach), min(other, middle + reach + 1)):
            yield i, j


def _compared(one: Fact, other: Fact) -> tuple[str, str]:
    """Return what is compared of two facts: what they state, or how they are written if their kinds differ."""
    return (one.value, other.value) if one.kind is other.kind else (one.written, other.written)


def _clash(facts: tuple[Fact, Fact], excused: set[int], *, near: bool) -> bool:
    """Return whether two facts contradict each other, rather than being unrelated."""
    kinds = {fact.kind for fact in facts}
    if any(fact.weight is Weight.ECHO for fact in facts) or (not near and len(kinds) > 1 and kinds & UNLIKE_NUMBERS):
        return False
    said = [fact for fact in facts if id(fact) in excused]
    if not said:
        return True
    return near and any(_counts(fact, excused) for fact in facts)


def _counts(fact: Fact, excused: set[int]) -> bool:
    """Return whether a fact without an answer is a fault."""
    return fact.weight is Weight.FIRM and id(fact) not in excused


def _runs(left: Sequence[Fact], facts: Sequence[Fact]) -> list[list[Fact]]:
    """Return facts without an answer, grouped if no firm fact with an answer is between them."""
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
