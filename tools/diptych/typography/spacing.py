"""Spaces that hold words and marks together on a line.

Every function here replaces one character by one, so that offsets in a text stay true.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.typography.characters import EN_DASH, NO_BREAK_HYPHEN, NO_BREAK_SPACE
from diptych.typography.function_words import LANGUAGES
from diptych.typography.months import MONTH

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diptych.model.symbol import Citation

FRENCH_UNITS = "pour cent|millions?|milliards?|dollars?|euros?|francs?|km|kilomètres?|mètres?|hectares?|tonnes?"
FIGURE = r"[\d\ufffc#]"
"""A figure, or a cross-reference that will be one: the text of `[#](#anchor)` is its `#`."""
COUNT = "|".join(rf"(?<={digits})(?<![^\s(“«]{digits})" for digits in (r"\d", r"\d\d", r"\d\d\d"))
"""After a number of up to three digits that stands alone; a longer one is a year, or has groups of its own."""
LETTER = "|".join(rf"(?<=/{digits})" for digits in (r"\d", r"\d\d", r"\d\d\d")).join(("(?:", r") (?=[A-Z]\b)"))
"""The letter of a resolution, 72/262 C, which may follow the link to it."""
ACRONYM_AFTER_DASH = rf"(?<=\w) (?={EN_DASH}[ \u00a0][A-Z]{{2,}}\b)|(?<=\w[ \u00a0]{EN_DASH}) (?=[A-Z]{{2,}}\b)"
"""An acronym that ends a name, “Economic Development – GUAM”, does not begin a line alone."""


def _counted(lang: str) -> str:
    """Return a pattern for a word that a number may count: not a function word, such as “and” or “pour”."""
    words = "|".join(sorted(LANGUAGES[lang].words | LANGUAGES[lang].weak))
    return rf"(?!(?:{words})\b)[^\W\d_]{{3}}"


HELD_SPACES = {
    # A number stays with what it counts, and an abbreviation or “resolution” with its number (Editorial Manual).
    # In the resolutions of 2024, nine days in ten are held to their months.
    "en": re.compile(
        rf"(?<=\d) (?=(?:per cent|million|billion|trillion|{MONTH['en']})\b)"
        rf"|(?:(?<=\b[Nn]o\.)|(?<=\bNos\.)|(?<=\bpara\.)|(?<=\bparas\.)) (?={FIGURE})"
        rf"|(?:(?<=\b[Rr]esolution)|(?<=\b[Rr]esolutions)|(?<=\b[Dd]ecision)|(?<=\bArticle)|(?<=\bAgenda)) (?={FIGURE})"
        rf"|(?:{COUNT}) (?={_counted('en')})"
        r"|(?<=\d) (?=\([a-z]{1,4}\))"
        r"|(?:(?<=\bsect\.)|(?<=\bannex)|(?<=\bAnnex)|(?<=\bChapter)|(?<=\bchapter)) (?=[IVX\d]+\b)"
        r"|(?:(?<=\bMr\.)|(?<=\bMs\.)|(?<=\bMrs\.)|(?<=\bDr\.)) (?=[A-Z])"
        rf"|{LETTER}|{ACRONYM_AFTER_DASH}"
    ),
    # Official French texts have U+00A0 before ; : ? ! » %, after «, between groups of three digits, between a day and
    # its month, after n° and in "y compris" (counted in the resolutions of 2020 to 2026).
    "fr": re.compile(
        r"(?<=\S) (?=[;:?!»%])"
        r"|(?<=«) (?=\S)"
        r"|(?<=\d) (?=\d{3}(?!\d))"
        rf"|(?:(?<=\d)|(?<=\b1er)) (?=(?:{MONTH['fr']})\b)"
        rf"|(?<=\d) (?=(?:{FRENCH_UNITS})\b)"
        r"|(?:(?<=\bmillion)|(?<=\bmillions)|(?<=\bmilliard)|(?<=\bmilliards)) (?=(?:de |d’)(?:dollar|euro)s\b)"
        rf"|(?:(?<=\bn[°º])|(?<=\bN[°º])|(?<=\bpar\.)|(?<=\bart\.)|(?<=\b[Rr]ésolution)|(?<=\bAgenda)) (?={FIGURE})"
        rf"|(?:{COUNT}) (?={_counted('fr')})"
        r"|(?<=\d) (?=[a-z]{1,4}\))"
        r"|(?:(?<=\bsect\.)|(?<=\bannexe)|(?<=\bAnnexe)|(?<=\bChapitre)|(?<=\bchapitre)) (?=[IVX\d]+\b)"
        r"|(?:(?<=\bM\.)|(?<=\bMM\.)|(?<=\bMme)|(?<=\bMmes)) (?=[A-ZÀ-Ý])"
        r"|(?<=\b[Yy]) (?=compris\b)"
        rf"|{LETTER}|{ACRONYM_AFTER_DASH}"
    ),
}
"""By language, the plain spaces at which a line must not break."""

NUMBER_SIGN = re.compile(r"(?<=\b[nN])°(?=[ \u00a0]?\d)")
"""A degree sign typed after n, for which print sets a raised o."""
RAISED_O = "º"

DUAL_JOINT = re.compile(rf"[-{NO_BREAK_HYPHEN}](?=[A-Z]+/)")
"""The hyphen between the halves of a dual symbol, for which print sets an en dash."""


def typeset(text: str, lang: str, citations: Iterable[Citation] = ()) -> str:
    """Return a text as it is printed, code point for code point.

    Args:
        text: The plain text of a block.
        lang: Its language; one without rules of its own keeps its spaces.
        citations: The citations in it: their spaces become no-break spaces, and dual symbols get an en dash.

    Returns:
        A text of the same length.
    """
    held = HELD_SPACES.get(lang)
    if held:
        text = NUMBER_SIGN.sub(RAISED_O, held.sub(NO_BREAK_SPACE, text))
    parts: list[str] = []
    last = 0
    for citation in citations:
        parts += (text[last : citation.start], _set_citation(text, citation))
        last = citation.end
    return "".join((*parts, text[last:]))


def _set_citation(text: str, citation: Citation) -> str:
    cited = text[citation.start : citation.end].replace(" ", NO_BREAK_SPACE)
    return DUAL_JOINT.sub(EN_DASH, cited) if citation.symbol.duals else cited
