"""Sentences of our own with the citations that are in them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "sentences"
ITEM = re.compile(r"^- (.*(?:\n(?![-#\n]).*)*)", re.MULTILINE)
LINK = re.compile(r'\[([^\]]+)\]\(<([^>]+)>(?: "([^"]+)")?\)')


@dataclass(frozen=True, slots=True)
class Expected:
    """One citation that must be found.

    Attributes:
        text: What its link covers.
        start: Offset in the sentence.
        symbol: What is cited.
        target: What the link asks for.
    """

    text: str
    start: int
    symbol: str
    target: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, without marks, and its citations in order."""

    lang: str
    text: str
    expected: tuple[Expected, ...]


def read_sentence(item: str, lang: str) -> Sentence:
    """Return the sentence that one list item holds."""
    text, expected, end = "", [], 0
    for link in LINK.finditer(item):
        text += item[end : link.start()]
        expected.append(Expected(link[1], len(text), link[2], link[3] or link[2]))
        text += link[1]
        end = link.end()
    return Sentence(lang, text + item[end:], tuple(expected))


def sentences(lang: str) -> tuple[Sentence, ...]:
    """Return all sentences of a language."""
    files = sorted(FOLDER.glob(f"*.{lang}.md"))
    return tuple(read_sentence(item[1], lang) for file in files for item in ITEM.finditer(file.read_text("utf-8")))
