"""Findings as people are told of them: pair by pair, what follows from one under it, many places of one cause once."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from diptych.model.diagnostic import Family, Severity

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from diptych.emit.sheet import FindingSheet
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.source import Span

ALIKE = 4
"""Fewest findings with the same words that are told as one."""
MANY = 10
"""Fewest findings of a rule on form that are told as one, although each names other words."""
ON_FORM = frozenset((Family.TEXT, Family.TYPOGRAPHY, Family.STYLE, Family.REFERENCES))
"""Families of rules whose findings on a text, if there are many, have one cause: a habit, or where the text is from."""

ON_WORDS = ON_FORM | {Family.SPELLING, Family.TERMS, Family.LINKS}
"""Families of rules of which the same findings have one cause; the same on two files, or two pairs, has two."""


class Entry(NamedTuple):
    """What is told at one place.

    Attributes:
        finding: The finding.
        follows: The findings that follow from it.
        others: Further findings of the same cause, in the order of their places.
    """

    finding: Diagnostic
    follows: tuple[Diagnostic, ...] = ()
    others: tuple[Diagnostic, ...] = ()


def leading(found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return the findings that count: those that follow from another one of them do not."""
    listed = tuple(found)
    present = {_key(one) for one in listed}
    return tuple(one for one in listed if one.cause is None or _key(one.cause) not in present)


def told_entries(found: Iterable[Diagnostic], sheet: FindingSheet) -> tuple[Entry, ...]:
    """Return what is told of findings, pair by pair of paragraphs, in the order of the report.

    Args:
        found: The findings, in the order of their places.
        sheet: What they are written on.
    """
    listed = tuple(found)
    heads = leading(listed)
    own = {id(one) for one in heads}
    follows: defaultdict[Hashable, list[Diagnostic]] = defaultdict(list)
    for one in listed:
        if one.cause and id(one) not in own:
            follows[_key(one.cause)].append(one)
    alone = [one for one in heads if _key(one) not in follows]
    groups = _groups(alone, sheet)
    later = {id(one) for group in groups.values() for one in group[1:]}
    told = (
        Entry(one, tuple(follows.pop(_key(one), ())), tuple(groups.get(id(one), ())[1:]))
        for one in heads
        if id(one) not in later
    )
    return tuple(sorted(told, key=lambda entry: _order(entry.finding.span, sheet)))


def _groups(found: Sequence[Diagnostic], sheet: FindingSheet) -> dict[int, list[Diagnostic]]:
    """Return the findings that have one cause, by the identity of the first: many of a rule on form, or all alike."""
    by_rule: defaultdict[str, list[Diagnostic]] = defaultdict(list)
    for one in found:
        if one.family in ON_WORDS and not one.related and one.code not in sheet.each:
            by_rule[one.code].append(one)
    several = [own for own in by_rule.values() if _has_one_cause(own)]
    grouped = {id(own[0]) for own in several}
    for own in by_rule.values():
        if id(own[0]) not in grouped and len(own) >= ALIKE:
            alike: defaultdict[str, list[Diagnostic]] = defaultdict(list)
            for one in own:
                alike[sheet.sentence(one)].append(one)
            several += [same for same in alike.values() if len(same) >= ALIKE]
    return {id(own[0]): own for own in several}


def _has_one_cause(found: Sequence[Diagnostic]) -> bool:
    first = found[0]
    return len(found) >= MANY and first.family in ON_FORM and first.severity is not Severity.ERROR


def _order(span: Span, sheet: FindingSheet) -> tuple[tuple[int, int], Span]:
    """Return the place of a finding: files that are no sections come first."""
    place = sheet.pairs.at(span)
    return (place.order if place else (-1, 0)), span


def _key(one: Diagnostic) -> Hashable:
    return one.code, one.span
