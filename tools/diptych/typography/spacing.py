"""Spaces that hold words and marks together on a line.

Every function here puts one character in place of one, so that offsets in a text stay true.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diptych.model.citation import Citation

NO_BREAK_SPACE = "\u00a0"
NO_BREAK_HYPHEN = "\u2011"
EN_DASH = "\u2013"

FRENCH_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
HELD_SPACES = {
    # A number is not parted from what it counts, nor an abbreviation from its number (Editorial Manual).
    "en": re.compile(
        r"(?<=\d) (?=(?:per cent|million|billion|trillion)\b)"
        r"|(?<=\b[Nn]o\.) (?=\d)|(?<=\bpara\.) (?=[\d\ufffc])|(?<=\bparas\.) (?=[\d\ufffc])|(?<=\bsect\.) (?=[IVX\d])"
        r"|(?<=\bMr\.) (?=[A-Z])|(?<=\bMs\.) (?=[A-Z])|(?<=\bMrs\.) (?=[A-Z])"
    ),
    # Official French texts have U+00A0 before ; : ? ! » %, after «, between groups of three
    # digits, between a day and its month, and after n° (counted in the resolutions of 2020 to 2026).
    "fr": re.compile(
        r"(?<=\S) (?=[;:?!»%])"
        r"|(?<=«) (?=\S)"
        r"|(?<=\d) (?=\d{3}(?!\d))"
        rf"|(?<=\d) (?=(?:{FRENCH_MONTHS})\b)"
        rf"|(?<=1er) (?=(?:{FRENCH_MONTHS})\b)"
        r"|(?<=\d) (?=(?:pour cent|millions?|milliards?)\b)"
        r"|(?<=\bn°) (?=\d)|(?<=\bpar\.) (?=[\d\ufffc])"
        r"|(?<=\bM\.) (?=[A-ZÉ])|(?<=\bMM\.) (?=[A-ZÉ])|(?<=\bMme) (?=[A-ZÉ])"
    ),
}
"""By language, the plain spaces at which a line must not break."""

DUAL_JOINT = re.compile(rf"[-{NO_BREAK_HYPHEN}](?=[A-Z]+/)")
"""The hyphen between the halves of a dual symbol, which print sets as an en dash."""


def typeset(text: str, lang: str, citations: Iterable[Citation] = ()) -> str:
    """Return a text as it is printed, code point for code point.

    Args:
        text: The plain text of a block.
        lang: Its language; one without rules of its own keeps its spaces.
        citations: The citations in it: their spaces hold, and dual symbols get an en dash.

    Returns:
        A text of the same length.
    """
    held = HELD_SPACES.get(lang)
    if held:
        text = held.sub(NO_BREAK_SPACE, text)
    parts: list[str] = []
    last = 0
    for citation in citations:
        parts += (text[last : citation.start], _set_citation(text, citation))
        last = citation.end
    return "".join((*parts, text[last:]))


def _set_citation(text: str, citation: Citation) -> str:
    cited = text[citation.start : citation.end].replace(" ", NO_BREAK_SPACE)
    return DUAL_JOINT.sub(EN_DASH, cited) if citation.symbol.duals else cited
