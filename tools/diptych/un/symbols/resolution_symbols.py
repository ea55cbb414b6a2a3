"""Symbols of series that have one shape: resolutions, decisions and statements."""

from __future__ import annotations

from diptych.model.symbol import Parts, SymbolFault
from diptych.un.calendar import sessions
from diptych.un.symbols import series
from diptych.un.symbols.faults import RefusedSymbolError, fault_of_resolution

# The first year in the symbols of a series.
FIRST_YEARS = {
    "S/RES/": sessions.FOUNDED + 1,
    "S/PRST/": sessions.SECURITY_COUNCIL_YEARS_FROM,
    "E/RES/": sessions.ECOSOC_YEARS_FROM,
    "E/DEC/": sessions.ECOSOC_YEARS_FROM,
}
LETTER_RANGE_LENGTH = 3


def read_resolution(prefix: str, compact: str) -> Parts:
    """Return the parts of a symbol that begins with `prefix`, one of `series.FIXED_SERIES`.

    Raises:
        RefusedSymbolError: It does not have the shape of its series.
    """
    for pattern in series.FIXED_SERIES[prefix]:
        match = pattern.fullmatch(compact, len(prefix))
        if match:
            parts = _parts(prefix, match.groupdict())
            _check(prefix, parts)
            return parts
    raise RefusedSymbolError(fault_of_resolution(prefix, compact[len(prefix) :]))


def _parts(prefix: str, found: dict[str, str | None]) -> Parts:
    organ, *bodies, kind = prefix.rstrip("/").split("/")
    year = found.get("year")
    return Parts(
        organ=organ,
        bodies=tuple(bodies),
        kind=kind,
        session=found.get("session"),
        year=int(year) if year else None,
        number=found["number"],
        letters=found.get("letters") or "",
        modifiers=tuple(series.printed(word) for word in (found["modifiers"] or "").split("/") if word),
    )


def _check(prefix: str, parts: Parts) -> None:
    """Refuse a year, session, number or letters that the series never had."""
    first = FIRST_YEARS.get(prefix, 0)
    if parts.year is not None and not first <= parts.year <= sessions.LAST_PLAUSIBLE_YEAR:
        raise RefusedSymbolError(SymbolFault.YEAR_WRONG)
    if len(parts.letters) == LETTER_RANGE_LENGTH and parts.letters[0] >= parts.letters[2]:
        raise RefusedSymbolError(SymbolFault.LETTERS)
    if parts.session is None or parts.bodies:
        return
    numeral = parts.session.rpartition("-")[2]
    if not numeral.isdigit():
        _check_running(parts, numeral)
    elif parts.session == numeral and not sessions.assembly_session_numbered(int(numeral)):
        raise RefusedSymbolError(
            SymbolFault.SESSION_OF_OLD if sessions.is_of_old(int(numeral)) else SymbolFault.SESSION_WRONG
        )


def _check_running(parts: Parts, numeral: str) -> None:
    """Refuse a Roman session, or a number, that the old, continuously numbered series never reached."""
    last, most = sessions.RUNNING[parts.organ]
    if not 1 <= (sessions.roman_value(numeral) or 0) <= last:
        raise RefusedSymbolError(SymbolFault.SESSION_WRONG)
    if int(parts.number or 0) > most:
        raise RefusedSymbolError(SymbolFault.NUMBER_WRONG)
