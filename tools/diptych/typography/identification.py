"""The language of a stretch of prose, or of a whole document, by its function words."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from diptych.languages.registry import LANGUAGES, language_of, possible_languages

if TYPE_CHECKING:
    from collections.abc import Mapping

WORD = re.compile(r"[^\W\d_]+")
LETTER = re.compile(r"[^\W\d_]")
LEAST = 2
"""Least evidence for an answer: one function word, or two endings."""
ENOUGH = 8
"""Evidence from function words that needs no other: four of them."""
LEAD = 4
"""How many times as much evidence a language must have as any other."""
FEWEST = 2
"""Fewest languages between which a text can be told."""
LONG = 8
"""Fewest function words by which the language of a document can be told."""
SCRIPTS = {"ar": "\u0600-\u06ff", "ru": "\u0400-\u04ff", "zh": "\u4e00-\u9fff"}
"""The letters of the official languages that have a script of their own."""


class LanguageSigns(NamedTuple):
    """The signs of one language among several.

    Attributes:
        words: The function words that none of the others has.
        weak: Those that names bring into other languages.
        forms: Elisions and endings.
    """

    words: frozenset[str]
    weak: frozenset[str]
    forms: re.Pattern[str]


@cache
def _signs(languages: tuple[str, ...]) -> Mapping[str, LanguageSigns]:
    """Return what tells each of some languages from the others; those without function words are left out."""
    known = {lang: own for lang in languages if (own := language_of(lang).function_words)}
    signs: dict[str, LanguageSigns] = {}
    for lang, own in known.items():
        shared = frozenset[str]().union(*(other.all for code, other in known.items() if code != lang))
        signs[lang] = LanguageSigns(own.words - shared, own.weak - shared, re.compile(own.forms))
    return signs


def identify(text: str, languages: tuple[str, ...]) -> str | None:
    """Return the language of a text, or none where it is not certain.

    Names say little about the language of a text: words in capitals do not count, and words with an initial capital
    count only as function words.

    Args:
        text: Prose: a quotation, a cell, a paragraph.
        languages: The languages of its report; where there is but one, all that are described count.

    Returns:
        The code of a language, such as `fr`, or none.
    """
    signs = _signs(possible_languages(languages))
    if len(signs) < FEWEST:
        return None
    words = _small_words(text)
    scores = {lang: _words_score(words, own) for lang, own in signs.items()}
    if (best := _leader(scores)) and scores[best] >= ENOUGH:
        return best
    return _leader({lang: score + len(signs[lang].forms.findall(text)) for lang, score in scores.items()})


def language_of_document(text: str) -> str | None:
    """Return the official language that a whole text is clearly written in; none where it cannot be told."""
    letters = len(LETTER.findall(text))
    for lang, own in SCRIPTS.items():
        if len(re.findall(f"[{own}]", text)) * 2 > letters:
            return lang
    counted = Counter(_small_words(text))
    described = _signs(tuple(LANGUAGES)).items()
    scores = {lang: sum(counted[word] for word in (*own.words, *own.weak)) for lang, own in described}
    best = _leader(scores)
    return best if best and scores[best] >= LONG else None


def _small_words(text: str) -> list[str]:
    return [word.lower() for word in WORD.findall(text) if len(word) == 1 or not word.isupper()]


def _words_score(words: list[str], signs: LanguageSigns) -> int:
    return sum(2 if word in signs.words else word in signs.weak for word in words)


def _leader(scores: dict[str, int]) -> str | None:
    """Return the language that has enough evidence and a clear lead, or none."""
    best, *others = sorted(scores, key=scores.__getitem__, reverse=True)
    leads = scores[best] >= LEAST and all(scores[best] >= LEAD * scores[lang] for lang in others)
    return best if leads else None
