"""Paragraphs of this report that prose names by a number written by hand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from diptych.model.prose import OPAQUE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.model.prose import Passage


@dataclass(frozen=True, slots=True)
class MentionWording:
    """How a language refers to paragraphs; each field is a regular expression.

    Attributes:
        paragraph: The word before the numbers.
        joint: What joins two numbers.
        until: What joins the ends of a range.
        letter: The letter of a sub-paragraph.
        see: What sends the reader to another place in the same text, before the word.
        here: What says that this report is meant, after the numbers.
        elsewhere: What says that another text is meant, after the numbers.
        work: What paragraphs belong to: after the name of a work and a comma, a number is a pinpoint.
    """

    paragraph: str
    joint: str
    until: str
    letter: str
    see: str
    here: str
    elsewhere: str
    work: str


ENGLISH = MentionWording(
    paragraph=r"(?<!operative )(?<!preambular )(?:sub)?paragraphs?|paras?\.",
    joint=r"\s?[–-]\s?|,?\s(?:and|or|to)\s|,\s",
    until=r"\s?[–-]\s?|\sto\s",
    letter=r"\([a-z]+\)",
    see=r"\b(?:see|see also|cf\.)\s(?:also\s)?",
    here=r"\s(?:above|below|supra|infra|of (?:the present|this) report)\b",
    elsewhere=r",?\s(?:of|thereof|(?:to|in)\s(?:the|its|that|annex|document|resolution))\b",
    work=r"articles?|annex(?:es)?|appendix|enclosure|ibid|sections?|sect|chapters?|chap|part|resolution|decision"
    r"|report|note|letter|statement|declaration|charter",
)
FRENCH = MentionWording(
    paragraph=r"(?:sous-)?paragraphes?|par\.",
    joint=r"\s?[–-]\s?|,?\s(?:et|ou|à)\s|,\s",
    until=r"\s?[–-]\s?|\sà\s",
    letter=r"[a-z]+\)",
    see=r"\b(?:voir|cf\.)\s(?:aussi\s|également\s)?(?:les?\s|aux?\s)?",
    here=r"\s(?:ci-dessus|ci-dessous|ci-après|plus haut|plus bas|supra|infra|du présent rapport)\b",
    elsewhere=r",?\s(?:(?:de|du|des|dudit)\b|d[’'])",
    work=r"articles?|annexes?|appendice|pièce jointe|ibid|sections?|sect|chapitres?|chap|partie|résolution|décision"
    r"|rapport|note|lettre|déclaration|charte",
)
NEIGHBOURHOOD = 80
"""Code points before and after a mention in which to look for the words that decide what it means."""
WORDINGS = {"en": ENGLISH, "fr": FRENCH}
"""After the United Nations Editorial Manual, on references within a document and citations of others."""


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


def mentions(passage: Passage) -> Iterator[Mention]:
    """Yield the places where a passage names paragraphs of this report by number.

    Pinpoints into cited documents are left out, and so are numbers that may be pinpoints: after a citation, a paragraph
    is taken to belong to the cited document unless the prose says "see", "above" or "of the present report".
    """
    wording = WORDINGS.get(passage.document.lang)
    if wording is None:
        return
    text = passage.running.text
    for match in _pattern(wording).finditer(text):
        if not _is_elsewhere(passage, match, wording):
            numbers = re.finditer(r"(?<![\w(])\d+", match[0][match.end("word") - match.start() :])
            offset = match.end("word")
            places = tuple((offset + number.start(), offset + number.end()) for number in numbers)
            if places:
                yield Mention(match.start(), match.end(), tuple(_stretches(text, places, wording)))


def _stretches(
    text: str, places: Sequence[tuple[int, int]], wording: MentionWording
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
def _pattern(wording: MentionWording) -> re.Pattern[str]:
    letters = rf"\s?{wording.letter}(?:(?:\s?|{wording.joint}){wording.letter})*"
    number = rf"(?:\d{{1,4}}(?!\w|[./]\d)(?:{letters})?|[{OPAQUE}#])"
    return re.compile(rf"\b(?P<word>{wording.paragraph})\s{number}(?:(?:{wording.joint}){number})*", re.IGNORECASE)


def _is_elsewhere(passage: Passage, match: re.Match[str], wording: MentionWording) -> bool:
    text, start, end = passage.running.text, match.start(), match.end()
    before, after = text[max(0, start - NEIGHBOURHOOD) : start], text[end : end + NEIGHBOURHOOD]
    if re.match(wording.here, after, re.IGNORECASE):
        return False
    if re.match(wording.elsewhere, after, re.IGNORECASE) or _follows_work(before, wording):
        return True
    if re.search(rf"(?:{wording.see})$", before, re.IGNORECASE):
        return False
    return bool(passage.citations) and passage.citations[0].start < start


def _follows_work(before: str, wording: MentionWording) -> bool:
    """Return whether the name of a work and a comma come right before: "annex II, para. 4"."""
    return re.search(rf"\b(?:{wording.work})\b[^;:()]{{0,40}},\s$", before, re.IGNORECASE) is not None
