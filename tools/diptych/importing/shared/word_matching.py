"""Two texts word by word: which words of the one stand in the other, in order.

The time grows as n log n with the words, whatever they are: words that stand once in both texts are looked for first,
then rows of words that do, and only short gaps between them are compared in every way.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING

from rapidfuzz.distance import LCSseq

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Gap = tuple[int, int, int, int]
    """Words of the one text from and to, of the other from and to."""

WORD = re.compile(r"[^\W_]+|[^\w\s]")
SIGNS = frozenset("%‰§¶†‡")
"""Punctuation that says something by itself."""
ROWS = (1, 2, 4, 8)
"""Lengths of the rows of words that are looked for in turn."""
SMALL = 40_000
"""Most pairs of words in a gap that is compared in every way."""
DEEPEST = 12
NEAR = 64
"""How far ahead a word is looked for in a gap without a row of words of its own."""


def account_words(text: str) -> list[str]:
    """Return the words, figures and signs of a text, without punctuation; raised figures are figures."""
    found: list[str] = WORD.findall(unicodedata.normalize("NFKC", text))
    return [one for one in found if one.isalnum() or one in SIGNS or unicodedata.category(one)[0] not in "PCM"]


def matches(ours: Sequence[str], theirs: Sequence[str]) -> list[int | None]:
    """Return for each of our words the index of the same word in theirs; the indexes rise, None where there is none."""
    found: list[int | None] = [None] * len(ours)
    gaps: list[tuple[Gap, int]] = [((0, len(ours), 0, len(theirs)), 0)]
    while gaps:
        gap, depth = gaps.pop()
        start, end, first, last = _trimmed(gap, ours, theirs, found)
        if start == end or first == last:
            continue
        inner = (start, end, first, last)
        if (end - start) * (last - first) <= SMALL:
            pairs = _compared(inner, ours, theirs)
        elif depth < DEEPEST and (anchors := _anchors(inner, ours, theirs)):
            gaps += ((one, depth + 1) for one in _between(anchors, inner))
            pairs = anchors
        else:
            pairs = list(_ahead(inner, ours, theirs))
        for one, other in pairs:
            found[one] = other
    return found


def _trimmed(gap: Gap, ours: Sequence[str], theirs: Sequence[str], found: list[int | None]) -> Gap:
    """Return a gap without the words that both texts have at its ends, which are found."""
    start, end, first, last = gap
    while start < end and first < last and ours[start] == theirs[first]:
        found[start] = first
        start, first = start + 1, first + 1
    while start < end and first < last and ours[end - 1] == theirs[last - 1]:
        end, last = end - 1, last - 1
        found[end] = last
    return start, end, first, last


def _compared(gap: Gap, ours: Sequence[str], theirs: Sequence[str]) -> list[tuple[int, int]]:
    start, end, first, last = gap
    return [
        (start + code.src_start + at, first + code.dest_start + at)
        for code in LCSseq.opcodes(ours[start:end], theirs[first:last])
        if code.tag == "equal"
        for at in range(code.src_end - code.src_start)
    ]


def _anchors(gap: Gap, ours: Sequence[str], theirs: Sequence[str]) -> list[tuple[int, int]]:
    """Return the longest rising row of words that stand once in both texts; where there are none, of rows of words."""
    start, end, first, last = gap
    for length in ROWS:
        here = _single(ours, start, end, length)
        there = _single(theirs, first, last, length)
        if pairs := _rising([(at, there[row]) for row, at in here.items() if row in there]):
            return pairs
    return []


def _single(words: Sequence[str], start: int, end: int, length: int) -> dict[tuple[str, ...], int]:
    """Return where each row of words begins that stands once between two places."""
    rows = [tuple(words[at : at + length]) for at in range(start, end - length + 1)]
    counts = Counter(rows)
    return {row: start + at for at, row in enumerate(rows) if counts[row] == 1}


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest row of pairs in which both indexes rise; the first ones rise already."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for at, (_, other) in enumerate(pairs):
        place = bisect_left(tails, other)
        before.append(ends[place - 1] if place else -1)
        tails[place : place + 1] = [other]
        ends[place : place + 1] = [at]
    row: list[tuple[int, int]] = []
    at = ends[-1] if ends else -1
    while at >= 0:
        row.append(pairs[at])
        at = before[at]
    return row[::-1]


def _between(anchors: Sequence[tuple[int, int]], gap: Gap) -> Iterator[Gap]:
    start, end, first, last = gap
    for one, other in anchors:
        yield start, one, first, other
        start, first = one + 1, other + 1
    yield start, end, first, last


def _ahead(gap: Gap, ours: Sequence[str], theirs: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield pairs of words, each the next one that is near."""
    start, end, first, last = gap
    for one in range(start, end):
        for other in range(first, min(first + NEAR, last)):
            if ours[one] == theirs[other]:
                yield one, other
                first = other + 1
                break
