"""CON: figures that have changed places."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from diptych.i18n import N_
from diptych.languages.patterns import either, phrase
from diptych.languages.registry import language_of
from diptych.model.concordance import FactKind, Weight
from diptych.model.diagnostic import Related, Severity
from diptych.model.prose import as_seen
from diptych.model.rule import Documentation, Scope
from diptych.rules.concordance.units import clashes
from diptych.rules.concordance.unpaired import THERE
from diptych.rules.making.beads import one_to_one, text_after
from diptych.rules.making.declaring import rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.model.catalogue import Catalogue
    from diptych.model.concordance import Bead, Fact, Side
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule

CLASSES = (
    frozenset((FactKind.NUMBER, FactKind.PERCENTAGE, FactKind.SUM)),
    frozenset((FactKind.DATE,)),
)
"""Kinds of facts whose order is compared, each class by itself."""
FURTHEST = 90
"""How many code points may lie between two figures of one row."""
SENTENCE_END = re.compile(r"[.;:!?|]\s|\n\s*\n")
NOUN = re.compile(r"\W{1,3}(?:d[e’']\W?)?([^\W\d_]+)")
"""The word after a figure."""
UNTIL, AND = "until", "and"
LIKE_ENOUGH = 0.6
"""How alike two nouns of two languages are that are one word (own observation)."""


class Joints(NamedTuple):
    """What joins the figures of a row.

    Attributes:
        until: The ends of a range, at the end of what lies between them.
        also: The members of a row.
        ratio: The numbers of a ratio: all that lies between them.
    """

    until: re.Pattern[str]
    also: re.Pattern[str]
    ratio: frozenset[str]


class Exchange(NamedTuple):
    """Two figures of the translation that stand in each other's place, and those of the source."""

    target: tuple[Fact, Fact]
    source: tuple[Fact, Fact]


@rule(
    "CON021",
    "figures-exchanged",
    Severity.ERROR,
    Scope.PAIR,
    N_("“{first}” stands before “{second}” here, and after it in the other language. Put each figure in its place."),
    Documentation(
        what=N_(
            "Two figures of one row, such as “15 tents and 20 chairs” or “from 15 to 20”, that stand in the other "
            "order in the other language, although what they count does not."
        ),
        why=N_("One of the two languages gives each of the figures to something else, or turns a rise into a fall."),
        wrong=N_("“from 15 to 20” in English, « de 20 à 15 » in French"),
        right=N_("“from 15 to 20” in English, « de 15 à 20 » in French"),
    ),
    ("numerals", "facts.joints"),
)
def figures_exchanged(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each two figures that have changed places; CON020 reports those whose units say so."""
    for bead in one_to_one(catalogue):
        for exchange in _exchanges(bead):
            if any(clashes(bead)):
                break
            first, second = exchange.target
            told = {"first": first.written, "second": second.written}
            there = exchange.source[0].span.to(exchange.source[1].span)
            yield rule.at(first.span.to(second.span), told, related=(Related(there, THERE),))


def _exchanges(bead: Bead) -> Iterator[Exchange]:
    for kinds in CLASSES:
        source, target = _figures(bead, kinds)
        wrong = [at for at, (one, other) in enumerate(zip(source, target, strict=True)) if not _equal(one, other)]
        if len(wrong) != 2 or not _equal(source[wrong[0]], target[wrong[1]]):  # noqa: PLR2004 - two that changed places
            continue
        first, last = wrong
        rows = source[first : last + 1], target[first : last + 1]
        joint = _joint(rows[0], bead.source)
        if not joint or (joint == AND and FactKind.DATE in kinds):
            # Dates are often put elsewhere in the sentence: only the ends of a period keep their order.
            continue
        if joint == _joint(rows[1], bead.target) and not _moved(rows, bead):
            yield Exchange((rows[1][0], rows[1][-1]), (rows[0][0], rows[0][-1]))


def _figures(bead: Bead, kinds: frozenset[FactKind]) -> tuple[list[Fact], list[Fact]]:
    """Return the figures of some kinds that both sides state as often as each other."""
    source, target = (
        [fact for fact in side.facts if fact.kind in kinds and fact.weight is not Weight.ECHO]
        for side in (bead.source, bead.target)
    )
    here, there = (Counter((fact.kind, fact.value) for fact in facts) for facts in (source, target))
    source, target = (
        [fact for fact in facts if here[fact.kind, fact.value] == there[fact.kind, fact.value]]
        for facts in (source, target)
    )
    return source, target


def _equal(one: Fact, other: Fact) -> bool:
    return (one.kind, one.value) == (other.kind, other.value)


def _joint(row: Sequence[Fact], side: Side) -> str:
    """Return what joins the figures of a row: `until`, `and`; an empty text if they are no row."""
    text = side.document.source.text
    between = [as_seen(text[one.span.end : other.span.start]) for one, other in pairwise(row)]
    if any(len(gap) > FURTHEST or SENTENCE_END.search(gap) for gap in between):
        return ""
    words = _joints(side.document.lang)
    if len(between) == 1 and (words.until.search(between[0]) or phrase(between[0]) in words.ratio):
        return UNTIL
    return AND if all(words.also.search(gap) for gap in between) else ""


@cache
def _joints(lang: str) -> Joints:
    """Return what joins the figures of a row in a language."""
    language = language_of(lang)
    words = language.facts
    until, also = (words.until, words.joints) if words else ((), ())
    # The ends of a range are joined right before the second: "and to 11" goes on with a row.
    before = "".join(rf"(?<!\b{re.escape(joint)}\s)" for joint in also)
    return Joints(
        re.compile(rf"{before}\b{either(until)}\W*$"),
        re.compile(rf",|\b{either(also)}\b"),
        frozenset(language.units.ratio if language.units else ()),
    )


def _moved(rows: tuple[Sequence[Fact], Sequence[Fact]], bead: Bead) -> bool:
    """Return whether what is counted has changed places too: the figures are then where they belong."""
    source, target = (
        [_counted(row[at], side) for at in (0, -1)] for row, side in zip(rows, (bead.source, bead.target), strict=True)
    )
    units = [[row[at].unit for at in (0, -1)] for row in rows]
    if all(units[0]) and units[0] == units[1][::-1]:
        return units[0] != units[1]
    # Few beads need it, and loading it takes time.
    from rapidfuzz.distance import JaroWinkler  # noqa: PLC0415

    straight = [JaroWinkler.similarity(one, other) for one, other in zip(source, target, strict=True)]
    across = [JaroWinkler.similarity(one, other) for one, other in zip(source, reversed(target), strict=True)]
    return max(across) > max(LIKE_ENOUGH, *straight)


def _counted(fact: Fact, side: Side) -> str:
    """Return the word after a figure."""
    match = NOUN.match(text_after(side, fact))
    return match[1].lower() if match else ""
