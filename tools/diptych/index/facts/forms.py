"""The forms in which tokens make facts: a date is a day, a month and a year; a sum is a number with its currency."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from diptych.index.facts.dates import dates
from diptych.index.facts.numerals import plain_number
from diptych.model.concordance import FactKind, Weight

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
    from decimal import Decimal

    from diptych.index.facts.tokens import FactToken

J = "(?:,?[jt]|,)"
YEAR = "(?:y|,y(?!t))"
SHARED = "(?:[dnw][jt]){0,40}"
"""Numbers before one whose unit they share. There is a limit, since each is tried from each of those before it."""
DATED = f"(?:[do](?:{J}[do]){{0,40}}[mM]{YEAR}?|[mM][do],?y|[mM]{YEAR}|M|m(?={J}[mM]))"
MEMBER = "(?:[dnrg](?:,?[jt]?[lb])*|l)"
FORM = re.compile(
    "|".join(
        (
            f"(?P<places>P{MEMBER}(?:{J}{MEMBER})*)",
            "(?P<place>p(?:[dnrg](?:,?[jt]?[lb])*|l(?:,?[jt]?l)*))",
            f"(?P<sum>c[dnyw](?:tc?[dnyw]|jc[dnyw])*u?|{SHARED}[dnyw][cu])",
            f"(?P<percentage>{SHARED}[dnyw]%)",
            f"(?P<date>{DATED}(?:{J}{DATED})*)",
            "(?P<year>yty|[ysD])",
            "(?P<number>[dnw](?:t[dnw])*)",
            "(?P<ordinal>[oO])",
            "(?P<other>[ahfek])",
        )
    )
)
"""Forms over the letters of cues (`tokens.CUES`); `x` stands for any other words."""

MONTHS = frozenset("mM")
MEMBERS = frozenset("dnrgbl")
"""The cues that name one part of a text, by number or letter."""
YEAR_DIGITS = 4
IDIOMATIC = 10
"""Below this, a number in words is often an idiom that the other language has without a number (own observation)."""


class Statement(NamedTuple):
    """A fact with its place in a text."""

    kind: FactKind
    value: str
    start: int
    end: int
    weight: Weight = Weight.FIRM


def statements(text: str, tokens: Iterable[FactToken], between_dates: Container[str] = ()) -> Iterator[Statement]:
    """Yield what the tokens of a text state.

    Args:
        text: The text.
        tokens: Its tokens in order.
        between_dates: What may come between the parts of a date.
    """
    cues: list[str] = []
    sorted_tokens: list[FactToken | None] = []
    last = 0
    for token in tokens:
        between = " ".join(text[last : token.start].split())
        is_beside_month = token.cue in MONTHS or (cues and cues[-1] in MONTHS)
        if between and not (is_beside_month and between in between_dates):
            cues.append("x")
            sorted_tokens.append(None)
        cues.append(token.cue)
        sorted_tokens.append(token)
        last = token.end
    for match in FORM.finditer("".join(cues)):
        found = [token for token in sorted_tokens[match.start() : match.end()] if token]
        yield from READERS[match.lastgroup or ""](found)


def _places(tokens: Sequence[FactToken]) -> Iterator[Statement]:
    noun, *members = tokens
    for before, token, after in zip(tokens, members, (*members[1:], None), strict=False):
        # "paragraph 4" is shown with its noun, "4" as one of several paragraphs without.
        start = noun.start if noun.cue == "p" and before is noun else token.start
        if token.cue in MEMBERS:
            yield Statement(FactKind.PINPOINT, _place(noun, token), start, token.end)
        elif token.cue == "t" and after and before.cue in MEMBERS:
            yield _between(token, FactKind.PINPOINT, _place(noun, before), _place(noun, after))


def _place(noun: FactToken, member: FactToken) -> str:
    if member.cue == "l":
        return f"letter {member.name}"
    return f"{'paragraph' if member.cue == 'b' else noun.name} {plain_number(member.number)}"


def _between(token: FactToken, kind: FactKind, first: str, last: str) -> Statement:
    """Return what lies between the ends of a range: the other language may list it."""
    return _of(token, kind, f"{first}..{last.rpartition(' ')[2]}", Weight.ECHO)


def _sums(tokens: Sequence[FactToken]) -> Iterator[Statement]:
    """Yield a sum of money for each number; the currency and the magnitude of the last hold for all."""
    currency = next(token.name for token in tokens if token.cue in "cu")
    numbers = [token for token in tokens if token.cue in "dnyw"]
    for token, number in zip(numbers, _whole(numbers), strict=True):
        first = tokens[0] if token is numbers[0] and tokens[0].cue == "c" else token
        last = tokens[-1] if token is numbers[-1] else token
        yield Statement(FactKind.SUM, f"{currency} {plain_number(number)}", first.start, last.end)


def _percentages(tokens: Sequence[FactToken]) -> Iterator[Statement]:
    for token in tokens[:-1]:
        if token.cue in "dnyw":
            end = tokens[-1].end if token is tokens[-2] else token.end
            yield Statement(FactKind.PERCENTAGE, plain_number(token.number), token.start, end)


def _numbers(tokens: Sequence[FactToken]) -> Iterator[Statement]:
    numbers = [token for token in tokens if token.cue in "dnw"]
    # "One" is an article as well; in French, "un" always is.
    for token, number in zip(numbers, _whole(numbers), strict=True):
        idiom = token.number < IDIOMATIC if token.cue == "w" else token.number == 1
        if token.cue != "w" or number != 1:
            yield _of(token, FactKind.NUMBER, plain_number(number), Weight.SOFT if idiom else Weight.FIRM)


def _whole(tokens: Sequence[FactToken]) -> Iterator[Decimal]:
    """Yield what numbers are worth; in "10 to 20 million", the magnitude of the last holds for all that have none."""
    last = tokens[-1]
    for token in tokens:
        shared = token.magnitude == 1 and token.number * last.magnitude <= last.number
        yield token.number * last.magnitude if shared else token.number


def _ordinals(tokens: Sequence[FactToken]) -> Iterator[Statement]:
    for token in tokens:
        idiom = token.cue == "O" and token.number < IDIOMATIC
        yield _of(token, FactKind.ORDINAL, plain_number(token.number), Weight.SOFT if idiom else Weight.FIRM)


def _dates(tokens: Sequence[FactToken]) -> Iterator[Statement]:
    for date in dates(tokens):
        yield Statement(FactKind.DATE, date.value, date.start, date.end, Weight.SOFT if date.is_month else Weight.FIRM)


def _years(tokens: Sequence[FactToken]) -> Iterator[Statement]:
    for token in tokens:
        if token.cue == "t":
            yield _between(token, FactKind.DATE, plain_number(tokens[0].number), plain_number(tokens[-1].number))
        elif token.cue == "D":
            yield _of(token, FactKind.DATE, token.name)
        else:
            yield Statement(FactKind.DATE, plain_number(token.number), token.start, token.start + YEAR_DIGITS)
        if token.cue == "s":
            yield Statement(FactKind.DATE, token.name, token.end - len(token.name) // 2, token.end)


def _others(tokens: Sequence[FactToken]) -> Iterator[Statement]:
    (token,) = tokens
    match token.cue:
        case "a":
            yield _of(token, FactKind.PINPOINT, f"{token.name} {plain_number(token.number)}")
        case "e":
            yield _of(token, FactKind.NUMBER, plain_number(token.number), Weight.ECHO)
        case "h":
            yield _of(token, FactKind.NUMBER, token.name)
        case _:
            yield _of(token, FactKind.NUMBER, token.name, Weight.SOFT)


def _of(token: FactToken, kind: FactKind, value: str, weight: Weight = Weight.FIRM) -> Statement:
    return Statement(kind, value, token.start, token.end, weight)


READERS: Mapping[str, Callable[[Sequence[FactToken]], Iterator[Statement]]] = {
    "places": _places,
    "place": _places,
    "sum": _sums,
    "percentage": _percentages,
    "date": _dates,
    "year": _years,
    "number": _numbers,
    "ordinal": _ordinals,
    "other": _others,
}
"""The function that makes statements of each form."""
