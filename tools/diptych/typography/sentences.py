"""Where the sentences of a text end."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

END = re.compile(
    r"[.!?…](?<!\b[A-ZÀ-Ý]\.)(?<!\b(?:No|Mr|Ms|Dr|St|MM)\.)(?<!\b(?:Mrs|Mme|art|par|vol)\.)(?<!\b(?:para|sect)\.)"
    r"(?<!\b(?:paras|juill)\.)"
    r"(?<!\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|avr|oct|nov|déc)\.)(?<!\b(?:Sept|sept|janv|févr)\.)"
    r"[»”’\"')]*(?:[\s\u00a0][»”])?[\s\u00a0]+(?=[«“‘\"'(]?[\s\u00a0]?[A-ZÀ-Ý\d\ufffc])"
)
"""The end of a sentence with the spaces after it; the full stop of an initial or an abbreviation does not count."""


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield the start and the end of each sentence of a text, without the spaces around it, in code points."""
    start = len(text) - len(text.lstrip())
    for match in END.finditer(text):
        yield start, match.start() + len(match[0].rstrip())
        start = match.end()
    if end := len(text[start:].rstrip()):
        yield start, start + end


@lru_cache(maxsize=2)
def _bounds(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(sentences(text))


def sentence_around(text: str, place: int) -> tuple[int, int]:
    """Return the start and the end of the sentence at a place, or of the whole text where the place is between two."""
    before = bisect_right(_bounds(text), place, key=lambda bounds: bounds[0])
    start, end = _bounds(text)[before - 1] if before else (0, 0)
    return (start, end) if start <= place < end else (0, len(text))


def opens_sentence(text: str, start: int) -> bool:
    """Return whether a sentence begins at a place."""
    before = bisect_right(_bounds(text), start, key=lambda bounds: bounds[0])
    return before > 0 and _bounds(text)[before - 1][0] == start


def end_before(text: str, end: int) -> int:
    """Return where the text before an offset ends, without the spaces between the two."""
    while end and text[end - 1].isspace():
        end -= 1
    return end
