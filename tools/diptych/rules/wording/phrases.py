"""Lists of words of a language, compiled to find them in a text."""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING

from diptych.languages.patterns import NEVER
from diptych.languages.wording import SenseWords
from diptych.rules.making.covering import part

if TYPE_CHECKING:
    from collections.abc import Iterable

MAYBE = "~"
ANY_ENDING = r"[^\W\d_]*"
SENTENCE_STARTS = re.compile(r"(?:^|[.!?;:(]\s+)[«“\"]?\s?$")
BEFORE = 6
"""Code points in which the end of a sentence before another is seen."""


class Phrases:
    """Words that show a sense, and those that may have it: each is compiled when it is first looked for."""

    def __init__(self, words: str) -> None:
        """Take the words of a list; see `Opposites` for how they are written."""
        self._listed = words.split()

    @cached_property
    def sure(self) -> re.Pattern[str]:
        """The pattern of the words that show it."""
        sure = [word for word in self._listed if not word.endswith(MAYBE)]
        named = [word for word in sure if word != word.lower()]
        common = [word for word in sure if word == word.lower()]
        return _whole(f"(?P<name>{_either(named)})|(?i:{_either(common)})")

    @cached_property
    def any(self) -> re.Pattern[str]:
        """The pattern of these and of those that may have it."""
        return _whole(f"(?i:{_either(word.rstrip(MAYBE) for word in self._listed)})")

    def shown(self, text: str) -> re.Match[str] | None:
        """Return the first word of a text that shows the sense; a name, which has a capital, does not."""
        for match in self.sure.finditer(text):
            if not match[0][0].isupper() or match.lastgroup or _opens_sentence(text, match.start()):
                return match
        return None


def whole_phrase(phrase: str) -> re.Pattern[str]:
    """Return the pattern of a phrase in any capitals, with hyphens of any kind."""
    return re.compile(_whole(_pattern(phrase).replace("-", "[-\u2010\u2011]")).pattern, re.IGNORECASE)


def only_whole(pattern: str) -> re.Pattern[str]:
    """Return a pattern that finds whole words only, in any capitals."""
    return re.compile(rf"(?<![\w-]){pattern}(?![\w-])", re.IGNORECASE)


@cache
def denial(lang: str) -> re.Pattern[str]:
    """Return the pattern of what denies a verb in a language."""
    return only_whole(part(lang, "senses", SenseWords).denial)


def _opens_sentence(text: str, start: int) -> bool:
    before = text[max(start - BEFORE, 0) : start]
    return SENTENCE_STARTS.search(before if start <= BEFORE else f"-{before}") is not None


def _whole(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{pattern})(?:(?![\w-])|(?<=['’]))")


def _either(words: Iterable[str]) -> str:
    return "|".join(sorted(map(_pattern, words), key=len, reverse=True)) or NEVER


def _pattern(word: str) -> str:
    escaped = re.escape(word).replace("_", r"\s").replace(r"\-", "-").replace("'", "['’]")
    return escaped.replace(r"\*", ANY_ENDING)
