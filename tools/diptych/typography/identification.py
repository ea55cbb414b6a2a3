"""Which language a text is written in, by its function words: a stretch of prose, or a whole document."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from diptych.typography.function_words import DOCUMENT_LANGUAGES, LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.typography.function_words import LanguageSigns

WORD = re.compile(r"[^\W\d_]+")
LETTER = re.compile(r"[^\W\d_]")
LEAST = 2
"""Evidence without which nothing is said: one function word, or two endings."""
ENOUGH = 8
"""Evidence of function words that asks for no other: four of them."""
LEAD = 4
"""How many times as much must speak for a language as for any other."""
LONG = 8
"""Function words below which a document is too short to tell."""
SCRIPTS = {"ar": "\u0600-\u06ff", "ru": "\u0400-\u04ff", "zh": "\u4e00-\u9fff"}
"""The letters of the official languages that have letters of their own."""


def _told_apart() -> Iterator[tuple[str, frozenset[str]]]:
    """Yield the function words of each language that no other one of documents has."""
    known = {lang: signs.words | signs.weak for lang, signs in DOCUMENT_LANGUAGES.items()}
    for lang, words in known.items():
        yield lang, words.difference(*(others for other, others in known.items() if other != lang))


TELLING = dict(_told_apart())
"""By language of documents, the function words that tell it from the others."""


def identify(text: str) -> str | None:
    """Return the language of a text, or none where the text does not tell for sure.

    Names say little of the language of a text: words in capitals count for nothing, those with a capital only as
    function words.

    Args:
        text: Prose: a quotation, a cell, a paragraph.

    Returns:
        One of the keys of `LANGUAGES`, such as `en`, or none.
    """
    words = _small_words(text)
    scores = {lang: _words_score(words, signs) for lang, signs in LANGUAGES.items()}
    if (best := _leader(scores)) and scores[best] >= ENOUGH:
        return best
    forms = {lang: len(signs.forms.findall(text)) for lang, signs in LANGUAGES.items()}
    return _leader({lang: score + forms[lang] for lang, score in scores.items()})


def language_of_document(text: str) -> str | None:
    """Return the official language that a whole text is clearly written in; none where it cannot be told."""
    letters = len(LETTER.findall(text))
    for lang, own in SCRIPTS.items():
        if len(re.findall(f"[{own}]", text)) * 2 > letters:
            return lang
    counted = Counter(_small_words(text))
    scores = {lang: sum(counted[word] for word in own) for lang, own in TELLING.items()}
    best = _leader(scores)
    return best if best and scores[best] >= LONG else None


def _small_words(text: str) -> list[str]:
    return [word.lower() for word in WORD.findall(text) if len(word) == 1 or not word.isupper()]


def _words_score(words: list[str], signs: LanguageSigns) -> int:
    return sum(2 if word in signs.words else word in signs.weak for word in words)


def _leader(scores: dict[str, int]) -> str | None:
    """Return the language for which enough speaks, and little for any other."""
    best, *others = sorted(scores, key=scores.__getitem__, reverse=True)
    leads = scores[best] >= LEAST and all(scores[best] >= LEAD * scores[lang] for lang in others)
    return best if leads else None
