"""The words of a text, and which words of another language answer them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, NamedTuple

from diptych.languages.registry import language_of
from diptych.model.prose import in_form

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from diptych.languages.wording import Lexicon

ROOT = 4
"""First letters by which two words of related languages count as one."""
SHORTEST = 3
"""Letters of the shortest word that carries a sense of its own."""
TOKEN = re.compile(r"\d+(?:[.,\u00a0\u202f ]\d{3}(?!\d))*|[^\W\d_]+")
"""A figure, with the marks between its thousands, or a word."""
ACRONYM = re.compile(r"\b(?:[A-Z][A-Za-z]*[A-Z][A-Za-z-]*|\d{4}(?:/\d{4}){1,9})\b")
"""A short name: capitals, or the numbers of the resolutions that a committee is named after."""
IN_BRACKETS = re.compile(r"\((?:[^\W\d_]+[’' ]|« ?){0,3}(?P<acronym>[A-Z][A-Za-z]*[A-Z][A-Za-z-]*)")
ACCENTS = re.compile(r"[\u0300-\u036f]")
LIGATURES = str.maketrans({"œ": "oe", "æ": "ae"})
OFTEN_ELSE = "~"
MOST_STEMS = 20_000
"""Most words of which it is kept what they are known by."""


def is_figure(stem: str) -> bool:
    """Return whether something is a number in figures."""
    return stem[0].isdecimal()


def has_root(stem: str) -> bool:
    """Return whether a word has so many letters that it may be known by its beginning in another language."""
    return len(stem) >= ROOT and not is_figure(stem)


class SenseWord(NamedTuple):
    """A word or figure of a text, by the letters that it is known by, and its place."""

    stem: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Answers:
    """What answers the words of one language in another.

    Attributes:
        answers: The words that answer each word.
        known: The words that hardly ever lack one of these answers.
        roots: The beginnings of the words that begin alike in both languages.
        letters: How many of its first letters a word is known by.
    """

    answers: Mapping[str, frozenset[str]]
    known: frozenset[str]
    roots: frozenset[str]
    letters: int

    def knows(self, stem: str) -> bool:
        """Return whether it tells something that a word has no answer."""
        return stem in self.known or stem[:ROOT] in self.roots


@cache
def answers_in(lang: str, other: str) -> Answers | None:
    """Return what answers the words of a language in another; none if neither of them says."""
    if lexicon := language_of(other).lexicons.get(lang):
        return _read(lexicon, turned=False)
    if lexicon := language_of(lang).lexicons.get(other):
        return _read(lexicon, turned=True)
    return None


def length_ratio(lang: str, other: str) -> float:
    """Return how many code points of another language there are for one of a language."""
    if measured := language_of(other).lengths.get(lang):
        return measured.ratio
    measured = language_of(lang).lengths.get(other)
    return 1 / measured.ratio if measured else 1.0


def _read(lexicon: Lexicon, *, turned: bool) -> Answers:
    answers: defaultdict[str, set[str]] = defaultdict(set)
    known: set[str] = set()
    doubtful: set[str] = set()
    roots: set[str] = set()
    for entry in "|".join(lexicon.entries).split("|"):
        first, *others = entry.split()
        word = _stem(first, lexicon.letters)
        if not others and not first.endswith(OFTEN_ELSE):
            roots.add(word[:ROOT])
        pairs = [(first, other) for other in others]
        for one, other in (pair[::-1] for pair in pairs) if turned else pairs:
            stem = _stem(one, lexicon.letters)
            answers[stem].add(_stem(other, lexicon.letters))
            (doubtful if one.endswith(OFTEN_ELSE) else known).add(stem)
    frozen = {word: frozenset(several) for word, several in answers.items()}
    return Answers(frozen, frozenset(known - doubtful), frozenset(roots), lexicon.letters)


def _stem(word: str, letters: int) -> str:
    return plain(word.rstrip(OFTEN_ELSE))[:letters]


def plain(word: str) -> str:
    """Return a word in small letters without accents and ligatures."""
    small = word.lower()
    return small if small.isascii() else ACCENTS.sub("", in_form("NFD", small)).translate(LIGATURES)


class Wording:
    """A text as its words: which of them it has, and where."""

    def __init__(self, text: str, lang: str, letters: int) -> None:
        """Find the words of a text.

        Args:
            text: The text.
            lang: Its language.
            letters: How many of its first letters a word is known by.
        """
        self.text = text
        self.lang = lang
        self._stems_of = _stems(lang, letters)

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """The words with a sense of their own, and the figures, by what they are known by."""
        # Without their places, which take half the time: few texts need more.
        return tuple(filter(None, map(self._stems_of.__getitem__, TOKEN.findall(self.text))))

    @cached_property
    def words(self) -> tuple[SenseWord, ...]:
        """The same with their places."""
        found = ((self._stems_of[match[0]], match) for match in TOKEN.finditer(self.text))
        return tuple(SenseWord(stem, *match.span()) for stem, match in found if stem)

    @cached_property
    def acronyms(self) -> Counter[str]:
        """How often it has each acronym."""
        return Counter(match[0].rstrip("s-") for match in ACRONYM.finditer(self.text))

    @cached_property
    def _at(self) -> dict[str, list[int]]:
        places: defaultdict[str, list[int]] = defaultdict(list)
        for word in self.words:
            places[word.stem].append(word.start)
        return dict(places)

    @cached_property
    def _rooted(self) -> dict[str, list[int]]:
        places: defaultdict[str, list[int]] = defaultdict(list)
        for word in self.words:
            if has_root(word.stem):
                places[word.stem[:ROOT]].append(word.start)
        return dict(places)

    @cached_property
    def _known(self) -> tuple[frozenset[str], frozenset[str]]:
        """The words, and the beginnings that other languages may share."""
        return frozenset(self.stems), frozenset(stem[:ROOT] for stem in self.stems if has_root(stem))

    def answers(self, stem: str, answers: Answers) -> bool:
        """Return whether some word of this text answers a word of another."""
        stems, roots = self._known
        if stem in stems or (has_root(stem) and stem[:ROOT] in roots):
            return True
        return not stems.isdisjoint(answers.answers.get(stem, ()))

    def unanswered(self, other: Wording, answers: Answers) -> frozenset[str]:
        """Return the words of another text, but for figures, that no word of this text answers."""
        stems, roots = self._known
        theirs, their_roots = other._known
        shared = roots & their_roots
        return frozenset(
            stem
            for stem in theirs - stems
            if not (stem[:ROOT] in shared and has_root(stem))
            and stems.isdisjoint(answers.answers.get(stem, ()))
            and not is_figure(stem)
        )

    def _places(self, stem: str, answers: Answers) -> Iterator[list[int]]:
        """Yield the places, in order, of each word of this text that answers a word of another."""
        for one in (stem, *answers.answers.get(stem, ())):
            if one in self._at:
                yield self._at[one]
        if has_root(stem) and stem[:ROOT] in self._rooted:
            yield self._rooted[stem[:ROOT]]

    def nearest(self, word: SenseWord, answers: Answers, place: float) -> int | None:
        """Return where the answer to a word is that is nearest to a place; none if there is none."""
        near = (_nearest(places, place) for places in self._places(word.stem, answers))
        return min(near, key=lambda start: abs(start - place), default=None)

    def between(self, start: int, end: int) -> Sequence[SenseWord]:
        """Return the words of a stretch of the text."""
        first = bisect_left(self.words, start, key=lambda word: word.start)
        return self.words[first : bisect_left(self.words, end, lo=first, key=lambda word: word.start)]


class Stems(dict[str, str]):
    """What the words and figures of a language are known by: each is looked up when it is first met."""

    def __init__(self, lang: str, letters: int) -> None:
        """Take a language, and how many of its first letters a word is known by."""
        super().__init__()
        own = language_of(lang).function_words
        self._small = own.all if own else frozenset()
        self._letters = letters

    def __missing__(self, token: str) -> str:
        """Return what a word or figure is known by; nothing for a word without a sense of its own."""
        if len(self) >= MOST_STEMS:
            self.clear()
        if token[0].isdecimal():
            stem = "".join(char for char in token if char.isdecimal())
        else:
            small = token.lower()
            stem = "" if len(token) < SHORTEST or small in self._small else plain(small)[: self._letters]
        self[token] = stem
        return stem


@cache
def _stems(lang: str, letters: int) -> Stems:
    return Stems(lang, letters)


def _nearest(places: Sequence[int], place: float) -> int:
    after = bisect_left(places, place)
    near: Iterable[int] = places[max(after - 1, 0) : after + 1]
    return min(near, key=lambda start: abs(start - place))
