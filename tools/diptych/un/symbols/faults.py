"""Why a symbol is malformed."""

from __future__ import annotations

import re

from diptych.model.symbol import Fault

MODIFIER_WORD = re.compile(r"(?:ADD|AMEND|CORR|REV)(?![A-Z])")
WORD_WITHOUT_NUMBER = re.compile(r"[A-Z]+\.")


class RefusedError(Exception):
    """A text is no symbol, for the reason given."""

    def __init__(self, reason: Fault) -> None:
        """Keep the reason."""
        super().__init__(reason)
        self.reason = reason


# What may be wrong after the name of a series that has one shape, the first that matches.
ANYWHERE = (
    (r"/*", Fault.NUMBER_MISSING),
    (r"/.*|.*//.*", Fault.EMPTY_PART),
    (r"\(.*|[^/]*/", Fault.NUMBER_MISSING),
    (r".*/(?:ADD|AMEND|CORR|REV)(?:\.0.*|[^.].*|\.?|\.[^0-9].*)", Fault.MODIFIER),
)
OF_COUNCIL = (
    (r"0[0-9]*\(.*|[0-9]{5,}.*", Fault.NUMBER_WRONG),
    (r"[0-9]+[A-Z]?", Fault.YEAR_MISSING),
    (r"[0-9]+[(/].*", Fault.YEAR_WRONG),
)
WITH_LETTERS = (
    (r"[^/]+/[0-9]+(?:[A-Z]{2,}|-?[A-Z]-.*|-[A-Z0-9]*|[A-Z][0-9].*)", Fault.LETTERS),
    (r"[0-9]+[A-Z]*\([^)]+\)(?:[A-Z]{2,}|-.*|[A-Z]-.*)", Fault.LETTERS),
)
WITH_YEAR = (
    *WITH_LETTERS,
    (r"[0-9]+", Fault.YEAR_MISSING),
    (r"[0-9]+\(.*", Fault.SESSION_WRONG),
    (r"[0-9]{4}/(?:0.*|[0-9]{6,})", Fault.NUMBER_WRONG),
    (r"[0-9]+/[0-9]+", Fault.YEAR_WRONG),
)
WITH_SESSION = (
    *WITH_LETTERS,
    (r"[0-9]+[A-Z]?", Fault.SESSION_MISSING),
    (r"0[0-9]*\(.*|[0-9]{6,}\(.*", Fault.NUMBER_WRONG),
    (r"[0-9]+[A-Z]?\(.*", Fault.SESSION_WRONG),
    (r"[1-9][0-9]{1,2}/(?:0.*|[0-9]{6,})", Fault.NUMBER_WRONG),
    (r"(?:[0-9]+|[A-Z]+-?[0-9]*)/[0-9]+", Fault.SESSION_WRONG),
)
OF_ASSEMBLY = ((r"(?:[1-9]|[12][0-9]|30)/[1-9][0-9]{0,4}", Fault.SESSION_OF_OLD), *WITH_SESSION)
OF_SERIES = {
    "A/RES/": OF_ASSEMBLY,
    "A/DEC/": OF_ASSEMBLY,
    "S/RES/": OF_COUNCIL,
    "S/PRST/": WITH_YEAR,
    "E/RES/": WITH_YEAR,
    "E/DEC/": WITH_YEAR,
}


def fault_of_resolution(prefix: str, rest: str) -> Fault:
    """Return what is wrong with a symbol of a series that has one shape.

    Args:
        prefix: The series, such as `S/RES/`.
        rest: What follows it.
    """
    faults = (*ANYWHERE, *OF_SERIES.get(prefix, WITH_SESSION))
    return next((fault for pattern, fault in faults if re.fullmatch(pattern, rest)), Fault.PART)


def is_modifier(part: str) -> bool:
    """Tell whether a part begins as a modifier does: `ADD`, `REV.x`, `CORR2`."""
    return MODIFIER_WORD.match(part) is not None


def fault_of_part(part: str) -> Fault:
    """Return what is wrong with one part of a document's symbol."""
    if is_modifier(part):
        return Fault.MODIFIER
    if part.startswith("0") and part.isdigit():
        return Fault.NUMBER_WRONG
    return Fault.NUMBER_MISSING if WORD_WITHOUT_NUMBER.fullmatch(part) else Fault.PART
