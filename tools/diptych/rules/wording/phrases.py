"""Lists of words of a language, compiled to find them in a text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from diptych.languages.patterns import NEVER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MAYBE = "~"
ANY_ENDING = r"[^\W\d_]*"
SENTENCE_STARTS = re.compile(r"(?:^|[.!?;:(]\s+)[«“\"]?\s?$")
BEFORE = 6
"""Code points in which the end of a sentence before another is seen."""


class Phrases(NamedTuple):
    """Words that show a sense, and those that may have it.

    Attributes:
        sure: The pattern of the words that show it.
        any: The pattern of these and of those that may have it.
    """

    sure: re.Pattern[str]
    any: re.Pattern[str]

    def shown(self, text: str) -> re.Match[str] | None:
        """Return the first word of a text that shows the sense; a name, which has a capital, does not."""
        return next(self.found(text), None)

    def found(self, text: str) -> Iterator[re.Match[str]]:
        """Yield each word of a text that shows the sense."""
        for match in self.sure.finditer(text):
            first = match[0][0]
            if not first.isupper() or match.lastgroup or _opens_sentence(text, match.start()):
                yield match

    def may_be_in(self, text: str) -> bool:
        """Return whether a text may have the sense."""
        return self.any.search(text) is not None


def phrases(words: str) -> Phrases:
    """Return what finds the words of a list; see `Opposites` for how they are written."""
    listed = words.split()
    sure = [word for word in listed if not word.endswith(MAYBE)]
    named = [word for word in sure if word != word.lower()]
    common = [word for word in sure if word == word.lower()]
    pattern = f"(?P<name>{_either(named)})|(?i:{_either(common)})"
    return Phrases(_whole(pattern), _whole(f"(?i:{_either(word.rstrip(MAYBE) for word in listed)})"))


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
