"""Facts that say the same although they are written differently: a paragraph for a rule, a date without its year.

Facts are not compared one by one, since a table may state thousands. Each has faces, and two facts say the same if a
face of one is what a face of the other wants.
"""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from diptych.index.facts.amounts import AMOUNTS, TIME, amounts, others
from diptych.model.concordance import FactKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.concordance import Fact

COUNTED = frozenset((FactKind.NUMBER, FactKind.ORDINAL, FactKind.PINPOINT, FactKind.DATE))
"""Kinds that may answer each other: "phase II" and the second phase, "2000 persons" and what looks like a year."""
MEASURED = frozenset((FactKind.NUMBER, FactKind.PERCENTAGE, FactKind.SUM))
"""Kinds that differ in their unit: the same figure in two of them is one difference, not two."""
FIGURE = re.compile(r"\d[\d.:/]*")
NUMBER_BEFORE_YEAR = re.compile(r"/(\d+)\(\d{4}\)$")
DATE = re.compile(r"(?P<year>\d{4}|-)(?:-(?P<month>\d\d))?(?:-(?P<day>\d\d))?")
OFTEN = "often"
TIMES = tuple(AMOUNTS[TIME])
POINT = "percentage point"
SHARES = frozenset((FactKind.SHARE, FactKind.PERCENTAGE, FactKind.NUMBER))
"""Kinds that may say what share of a whole something is."""
NO_YEAR = "-"
SERIES = "/RES/"
"""What separates the body of a resolution from its session and number."""


class Face(NamedTuple):
    """One respect in which a fact may say the same as another.

    Attributes:
        role: What the key is in this fact.
        wanted: What the key must be in the other fact.
        key: What must be equal in both.
    """

    role: str
    wanted: str
    key: object


def alike(fact: Fact) -> Iterator[Face]:
    """Yield the faces by which facts say the same: "rule 37" and "article 37", "1540" and "1540 (2004)".

    Also the same amount in two units: "two weeks" and fifteen days.
    """
    yield Face("written", "written", (fact.kind, *fact.written.split()))
    if fact.kind is FactKind.CITATION:
        yield from _of_one_document(fact.value)
        yield from _number_of_citation(fact.value)
        return
    yield from _cited(fact.value)
    if fact.kind in COUNTED:
        yield Face("figure", "figure", figure(fact))
    for unit, amount in _amounts(fact):
        yield from (Face(unit, other, amount) for other in (TIMES if unit == OFTEN else (*others(unit), OFTEN)))
    if fact.kind in SHARES:
        yield from _as_a_share(fact)
    match = DATE.fullmatch(fact.value) if fact.kind is FactKind.DATE else None
    if match and match["day"]:
        # "November 5" may be a number after a month.
        yield Face("day", "number", match["day"].lstrip("0"))
    if fact.kind is FactKind.NUMBER:
        yield Face("number", "day", fact.value)


def alike_but_for_the_year(fact: Fact) -> Iterator[Face]:
    """Yield the faces by which two facts are one date, which one of them may give without its year.

    The year follows from the context. A day or a month that one language leaves out does not.
    """
    match = DATE.fullmatch(fact.value) if fact.kind is FactKind.DATE else None
    if match:
        given = (match["month"], match["day"])
        yield Face("date", "date", (match["year"], *given))
        undated = match["year"] == NO_YEAR
        yield Face("undated", "dated", given) if undated else Face("dated", "undated", given)


def alike_in_figure(fact: Fact) -> Iterator[Face]:
    """Yield the faces by which facts of different kinds state one figure: a sum or a share without its sign."""
    if fact.kind in MEASURED and (fact.unit != POINT or fact.kind is FactKind.PERCENTAGE):
        yield Face("figure", "figure", figure(fact))


def says(fact: Fact) -> Iterator[object]:
    """Yield all that a fact says; it answers a fact that wants any of this by `must_say`. For ranges, see `Ranges`."""
    yield fact.kind, fact.value
    if fact.kind in COUNTED:
        yield figure(fact)
    yield from _amounts(fact)
    if fact.unit == POINT:
        yield POINT, fact.value
    if fact.kind is FactKind.CITATION:
        yield from (("cited", *face[1:]) for face in _number_of_citation(fact.value))
        yield from (("within", one) for one in FIGURE.findall(fact.value))
    elif fact.kind is FactKind.NUMBER:
        yield from (("citing", face.role, face.key) for face in _cited(fact.value))
    match = DATE.fullmatch(fact.value) if fact.kind is FactKind.DATE else None
    if match:
        yield from product((match["year"], NO_YEAR), (match["month"], None), (match["day"], None))


def must_say(fact: Fact) -> Iterator[object]:
    """Yield what another fact may say to answer this one: a date with its year, a citation with its number."""
    yield fact.kind, fact.value
    if fact.kind in COUNTED:
        yield figure(fact)
        yield "within", fact.value
        yield from ((other, amount) for unit, amount in _amounts(fact) for other in others(unit))
        yield from (("cited", face.role, face.key) for face in _cited(fact.value))
    if fact.unit == POINT:
        yield POINT, fact.value
    if fact.kind is FactKind.CITATION:
        yield from (("citing", *face[1:]) for face in _number_of_citation(fact.value))
    match = DATE.fullmatch(fact.value) if fact.kind is FactKind.DATE else None
    if match:
        yield match.groups()


def _amounts(fact: Fact) -> Iterator[tuple[str, object]]:
    """Yield how much a fact says that something measures, each with the unit."""
    value, unit = fact.value, fact.unit
    if fact.kind is FactKind.FREQUENCY:
        value, _, unit = value.partition(" ")
        yield from ((OFTEN, amount) for amount in amounts(value, unit))
    elif fact.kind is FactKind.NUMBER:
        yield from ((unit, amount) for amount in amounts(value, unit))


def _as_a_share(fact: Fact) -> Iterator[Face]:
    """Yield the faces by which a share is a percentage: two thirds are 66, 66.7 or 67 per cent."""
    if fact.kind is FactKind.SHARE:
        share = 100 * Fraction(fact.value)
        for value in {f"{float(share):.0f}", f"{float(share):.1f}", str(int(share))}:
            yield Face("share", "percentage", value)
    else:
        yield Face("percentage", "share", fact.value)
    if fact.unit == POINT:
        yield Face("points", "points", fact.value)


def is_partial_date(one: Fact, other: Fact) -> bool:
    """Return whether one of two dates gives all that the other gives."""
    return {one.kind, other.kind} == {FactKind.DATE} and (_contains(one, other) or _contains(other, one))


def figure(fact: Fact) -> str:
    """Return the figure of a fact: the number of a paragraph, a year alone."""
    if fact.kind is FactKind.DATE:
        return fact.value
    return fact.value.rpartition(" ")[2]


def _contains(date: Fact, part: Fact) -> bool:
    """Return whether a date gives all that another gives: `2018-08-17` the month `2018-08` and the day `--08-17`."""
    whole, less = DATE.fullmatch(date.value), DATE.fullmatch(part.value)
    if not whole or not less:
        return False
    return all(value in {None, NO_YEAR, whole[name]} for name, value in less.groupdict().items())


def _of_one_document(symbol: str) -> Iterator[Face]:
    """Yield the faces by which one symbol is half of another, or belongs to a series that prose leaves open."""
    yield Face("whole", "half", symbol)
    yield Face("half", "whole", symbol)
    for at, char in enumerate(symbol):
        if char == "-":
            yield Face("half", "whole", symbol[:at])
            yield Face("half", "whole", symbol[at + 1 :])
    yield Face("number", "number" if SERIES in symbol else "", symbol.rpartition(SERIES)[2])


def _number_of_citation(symbol: str) -> Iterator[Face]:
    """Yield the faces by which a number stands for this citation: 1540, or the 1267/1989/2253 Committee."""
    match = NUMBER_BEFORE_YEAR.search(symbol)
    if match:
        yield Face("before a year", "number among some", match[1])
        return
    for at, char in enumerate(symbol):
        if char == "/":
            yield Face("end of a path", "path", symbol[at + 1 :])


def _cited(number: str) -> Iterator[Face]:
    """Yield the faces by which this number may stand for a citation."""
    parts = number.split("/")
    yield from (Face("number among some", "before a year", part) for part in set(parts))
    if len(parts) > 1:
        yield Face("path", "end of a path", number)
