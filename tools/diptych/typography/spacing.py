"""Spaces that hold words and marks together on a line.

Every function here replaces one character by one, so that offsets in a text stay true.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from diptych.languages.dates import DateWords
from diptych.languages.function_words import FunctionWords
from diptych.languages.patterns import NEVER
from diptych.languages.registry import language_of
from diptych.languages.spaces import FIGURE
from diptych.typography.characters import EN_DASH, NO_BREAK_HYPHEN, NO_BREAK_SPACE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diptych.model.symbol import Citation

ANY_FIGURE = r"[\d\ufffc#]"
"""A figure, or a cross-reference that will be one: the text of `[#](#anchor)` is its `#`."""
COUNT = "|".join(rf"(?<={digits})(?<![^\s(“«]{digits})" for digits in (r"\d", r"\d\d", r"\d\d\d"))
"""After a number of up to three digits that stands alone; a longer one is a year, or has groups of its own."""
LETTER = "|".join(rf"(?<=/{digits})" for digits in (r"\d", r"\d\d", r"\d\d\d")).join(("(?:", r") (?=[A-Z]\b)"))
"""The letter of a resolution, 72/262 C, which may follow the link to it."""
ACRONYM_AFTER_DASH = rf"(?<=\w) (?={EN_DASH}[ \u00a0][A-Z]{{2,}}\b)|(?<=\w[ \u00a0]{EN_DASH}) (?=[A-Z]{{2,}}\b)"
"""An acronym that ends a name, “Economic Development – GUAM”, does not begin a line alone."""

NUMBER_SIGN = re.compile(r"(?<=\b[nN])°(?=[ \u00a0]?\d)")
"""A degree sign typed after n, for which print sets a raised o."""
RAISED_O = "º"

DUAL_JOINT = re.compile(rf"[-{NO_BREAK_HYPHEN}](?=[A-Z]+/)")
"""The hyphen between the halves of a dual symbol, for which print sets an en dash."""


BREAKING = dict.fromkeys((*range(0x2000, 0x2007), *range(0x2008, 0x200B), 0x205F, 0x3000), " ")
"""Unusual spaces, such as the thin space, at which a line may break as at a plain one."""


@cache
def _held(lang: str) -> re.Pattern[str] | None:
    """Return the pattern of the plain spaces at which a line of a language does not break; none where it has none."""
    language = language_of(lang)
    if language.spaces is None:
        return None
    dates = language.dates or DateWords()
    patterns = (dates.filled(pattern).replace(FIGURE, ANY_FIGURE) for pattern in language.spaces.patterns)
    # A number stays with a word that it may count: not a function word, such as “and” or “pour”.
    function_words = language.function_words or FunctionWords()
    counted = rf"(?!(?:{'|'.join(sorted(function_words.all)) or NEVER})\b)[^\W\d_]{{3}}"
    held = "|".join((*patterns, rf"(?:{COUNT}) (?={counted})", LETTER, ACRONYM_AFTER_DASH))
    # Each of them is one space: where there is none, none of them need be tried.
    return re.compile(rf"(?= )(?:{held})")


def typeset(text: str, lang: str, citations: Iterable[Citation] = ()) -> str:
    """Return a text as it is printed, code point for code point.

    Args:
        text: The plain text of a block.
        lang: Its language; one without rules of its own keeps its spaces.
        citations: The citations in it: their spaces become no-break spaces, and dual symbols get an en dash.

    Returns:
        A text of the same length.
    """
    held = _held(lang)
    if held:
        text = NUMBER_SIGN.sub(RAISED_O, _holding(held, text))
    parts: list[str] = []
    last = 0
    for citation in citations:
        parts += (text[last : citation.start], _set_citation(text, citation))
        last = citation.end
    return "".join((*parts, text[last:]))


def _holding(held: re.Pattern[str], text: str) -> str:
    """Return a text with no-break spaces where a line must not break; other spaces stay as they were typed."""
    plain = text if text.isascii() else text.translate(BREAKING)
    whole = held.sub(NO_BREAK_SPACE, plain)
    if plain == text:
        return whole
    return "".join(typed if shown == " " else shown for typed, shown in zip(text, whole, strict=True))


def _set_citation(text: str, citation: Citation) -> str:
    cited = text[citation.start : citation.end].replace(" ", NO_BREAK_SPACE)
    return DUAL_JOINT.sub(EN_DASH, cited) if citation.symbol.duals else cited
