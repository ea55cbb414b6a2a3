"""The words of a text, and which words of another language answer them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from diptych.languages.registry import language_of
from diptych.model.prose import in_form

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from diptych.languages.lexicons import Lexicon

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


class Word(NamedTuple):
    """A word or figure of a text, by the letters that it is known by, and its place."""

    stem: str
    start: int
    end: int

    @property
    def is_figure(self) -> bool:
        """Whether it is a number in figures."""
        return self.stem[0].isdecimal()


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

    def knows(self, word: Word) -> bool:
        """Return whether it tells something that a word has no answer."""
        return word.stem in self.known or word.stem[:ROOT] in self.roots


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
    """A text as its words: which of them it has, and where.

    Attributes:
        text: The text.
        lang: Its language.
        words: Its words that carry a sense of their own, and its figures.
        acronyms: How often it has each acronym.
    """

    __slots__ = ("_at", "_rooted", "acronyms", "lang", "text", "words")

    def __init__(self, text: str, lang: str, letters: int) -> None:
        """Find the words of a text.

        Args:
            text: The text.
            lang: Its language.
            letters: How many of its first letters a word is known by.
        """
        self.text = text
        self.lang = lang
        self.words = tuple(_words(text, lang, letters))
        self.acronyms = Counter(match[0].rstrip("s-") for match in ACRONYM.finditer(text))
        self._at: defaultdict[str, list[int]] = defaultdict(list)
        self._rooted: defaultdict[str, list[int]] = defaultdict(list)
        for word in self.words:
            self._at[word.stem].append(word.start)
            if len(word.stem) >= ROOT and not word.is_figure:
                self._rooted[word.stem[:ROOT]].append(word.start)

    def places(self, word: Word, answers: Answers) -> Iterator[list[int]]:
        """Yield the places, in order, of each word of this text that answers a word of another."""
        for stem in (word.stem, *answers.answers.get(word.stem, ())):
            if stem in self._at:
                yield self._at[stem]
        if len(word.stem) >= ROOT and not word.is_figure and word.stem[:ROOT] in self._rooted:
            yield self._rooted[word.stem[:ROOT]]

    def has(self, word: Word, answers: Answers) -> bool:
        """Return whether some word of this text answers a word of another."""
        return next(self.places(word, answers), None) is not None

    def nearest(self, word: Word, answers: Answers, place: float) -> int | None:
        """Return where the answer to a word is that is nearest to a place; none if there is none."""
        near = (_nearest(places, place) for places in self.places(word, answers))
        return min(near, key=lambda start: abs(start - place), default=None)

    def between(self, start: int, end: int) -> Sequence[Word]:
        """Return the words of a stretch of the text."""
        first = bisect_left(self.words, start, key=lambda word: word.start)
        return self.words[first : bisect_left(self.words, end, lo=first, key=lambda word: word.start)]


def _words(text: str, lang: str, letters: int) -> Iterator[Word]:
    own = language_of(lang).function_words
    without_sense = own.all if own else frozenset()
    for match in TOKEN.finditer(text):
        token = match[0]
        if token[0].isdecimal():
            yield Word("".join(char for char in token if char.isdecimal()), *match.span())
        elif len(token) >= SHORTEST and (small := token.lower()) not in without_sense:
            yield Word(plain(small)[:letters], *match.span())


def _nearest(places: Sequence[int], place: float) -> int:
    after = bisect_left(places, place)
    near: Iterable[int] = places[max(after - 1, 0) : after + 1]
    return min(near, key=lambda start: abs(start - place))
