"""What one word or sign states by itself: an idiom, a share, a frequency, a time of day."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from diptych.index.facts.numerals import plain_number
from diptych.index.facts.statement import stated_by
from diptych.model.concordance import FactKind, Weight

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from diptych.index.facts.statement import Statement
    from diptych.index.facts.tokens import FactToken

PER_CENT = 100


def stated_alone(tokens: Sequence[FactToken]) -> Iterator[Statement]:
    """Yield what the only one of some tokens states."""
    (token,) = tokens
    return READERS[token.cue](token)


def _idiom(token: FactToken) -> Iterator[Statement]:
    """Yield what an idiom may answer: the number that it stands for, and the time that it says."""
    number = plain_number(token.number)
    if token.number and not (token.unit and number == token.name):
        yield stated_by(token, FactKind.NUMBER, number, Weight.ECHO)
    if token.unit:
        yield stated_by(token, FactKind.NUMBER, token.name, Weight.ECHO, token.unit)


def _number(weight: Weight) -> Callable[[FactToken], Iterator[Statement]]:
    """Return what yields a number in words of its own."""
    return lambda token: iter(
        (stated_by(token, FactKind.NUMBER, token.name or plain_number(token.number), weight, token.unit),)
    )


def _often(token: FactToken) -> Iterator[Statement]:
    yield stated_by(token, FactKind.FREQUENCY, token.name, Weight.SOFT)
    yield _time_of(token, token.name)


def _either_often(token: FactToken) -> Iterator[Statement]:
    """Yield both frequencies for which a word is used: it may answer either, and contradicts none."""
    for often in token.name.split(", "):
        yield stated_by(token, FactKind.FREQUENCY, often, Weight.ECHO)
        yield _time_of(token, often)


def _time_of(token: FactToken, often: str) -> Statement:
    """Return the time from one to the next, by which the other language may say how often."""
    count, _, unit = often.partition(" ")
    return stated_by(token, FactKind.NUMBER, count, Weight.ECHO, unit)


def _share(token: FactToken) -> Iterator[Statement]:
    share = Fraction(token.name)
    yield stated_by(token, FactKind.SHARE, str(share), Weight.SOFT)
    yield stated_by(token, FactKind.NUMBER, str(round(PER_CENT * share)), Weight.ECHO)


def _crowd(token: FactToken) -> Iterator[Statement]:
    yield stated_by(token, FactKind.CROWD, token.name, Weight.SOFT)
    yield stated_by(token, FactKind.NUMBER, token.name, Weight.ECHO)


def _last(token: FactToken) -> Iterator[Statement]:
    yield stated_by(token, FactKind.LAST, "last", Weight.SOFT)


def _dated(token: FactToken) -> Iterator[Statement]:
    """Yield a date in figures; its two readings, where the day and the month may be either, only answer."""
    readings = token.name.split()
    for reading in readings:
        yield stated_by(token, FactKind.DATE, reading, Weight.FIRM if len(readings) == 1 else Weight.ECHO)


def _figures(token: FactToken) -> Iterator[Statement]:
    """Yield what figures may answer that state something in their own way: "24/7"."""
    for stated in token.name.split(", "):
        kind, value = stated.split()
        yield stated_by(token, FactKind(kind), value, Weight.ECHO)


READERS: Mapping[str, Callable[[FactToken], Iterator[Statement]]] = {
    "e": _idiom,
    "T": _number(Weight.ECHO),
    "K": _number(Weight.SOFT),
    "H": _number(Weight.SOFT),
    "h": _number(Weight.FIRM),
    "k": _number(Weight.SOFT),
    "q": _often,
    "Q": _either_often,
    "f": _share,
    "S": _share,
    "C": _crowd,
    "L": _last,
    "I": _figures,
    "v": _number(Weight.FIRM),
    "G": _dated,
    "i": _number(Weight.ECHO),
}
"""The function that makes statements of each cue."""
