"""Where the sentences of a text end."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from diptych.languages.registry import language_of

if TYPE_CHECKING:
    from collections.abc import Iterator

STOP, AFTER_STOP = (
    r"[.!?…](?<!\b[A-ZÀ-Ý]\.)",
    r"[»”’\"')]*(?:[\s\u00a0][»”])?[\s\u00a0]+(?=[«“‘\"'(]?[\s\u00a0]?[A-ZÀ-Ý\d\ufffc])",
)
"""The mark that ends a sentence, other than the full stop of an initial; what comes between two sentences."""


@cache
def _end(lang: str) -> re.Pattern[str]:
    """Return the pattern of the end of a sentence, with the spaces after it; an abbreviation's stop does not count."""
    language = language_of(lang)
    months = language.dates.short if language.dates else ()
    others = language.words.abbreviations if language.words else ()
    by_length: dict[int, set[str]] = {}
    for short in (*(month.removesuffix(".") for month in months if month.endswith(".")), *others):
        by_length.setdefault(len(short), set()).add(short)
    # What a pattern looks back to must have one length.
    unless = "".join(rf"(?<!\b(?:{'|'.join(sorted(short))})\.)" for _, short in sorted(by_length.items()))
    return re.compile(STOP + unless + AFTER_STOP)


def sentences(text: str, lang: str) -> Iterator[tuple[int, int]]:
    """Yield the start and the end of each sentence of a text, without the spaces around it, in code points.

    Args:
        text: The text.
        lang: Its language, whose abbreviations end no sentence.
    """
    start = len(text) - len(text.lstrip())
    for match in _end(lang).finditer(text):
        yield start, match.start() + len(match[0].rstrip())
        start = match.end()
    if end := len(text[start:].rstrip()):
        yield start, start + end


@lru_cache(maxsize=2)
def _bounds(text: str, lang: str) -> tuple[tuple[int, int], ...]:
    return tuple(sentences(text, lang))


def sentence_around(text: str, place: int, lang: str) -> tuple[int, int]:
    """Return the start and the end of the sentence at a place, or of the whole text where the place is between two."""
    bounds = _bounds(text, lang)
    before = bisect_right(bounds, place, key=lambda bounds: bounds[0])
    start, end = bounds[before - 1] if before else (0, 0)
    return (start, end) if start <= place < end else (0, len(text))


def opens_sentence(text: str, start: int, lang: str) -> bool:
    """Return whether a sentence begins at a place."""
    bounds = _bounds(text, lang)
    before = bisect_right(bounds, start, key=lambda bounds: bounds[0])
    return before > 0 and bounds[before - 1][0] == start


def end_before(text: str, end: int) -> int:
    """Return where the text before an offset ends, without the spaces between the two."""
    while end and text[end - 1].isspace():
        end -= 1
    return end
