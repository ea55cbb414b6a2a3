"""What two languages state differently, by definition: each fact is compared with each. Slow but plain."""

from __future__ import annotations

from collections import Counter
from itertools import product
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from diptych.model.concordance import FactKind, Weight
from diptych.rules.concordance.differences import KIN, SLIP, UNLIKE_NUMBERS, Difference
from diptych.rules.concordance.equivalences import COUNTED, DATE, FIGURE, MEASURED, NUMBER_BEFORE_YEAR, figure
from diptych.rules.concordance.ranges import NUMBERS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.model.concordance import Bead, Fact


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
    excused = {
        id(fact)
        for facts, others in sides
        for fact in facts
        if _is_said(fact, others) or _is_listed(fact, facts, others)
    }
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
    """Return whether the other language says a fact somewhere in the bead, though perhaps less often."""
    return any(answers(other, fact) for other in others)


def _is_listed(fact: Fact, facts: Sequence[Fact], others: Sequence[Fact]) -> bool:
    """Return whether a number lies in a range of numbers that one language has, and the other lists: "1, 2 and 3"."""
    stated = {figure(one) for one in facts if one.kind in NUMBERS}
    for other in others if fact.kind in NUMBERS and figure(fact).isdecimal() else ():
        first, _, last = other.value.rpartition(" ")[2].partition("..")
        if other.kind in NUMBERS and first.isdecimal() and last.isdecimal():
            between = range(int(first) + 1, int(last))
            if int(figure(fact)) in between and all(str(number) in stated for number in between):
                return True
    return False


def _contradictions(here: list[Fact], there: list[Fact], excused: set[int]) -> Iterator[Difference]:
    """Yield and take out the facts of which one stands in the place of another, the most alike first."""
    if not here or not there:
        return
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
    """Return whether a fact says again what stands in a difference: "paragraphs 84 (a) and 84 (b)"."""
    return any(one and (one.kind, one.value) == (fact.kind, fact.value) for one in difference[:2])


def _compared(one: Fact, other: Fact) -> tuple[str, str]:
    """Return by what two facts are compared: what they state; of two kinds, how they are written."""
    return (one.value, other.value) if one.kind is other.kind else (one.written, other.written)


def _clash(facts: tuple[Fact, Fact], excused: set[int], *, near: bool) -> bool:
    """Return whether two facts contradict each other, or each may stand for itself."""
    kinds = {fact.kind for fact in facts}
    if any(fact.weight is Weight.ECHO for fact in facts) or (not near and len(kinds) > 1 and kinds & UNLIKE_NUMBERS):
        return False
    said = [fact for fact in facts if id(fact) in excused]
    if not said:
        return True
    return near and any(_counts(fact, excused) for fact in facts)


def _counts(fact: Fact, excused: set[int]) -> bool:
    """Return whether a fact that nothing answers is a fault."""
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


def are_alike(one: Fact, other: Fact) -> bool:
    """Return whether two facts that differ say the same: "rule 37" and "article 37", "1540" and "1540 (2004)"."""
    kinds = {one.kind, other.kind}
    if len(kinds) == 1 and one.written.split() == other.written.split():
        return True
    if kinds == {FactKind.CITATION}:
        return _are_of_one_document(one.value, other.value)
    if FactKind.CITATION in kinds:
        return _is_cited(one, other) if other.kind is FactKind.CITATION else _is_cited(other, one)
    if kinds <= COUNTED:
        return figure(one) == figure(other) or _is_day(one, other) or _is_day(other, one)
    return False


def share_a_date(one: Fact, other: Fact) -> bool:
    """Return whether two facts are dates of which one gives all that the other gives, but for the year at most.

    The year follows from what stands around it. A day or a month that one language leaves out follows from nothing.
    """
    return is_part(one, other) and _given(one) == _given(other)


def is_part(one: Fact, other: Fact) -> bool:
    """Return whether one of two dates gives all that the other gives."""
    return {one.kind, other.kind} == {FactKind.DATE} and (_contains(one, other) or _contains(other, one))


def _given(date: Fact) -> tuple[bool, bool]:
    """Return whether a date gives its month and its day."""
    match = DATE.fullmatch(date.value)
    return (match is not None and match["month"] is not None, match is not None and match["day"] is not None)


def _is_day(date: Fact, number: Fact) -> bool:
    """Return whether a number is the day of a date that the other language writes as one: "November 5"."""
    match = DATE.fullmatch(date.value) if date.kind is FactKind.DATE and number.kind is FactKind.NUMBER else None
    return match is not None and match["day"] is not None and match["day"].lstrip("0") == number.value


def _contains(date: Fact, part: Fact) -> bool:
    """Return whether a date gives all that another gives: `2018-08-17` the month `2018-08` and the day `--08-17`."""
    whole, less = DATE.fullmatch(date.value), DATE.fullmatch(part.value)
    if not whole or not less:
        return False
    return all(value in {None, "-", whole[name]} for name, value in less.groupdict().items())


def _lies_in(fact: Fact, stretch: Fact) -> bool:
    """Return whether a fact lies between the ends of a range: "paragraphs 4, 5 and 6" are "paragraphs 4 to 6"."""
    first, dots, last = stretch.value.rpartition(" ")[2].partition("..")
    member = figure(fact)
    noun = fact.value.removesuffix(member)
    if not dots or not stretch.value.startswith(noun):
        return False
    if first.isdecimal() and last.isdecimal() and member.isdecimal():
        return int(first) < int(member) < int(last)
    return len(first) == len(last) == len(member) and first < member < last


def _are_of_one_document(one: str, other: str) -> bool:
    """Return whether one symbol is a half of another, or has its number and year in a series left open."""
    if f"{one}-".startswith(f"{other}-") or one.endswith(f"-{other}"):
        return True
    if f"{other}-".startswith(f"{one}-") or other.endswith(f"-{one}"):
        return True
    return "/RES/" in one and one.rpartition("/RES/")[2] == other.rpartition("/RES/")[2]


def _is_cited(number: Fact, citation: Fact) -> bool:
    """Return whether a number is short for a citation: 1540, or the 1267/1989/2253 Committee."""
    match = NUMBER_BEFORE_YEAR.search(citation.value)
    if match:
        return match[1] in number.value.split("/")
    return "/" in number.value and citation.value.endswith(f"/{number.value}")


def answers(other: Fact, fact: Fact) -> bool:
    """Return whether a fact is all that another says: a date that has its year, a citation that has its number."""
    if fact.kind is other.kind and (fact.value == other.value or _lies_in(fact, other)):
        return True
    if fact.kind is FactKind.DATE is other.kind:
        return _contains(other, fact)
    if FactKind.CITATION in {fact.kind, other.kind}:
        if fact.kind is not FactKind.CITATION:
            return fact.kind in COUNTED and (_is_cited(fact, other) or fact.value in FIGURE.findall(other.value))
        return other.kind is FactKind.NUMBER and _is_cited(other, fact)
    return {fact.kind, other.kind} <= COUNTED and figure(fact) == figure(other)
