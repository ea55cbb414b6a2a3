"""Which language a stretch of prose is written in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.typography.function_words import LANGUAGES

if TYPE_CHECKING:
    from diptych.typography.function_words import LanguageSigns

WORD = re.compile(r"[^\W\d_]+")
LEAST = 2
"""Evidence without which nothing is said: one function word, or two endings."""
ENOUGH = 8
"""Evidence of function words that asks for no other: four of them."""
LEAD = 4
"""How many times as much must speak for a language as for any other."""


def identify(text: str) -> str | None:
    """Return the language of a text, or none where the text does not tell for sure.

    Names say little of the language of a text: words in capitals count for nothing, those with a capital only as
    function words.

    Args:
        text: Prose: a quotation, a cell, a paragraph.

    Returns:
        One of the keys of `LANGUAGES`, such as `en`, or none.
    """
    words = [word.lower() for word in WORD.findall(text) if len(word) == 1 or not word.isupper()]
    scores = {lang: _words_score(words, evidence) for lang, evidence in LANGUAGES.items()}
    if (best := _leader(scores)) and scores[best] >= ENOUGH:
        return best
    forms = {lang: len(evidence.forms.findall(text)) for lang, evidence in LANGUAGES.items()}
    return _leader({lang: score + forms[lang] for lang, score in scores.items()})


def _words_score(words: list[str], evidence: LanguageSigns) -> int:
    return sum(2 if word in evidence.words else word in evidence.weak for word in words)


def _leader(scores: dict[str, int]) -> str | None:
    """Return the language for which enough speaks, and little for any other."""
    best, *others = sorted(scores, key=scores.__getitem__, reverse=True)
    leads = scores[best] >= LEAST and all(scores[best] >= LEAD * scores[lang] for lang in others)
    return best if leads else None
