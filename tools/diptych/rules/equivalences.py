"""What says the same although it is written as another fact: a paragraph for a rule, a day of a year already named."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.model.concordance import FactKind

if TYPE_CHECKING:
    from diptych.model.concordance import Fact

COUNTED = frozenset((FactKind.NUMBER, FactKind.ORDINAL, FactKind.PINPOINT, FactKind.DATE))
"""Kinds of which one may answer another: "phase II" the second phase, "2000 persons" what looks like a year."""
FIGURE = re.compile(r"\d[\d.:/]*")
NUMBER_BEFORE_YEAR = re.compile(r"/(\d+)\(\d{4}\)$")
DATE = re.compile(r"(?P<year>\d{4}|-)(?:-(?P<month>\d\d))?(?:-(?P<day>\d\d))?")


def are_alike(one: Fact, other: Fact) -> bool:
    """Tell whether two facts that are not equal say the same: "rule 37" and "article 37", "1540" and "1540 (2004)"."""
    kinds = {one.kind, other.kind}
    if len(kinds) == 1 and one.written.split() == other.written.split():
        return True
    if kinds == {FactKind.CITATION}:
        return _are_of_one_document(one.value, other.value)
    if FactKind.CITATION in kinds:
        return _is_cited(one, other) if other.kind is FactKind.CITATION else _is_cited(other, one)
    if kinds <= COUNTED:
        return figure(one) == figure(other) or _is_day(one, other) or _is_day(other, one)
    return False


def share_a_date(one: Fact, other: Fact) -> bool:
    """Tell whether two facts are dates of which one gives all that the other gives, but for the year at most.

    The year follows from what stands around it. A day or a month that one language leaves out follows from nothing.
    """
    return is_part(one, other) and _given(one) == _given(other)


def is_part(one: Fact, other: Fact) -> bool:
    """Tell whether one of two dates gives all that the other gives."""
    return {one.kind, other.kind} == {FactKind.DATE} and (_contains(one, other) or _contains(other, one))


def _given(date: Fact) -> tuple[bool, bool]:
    """Tell whether a date gives its month and its day."""
    match = DATE.fullmatch(date.value)
    return (match is not None and match["month"] is not None, match is not None and match["day"] is not None)


def _is_day(date: Fact, number: Fact) -> bool:
    """Tell whether a number is the day of a date that the other language writes as one: "November 5"."""
    match = DATE.fullmatch(date.value) if date.kind is FactKind.DATE and number.kind is FactKind.NUMBER else None
    return match is not None and match["day"] is not None and match["day"].lstrip("0") == number.value


def _contains(date: Fact, part: Fact) -> bool:
    """Tell whether a date gives all that another gives: `2018-08-17` the month `2018-08` and the day `--08-17`."""
    whole, less = DATE.fullmatch(date.value), DATE.fullmatch(part.value)
    if not whole or not less:
        return False
    return all(value in {None, "-", whole[name]} for name, value in less.groupdict().items())


def _lies_in(fact: Fact, stretch: Fact) -> bool:
    """Tell whether a fact lies between the ends of a range: "paragraphs 4, 5 and 6" are "paragraphs 4 to 6"."""
    first, dots, last = stretch.value.rpartition(" ")[2].partition("..")
    member = figure(fact)
    noun = fact.value.removesuffix(member)
    if not dots or not stretch.value.startswith(noun):
        return False
    if first.isdecimal() and last.isdecimal() and member.isdecimal():
        return int(first) < int(member) < int(last)
    return len(first) == len(last) == len(member) and first < member < last


def _are_of_one_document(one: str, other: str) -> bool:
    """Tell whether one symbol is a half of another, or has its number and year in a series that the prose left open."""
    if f"{one}-".startswith(f"{other}-") or one.endswith(f"-{other}"):
        return True
    if f"{other}-".startswith(f"{one}-") or other.endswith(f"-{one}"):
        return True
    return "/RES/" in one and one.rpartition("/RES/")[2] == other.rpartition("/RES/")[2]


def _is_cited(number: Fact, citation: Fact) -> bool:
    """Tell whether a number is short for a citation: 1540, or the 1267/1989/2253 Committee."""
    match = NUMBER_BEFORE_YEAR.search(citation.value)
    if match:
        return match[1] in number.value.split("/")
    return "/" in number.value and citation.value.endswith(f"/{number.value}")


def figure(fact: Fact) -> str:
    """Return the figure of a fact: the number of a paragraph, a year that stands alone."""
    if fact.kind is FactKind.DATE:
        return fact.value
    return fact.value.rpartition(" ")[2]


def answers(other: Fact, fact: Fact) -> bool:
    """Tell whether a fact is all that another says: a date that has its year, a citation that has its number."""
    if fact.kind is other.kind and (fact.value == other.value or _lies_in(fact, other)):
        return True
    if fact.kind is FactKind.DATE is other.kind:
        return _contains(other, fact)
    if FactKind.CITATION in {fact.kind, other.kind}:
        if fact.kind is not FactKind.CITATION:
            return fact.kind in COUNTED and (_is_cited(fact, other) or fact.value in FIGURE.findall(other.value))
        return other.kind is FactKind.NUMBER and _is_cited(other, fact)
    return {fact.kind, other.kind} <= COUNTED and figure(fact) == figure(other)
