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
from diptych.rules.concordance.equivalences import figure
from diptych.rules.concordance.units import clashes
from diptych.rules.concordance.unpaired import THERE
from diptych.rules.making.beads import one_to_one, text_after
from diptych.rules.making.declaring import rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import TypeAlias

    from diptych.model.catalogue import Catalogue
    from diptych.model.concordance import Bead, Fact, Side
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule

    Rows: TypeAlias = tuple[Sequence[Fact], Sequence[Fact]]
    """Figures of the source, and those of the translation in their place."""

CLASSES = (
    frozenset((FactKind.NUMBER, FactKind.PERCENTAGE, FactKind.SUM)),
    frozenset((FactKind.DATE,)),
    frozenset((FactKind.PINPOINT,)),
)
"""Kinds of facts whose order is compared, each class by itself."""
FURTHEST = 90
"""How many code points may lie between two figures of one row."""
NEAR = 16
"""How many code points may lie between the ends of a range that falls."""
STRETCHED = 1.7
"""How much longer the text between two figures may be in one of the languages, where it is too long for a row."""
DASHES = frozenset("-\u2010\u2011\u2013")
SENTENCE_END = re.compile(r"[.;:!?|]\s|\n\s*\n")
COUNTED = re.compile(r"(?:[ \u00a0\u202f’'-]{1,2}[^\W\d_]+){1,8}")
WORD = re.compile(r"[^\W\d_]{4,}")
"""The words after a figure, and those of them that may be a noun."""
UNTIL, AND = "until", "and"
LIKE_ENOUGH = 0.8
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
            "Two figures, such as those of “15 tents and 20 chairs” or “from 15 to 20”, that stand in the other order "
            "in the other language, although what they count does not, or although a figure between them keeps its "
            "place."
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
        turned = _turned(bead, kinds)
        if turned:
            yield turned
            continue
        source, target = _figures(bead, kinds)
        wrong = [at for at, (one, other) in enumerate(zip(source, target, strict=True)) if not _equal(one, other)]
        if len(wrong) != 2 or not _equal(source[wrong[0]], target[wrong[1]]):  # noqa: PLR2004 - two that changed places
            continue
        first, last = wrong
        rows = source[first : last + 1], target[first : last + 1]
        if _in_one_row(rows, bead, kinds) or (FactKind.NUMBER in kinds and _apart(rows, bead)):
            yield Exchange((rows[1][0], rows[1][-1]), (rows[0][0], rows[0][-1]))


def _turned(bead: Bead, kinds: frozenset[FactKind]) -> Exchange | None:
    """Return a range that falls, as “6–4 August” does, where the other language has its ends only the other way round.

    How often the ends are stated elsewhere does not matter, nor whether the other language has a row in its place: “les
    4 et 6 août”.
    """
    rows = [list(_joined(side, kinds)) for side in (bead.source, bead.target)]
    ranges = [{_values(pair): pair for pair, joint in several if joint == UNTIL} for several in rows]
    for at, other in ((1, 0), (0, 1)):
        joined = {_values(pair): pair for pair, _ in rows[other]}
        for (first, last), pair in ranges[at].items():
            across = joined.get((last, first))
            if across and (first, last) not in joined and _falls(*pair):
                return Exchange(*((across, pair) if at == 0 else (pair, across)))
    return None


def _joined(side: Side, kinds: frozenset[FactKind]) -> Iterator[tuple[tuple[Fact, Fact], str]]:
    """Yield each two figures of some kinds with little but a joint between them, and what joins them."""
    for pair in pairwise(_stated(side, kinds)):
        if _are_near(pair, side) and (joint := _joint(pair, side)):
            yield pair, joint


def _are_near(pair: tuple[Fact, Fact], side: Side) -> bool:
    """Return whether little but a joint stands between two figures.

    "8, as amended by paragraph 7" is no range, nor is "on 30 April, not 15 February".
    """
    between = side.document.source.text[pair[0].span.end : pair[1].span.start]
    return len(between) <= NEAR and "," not in between


def _values(pair: tuple[Fact, Fact]) -> tuple[str, str]:
    return pair[0].value, pair[1].value


def _falls(first: Fact, last: Fact) -> bool:
    """Return whether the second of two figures of one kind is less than the first."""
    one, other = figure(first), figure(last)
    if first.kind is not last.kind or first.kind is FactKind.SUM:
        return False
    if first.kind is FactKind.DATE:
        return len(one) == len(other) and one > other
    return one.isdecimal() and other.isdecimal() and int(one) > int(other)


def _in_one_row(rows: Rows, bead: Bead, kinds: frozenset[FactKind]) -> bool:
    """Return whether two figures are members of a row, or ends of a range, and what they count is where it was."""
    joint = _joint(rows[0], bead.source)
    if not joint or (joint == AND and FactKind.NUMBER not in kinds):
        # Dates are often put elsewhere in the sentence: only the ends of a period keep their order.
        return False
    return joint == _joint(rows[1], bead.target) and (joint == UNTIL or not _moved(rows, bead))


def _apart(rows: Rows, bead: Bead) -> bool:
    """Return whether two figures stand too far apart to have been put elsewhere, each for the other.

    Translations move a clause, not two of them about a third: so another figure between the two keeps its place only
    where nothing was moved. (In 1,200 paragraphs of resolutions with two figures and more, none did otherwise.)
    """
    if any(row[0].unit and row[-1].unit and row[0].unit != row[-1].unit for row in rows):
        return False
    if len(rows[0]) > 2:  # noqa: PLR2004 - the two, and what lies between them
        return True
    gaps = [row[1].span.start - row[0].span.end for row in rows]
    return max(gaps) > FURTHEST and max(gaps) <= STRETCHED * min(gaps) and not _moved(rows, bead)


def _figures(bead: Bead, kinds: frozenset[FactKind]) -> tuple[list[Fact], list[Fact]]:
    """Return the figures of some kinds that both sides state as often as each other."""
    source, target = (_stated(side, kinds) for side in (bead.source, bead.target))
    here, there = (Counter((fact.kind, fact.value) for fact in facts) for facts in (source, target))
    source, target = (
        [fact for fact in facts if here[fact.kind, fact.value] == there[fact.kind, fact.value]]
        for facts in (source, target)
    )
    return source, target


def _stated(side: Side, kinds: frozenset[FactKind]) -> list[Fact]:
    return [fact for fact in side.facts if fact.kind in kinds and fact.weight is not Weight.ECHO]


def _equal(one: Fact, other: Fact) -> bool:
    return (one.kind, one.value) == (other.kind, other.value)


def _joint(row: Sequence[Fact], side: Side) -> str:
    """Return what joins the figures of a row: `until`, `and`; an empty text if they are no row."""
    text = side.document.source.text
    between = [as_seen(text[one.span.end : other.span.start]) for one, other in pairwise(row)]
    if any(len(gap) > FURTHEST or SENTENCE_END.search(gap) for gap in between):
        return ""
    words = _joints(side.document.lang)
    if len(between) == 1 and _is_range(between[0], words):
        return UNTIL
    return AND if all(words.also.search(gap) for gap in between) else ""


def _is_range(between: str, words: Joints) -> bool:
    """Return whether what stands between two figures makes them the ends of a range, or the numbers of a ratio."""
    return bool(words.until.search(between)) or phrase(between) in words.ratio or between.strip() in DASHES


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


def _moved(rows: Rows, bead: Bead) -> bool:
    """Return whether what is counted has changed places too: the figures are then where they belong."""
    source, target = (
        [_counted(row[at], side) for at in (0, -1)] for row, side in zip(rows, (bead.source, bead.target), strict=True)
    )
    units = [[row[at].unit for at in (0, -1)] for row in rows]
    if all(units[0]) and units[0] == units[1][::-1]:
        return units[0] != units[1]
    if any(one and one == units[1][1 - at] != units[1][at] for at, one in enumerate(units[0])):
        return True
    # Few beads need it, and loading it takes time.
    from rapidfuzz.distance import JaroWinkler  # noqa: PLC0415

    def likeness(words: Sequence[str], others: Sequence[str]) -> float:
        return max((JaroWinkler.similarity(one, other) for one in words for other in others), default=0.0)

    straight, across = (
        max(likeness(one, other) for one, other in zip(source, order, strict=True)) for order in (target, target[::-1])
    )
    return across > max(LIKE_ENOUGH, straight)


def _counted(fact: Fact, side: Side) -> tuple[str, ...]:
    """Return the words after a figure that say what it counts: up to the next figure or mark."""
    match = COUNTED.match(text_after(side, fact))
    return tuple(word.lower() for word in WORD.findall(match[0])) if match else ()
