"""What a paragraph looks like: a heading, or a member of a list."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST_TITLE = 120
"""Most code points of a paragraph that may be a heading of the other language."""
STOPS = (".", ",", ";", ":", "!", "?", "…")
MARK = re.compile(r"\(?(?:[a-z]|[ivx]{1,5}|\d{1,2})\)\s|(?:[a-z]|[ivx]{1,5})\.\s|[•–—-]\s")
"""The mark of a member, written by hand: (a), a), (iv), 3), b., –."""


def is_like_a_title(text: str) -> bool:
    """Return whether a text is as short as a heading, and ends without a stop as one does."""
    return 0 < len(text) <= LONGEST_TITLE and not text.rstrip().endswith(STOPS)


def is_marked(texts: Sequence[str]) -> bool:
    """Return whether the first of the texts of a paragraph begins with the mark of a member of a list."""
    return bool(texts) and MARK.match(texts[0]) is not None
