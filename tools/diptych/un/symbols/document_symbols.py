"""Symbols of series that have many shapes: reports, letters, drafts, records."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.model.symbol import Parts, SymbolFault
from diptych.un.calendar import sessions
from diptych.un.calendar.resolutions import LAST_YEAR
from diptych.un.symbols import series
from diptych.un.symbols.faults import RefusedSymbolError, fault_of_part, is_modifier

if TYPE_CHECKING:
    from collections.abc import Sequence

QUALIFIED = re.compile(r"\(([^()]*)\)")
PART = re.compile(r"[A-Z][A-Z0-9]*(?:[.-][A-Z0-9]+)*|[1-9][0-9]*(?:[-&][1-9][0-9]*)*[A-Z]?(?:\.ADD\.[0-9]+)?")
NUMBERED_ENDING = re.compile(r".*(?:[0-9]|[0-9][A-Z]|\.[IVXLA-Z])")
YEAR_DIGITS = 4


def read_document(compact: str) -> Parts:
    """Return the parts of a document's symbol.

    Raises:
        RefusedSymbolError: It is not a symbol.
    """
    path, qualifiers = _without_qualifiers(compact)
    organ, *rest = path.split("/")
    if organ not in series.ORGANS:
        raise RefusedSymbolError(SymbolFault.ORGAN)
    if not rest or not rest[-1]:
        raise RefusedSymbolError(SymbolFault.NUMBER_MISSING)
    if not all(rest):
        raise RefusedSymbolError(SymbolFault.EMPTY_PART)
    end = len(rest)
    while end and series.MODIFIER.fullmatch(rest[end - 1]):
        end -= 1
    core, modifiers = rest[:end], tuple(map(series.printed, rest[end:]))
    _check_core(core)
    if organ in series.PRINCIPAL_ORGANS:
        _check_principal(organ, core)
    return _parts(organ, core, modifiers, qualifiers)


def _without_qualifiers(compact: str) -> tuple[str, tuple[str, ...]]:
    qualifiers = tuple(QUALIFIED.findall(compact))
    path = QUALIFIED.sub("", compact)
    if not all(series.QUALIFIER.fullmatch(qualifier) for qualifier in qualifiers):
        raise RefusedSymbolError(SymbolFault.QUALIFIER)
    return path, tuple(map(series.printed, qualifiers))


def _check_core(core: Sequence[str]) -> None:
    """Refuse parts that no symbol has, and a last part without a number."""
    if not core:
        raise RefusedSymbolError(SymbolFault.NUMBER_MISSING)
    wrong = next((part for part in core if not PART.fullmatch(part) or is_modifier(part)), None)
    if wrong:
        raise RefusedSymbolError(fault_of_part(wrong))
    if core[-1] in series.BARE_ENDINGS and any(NUMBERED_ENDING.fullmatch(part) for part in core):
        return
    if not NUMBERED_ENDING.fullmatch(core[-1]):
        raise RefusedSymbolError(SymbolFault.NUMBER_MISSING)


def _check_principal(organ: str, core: Sequence[str]) -> None:
    """Refuse what the Assembly and the councils never print."""
    first, last = core[0], core[-1]
    if first[0].isdigit():
        _check_era(organ, core)
    elif series.SPECIAL_SESSION.fullmatch(first):
        if len(core) == 1:
            raise RefusedSymbolError(SymbolFault.NUMBER_MISSING)
    elif _word(first) not in series.BODIES:
        raise RefusedSymbolError(SymbolFault.PART)
    elif _word(last) in series.UNNUMBERED or (first == "HRC" and len(core) == len(("HRC", "45"))):
        raise RefusedSymbolError(SymbolFault.NUMBER_MISSING)


def _check_era(organ: str, core: Sequence[str]) -> None:
    """Refuse a session or year that the series never had or that has no number, and surplus numbers.

    A year alone could be the number of a document of 1951; in a report, the number after it was lost.
    """
    era, *rest = core
    if not rest:
        if organ == "S" and era.isdigit() and sessions.SECURITY_COUNCIL_YEARS_FROM <= int(era) <= LAST_YEAR:
            raise RefusedSymbolError(SymbolFault.NUMBER_MISSING)
        return
    if organ == "A":
        if era.isdigit() and sessions.is_of_old(int(era)):
            raise RefusedSymbolError(SymbolFault.SESSION_OF_OLD)
        if not era.isdigit() or not sessions.assembly_session_numbered(int(era)):
            raise RefusedSymbolError(SymbolFault.SESSION_WRONG)
    elif not era.isdigit() or not sessions.year_numbered(organ, int(era)):
        raise RefusedSymbolError(SymbolFault.YEAR_WRONG)
    typed = not rest[0][0].isdigit()
    if (len(rest) > 1 and not typed) or (typed and _word(rest[0]) not in series.KINDS):
        raise RefusedSymbolError(SymbolFault.PART)


def _word(part: str) -> str:
    """Return the letters at the beginning of a part."""
    return part.partition(".")[0].rstrip("0123456789")


def _parts(organ: str, core: Sequence[str], modifiers: tuple[str, ...], qualifiers: tuple[str, ...]) -> Parts:
    """Name the parts of a symbol that has been checked."""
    *leading, last = core
    bodies = tuple(series.printed(part) for part in leading if _is_body(part))
    eras = [part for part in leading if series.SPECIAL_SESSION.fullmatch(part) or part.isdigit()]
    session = next((era for era in eras if len(era) < YEAR_DIGITS or not era.isdigit()), None)
    year = next((int(era) for era in eras if len(era) == YEAR_DIGITS and era.isdigit()), None)
    word, _, number = last.rpartition(".")
    kinds = [part for part in leading if part in series.KINDS]
    kind = word if word in series.KINDS else next(iter(kinds), None)
    return Parts(
        organ=organ,
        bodies=bodies,
        session=session,
        year=year,
        kind=kind,
        number=number if word in series.KINDS else last,
        modifiers=modifiers,
        qualifiers=qualifiers,
    )


def _is_body(part: str) -> bool:
    return not part[0].isdigit() and part not in series.KINDS and not series.SPECIAL_SESSION.fullmatch(part)
