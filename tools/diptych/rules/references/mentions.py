"""Paragraphs, tables and figures of this report that prose names by a number written by hand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from diptych.model.catalogue import TargetKind
from diptych.model.prose import OPAQUE
from diptych.un.calendar.sessions import roman_value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from diptych.languages.mentions import MentionWords
    from diptych.model.prose import Passage


NUMBER = re.compile(r"(?<![\w(])(?:\d+|[IVXL]+(?!\w))")
NEIGHBOURHOOD = 80
"""Code points before and after a mention in which to look for the words that decide what it means."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Paragraphs, tables or figures named by number.

    Attributes:
        kind: What is named.
        start: Offset of the word "paragraph", "table" or "figure" in the passage's plain text.
        end: Offset after the last number.
        stretches: Start and end of each number: one by itself, or the two ends of a range.
    """

    kind: TargetKind
    start: int
    end: int
    stretches: tuple[tuple[tuple[int, int], ...], ...]


def mentions(passage: Passage, wording: MentionWords) -> Iterator[Mention]:
    """Yield the places where a passage names paragraphs, tables or figures of this report by number.

    Pinpoints into cited documents are left out, and so are numbers that may be pinpoints: after a citation, a paragraph
    is taken to belong to the cited document unless the prose says "see", "above" or "of the present report".

    Args:
        passage: The passage.
        wording: How its language refers to paragraphs.
    """
    text = passage.running.text
    for kind, pattern in _patterns(wording).items():
        for match in pattern.finditer(text):
            if not _is_elsewhere(passage, match, wording):
                places = tuple(number.span() for number in NUMBER.finditer(text, match.end("word"), match.end()))
                if places:
                    yield Mention(kind, match.start(), match.end(), tuple(_stretches(text, places, wording)))


def number_of(written: str) -> int:
    """Return the number that a mention writes, in Arabic or Roman numerals; 0 if it is none."""
    return int(written) if written.isdecimal() else roman_value(written) or 0


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
def _patterns(wording: MentionWords) -> Mapping[TargetKind, re.Pattern[str]]:
    """Return for each kind of thing the pattern of its word and the numbers after it."""
    letters = rf"\s?{wording.letter}(?:(?:\s?|{wording.joint}){wording.letter})*"
    forms = {
        TargetKind.PARAGRAPH: (wording.paragraph, rf"(?:\d{{1,4}}(?!\w|[./]\d)(?:{letters})?|[{OPAQUE}#])"),
        TargetKind.TABLE: (wording.table, r"\d{1,2}(?!\w|[./]\w|,\d|-[^\W\d])"),
        TargetKind.FIGURE: (wording.figure, r"(?:\d{1,2}|(?-i:[IVXL]{1,7}))(?!\w|[./]\w|,\d|-[^\W\d])"),
    }
    return {
        kind: re.compile(rf"\b(?P<word>{word})\s{number}(?:(?:{wording.joint}){number})*", re.IGNORECASE)
        for kind, (word, number) in forms.items()
    }


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
