"""Where the sentences of a text end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

END = re.compile(
    r"[.!?…](?<!\b[A-ZÀ-Ý]\.)(?<!\b(?:No|Mr|Ms|Dr|St|MM)\.)(?<!\b(?:Mrs|Mme|art|par|vol)\.)(?<!\b(?:para|sect)\.)"
    r"(?<!\b(?:paras|juill)\.)"
    r"(?<!\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|avr|oct|nov|déc)\.)(?<!\b(?:Sept|sept|janv|févr)\.)"
    r"[»”’\"')]*(?:[\s\u00a0][»”])?[\s\u00a0]+(?=[«“‘\"'(]?[\s\u00a0]?[A-ZÀ-Ý\d\ufffc])"
)
"""The end of a sentence with the spaces after it; the point of an initial or an abbreviation ends none."""


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each sentence of a text begins and ends, spaces left out, as offsets in code points."""
    start = len(text) - len(text.lstrip())
    for match in END.finditer(text):
        yield start, match.start() + len(match[0].rstrip())
        start = match.end()
    if end := len(text[start:].rstrip()):
        yield start, start + end
