"""Why a symbol is malformed."""

from __future__ import annotations

import re

from diptych.model.symbol import SymbolFault

MODIFIER_WORD = re.compile(r"(?:ADD|AMEND|CORR|REV)(?![A-Z])")
WORD_WITHOUT_NUMBER = re.compile(r"[A-Z]+\.")


class RefusedSymbolError(Exception):
    """A text that is not a symbol, with the reason."""

    def __init__(self, reason: SymbolFault) -> None:
        """Keep the reason."""
        super().__init__(reason)
        self.reason = reason


# What may be wrong after the name of a series that has one shape; the first pattern that matches decides.
ANYWHERE = (
    (r"/*", SymbolFault.NUMBER_MISSING),
    (r"/.*|.*//.*", SymbolFault.EMPTY_PART),
    (r"\(.*|[^/]*/", SymbolFault.NUMBER_MISSING),
    (r".*/(?:ADD|AMEND|CORR|REV)(?:\.0.*|[^.].*|\.?|\.[^0-9].*)", SymbolFault.MODIFIER),
)
OF_COUNCIL = (
    (r"0[0-9]*\(.*|[0-9]{5,}.*", SymbolFault.NUMBER_WRONG),
    (r"[0-9]+[A-Z]?", SymbolFault.YEAR_MISSING),
    (r"[0-9]+[(/].*", SymbolFault.YEAR_WRONG),
)
WITH_LETTERS = (
    (r"[^/]+/[0-9]+(?:[A-Z]{2,}|-?[A-Z]-.*|-[A-Z0-9]*|[A-Z][0-9].*)", SymbolFault.LETTERS),
    (r"[0-9]+[A-Z]*\([^)]+\)(?:[A-Z]{2,}|-.*|[A-Z]-.*)", SymbolFault.LETTERS),
)
WITH_YEAR = (
    *WITH_LETTERS,
    (r"[0-9]+", SymbolFault.YEAR_MISSING),
    (r"[0-9]+\(.*", SymbolFault.SESSION_WRONG),
    (r"[0-9]{4}/(?:0.*|[0-9]{6,})", SymbolFault.NUMBER_WRONG),
    (r"[0-9]+/[0-9]+", SymbolFault.YEAR_WRONG),
)
WITH_SESSION = (
    *WITH_LETTERS,
    (r"[0-9]+[A-Z]?", SymbolFault.SESSION_MISSING),
    (r"0[0-9]*\(.*|[0-9]{6,}\(.*", SymbolFault.NUMBER_WRONG),
    (r"[0-9]+[A-Z]?\(.*", SymbolFault.SESSION_WRONG),
    (r"[1-9][0-9]{1,2}/(?:0.*|[0-9]{6,})", SymbolFault.NUMBER_WRONG),
    (r"(?:[0-9]+|[A-Z]+-?[0-9]*)/[0-9]+", SymbolFault.SESSION_WRONG),
)
OF_ASSEMBLY = ((r"(?:[1-9]|[12][0-9]|30)/[1-9][0-9]{0,4}", SymbolFault.SESSION_OF_OLD), *WITH_SESSION)
OF_SERIES = {
    "A/RES/": OF_ASSEMBLY,
    "A/DEC/": OF_ASSEMBLY,
    "S/RES/": OF_COUNCIL,
    "S/PRST/": WITH_YEAR,
    "E/RES/": WITH_YEAR,
    "E/DEC/": WITH_YEAR,
}


def fault_of_resolution(prefix: str, rest: str) -> SymbolFault:
    """Return what is wrong with a symbol of a series that has one shape.

    Args:
        prefix: The series, such as `S/RES/`.
        rest: What follows it.
    """
    faults = (*ANYWHERE, *OF_SERIES.get(prefix, WITH_SESSION))
    return next((fault for pattern, fault in faults if re.fullmatch(pattern, rest)), SymbolFault.PART)


def is_modifier(part: str) -> bool:
    """Return whether a part begins like a modifier: `ADD`, `REV.x`, `CORR2`."""
    return MODIFIER_WORD.match(part) is not None


def fault_of_part(part: str) -> SymbolFault:
    """Return what is wrong with one part of a document's symbol."""
    if is_modifier(part):
        return SymbolFault.MODIFIER
    if part.startswith("0") and part.isdigit():
        return SymbolFault.NUMBER_WRONG
    return SymbolFault.NUMBER_MISSING if WORD_WITHOUT_NUMBER.fullmatch(part) else SymbolFault.PART
