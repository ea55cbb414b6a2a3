"""The symbol that a malformed one was probably meant to be."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from diptych.un.reading import LONGEST, RefusedError, read_symbol
from diptych.un.resolutions import belongs, year_of

if TYPE_CHECKING:
    from collections.abc import Iterator

COUNCIL = re.compile(r"S/RES/?\.?\(?([0-9]{1,4})\)?(?:[/( -]+([0-9]{2,4})\)?)?", re.IGNORECASE)
YEAR_FIRST = re.compile(r"S/RES/([0-9]{4})[/(]([0-9]{1,4})\)?", re.IGNORECASE)
SHORT_YEAR = re.compile(r"((?:S|E|S/PRST|E/RES)/)([0-9]{2})/([0-9]+.*)", re.IGNORECASE)
SWAPPED = re.compile(r"(A/(?:RES/)?)([0-9]+)/([0-9]+)", re.IGNORECASE)
RUN_TOGETHER = re.compile(r"(ADD|CORR|REV|AMEND)[ /]?([0-9]+)", re.IGNORECASE)
TYPE_WITHOUT_STOP = re.compile(r"(?<=/)(AC|C|CN|CONF|L|PV|SR|WG|WP|CRP)[ /]?([0-9]+)(?=/|$)", re.IGNORECASE)
PARENTHESISED_LETTER = re.compile(r"(/[0-9]+) ?[(\[]([A-Z])[)\]]$", re.IGNORECASE)
CENTURY_PIVOT = 46


def suggest(text: str) -> str | None:
    """Return the canonical symbol nearest to a malformed one, or none where none is near."""
    if len(text) > LONGEST:
        return None
    plain = unicodedata.normalize("NFKC", text).strip()
    for candidate in _candidates(plain):
        try:
            return str(read_symbol(candidate))
        except RefusedError:
            continue
    return None


def _candidates(plain: str) -> Iterator[str]:
    yield from _council_resolutions(plain)
    yield plain
    yield re.sub(r"\s+", "", plain)
    yield plain.strip(".,;:()[]/")
    yield re.sub(r"/{2,}", "/", plain).strip("/")
    yield plain.replace("\\", "/").replace("_", "/")
    yield plain.replace(".RES.", "/RES/").replace("RES.", "RES/")
    yield SHORT_YEAR.sub(lambda match: f"{match[1]}{_century(match[2])}/{match[3]}", plain)
    yield SWAPPED.sub(r"\1\3/\2", plain)
    yield RUN_TOGETHER.sub(r"\1.\2", plain)
    yield TYPE_WITHOUT_STOP.sub(r"\1.\2", plain)
    yield PARENTHESISED_LETTER.sub(r"\1\2", plain)
    yield re.sub(r"/0+(?=[1-9])", "/", plain)
    yield plain + ")"


def _council_resolutions(plain: str) -> Iterator[str]:
    match = YEAR_FIRST.fullmatch(plain)
    if match and belongs(int(match[2]), int(match[1])):
        yield f"S/RES/{match[2]}({match[1]})"
    match = COUNCIL.fullmatch(plain)
    if match:
        number = int(match[1])
        year = match[2] or str(year_of(number) or "")
        yield f"S/RES/{number}({_century(year) if len(year) == 2 else year})"  # noqa: PLR2004


def _century(year: str) -> str:
    return ("19" if int(year) >= CENTURY_PIVOT else "20") + year
