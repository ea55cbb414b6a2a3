"""The period in which a document may have been issued, by its symbol."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from diptych.model.organ import OrganName
from diptych.model.symbol import organ_of
from diptych.un.calendar import sessions

if TYPE_CHECKING:
    from diptych.model.symbol import Parts, Symbol

ISSUED_LATE = {"S": 10, "E": 7}
"""The month of the previous year from which documents may be dated, by the first part of their symbols.

A letter of December is issued in January; the session of the Economic and Social Council begins in July of the
previous year.
"""


class Period(NamedTuple):
    """The first and the last day on which a document may be dated."""

    first: date
    last: date

    def holds(self, day: date) -> bool:
        """Return whether a day is within the period."""
        return self.first <= day <= self.last


def period_of(symbol: Symbol) -> Period | None:
    """Return the period in which a document may have been issued, or none where its symbol does not show it.

    For a dual symbol, this is the period that both halves allow.
    """
    periods = [period for period in (_period(half.parts) for half in symbol.halves) if period]
    if not periods:
        return None
    return Period(max(period.first for period in periods), min(period.last for period in periods))


def issued_from(symbol: Symbol) -> date | None:
    """Return the day before which a document cannot have been issued, or none where its symbol does not show it.

    A letter of December that the Security Council issues in January is dated before that day.
    """
    period = period_of(symbol)
    if period is None:
        return None
    years = (half.parts.year for half in symbol.halves if half.parts.organ == "S" and half.parts.year)
    return max((period.first, *(date(year, 1, 1) for year in years)))


def _period(parts: Parts) -> Period | None:
    if parts.organ in ISSUED_LATE and parts.year:
        return _of_year(parts, parts.year)
    if parts.organ != "A" or parts.session is None:
        return None
    if organ_of(parts) is OrganName.HUMAN_RIGHTS_COUNCIL:
        return _of_human_rights_council(parts.session)
    committees_only = all(body.startswith("C.") for body in parts.bodies)
    return _of_assembly(parts, parts.session) if committees_only else None


def _of_assembly(parts: Parts, written: str) -> Period | None:
    session = int(written) if written.isdigit() else sessions.roman_value(written)
    if session is None:
        return None
    if parts.kind in {"RES", "DEC"}:
        return Period(sessions.assembly_opening(session), sessions.assembly_closing(session))
    return Period(sessions.first_day_of_documents(session), date(sessions.FOUNDED + session + 1, 12, 31))


def _of_year(parts: Parts, year: int) -> Period:
    same_year = parts.organ == "S" and parts.kind in {"RES", "PRST"}
    return Period(date(year, 1, 1) if same_year else date(year - 1, ISSUED_LATE[parts.organ], 1), date(year, 12, 31))


def _of_human_rights_council(session: str) -> Period | None:
    if not session.isdigit():
        return None
    first, last = sessions.human_rights_council_years(int(session))
    return Period(date(first, 1, 1), date(last, 12, 31))
