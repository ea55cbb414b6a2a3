"""The stretch of a text that the other language seems to leave out.

Each word of a text has an answer near the same place of the other text, farther off, or none. How much more often the
words of a stretch that was left out lack one was measured by taking clauses out of real paragraphs; the logarithms of
these odds add up. To them comes how much better the lengths fit without the stretch, of the whole texts and of what
lies between the nearest words on both sides that have an answer.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import accumulate, islice
from math import exp, log, sqrt
from typing import TYPE_CHECKING, NamedTuple

from diptych.rules.wording.answers import IN_BRACKETS, is_figure

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator, Sequence

    from diptych.rules.wording.answers import Answers, SenseWord, Wording

DISTANCES = (60, 130, 260)
"""Code points between a word's place and that of its answer: near, farther, far; beyond, far off."""
NONE = len(DISTANCES) + 1
KNOWN = (-1.6, 0.5, 1.0, 1.0, 2.0)
UNKNOWN = (-1.9, -0.2, 0.2, 0.2, 0.6)
FIGURE = (-1.9, 0.0, 0.0, 0.0, 0.0)
"""What it says for an omission that a word of each kind has an answer so far away, or none. Other rules compare
figures: one that lacks says nothing here."""
MARK = re.compile(r"[,;:.()–—](?=\s|$)|(?<=\s)\(")
"""Marks between which clauses lie."""
CLAUSES = 3
"""Most clauses next to each other that are tried as one stretch."""
LEAST_WORDS, LEAST_FIT = 2.5, -3.0
"""Least weight of a stretch's words, and of the fit of lengths without it, to be weighed on."""
SPREAD, SHORT_SPREAD = 0.085, 1.1
"""Standard deviation of the logarithm of the ratio of lengths of long texts; what is added to it for short ones,
divided by the root of their length. Measured on 3,600 paragraphs of resolutions of 2021 and 2024."""
BEST_FIT, WORST_FIT = 16.0, -20.0
LOCAL = 0.6
"""Weight of the lengths around a stretch beside the others."""
ANSWERED, BEST_AROUND = -0.5, 3.0
"""What a word with an answer anywhere says, before its place is looked at; the most that lengths around may say."""
ROOM = 40
"""Most words on either side of a stretch in which its neighbours with an answer are looked for."""
NEIGHBOURS = 4
MOST_NAMES = 40
"""Most acronyms of a text that are compared each with each of the other."""
LONG_NAME, LONGEST_NAME = 5, 12
"""Letters of an acronym that may have two more or two less in the other language; the most that count."""
WORD_OF_NAME, LETTERS_OF_NAME = 1.2, 9
"""What a name that the other text shortens to an acronym weighs, and its length, for each letter of the acronym."""


class Omission(NamedTuple):
    """A stretch of a text without an answer.

    Attributes:
        start: Where it begins.
        end: Where it ends.
        words: How much its words say for an omission.
        lacking: How many of its words have no answer at all.
        weight: How much everything says for it.
    """

    start: int
    end: int
    words: float
    lacking: int
    weight: float


def omission(here: Wording, there: Wording, answers: Answers, ratio: float, least: float) -> Omission | None:
    """Return the stretch of a text that another most probably leaves out; none where nothing says so.

    Args:
        here: The text.
        there: The other.
        answers: What answers the words of the first in the second.
        ratio: Code points of the second language for one of the first.
        least: The weight from which an omission is asked for.
    """
    if not here.stems or not there.text or not _may_lack(here, there, answers, ratio, least):
        return None
    bands = tuple(_bands(here, there, answers))
    shortened = tuple(_shortened(here, there))
    weights = tuple(_weights(here, answers, bands, max(shortened, default=0)))
    spelled_out = LETTERS_OF_NAME * sum(shortened)
    sums = (0.0, *accumulate(weights))
    best: Omission | None = None
    for first, last in dict.fromkeys(_trimmed(weights, *stretch) for stretch in _candidates(here, weights)):
        words = sums[last + 1] - sums[first] - WORD_OF_NAME * sum(shortened)
        start, end = here.words[first].start, here.words[last].end
        fit = _fit(len(here.text), len(there.text) + spelled_out, end - start, ratio)
        heaviest = best.weight if best else 0.0
        if words < LEAST_WORDS or fit < LEAST_FIT or words + fit + BEST_AROUND < heaviest:
            continue
        around = _fit_around(here, there, answers, bands, (first, last), ratio)
        weight = words + fit + LOCAL * around
        if weight > heaviest:
            lacking = sum(band == NONE for band in bands[first : last + 1])
            best = Omission(_beginning(here, first), end, words, lacking, weight)
    return best


def weight_of(here: Wording, there: Wording, answers: Answers, ratio: float, stretch: tuple[int, int]) -> float:
    """Return how much the words of a stretch of a text, and the lengths, say that another leaves it out.

    Args:
        here: The text.
        there: The other.
        answers: What answers the words of the first in the second.
        ratio: Code points of the second language for one of the first.
        stretch: Where the stretch begins and ends.
    """
    start, end = stretch
    bands = tuple(_bands(here, there, answers))
    weights = _weights(here, answers, bands, max(_shortened(here, there), default=0))
    words = sum(weight for word, weight in zip(here.words, weights, strict=True) if start <= word.start < end)
    return words + (_fit(len(here.text), len(there.text), end - start, ratio) if words > 0 else 0)


def _beginning(here: Wording, first: int) -> int:
    """Return where a stretch begins with the small words before its first word: after a mark, or another word."""
    after = here.words[first - 1].end if first else 0
    start = here.words[first].start
    marks = [match.end() for match in MARK.finditer(here.text, after, start)]
    begin = marks[-1] if marks else after
    return begin + len(here.text[begin:start]) - len(here.text[begin:start].lstrip())


def _may_lack(here: Wording, there: Wording, answers: Answers, ratio: float, least: float) -> bool:
    """Return whether a text may leave out something of another that weighs enough.

    Few paragraphs get past this, which looks at no place: an answer may be far off, so it weighs less than a near one.
    """
    surplus = min(deviation(len(here.text), len(there.text), ratio) ** 2 / 2, BEST_FIT)
    alone = there.unanswered(here, answers)
    wanted = least - surplus - BEST_AROUND
    if KNOWN[NONE] * sum(map(alone.__contains__, here.stems)) < wanted:
        return False
    total = best = 0.0
    for stem in here.stems:
        lacking = (KNOWN if answers.knows(stem) else UNKNOWN)[NONE] if stem in alone else ANSWERED
        total = max(total + lacking, 0.0)
        best = max(best, total)
    return best >= wanted


def _bands(here: Wording, there: Wording, answers: Answers) -> Iterator[int]:
    """Yield how far from its place the answer to each word is, as an index of the weights."""
    mine, yours = max(len(here.text), 1), max(len(there.text), 1)
    for word in here.words:
        place = word.start / mine * yours
        near = there.nearest(word, answers, place)
        if near is None:
            yield NONE
        else:
            yield bisect_left(DISTANCES, abs(near - place) * max(mine / yours, 1.0))


def _shortened(here: Wording, there: Wording) -> Iterator[int]:
    """Yield the length of each acronym of a text for which the other seems to have a name, not an acronym."""
    theirs, mine = (
        sorted(islice((one - other).elements(), MOST_NAMES), key=len) for one, other in _acronyms(here, there)
    )
    for acronym in theirs:
        like = next((one for one in mine if _is_alike(len(one), len(acronym))), None)
        if like is None:
            yield min(len(acronym), LONGEST_NAME) + 1
        else:
            mine.remove(like)


def _acronyms(here: Wording, there: Wording) -> Iterator[tuple[Counter[str], Counter[str]]]:
    yield there.acronyms, here.acronyms
    yield here.acronyms, there.acronyms


def _is_alike(one: int, other: int) -> bool:
    """Return whether acronyms of these lengths may be the same in two languages: UNIFIL, FINUL."""
    return abs(one - other) <= 1 or (abs(one - other) == 2 and min(one, other) >= LONG_NAME)  # noqa: PLR2004


def _weights(here: Wording, answers: Answers, bands: Sequence[int], longest: int) -> Iterator[float]:
    named = _names(here, longest)
    for index, (word, band) in enumerate(zip(here.words, bands, strict=True)):
        if is_figure(word.stem):
            yield FIGURE[band]
        elif index in named:
            yield 0.0
        else:
            yield (KNOWN if answers.knows(word.stem) else UNKNOWN)[band]


def _names(here: Wording, longest: int) -> frozenset[int]:
    """Return the words of names that an acronym of the other text may stand for, or that introduce one here.

    Args:
        here: The text.
        longest: Letters of the longest acronym that the other text alone has.
    """
    named: set[int] = set()
    for match in IN_BRACKETS.finditer(here.text):
        end = bisect_left(here.words, match.start(), key=lambda word: word.start)
        named.update(range(max(0, end - min(len(match["acronym"]), LONGEST_NAME) - 2), end + 1))
    if longest:
        for index, word in enumerate(here.words):
            if word.start and here.text[word.start].isupper():
                named.update(range(index, index + longest + 1))
    return frozenset(named)


def _candidates(here: Wording, weights: Sequence[float]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last word of stretches to be tried: the heaviest, and clauses between marks."""
    total, start, best = 0.0, 0, (0.0, 0, -1)
    for index, weight in enumerate(weights):
        if total <= 0:
            total, start = 0.0, index
        total += weight
        if total > best[0]:
            best = total, start, index
    if best[2] >= 0:
        yield best[1], best[2]
    starts = [word.start for word in here.words]
    marks = [0, *(match.start() for match in MARK.finditer(here.text)), len(here.text)]
    places = [bisect_left(starts, mark) for mark in marks]
    for index, first in enumerate(places):
        for after in islice(places, index + 1, index + 1 + CLAUSES):
            if after > first:
                yield first, after - 1


def _trimmed(weights: Sequence[float], first: int, last: int) -> tuple[int, int]:
    """Return a stretch without the words at its ends that have an answer."""
    while first < last and weights[first] < 0:
        first += 1
    while last > first and weights[last] < 0:
        last -= 1
    return first, last


def _fit(whole: int, other: int, length: int, ratio: float) -> float:
    """Return how much better the lengths of two texts fit without a stretch of the first of some length."""
    with_it, without_it = (deviation(size, other, ratio) for size in (whole, max(whole - length, 5)))
    return max(WORST_FIT, min(BEST_FIT, (min(with_it**2, 40.0) - min(without_it**2, 60.0)) / 2))


def deviation(size: int, other: int, ratio: float) -> float:
    """Return how many standard deviations the lengths of two texts are from their ratio."""
    return log(other / size / ratio) / sqrt(SPREAD**2 + SHORT_SPREAD**2 / max(20, size))


def _fit_around(  # noqa: PLR0913, PLR0917 - two texts, what is known of them, and a stretch
    here: Wording, there: Wording, answers: Answers, bands: Sequence[int], stretch: tuple[int, int], ratio: float
) -> float:
    """Return how much better the lengths between the neighbours of a stretch fit without it."""
    first, last = stretch
    before = _neighbours(here, there, answers, bands, range(first - 1, max(first - 1 - ROOM, -1), -1))
    after = _neighbours(here, there, answers, bands, range(last + 1, min(last + 1 + ROOM, len(bands))))
    start = _middle(before, len(before) // 2) if before else (0, 0)
    end = _middle(after, (len(after) - 1) // 2) if after else (len(here.text), len(there.text))
    length = here.words[last].end - here.words[first].start
    whole, other = max(end[0] - start[0], length), end[1] - start[1]
    rest = ratio * (whole - length)
    without_it = _likelihood(other, rest, 18 + 0.22 * rest + 0.08 * length)
    return without_it - _likelihood(other, ratio * whole, 18 + 0.22 * ratio * whole)


def _neighbours(
    here: Wording, there: Wording, answers: Answers, bands: Sequence[int], indexes: range
) -> list[tuple[int, int]]:
    """Return the places of the first words with an answer near their place, and of these answers."""
    found: list[tuple[int, int]] = []
    for index in indexes:
        if bands[index] <= 1:
            word: SenseWord = here.words[index]
            near = there.nearest(word, answers, word.start / len(here.text) * len(there.text))
            found += [(word.start, near)] if near is not None else []
            if len(found) == NEIGHBOURS:
                break
    return found


def _middle(pairs: Sequence[tuple[int, int]], index: int) -> tuple[int, int]:
    """Return the place in the middle of either text, since one of the answers may be a word used elsewhere."""
    return sorted(one for one, _ in pairs)[index], sorted(other for _, other in pairs)[index]


def _likelihood(value: float, mean: float, spread: float) -> float:
    """Return the logarithm of the likelihood of a length; one in ten answers stands elsewhere, whatever the length."""
    return log(0.92 * exp(-(((value - mean) / spread) ** 2) / 2) / (spread * 2.5) + 0.08 / 800)
