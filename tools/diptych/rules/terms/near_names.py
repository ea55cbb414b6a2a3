"""Words that are nearly a name of the termbase."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from operator import ne
from typing import TYPE_CHECKING, NamedTuple

from diptych.model.settings import EXPRESSION
from diptych.typography.words import unaccented

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from diptych.model.settings import Term

    Anchors = Mapping[str, Mapping[int, Mapping[str, Sequence[tuple["Named", int]]]]]

WORD = re.compile(r"\w+")
SEPARATORS = re.compile(r"[ \u00a0\n’'‑-]+")
FEWEST = 2
"""Fewest words of a name to which others can be near."""
SHORT, LONG = 5, 9
"""Letters of a word from which one, or two, may be wrong: Niger is not a slip for Nigeria."""
TELLING = 4
"""Fewest letters of a word by which a name is preferably looked up."""
SURE = 3
"""Fewest longer words of a name in which a small word may be wrong."""


class Named(NamedTuple):
    """A name of the termbase in one language, with its words as written and in plain letters.

    Its small words may be confused with each other.
    """

    text: str
    words: tuple[str, ...]
    plain: tuple[str, ...]
    is_expression: bool
    small: frozenset[str]


class Near(NamedTuple):
    """Where a text nearly has a name: offsets, and the name."""

    start: int
    end: int
    name: str


def names_by_word_pair(terms: Iterable[Term], lang: str, small: frozenset[str]) -> Anchors:
    """Return the names of several words, indexed by two of their words: the first, the distance, the second.

    If one word is wrong, at least one pair of a name is right. The rarest words make the fewest false starts.
    """
    names = [
        Named(name.name, words, tuple(map(unaccented, words)), term.kind == EXPRESSION, small)
        for term in terms
        if (name := term.names.get(lang)) and len(words := tuple(WORD.findall(name.name))) >= FEWEST
    ]
    count = Counter(word for named in names for word in set(named.plain))
    found: dict[str, dict[int, dict[str, list[tuple[Named, int]]]]] = {}
    for named in names:
        for first, second in _pairs(
            sorted(range(len(named.words)), key=lambda at: _commonness(named.plain[at], count))
        ):
            by_gap = found.setdefault(named.plain[first], {})
            by_gap.setdefault(second - first, {}).setdefault(named.plain[second], []).append((named, first))
    return found


def _commonness(word: str, count: Mapping[str, int]) -> tuple[bool, int]:
    return len(word) < TELLING, count[word]


def _pairs(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield pairs of the rarest places: if one word is wrong, at least one pair is without it."""
    match places:
        case [one, other]:
            pairs = [(one, one), (other, other)]
        case [one, other, third]:
            pairs = [(one, other), (one, third), (other, third)]
        case _:
            pairs = [(places[0], places[2]), (places[1], places[3])]
    return ((min(pair), max(pair)) for pair in pairs)


def near_names(text: str, known: Anchors) -> list[Near]:
    """Return where a text nearly has a name; of two that overlap, the longer one."""
    words = list(WORD.finditer(text))
    read = [unaccented(word[0]) for word in words]
    found = {
        Near(words[start].start(), words[start + len(named.words) - 1].end(), named.text)
        for named, start in _candidates(read, known)
        if _is_near(text, words[start : start + len(named.words)], named)
    }
    kept: list[Near] = []
    for near in sorted(found, key=lambda near: near.start - near.end):
        if all(near.end <= other.start or other.end <= near.start for other in kept):
            kept.append(near)
    return sorted(kept)


def _candidates(read: Sequence[str], known: Anchors) -> Iterator[tuple[Named, int]]:
    """Yield the names that are in a text of plain words with one wrong word at most, and where they begin."""
    for index, word in enumerate(read):
        for gap, others in known.get(word, {}).items():
            for named, at in others.get(read[index + gap], ()) if index + gap < len(read) else ():
                start = index - at
                window = read[start : start + len(named.plain)] if start >= 0 else []
                if len(window) == len(named.plain) and sum(map(ne, window, named.plain)) <= 1:
                    yield named, start


def _is_near(text: str, window: Sequence[re.Match[str]], named: Named) -> bool:
    """Return whether words are those of a name but for a slip, accents, hyphens or capitals."""
    found = tuple(word[0] for word in window)
    if not _has_its_capitals(found, named.words):
        return False
    if not all(SEPARATORS.fullmatch(text, one.end(), other.start()) for one, other in pairwise(window)):
        return False
    wrong = next((at for at, word in enumerate(found) if unaccented(word) != named.plain[at]), None)
    return not named.is_expression if wrong is None else _is_slip(found, named, wrong)


def _has_its_capitals(found: Sequence[str], right: Sequence[str]) -> bool:
    """Return whether words have at least half of the capitals of a name: otherwise they are not meant as one."""
    return _capitals(found) * 2 >= _capitals(right)


def _capitals(words: Iterable[str]) -> int:
    return sum(word[:1].isupper() for word in words)


def _is_slip(found: Sequence[str], named: Named, at: int) -> bool:
    """Return whether the one word by which a name differs is a slip, not a plural, a feminine or another word.

    "United Nation Development Programme" is a slip, since a plural inside a name is part of it.
    """
    right = named.words
    one, other = unaccented(found[at]), unaccented(right[at])
    if one in named.small and other in named.small:
        return sum(len(word) >= SHORT for word in right) >= SURE
    is_inside = 0 < at < len(right) - 1
    if not is_inside and (one.startswith(other) or other.startswith(one)):
        return False
    if one.rstrip("es") == other.rstrip("es"):
        return is_inside and other == f"{one}s"
    shorter = min(len(one), len(other))
    if shorter < SHORT or one[0] != other[0] or not (one + other).isalpha():
        return False
    # Few reports need it, and loading it takes time.
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    return bool(OSA.distance(one, other) <= (1 if shorter < LONG else 2))
