"""Text as a language sets it: what no line may break, and the raised endings of ordinals."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.compose.ordinals import raised_endings
from diptych.compose.runs import HeldRun, PlainRun, RaisedRun, SourcePlace
from diptych.typography.characters import EN_DASH, NO_BREAK_SPACE
from diptych.typography.spacing import typeset
from diptych.un import citation_form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.compose.runs import Run, Runs
    from diptych.model.source import Span
    from diptych.model.symbol import Symbol

HELD = re.compile(r"(?<![\w–-])(?:\d{1,4}–\d{1,4}|[A-Z]{2,}-(?:[A-Z]\w*|\d+)|\w+\u00a0–\u00a0[A-Z]{2,})(?![\w–-])")
"""A range of figures: 2016–2020; a name with a hyphen: UN-Women, COVID-19; an acronym after a dash: “– GUAM”.

A line may end after a dash even where a no-break space follows (Unicode Standard Annex 14, LB12a).
"""


def held_words(text: str, lang: str, written: str = "", at: SourcePlace | None = None) -> Runs:
    """Return the runs of a typeset text, in which ranges and names are held and the endings of ordinals raised.

    Args:
        text: The text as it is printed.
        lang: Its language.
        written: The text as it was written, of the same length; the text itself if not given.
        at: Where it comes from, if a source holds it.
    """
    return tuple(_held(text, lang, written or text, at))


def _held(text: str, lang: str, written: str, place: SourcePlace | None) -> Iterator[Run]:
    at = 0
    for match in HELD.finditer(text):
        start, end = match.span()
        yield from _raised(text[at:start], lang, written[at:start], place and place.further(at))
        yield HeldRun(match[0], written[start:end], place and place.further(start))
        at = end
    yield from _raised(text[at:], lang, written[at:], place and place.further(at))


def raised_words(text: str, lang: str) -> Runs:
    """Return the runs of a typeset text whose endings of ordinals are raised."""
    return tuple(_raised(text, lang, text))


def _raised(text: str, lang: str, written: str, place: SourcePlace | None = None) -> Iterator[Run]:
    at = 0
    for start, end in raised_endings(text, lang):
        if at < start:
            yield PlainRun(text[at:start], written[at:start], place and place.further(at))
        yield RaisedRun(text[start:end], written[start:end], place and place.further(start))
        at = end
    if at < len(text):
        yield PlainRun(text[at:], written[at:], place and place.further(at))


def symbol_words(symbol: Symbol, lang: str) -> Runs:
    """Return the runs of a citation that Diptych sets itself: as prose prints it, and as authors type it."""
    printed = citation_form(symbol, lang)
    typed = printed.replace(NO_BREAK_SPACE, " ")
    return (PlainRun(printed, typed.replace(EN_DASH, "-") if symbol.duals else typed),)


def set_words(text: str, lang: str, span: Span | None = None) -> Runs:
    """Return the runs of a text that is no passage, such as the heading of a column; `span` is that of a title."""
    return held_words(typeset(text, lang), lang, text, SourcePlace(span, 0) if span else None)
