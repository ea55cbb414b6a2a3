"""The symbol that a malformed one was probably meant to be."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from diptych.un.calendar.resolutions import belongs, year_of_council_resolution
from diptych.un.symbols.faults import RefusedSymbolError
from diptych.un.symbols.reading import LONGEST, read_symbol

if TYPE_CHECKING:
    from collections.abc import Iterator

COUNCIL = r"S/RES[/.]([0-9]{1,4})(?:[A-Z]|\(\)|[/( \[-]+([0-9]{1,6})[)\]]?)?"
YEAR_FIRST = r"S/RES/([0-9]{4})[/(]([0-9]{1,4})\)?"
WRAPPING = ".,;:!?()[]<>/\u00ab\u00bb\u201c\u201d\"'#@- "
CENTURY_PIVOT = 46

# Slips of the pen, each with what was meant. Most runs meet none, so nothing here is compiled before it is needed.
SLIPS = (
    (r"\s+", ""),
    (r"/{2,}", "/"),
    (r"[\\_]", "/"),
    (r"\u2014", "-"),
    (r"\[(.*)\]", r"(\1)"),
    (r"^https?://[^/]+/(?:[a-z]{2}/)?", ""),
    (r"^(?=[0-9]+ ?\([0-9]{4}\)$)", "S/RES/"),
    (r"^(?=[0-9]+/[0-9]+$)", "A/RES/"),
    (r"^(?=RES/[0-9]+/)", "A/"),
    (r"RES\.", "RES/"),
    (r"^(A/RES/[0-9]+)-([0-9]+)$", r"\1/\2"),
    (r"^(A/(?:RES/)?)([0-9]+)/([0-9]+)", r"\1\3/\2"),
    (r"[ /]*(ADD|CORR|REV|AMEND)[ ./]*([0-9]+)", r"/\1.\2"),
    (r"(?<=/)(AC|C|CN|CONF|L|PV|SR|WG|WP|CRP)[ /]?([0-9]+)(?=/|$)", r"\1.\2"),
    (r"(/[0-9]+) ?[(\[-]([A-Z])[)\]]?$", r"\1\2"),
    (r"/0+(?=[1-9])", "/"),
    (r"$", ")"),
)
SHORT_YEAR = r"(?<![0-9])((?:S|E|S/PRST|E/RES)/)([0-9]{2})(?=/[0-9])"


def suggest(text: str) -> str | None:
    """Return the canonical symbol nearest to a malformed one, or none where none is near."""
    if len(text) > LONGEST:
        return None
    plain = unicodedata.normalize("NFKC", text).strip()
    for candidate in _candidates(plain):
        try:
            return str(read_symbol(candidate))
        except RefusedSymbolError:
            continue
    return None


def _candidates(plain: str) -> Iterator[str]:
    """Yield what may have been meant, the likeliest first."""
    yield from _council_resolutions(plain)
    yield plain
    yield plain.strip(WRAPPING)
    yield re.sub(SHORT_YEAR, lambda match: match[1] + _full_year(match[2]), plain, flags=re.IGNORECASE)
    for slip, meant in SLIPS:
        yield re.sub(slip, meant, plain, flags=re.IGNORECASE)


def _council_resolutions(plain: str) -> Iterator[str]:
    match = re.fullmatch(YEAR_FIRST, plain, re.IGNORECASE)
    if match and belongs(int(match[2]), int(match[1])):
        yield f"S/RES/{match[2]}({match[1]})"
    match = re.fullmatch(COUNCIL, plain, re.IGNORECASE)
    if match:
        number = int(match[1])
        yield f"S/RES/{number}({_full_year(match[2] or '')})"
        yield f"S/RES/{number}({year_of_council_resolution(number)})"


def _full_year(year: str) -> str:
    """Return a year of two digits in four."""
    if len(year) != len("08"):
        return year
    return ("19" if int(year) >= CENTURY_PIVOT else "20") + year
