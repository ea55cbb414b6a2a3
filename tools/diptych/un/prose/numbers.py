"""Resolutions cited by number: their forms, and the symbols they stand for."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from diptych.model.organ import ORGANS, OrganName
from diptych.model.symbol import Parts, Symbol, organ_of
from diptych.un.calendar import sessions

if TYPE_CHECKING:
    from diptych.un.prose.grammar import Grammar
    from diptych.un.prose.tokens import ProseToken

BRACKETED = re.compile(r"([0-9]+)\s?(.*?)\s?\(([^()]+)\)", re.DOTALL)
YEAR_DIGITS = 4


class NumberForm(Enum):
    """How the number of a resolution is written."""

    WITH_YEAR = auto()
    """`1809 (2008)`"""
    WITH_ROMAN_SESSION = auto()
    """`3411 A (XXX)`"""
    AFTER_SESSION = auto()
    """`58/316`"""
    AFTER_SPECIAL_SESSION = auto()
    """`S-13/2`"""
    AFTER_YEAR = auto()
    """`2025/12`"""


class ListedNumber(NamedTuple):
    """One number in a list of citations.

    Attributes:
        start: Offset of its first code point.
        end: Offset after the last one that a link covers.
        reach: Offset after the letters of parts that follow.
        form: How it is written.
        number: The resolution's number.
        era: Its year or session, as written.
        letters: Letters of parts: `A`, `A-C`.
    """

    start: int
    end: int
    reach: int
    form: NumberForm
    number: int
    era: str
    letters: str = ""


def member_of(token: ProseToken, text: str, grammar: Grammar) -> ListedNumber:
    """Return the number that a token gives, with the letters after it."""
    bracketed = BRACKETED.fullmatch(token.text)
    if bracketed:
        number, inner, era = bracketed.groups()
        form = NumberForm.WITH_YEAR if era.isdigit() else NumberForm.WITH_ROMAN_SESSION
    else:
        era, _, number = token.text.partition("/")
        inner, form = "", _slashed_form(era)
    following = None if form is NumberForm.WITH_YEAR or inner else grammar.letters.match(text, token.end)
    letters = span_of_letters(following[1] if following else inner)
    reach = following.end() if following else token.end
    return ListedNumber(token.start, token.end, reach, form, int(number), era, letters)


def span_of_letters(letters: str) -> str:
    """Return the letters of parts as a symbol has them: `A-C` for "A to C" or "A, B and C"."""
    capitals = re.findall(r"\b[A-Z]\b", letters)
    if not capitals:
        return ""
    return capitals[0] if len(capitals) == 1 else f"{capitals[0]}-{capitals[-1]}"


def _slashed_form(era: str) -> NumberForm:
    if not era.isdigit():
        return NumberForm.AFTER_SPECIAL_SESSION
    return NumberForm.AFTER_YEAR if len(era) == YEAR_DIGITS else NumberForm.AFTER_SESSION


def possible_bodies(member: ListedNumber) -> frozenset[OrganName]:
    """Return the bodies that number their resolutions in this form."""
    return POSSIBLE[member.form](member)


def _after_session(member: ListedNumber) -> frozenset[OrganName]:
    session = int(member.era)
    bodies = set()
    if sessions.FIRST_NUMBERED_SESSION <= session <= sessions.LAST_PLAUSIBLE_SESSION:
        bodies.add(OrganName.GENERAL_ASSEMBLY)
    if 1 <= session <= sessions.HUMAN_RIGHTS_COUNCIL_LAST_PLAUSIBLE_SESSION and not member.letters:
        bodies.add(OrganName.HUMAN_RIGHTS_COUNCIL)
    return frozenset(bodies) if member.number else frozenset()


def _with_roman_session(member: ListedNumber) -> frozenset[OrganName]:
    prefix, _, numeral = member.era.rpartition("-")
    session = sessions.roman_value(numeral) or 0
    bodies = set()
    if 1 <= session <= sessions.LAST_ROMAN_SESSION and member.number <= sessions.LAST_RUNNING_RESOLUTION:
        bodies.add(OrganName.GENERAL_ASSEMBLY)
    if (
        1 <= session <= sessions.ECOSOC_LAST_ROMAN_SESSION
        and member.number <= sessions.LAST_RUNNING_ECOSOC_RESOLUTION
        and not prefix
    ):
        bodies.add(OrganName.ECONOMIC_AND_SOCIAL_COUNCIL)
    return frozenset(bodies) if member.number else frozenset()


def _after_special_session(member: ListedNumber) -> frozenset[OrganName]:
    assembly = frozenset({OrganName.GENERAL_ASSEMBLY})
    return assembly if member.era.startswith("E") else assembly | {OrganName.HUMAN_RIGHTS_COUNCIL}


def _after_year(member: ListedNumber) -> frozenset[OrganName]:
    possible = sessions.ECOSOC_YEARS_FROM <= int(member.era) <= sessions.LAST_PLAUSIBLE_YEAR and member.number
    return frozenset({OrganName.ECONOMIC_AND_SOCIAL_COUNCIL}) if possible else frozenset()


def _with_year(member: ListedNumber) -> frozenset[OrganName]:
    return frozenset({OrganName.SECURITY_COUNCIL}) if member.number else frozenset()


POSSIBLE = {
    NumberForm.WITH_YEAR: _with_year,
    NumberForm.WITH_ROMAN_SESSION: _with_roman_session,
    NumberForm.AFTER_SESSION: _after_session,
    NumberForm.AFTER_SPECIAL_SESSION: _after_special_session,
    NumberForm.AFTER_YEAR: _after_year,
}


def adopting_body(symbol: Symbol) -> OrganName | None:
    """Return the body that adopted a resolution, or none for another document or an unknown body."""
    organ = organ_of(symbol.parts) if symbol.parts.kind == "RES" else None
    return organ if organ and ORGANS[organ].bodies == symbol.parts.bodies else None


def resolution(member: ListedNumber, body: OrganName) -> Symbol:
    """Return the symbol of a resolution of `body`."""
    organ = ORGANS[body]
    year = int(member.era) if member.form in {NumberForm.WITH_YEAR, NumberForm.AFTER_YEAR} else None
    parts = Parts(
        organ=organ.letter,
        bodies=organ.bodies,
        kind="RES",
        session=None if year else member.era,
        year=year,
        number=str(member.number),
        letters=member.letters,
    )
    series = "/".join((organ.letter, *organ.bodies, "RES"))
    if member.form in {NumberForm.WITH_YEAR, NumberForm.WITH_ROMAN_SESSION}:
        return Symbol(f"{series}/{member.number}({member.era}){member.letters}", parts)
    return Symbol(f"{series}/{member.era}/{member.number}{member.letters}", parts)
