"""Paragraphs of this report that prose names by a number written by hand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from diptych.model.prose import OPAQUE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.languages.mentions import MentionWords
    from diptych.model.prose import Passage


NEIGHBOURHOOD = 80
"""Code points before and after a mention in which to look for the words that decide what it means."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Paragraphs named by number.

    Attributes:
        start: Offset of the word "paragraph" in the passage's plain text.
        end: Offset after the last number.
        stretches: Start and end of each number: one by itself, or the two ends of a range.
    """

    start: int
    end: int
    stretches: tuple[tuple[tuple[int, int], ...], ...]


def mentions(passage: Passage, wording: MentionWords) -> Iterator[Mention]:
    """Yield the places where a passage names paragraphs of this report by number.

    Pinpoints into cited documents are left out, and so are numbers that may be pinpoints: after a citation, a paragraph
    is taken to belong to the cited document unless the prose says "see", "above" or "of the present report".

    Args:
        passage: The passage.
        wording: How its language refers to paragraphs.
    """
    text = passage.running.text
    for match in _pattern(wording).finditer(text):
        if not _is_elsewhere(passage, match, wording):
            numbers = re.finditer(r"(?<![\w(])\d+", match[0][match.end("word") - match.start() :])
            offset = match.end("word")
            places = tuple((offset + number.start(), offset + number.end()) for number in numbers)
            if places:
                yield Mention(match.start(), match.end(), tuple(_stretches(text, places, wording)))


def _stretches(
    text: str, places: Sequence[tuple[int, int]], wording: MentionWords
) -> Iterator[tuple[tuple[int, int], ...]]:
    """Yield each number alone, or with the one at the other end of its range."""
    until = re.compile(wording.until, re.IGNORECASE)
    begun: tuple[tuple[int, int], ...] = ()
    for place in places:
        if begun and until.fullmatch(text, begun[0][1], place[0]):
            yield (*begun, place)
            begun = ()
        else:
            if begun:
                yield begun
            begun = (place,)
    if begun:
        yield begun


@cache
def _pattern(wording: MentionWords) -> re.Pattern[str]:
    letters = rf"\s?{wording.letter}(?:(?:\s?|{wording.joint}){wording.letter})*"
    number = rf"(?:\d{{1,4}}(?!\w|[./]\d)(?:{letters})?|[{OPAQUE}#])"
    return re.compile(rf"\b(?P<word>{wording.paragraph})\s{number}(?:(?:{wording.joint}){number})*", re.IGNORECASE)


def _is_elsewhere(passage: Passage, match: re.Match[str], wording: MentionWords) -> bool:
    text, start, end = passage.running.text, match.start(), match.end()
    before, after = text[max(0, start - NEIGHBOURHOOD) : start], text[end : end + NEIGHBOURHOOD]
    if re.match(wording.here, after, re.IGNORECASE):
        return False
    if re.match(wording.elsewhere, after, re.IGNORECASE) or _follows_work(before, wording):
        return True
    if re.search(rf"(?:{wording.see})$", before, re.IGNORECASE):
        return False
    return bool(passage.citations) and passage.citations[0].start < start


def _follows_work(before: str, wording: MentionWords) -> bool:
    """Return whether the name of a work and a comma come right before: "annex II, para. 4"."""
    return re.search(rf"\b(?:{wording.work})\b[^;:()]{{0,40}},\s$", before, re.IGNORECASE) is not None
