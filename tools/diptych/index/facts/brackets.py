"""Whether something stands in brackets."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache


def stands_in_brackets(match: re.Match[str]) -> bool:
    """Return whether something stands in brackets that are still open."""
    opened, closed = (bisect_left(places, match.start()) for places in _brackets(match.string))
    return opened > closed


@lru_cache(maxsize=1)
def _brackets(text: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return where the brackets of a text open, and where they close."""
    first, second = (tuple(match.start() for match in re.finditer(re.escape(mark), text)) for mark in "()")
    return first, second
