"""Things in one language of a bead that have no counterpart with the same value in the other."""

from __future__ import annotations

from collections import Counter
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from diptych.i18n import N_
from diptych.model.diagnostic import Phrase, Related
from diptych.rules.making.beads import place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from diptych.model.concordance import Bead
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule
    from diptych.model.source import Span

NOTHING = N_("no counterpart")
THERE = N_("In the other language.")
ANSWERING = N_("The corresponding text.")


class Requirement(NamedTuple):
    """Something that both languages must have.

    Attributes:
        value: What is the same in both.
        span: Where it is.
        written: How a message names it.
    """

    value: str
    span: Span
    written: str


Pair = tuple[Requirement | None, Requirement | None]


def unpaired(source: Sequence[Requirement], target: Sequence[Requirement]) -> Iterator[Pair]:
    """Yield what one of two sides lacks, in pairs if both lack something. Order does not matter."""
    return zip_longest(_left(source, target), _left(target, source))


def unpaired_finding(rule: Rule, bead: Bead, pair: Pair) -> Diagnostic:
    """Return a finding on the translation, or on the source if the translation has nothing in its place.

    Its arguments are `here` and `there`.
    """
    source, target = pair
    item = target or source
    assert item  # noqa: S101 - a pair has one at least
    if source and target:
        there, related = source.written, Related(source.span, THERE)
    else:
        there, related = Phrase(NOTHING), Related(place(bead.source if target else bead.target), ANSWERING)
    return rule.at(item.span, {"here": item.written, "there": there}, related=(related,))


def _left(items: Iterable[Requirement], others: Iterable[Requirement]) -> Iterator[Requirement]:
    """Yield the items without an equal among the others; each of the others answers one."""
    answers = Counter(other.value for other in others)
    for item in items:
        if answers[item.value]:
            answers[item.value] -= 1
        else:
            yield item
