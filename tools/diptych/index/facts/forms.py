"""The forms in which tokens make facts: a date is a day, a month and a year; a sum is a number with its currency."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from diptych.index.facts.dates import dates
from diptych.index.facts.numerals import plain_number
from diptych.model.concordance import FactKind, Weight
from diptych.model.units import KINDS, TIME, how_often, measures

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
    from diptych.index.facts.tokens import FactToken

J = "(?:,?[jt]|,)"
YEAR = "(?:y|,y(?!t))"
SHARED = "(?:[dnw][jt]){0,40}"
"""Numbers before one whose unit they share. There is a limit, since each is tried from each of those before it."""
DATED = f"(?:[do](?:{J}[do]){{0,40}}[mM]{YEAR}?|[mM][do],?y|[mM]{YEAR}|M|m(?={J}[mM]))"
MEMBER = "(?:[dnrg](?:,?[jt]?[lb])*|l+)"
FORM = re.compile(
    "|".join(
        (
            f"(?P<places>P{MEMBER}(?:{J}{MEMBER})*)",
            "(?P<place>(?:[pz][dnrg]|[aR])(?:,?[jt]?[lbg])*|[pz]l(?:,?[jt]?l)*)",
            "(?P<frequency>T~?q|[dnw]~q|(?:[dnw]F|T)[EA][dnwoO]?|E[dnwoO]?)",
            "(?P<multiple>V[dnw]|X)",
            f"(?P<sum>c[dnyw](?:tc?[dnyw]|jc[dnyw])*u?|{SHARED}[dnyw][cu])",
            f"(?P<percentage>{SHARED}[dnyw]%)",
            f"(?P<date>{DATED}(?:{J}{DATED})*)",
            f"(?P<year>yty|D(?:{J}[dn])*|[ys])",
            "(?P<number>[dnw](?:t[dnw])*)",
            "(?P<ordinal>[oO])",
            "(?P<other>[hHfekqSCLITK])",
        )
    )
)
"""Forms over the letters of cues (`tokens.CUES`); `x` stands for any other words."""

HYPHENS = frozenset("-\u2010\u2011")
MONTHS = frozenset("mM")
MEMBERS = frozenset("dnrgbla")
"""The cues that name one part of a text, by number or letter."""
YEAR_DIGITS = 4
NUMBERS = frozenset("dnwy")
"""The cues of cardinal numbers; a year may be a number of things."""
RANGE = 2
"""Numbers of a range."""
FIRST_DECADE = 20
MANY = 100
"""Below this, the other language may list what lies between two numbers."""
OF_VOTES = frozenset(("vote", "vote against", "abstention"))
YEARS = (("07-01", "06-30"), ("04-01", "03-31"), ("10-01", "09-30"), ("01-01", "12-31"))
"""The first and the last day of financial years: of peacekeeping, of the Commonwealth, of the United States, of all."""
IDIOMATIC = 10
"""Below this, a number in words is often an idiom that the other language has without a number (own observation)."""


class Statement(NamedTuple):
    """A fact with its place in a text."""

    kind: FactKind
    value: str
    start: int
    end: int
    weight: Weight = Weight.FIRM
    unit: str = ""


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
            cues.append("~" if token.cue == "q" and between in HYPHENS else "x")
            sorted_tokens.append(None)
        cues.append(token.cue)
        sorted_tokens.append(token)
        last = token.end
    for match in FORM.finditer("".join(cues)):
        found = [token for token in sorted_tokens[match.start() : match.end()] if token]
        yield from READERS[match.lastgroup or ""](found)


def _places(tokens: Sequence[FactToken]) -> Iterator[Statement]:
    noun, *members = tokens
    if noun.cue == "a":
        members = list(tokens)
    named = Weight.ECHO if noun.cue == "z" else Weight.FIRM
    for before, token, after in zip(tokens, members, (*members[1:], None), strict=False):
        # "paragraph 4" is shown with its noun, "4" as one of several paragraphs without.
        start = noun.start if noun.cue in "pz" and before is noun else token.start
        if token.cue == "g" and before is not noun:
            token = token._replace(cue="b")
        if token.cue in MEMBERS:
            weight = named if before is noun else Weight.FIRM
            yield Statement(FactKind.PINPOINT, _place(noun, token), start, token.end, weight)
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
            value = plain_number(token.number)
            yield Statement(FactKind.PERCENTAGE, value, token.start, end, Weight.FIRM, tokens[-1].unit)


def _numbers(tokens: Sequence[FactToken]) -> Iterator[Statement]:
    numbers = [token for token in tokens if token.cue in NUMBERS]
    unit = numbers[-1].unit
    values = list(_whole(numbers))
    for token, number in zip(numbers, values, strict=True):
        yield from _number(token, number, token.unit or unit)
    if len(values) == RANGE and values[0] < values[1] < MANY:
        joint = next(token for token in tokens if token.cue == "t")
        yield _between(joint, FactKind.NUMBER, plain_number(values[0]), plain_number(values[1]))


def _number(token: FactToken, number: Decimal, unit: str) -> Iterator[Statement]:
    """Yield what a number states.

    "One" is an article as well, and in French "un" always is: it only answers, and that only before a unit. A small number in words is a matter of style, but not
    that of a unit, "nine weeks", nor of several things: "two ships".
    """
    if token.cue == "w" and number == 1:
        if unit not in OF_VOTES and not measures(unit):
            return
        weight = Weight.FIRM if unit in OF_VOTES else Weight.ECHO
    elif token.cue == "w":
        weight = Weight.SOFT if token.number < IDIOMATIC and not (measures(unit) or token.counts) else Weight.FIRM
    else:
        weight = Weight.SOFT if token.number == 1 and not measures(unit) else Weight.FIRM
    yield _of(token, FactKind.NUMBER, plain_number(number), weight, unit)


def _frequencies(tokens: Sequence[FactToken]) -> Iterator[Statement]:
    """Yield how often: "twice a month", "every six months"; the numbers alone if no time comes after them."""
    if tokens[-1].cue == "q":
        yield from _times_as_often(*tokens)
        return
    every = next(at for at, token in enumerate(tokens) if token.cue in "EA")
    before, step, after = tokens[:every], tokens[every], tokens[every + 1 :]
    unit = after[0].unit if after else step.unit
    if after and after[0].cue in "oO":
        unit = step.unit
    times = int(before[0].number) if before else 1
    if KINDS.get(unit) != TIME or times < 1:
        for token in (*before, *after):
            yield from _number(token, token.number, token.unit) if token.cue in NUMBERS else ()
        return
    value = how_often(times, step.number * (after[0].number if after else 1), unit)
    weight = Weight.FIRM if before or after else Weight.SOFT
    yield Statement(FactKind.FREQUENCY, value, tokens[0].start, tokens[-1].end, weight)
    for token in (*before, *after):
        if token.number:
            yield _of(token, FactKind.NUMBER, plain_number(token.number), Weight.ECHO)


def _times_as_often(number: FactToken, often: FactToken) -> Iterator[Statement]:
    """Yield how often: "on a twice annual basis", "six-monthly"."""
    count, _, unit = often.name.partition(" ")
    times, every = (int(number.number), 1) if number.cue == "T" else (1, number.number)
    value = how_often(max(times, 1), Decimal(count) * every, unit)
    yield Statement(FactKind.FREQUENCY, value, number.start, often.end, Weight.SOFT)
    yield _of(number, FactKind.NUMBER, plain_number(number.number), Weight.ECHO)


def _multiples(tokens: Sequence[FactToken]) -> Iterator[Statement]:
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
        elif token.cue in "dn":
            yield from _decade_or_number(token)
        elif token.cue in "ys":
            yield Statement(FactKind.DATE, plain_number(token.number), token.start, token.start + YEAR_DIGITS)
        if token.cue == "s":
            yield Statement(FactKind.DATE, token.name, token.start + YEAR_DIGITS + 1, token.end)
            yield from _ends_of_years(token)


def _decade_or_number(token: FactToken) -> Iterator[Statement]:
    """Yield what a number after a decade states: the years 80 and 90, or the years 90 and 15 of something."""
    if token.number % 10 or not FIRST_DECADE <= token.number < MANY or token.unit:
        yield from _number(token, token.number, token.unit)
    else:
        yield _of(token, FactKind.DATE, f"{token.number // 10}0s")


def _ends_of_years(token: FactToken) -> Iterator[Statement]:
    """Yield the first and last days by which a year that runs over two calendar years may be given."""
    for first, last in YEARS:
        yield _of(token, FactKind.DATE, f"{plain_number(token.number)}-{first}", Weight.ECHO)
        yield _of(token, FactKind.DATE, f"{token.name}-{last}", Weight.ECHO)


def _others(tokens: Sequence[FactToken]) -> Iterator[Statement]:
    (token,) = tokens
    match token.cue:
        case "T":
            yield _of(token, FactKind.NUMBER, plain_number(token.number), Weight.ECHO)
        case "e":
            yield from _idioms(token)
        case "H":
            yield _of(token, FactKind.NUMBER, token.name, Weight.SOFT)
        case "K":
            yield _of(token, FactKind.NUMBER, plain_number(token.number), Weight.SOFT, token.unit)
        case "h":
            yield _of(token, FactKind.NUMBER, token.name, unit=token.unit)
        case "q":
            yield _of(token, FactKind.FREQUENCY, token.name, Weight.SOFT)
            count, _, unit = token.name.partition(" ")
            yield _of(token, FactKind.NUMBER, count, Weight.ECHO, unit)
        case "f" | "S":
            yield _of(token, FactKind.SHARE, token.name, Weight.SOFT)
            yield _of(token, FactKind.NUMBER, str(round(100 * Fraction(token.name))), Weight.ECHO)
        case "C":
            yield _of(token, FactKind.CROWD, token.name, Weight.SOFT)
            yield _of(token, FactKind.NUMBER, token.name, Weight.ECHO)
        case "L":
            yield _of(token, FactKind.LAST, "last", Weight.SOFT)
        case "I":
            for stated in token.name.split(", "):
                kind, value = stated.split()
                yield _of(token, FactKind(kind), value, Weight.ECHO)
        case _:
            yield _of(token, FactKind.NUMBER, token.name, Weight.SOFT)


def _idioms(token: FactToken) -> Iterator[Statement]:
    """Yield what an idiom may answer: the number that it stands for, and the time that it says."""
    if token.number and not (token.unit and plain_number(token.number) == token.name):
        yield _of(token, FactKind.NUMBER, plain_number(token.number), Weight.ECHO)
    if token.unit:
        yield _of(token, FactKind.NUMBER, token.name, Weight.ECHO, token.unit)


def _of(
    token: FactToken, kind: FactKind, value: str, weight: Weight = Weight.FIRM, unit: str = ""
) -> Statement:
    return Statement(kind, value, token.start, token.end, weight, unit)


READERS: Mapping[str, Callable[[Sequence[FactToken]], Iterator[Statement]]] = {
    "places": _places,
    "place": _places,
    "sum": _sums,
    "percentage": _percentages,
    "date": _dates,
    "year": _years,
    "number": _numbers,
    "frequency": _frequencies,
    "multiple": _multiples,
    "ordinal": _ordinals,
    "other": _others,
}
"""The function that makes statements of each form."""
