"""Which language a text is written in, by its small words."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from diptych.formats.faults import UNSUPPORTED_LANGUAGE, WRONG_LANGUAGE, ImportRefusedError
from diptych.un.prose.language import WORDS

if TYPE_CHECKING:
    from collections.abc import Mapping

SMALL_WORDS: Mapping[str, str] = {
    "en": "the of and to in that for by with its on as all this which from has be is",
    "fr": "le la les des du et aux dans qui que pour par sur une est ses au leur ce ainsi",
    "es": "el los las del y que por para con su una al como sus se lo ha esta sobre",
}
"""Common words, most of which the other languages of the table do not have, by language."""
SCRIPTS = {"ar": "\u0600-\u06ff", "ru": "\u0400-\u04ff", "zh": "\u4e00-\u9fff"}
"""Letters of the languages that have their own."""
WORD = re.compile(r"[^\W\d_]+")
ENOUGH = 12
"""Small words below which a text is too short to tell."""
CLEARLY = 3
"""How many times as many words of one language as of another tell the two apart."""


def language_of_text(text: str) -> str | None:
    """Return the language that a text is clearly written in; none where it cannot be told."""
    for lang, letters in SCRIPTS.items():
        if len(re.findall(f"[{letters}]", text)) * 2 > len(re.findall(r"[^\W\d_]", text)):
            return lang
    words = Counter(word.lower() for word in WORD.findall(text))
    counts = {lang: sum(words[word] for word in small.split()) for lang, small in SMALL_WORDS.items()}
    (first, most), (_, second) = sorted(counts.items(), key=lambda one: -one[1])[:2]
    return first if most >= ENOUGH and most >= CLEARLY * second else None


def check_language(said: str, text: str) -> None:
    """Hold the language that a file says against its text.

    Raises:
        ImportRefusedError: The language is not one that reports are made in, or the text is in another one.
    """
    if said not in WORDS:
        raise ImportRefusedError(UNSUPPORTED_LANGUAGE, {"lang": said, "known": ", ".join(WORDS)})
    found = language_of_text(text)
    if found and found != said:
        raise ImportRefusedError(WRONG_LANGUAGE, {"said": said, "found": found})
