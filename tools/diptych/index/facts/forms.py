"""The forms in which tokens make facts: a date is a day, a month and a year; a sum is a number with its currency."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.index.facts.dates import dates
from diptych.index.facts.numerals import plain_number
from diptych.index.facts.quantities import frequencies, multiples, number_of, numbers, ordinals, percentages, sums
from diptych.index.facts.sayings import stated_alone
from diptych.index.facts.statement import Statement, stated_between, stated_by
from diptych.model.concordance import FactKind, Weight

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence

    from diptych.index.facts.tokens import FactToken

J = "(?:,?[jt]|,)"
YEAR = "(?:y|,y(?!t))"
SHARED = "(?:[dnw][jt]){0,40}"
"""Numbers before one whose unit they share. There is a limit, since each is tried from each of those before it."""
MONTH_DAY = "[mM]o|[mM]d(?![%cuFEA~Oy]|,?[jt,]?[dnwo])"
"""A month and a day without a year; not what counts something in a month: "in May 15 per cent"."""
DATED = f"(?:[do](?:{J}[do]){{0,40}}[mM]{YEAR}?|[mM][do],?y|{MONTH_DAY}|[mM]{YEAR}|M|m(?={J}[mM]))"
MEMBER = "(?:[dnrgbv](?:,?[jt]?[lb])*|l+)"
FORM = re.compile(
    "|".join(
        (
            f"(?P<places>P{MEMBER}(?:{J}{MEMBER})*)",
            "(?P<place>(?:[pz][dnrgbv]|[aR])(?:,?[jt]?[lbg])*|[pz]l(?:,?[jt]?l)*)",
            "(?P<frequency>T~?q|[dnw]~q|(?:[dnw]F|T)[EA][dnwoO]?|E[dnwoO]?)",
            "(?P<multiple>V[dnw]|X)",
            f"(?P<sum>c[dnyw](?:tc?[dnyw]|jc[dnyw])*u?|{SHARED}[dnyw][cu])",
            f"(?P<percentage>{SHARED}[dnyw]%)",
            f"(?P<date>{DATED}(?:{J}{DATED})*)",
            f"(?P<year>yty|D(?:{J}[dn])*|[ys])",
            "(?P<clock>[dw][jt]h)",
            "(?P<some_of>[dnw]O|[OL][dnw])",
            "(?P<number>[dnw](?:t[dnw])*)",
            "(?P<ordinal>[oO])",
            "(?P<other>[hHfekqQSCLITKvGi])",
        )
    )
)
"""Forms over the letters of cues (`tokens.CUES`); `x` stands for any other words."""

HYPHENS = frozenset("-\u2010\u2011")
MONTHS = frozenset("mM")
MEMBERS = frozenset("dnrgblav")
"""The cues that name one part of a text, by number or letter."""
YEAR_DIGITS = 4
NOON = 12
FIRST_DECADE = 20
LAST_DECADE = 90
YEARS = (("07-01", "06-30"), ("04-01", "03-31"), ("10-01", "09-30"), ("01-01", "12-31"))
"""The first and the last day of financial years: of peacekeeping, of the Commonwealth, of the United States, of all."""


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
    for before, token, after in zip(tokens, members, (*members[1:], None), strict=False):
        if token.cue in MEMBERS:
            yield _place_at(noun, before, token)
        elif token.cue == "t" and after and before.cue in MEMBERS:
            yield stated_between(token, FactKind.PINPOINT, _place(noun, before), _place(noun, after))


def _place_at(noun: FactToken, before: FactToken, token: FactToken) -> Statement:
    """Return one place; "paragraph 4" is shown with its noun, "4" as one of several paragraphs without."""
    named = before is noun and noun.cue in "pz"
    weight = Weight.ECHO if named and noun.cue == "z" else Weight.FIRM
    # The mark of a list is the number of a paragraph within an article: "article 5 2)".
    member = token._replace(cue="b") if token.cue == "g" and before is not noun else token
    return Statement(FactKind.PINPOINT, _place(noun, member), noun.start if named else token.start, token.end, weight)


def _place(noun: FactToken, member: FactToken) -> str:
    if member.cue == "l":
        return f"letter {member.name}"
    if member.cue == "v":
        return f"{noun.name} {member.name}"
    return f"{'paragraph' if member.cue == 'b' else noun.name} {plain_number(member.number)}"


def _dates(tokens: Sequence[FactToken]) -> Iterator[Statement]:
    for date in dates(tokens):
        yield Statement(FactKind.DATE, date.value, date.start, date.end, Weight.SOFT if date.is_month else Weight.FIRM)


def _years(tokens: Sequence[FactToken]) -> Iterator[Statement]:
    for token in tokens:
        if token.cue == "t":
            yield stated_between(token, FactKind.DATE, plain_number(tokens[0].number), plain_number(tokens[-1].number))
        elif token.cue == "D":
            yield stated_by(token, FactKind.DATE, token.name)
        elif token.cue in "dn":
            yield from _decade_or_number(token)
        elif token.cue in "ys":
            yield Statement(FactKind.DATE, plain_number(token.number), token.start, token.start + YEAR_DIGITS)
        if token.cue == "s":
            yield Statement(FactKind.DATE, token.name, token.start + YEAR_DIGITS + 1, token.end)
            yield from _ends_of_years(token)


def _some_of(tokens: Sequence[FactToken]) -> Iterator[Statement]:
    """Yield how many of a row: "the first ten", "the last five"; "first" says no number, and "last" needs no answer."""
    for token in tokens:
        if token.cue in "dnw":
            yield from number_of(token, token.number, token.unit)
        elif token.cue == "L" or token.number == 1:
            yield from (one._replace(weight=Weight.ECHO) for one in FIRST_OR_LAST[token.cue]((token,)))
        else:
            yield from ordinals((token,))


def _hours(tokens: Sequence[FactToken]) -> Iterator[Statement]:
    """Yield two times of day of which the second says for both that they are in the afternoon: "1 to 5 p.m."."""
    first, _, second = tokens
    is_late = not second.unit and first.number < NOON < first.number + NOON <= int(second.name.partition(":")[0])
    yield stated_by(first, FactKind.NUMBER, plain_number(first.number + NOON if is_late else first.number))
    yield from stated_alone((second,))


def _decade_or_number(token: FactToken) -> Iterator[Statement]:
    """Yield what a number after a decade states: the years 80 and 90, or the years 90 and 15 of something."""
    if token.number % 10 or not FIRST_DECADE <= token.number <= LAST_DECADE or token.unit:
        yield from number_of(token, token.number, token.unit)
    else:
        yield stated_by(token, FactKind.DATE, f"{token.number // 10}0s")


def _ends_of_years(token: FactToken) -> Iterator[Statement]:
    """Yield the first and last days by which a year that runs over two calendar years may be given."""
    for first, last in YEARS:
        yield stated_by(token, FactKind.DATE, f"{plain_number(token.number)}-{first}", Weight.ECHO)
        yield stated_by(token, FactKind.DATE, f"{token.name}-{last}", Weight.ECHO)


FIRST_OR_LAST: Mapping[str, Callable[[Sequence[FactToken]], Iterator[Statement]]] = {
    "O": ordinals,
    "L": stated_alone,
}
READERS: Mapping[str, Callable[[Sequence[FactToken]], Iterator[Statement]]] = {
    "places": _places,
    "place": _places,
    "sum": sums,
    "percentage": percentages,
    "date": _dates,
    "year": _years,
    "clock": _hours,
    "number": numbers,
    "some_of": _some_of,
    "frequency": frequencies,
    "multiple": multiples,
    "ordinal": ordinals,
    "other": stated_alone,
}
"""The function that makes statements of each form."""
