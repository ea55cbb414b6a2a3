"""Quantities: sums, percentages, numbers of things, frequencies, multiples."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from diptych.index.facts.amounts import KINDS, TIME, how_often, measures
from diptych.index.facts.numerals import plain_number
from diptych.index.facts.statement import Statement, stated_between, stated_by
from diptych.model.concordance import FactKind, Weight

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.index.facts.tokens import FactToken

NUMBERS = frozenset("dnwy")
"""The cues of cardinal numbers; a year may be a number of things."""
RANGE = 2
"""Numbers of a range."""
MANY = 100
"""Below this, the other language may list what lies between two numbers."""
OF_VOTES = frozenset(("vote", "vote against", "abstention"))
IDIOMATIC = 10
"""Below this, a number in words is often an idiom that the other language has without a number (own observation)."""


def sums(tokens: Sequence[FactToken]) -> Iterator[Statement]:
    """Yield a sum of money for each number; the currency and the magnitude of the last hold for all."""
    currency = next(token.name for token in tokens if token.cue in "cu")
    found = [token for token in tokens if token.cue in NUMBERS]
    for token, number in zip(found, _whole(found), strict=True):
        first = tokens[0] if token is found[0] and tokens[0].cue == "c" else token
        last = tokens[-1] if token is found[-1] else token
        yield Statement(FactKind.SUM, f"{currency} {plain_number(number)}", first.start, last.end)


def percentages(tokens: Sequence[FactToken]) -> Iterator[Statement]:
    """Yield each number before one sign of per cent, or before one name of percentage points."""
    for token in tokens[:-1]:
        if token.cue in NUMBERS:
            end = tokens[-1].end if token is tokens[-2] else token.end
            value = plain_number(token.number)
            yield Statement(FactKind.PERCENTAGE, value, token.start, end, Weight.FIRM, tokens[-1].unit)


def numbers(tokens: Sequence[FactToken]) -> Iterator[Statement]:
    """Yield each number of a row or a range; the unit and the magnitude of the last hold for all."""
    found = [token for token in tokens if token.cue in NUMBERS]
    unit = found[-1].unit
    values = list(_whole(found))
    for token, number in zip(found, values, strict=True):
        yield from number_of(token, number, token.unit or unit)
    if len(values) == RANGE and values[0] < values[1] < MANY:
        joint = next(token for token in tokens if token.cue == "t")
        yield stated_between(joint, FactKind.NUMBER, plain_number(values[0]), plain_number(values[1]))


def number_of(token: FactToken, number: Decimal, unit: str) -> Iterator[Statement]:
    """Yield what a number states.

    "One" is an article as well, and in French "un" always is: it only answers, and that only before a unit. A small
    number in words is a matter of style, but not that of a unit, "nine weeks", nor of several things: "two ships".
    """
    if token.cue == "w" and number == 1:
        if unit not in OF_VOTES and not measures(unit):
            return
        weight = Weight.FIRM if unit in OF_VOTES else Weight.ECHO
    elif token.cue == "w":
        weight = Weight.SOFT if token.number < IDIOMATIC and not (measures(unit) or token.counts) else Weight.FIRM
    else:
        weight = Weight.SOFT if token.number == 1 and not measures(unit) else Weight.FIRM
    yield stated_by(token, FactKind.NUMBER, plain_number(number), weight, unit)


def frequencies(tokens: Sequence[FactToken]) -> Iterator[Statement]:
    """Yield how often: "twice a month", "every six months"; the numbers alone if no time comes after them."""
    if tokens[-1].cue == "q":
        yield from _times_as_often(*tokens)
        return
    every = next(at for at, token in enumerate(tokens) if token.cue in "EA")
    before, step, after = tokens[:every], tokens[every], tokens[every + 1 :]
    unit = after[0].unit if after and after[0].cue in NUMBERS else step.unit
    times = int(before[0].number) if before else 1
    if KINDS.get(unit) != TIME or times < 1:
        for token in (*before, *after):
            yield from number_of(token, token.number, token.unit) if token.cue in NUMBERS else ()
        return
    value = how_often(times, step.number * (after[0].number if after else 1), unit)
    weight = Weight.FIRM if before or after else Weight.SOFT
    yield Statement(FactKind.FREQUENCY, value, tokens[0].start, max(tokens[-1].end, tokens[-1].reach), weight)
    for token in (*before, *after):
        if token.number:
            yield stated_by(token, FactKind.NUMBER, plain_number(token.number), Weight.ECHO)


def _times_as_often(number: FactToken, often: FactToken) -> Iterator[Statement]:
    """Yield how often: "on a twice annual basis", "six-monthly"."""
    count, _, unit = often.name.partition(" ")
    times, every = (int(number.number), 1) if number.cue == "T" else (1, number.number)
    value = how_often(max(times, 1), Decimal(count) * every, unit)
    yield Statement(FactKind.FREQUENCY, value, number.start, often.end, Weight.SOFT)
    yield stated_by(number, FactKind.NUMBER, plain_number(number.number), Weight.ECHO)


def multiples(tokens: Sequence[FactToken]) -> Iterator[Statement]:
    """Yield by what something is multiplied; what is halved is a share."""
    value = tokens[-1].name or plain_number(tokens[-1].number)
    kind = FactKind.SHARE if "/" in value else FactKind.MULTIPLE
    yield Statement(kind, value, tokens[0].start, tokens[-1].end, Weight.SOFT)
    if kind is FactKind.MULTIPLE:
        yield Statement(FactKind.NUMBER, value, tokens[0].start, tokens[-1].end, Weight.ECHO)


def _whole(tokens: Sequence[FactToken]) -> Iterator[Decimal]:
    """Yield what numbers are worth; in "10 to 20 million", the magnitude of the last holds for all that have none."""
    last = tokens[-1]
    for token in tokens:
        shared = token.magnitude == 1 and token.number * last.magnitude <= last.number
        yield token.number * last.magnitude if shared else token.number


def ordinals(tokens: Sequence[FactToken]) -> Iterator[Statement]:
    """Yield ordinals; the first few in words are often idioms."""
    for token in tokens:
        idiom = token.cue == "O" and token.number < IDIOMATIC
        yield stated_by(token, FactKind.ORDINAL, plain_number(token.number), Weight.SOFT if idiom else Weight.FIRM)
