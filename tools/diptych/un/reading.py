"""Read document symbols, in any spelling in use."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.model.symbol import Fault, Parts, Symbol
from diptych.un import series, sessions
from diptych.un.faults import fault_of_part, fault_of_resolution

if TYPE_CHECKING:
    from collections.abc import Sequence

# No real symbol is near this length, in code points.
LONGEST = 160

SPACES = re.compile(r"[\s\u00a0\u202f]+")
DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2212", "-"))
ORGAN_AHEAD = re.compile(r"-(?=(?:" + "|".join(re.escape(organ) for organ in sorted(series.ORGANS)) + r")/)")
LOOSE_SPACE = re.compile(r" (?=\()|(?<=\() | (?=\))|(?<=\)) (?=[A-Z]\b|\()|(?<=PART) |(?<=PLAN) | ?(?<=-) ?(?=[A-Z]+/)")
BRACKETED = re.compile(r"\(([^()]*)\)")
ALLOWED = re.compile(r"[A-Z0-9./()&-]*")
PART = re.compile(
    r"(?P<word>[A-Z][A-Z0-9]*(?:[.-][A-Z0-9]+)*)|(?P<number>[1-9][0-9]*(?:[-&][1-9][0-9]*)*[A-Z]?(?:\.ADD\.[0-9]+)?)"
)
SPECIAL_SESSION = re.compile(r"E?S-[1-9][0-9]?")
BARE_LETTER = re.compile(r"([0-9]+)([A-Z])\(([IVXLES-]+)\)")
DIGIT_OR_ROMAN_END = re.compile(r".*(?:[0-9]|\.[IVXLA-Z])")


class RefusedError(Exception):
    """A text is no symbol, for the reason given."""

    def __init__(self, reason: Fault) -> None:
        """Keep the reason."""
        super().__init__(reason)
        self.reason = reason


def read_symbol(text: str) -> Symbol:
    """Return the symbol that a text is, in canonical form.

    Raises:
        RefusedError: The text is no symbol.
    """
    first, *others = ORGAN_AHEAD.split(_compact(text))
    symbol = _half(first)
    if not others:
        return symbol
    try:
        duals = tuple(_half(other) for other in others)
    except RefusedError:
        raise RefusedError(Fault.DUAL) from None
    return Symbol("-".join((symbol, *duals)), symbol.parts, duals)


def _compact(text: str) -> str:
    """Return the symbol in capitals without the spaces that do not matter."""
    if len(text) > LONGEST:
        raise RefusedError(Fault.TOO_LONG)
    folded = SPACES.sub(" ", text).translate(DASHES).strip(" *")
    if not folded:
        raise RefusedError(Fault.EMPTY)
    bracketed = BRACKETED.sub(lambda match: match[0].replace(" ", ""), folded.upper())
    compact = LOOSE_SPACE.sub("", bracketed)
    if not ALLOWED.fullmatch(compact):
        raise RefusedError(
            Fault.SPACE if " " in compact and ALLOWED.fullmatch(compact.replace(" ", "")) else Fault.CHARACTER
        )
    return BARE_LETTER.sub(r"\1(\3)\2", compact)


def _half(compact: str) -> Symbol:
    """Read a symbol that is not dual."""
    fixed = series.FIXED_PREFIX.match(compact)
    parts = _fixed(fixed[0], compact) if fixed else _document(compact)
    printed = series.PRINTED_WORD.sub(lambda match: series.PRINTED[match[0]], compact)
    return Symbol(printed, parts)


def _fixed(prefix: str, compact: str) -> Parts:
    """Read a symbol of a series that has one shape."""
    for pattern in series.FIXED_SERIES[prefix]:
        match = pattern.fullmatch(compact, len(prefix))
        if match:
            organ, *bodies, kind = prefix.rstrip("/").split("/")
            found = match.groupdict()
            parts = Parts(
                organ=organ,
                bodies=tuple(bodies),
                kind=kind,
                session=found.get("session"),
                year=int(found["year"]) if found.get("year") else None,
                number=found["number"],
                letters=found.get("letters") or "",
                modifiers=_printed(tuple(filter(None, found["modifiers"].split("/")))),
            )
            _check_session(parts)
            _check_letters(parts.letters)
            return parts
    raise RefusedError(fault_of_resolution(prefix, compact[len(prefix) :]))


def _check_session(parts: Parts) -> None:
    """Refuse a session or year that the series never had."""
    session, number = parts.session, int(parts.number or 0)
    if parts.year and not _year_possible(parts):
        raise RefusedError(Fault.YEAR_WRONG)
    if session is None or parts.bodies:
        return
    if session.isdigit():
        if not sessions.FIRST_NUMBERED_SESSION <= int(session) <= sessions.LAST_PLAUSIBLE_SESSION:
            raise RefusedError(Fault.SESSION_WRONG)
        return
    numeral = session.rpartition("-")[2]
    if numeral.isdigit():
        return
    value = sessions.roman_value(numeral)
    last, most = (
        (sessions.LAST_ROMAN_SESSION, sessions.LAST_RUNNING_RESOLUTION)
        if parts.organ == "A"
        else (sessions.ECOSOC_LAST_ROMAN_SESSION, sessions.LAST_RUNNING_ECOSOC_RESOLUTION)
    )
    if value is None or value > last:
        raise RefusedError(Fault.SESSION_WRONG)
    if number > most:
        raise RefusedError(Fault.NUMBER_WRONG)


def _year_possible(parts: Parts) -> bool:
    year = parts.year or 0
    first = {
        ("S", "PRST"): sessions.SECURITY_COUNCIL_YEARS_FROM,
        ("E", "RES"): sessions.ECOSOC_YEARS_FROM,
    }.get((parts.organ, parts.kind or ""), 1946)
    return first <= year <= sessions.LAST_PLAUSIBLE_YEAR


def _check_letters(letters: str) -> None:
    if len(letters) == len("A-C") and letters[0] >= letters[2]:
        raise RefusedError(Fault.LETTERS)


def _document(compact: str) -> Parts:
    """Read a symbol of a series in which many shapes occur."""
    path, qualifiers = _without_qualifiers(compact)
    organ, *rest = path.split("/")
    if organ not in series.ORGANS:
        raise RefusedError(Fault.ORGAN)
    if not rest or not rest[-1]:
        raise RefusedError(Fault.NUMBER_MISSING)
    if not all(rest):
        raise RefusedError(Fault.EMPTY_PART)
    core = list(rest)
    modifiers: list[str] = []
    while core and series.MODIFIER.fullmatch(core[-1]):
        modifiers.insert(0, core.pop())
    _check_core(organ, core, len(modifiers))
    return _document_parts(organ, core, tuple(modifiers), qualifiers)


def _without_qualifiers(compact: str) -> tuple[str, tuple[str, ...]]:
    qualifiers = tuple(BRACKETED.findall(compact))
    path = BRACKETED.sub("", compact)
    if "(" in path or ")" in path:
        raise RefusedError(Fault.BRACKETS)
    if not all(series.QUALIFIER.fullmatch(qualifier) for qualifier in qualifiers):
        raise RefusedError(Fault.QUALIFIER)
    return path, _printed(qualifiers)


def _check_core(organ: str, core: Sequence[str], modifiers: int) -> None:
    """Refuse parts that no symbol has, or the series of `organ` not."""
    if not core:
        if organ == "HSP" or not modifiers:
            return
        raise RefusedError(Fault.NUMBER_MISSING)
    for part in core:
        if not PART.fullmatch(part):
            raise RefusedError(fault_of_part(part))
    if not DIGIT_OR_ROMAN_END.fullmatch(core[-1]) and core[-1] not in series.BARE_ENDINGS:
        raise RefusedError(fault_of_part(core[-1]) if core[-1].rstrip(".") in series.PRINTED else Fault.NUMBER_MISSING)
    if organ in {"A", "S", "E", "ST", "T"}:
        _check_principal(organ, core)


def _check_principal(organ: str, core: Sequence[str]) -> None:
    """Refuse what the principal organs never print."""
    first = core[0]
    if first[0].isdigit():
        if len(core) > 1 and organ == "A" and first.isdigit():
            if not sessions.FIRST_NUMBERED_SESSION <= int(first) <= sessions.LAST_PLAUSIBLE_SESSION:
                raise RefusedError(Fault.SESSION_WRONG)
        if len(core) > 1 and organ in {"S", "E"}:
            since = sessions.SECURITY_COUNCIL_YEARS_FROM if organ == "S" else sessions.ECOSOC_YEARS_FROM
            if not first.isdigit() or not since <= int(first) <= sessions.LAST_PLAUSIBLE_YEAR:
                raise RefusedError(Fault.YEAR_WRONG)
        return
    if SPECIAL_SESSION.fullmatch(first):
        if len(core) == 1:
            raise RefusedError(Fault.NUMBER_MISSING)
        return
    word = first.partition(".")[0].rstrip("0123456789")
    if word not in series.BODIES:
        raise RefusedError(Fault.PART)


def _document_parts(organ: str, core: Sequence[str], modifiers: tuple[str, ...], qualifiers: tuple[str, ...]) -> Parts:
    """Name the parts of a document's symbol that has been checked."""
    bodies: list[str] = []
    session: str | None = None
    year: int | None = None
    kind: str | None = None
    for part in core[:-1]:
        if SPECIAL_SESSION.fullmatch(part) or (part.isdigit() and len(part) < len("1994")):
            session = part
        elif part.isdigit():
            year = int(part)
        elif part.partition(".")[0] in series.KINDS:
            kind = part.partition(".")[0]
        else:
            bodies.append(part)
    last = core[-1] if core else ""
    word, _, number = last.rpartition(".")
    if word in series.KINDS:
        kind = word
    return Parts(
        organ=organ,
        bodies=tuple(bodies),
        session=session,
        year=year,
        kind=kind,
        number=(number if word in series.KINDS else last) or None,
        modifiers=_printed(modifiers),
        qualifiers=qualifiers,
    )


def _printed(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(series.PRINTED_WORD.sub(lambda match: series.PRINTED[match[0]], word) for word in words)
