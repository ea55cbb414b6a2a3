"""Paragraphs, sections, annexes, tables, figures and notes of the text at hand that prose names by number."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from diptych.model.catalogue import TargetKind
from diptych.model.prose import OPAQUE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from diptych.languages.mentions import MentionWords

NUMBER = re.compile(r"(?<![\w(])(?:\d+|[IVXL]+(?!\w))")
PLACE = r"\d{1,4}(?!\w|[./]\d|\s?\(\d|\s\d{1,2}\))"
"""The number of a paragraph. A law has 2(1) where a report has 2 (a)."""
NO_YEAR = r"(?!(?:19|20)\d\d\b)"
"""What is not like a year, after a comma: “paragraph 4, 2019 being the year”."""
NEIGHBOURHOOD = 80
"""Code points before and after a mention in which to look for the words that decide what it means."""


class Mention(NamedTuple):
    """Paragraphs, sections, annexes, tables, figures or footnotes named by number.

    Attributes:
        kind: What is named.
        start: Offset of the word, such as "paragraph", in the text.
        end: Offset after the last number.
        stretches: Start and end of each number: one by itself, or the two ends of a range.
        is_said: Whether the words say that the text at hand is meant: “see”, “above”, “of the present report”.
    """

    kind: TargetKind
    start: int
    end: int
    stretches: tuple[tuple[tuple[int, int], ...], ...]
    is_said: bool


def mentions(text: str, cited: int | None, wording: MentionWords) -> Iterator[Mention]:
    """Yield the places where a text names paragraphs, sections, tables and the like of its own document by number.

    Pinpoints into cited documents are left out, and so are numbers that may be pinpoints: after a citation, a paragraph
    is taken to belong to the cited document unless the prose says "see", "above" or "of the present report".

    Args:
        text: The plain text of a passage.
        cited: Where its first citation of another document begins; None where there is none.
        wording: How its language refers to paragraphs.
    """
    for kind, pattern in _patterns(wording).items():
        for match in pattern.finditer(text):
            is_said = _is_own(text, match, wording)
            if is_said is not False and (is_said or cited is None or cited >= match.start()):
                places = tuple(number.span() for number in NUMBER.finditer(text, match.end("word"), match.end()))
                if places:
                    stretches = tuple(_stretches(text, places, wording))
                    yield Mention(kind, match.start(), match.end(), stretches, bool(is_said))


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
        TargetKind.PARAGRAPH: (wording.paragraph, rf"(?:{PLACE}(?:{letters})?|[{OPAQUE}#])"),
        TargetKind.TABLE: (wording.table, r"(?:\d{1,2}|(?-i:[IVXL]{1,7}))(?!\w|[./]\w|,\d|-[^\W\d])"),
        TargetKind.SECTION: (wording.section, r"(?:\d{1,2}|(?-i:[IVXL]{1,7}))(?!\w|[./(]\w|,\d|\s?\(|-[^\W\d])"),
        TargetKind.ANNEX: (wording.annex, r"(?-i:[IVXL]{1,7})(?!\w|[./]\w|-[^\W\d])"),
        TargetKind.NOTE: (wording.note, r"\d{1,3}(?!\w|[./]\w|,\d|-[^\W\d])"),
        TargetKind.FIGURE: (wording.figure, r"(?:\d{1,2}|(?-i:[IVXL]{1,7}))(?!\w|[./]\w|,\d|-[^\W\d])"),
    }
    return {
        kind: re.compile(rf"\b(?P<word>{word})\s{number}(?:(?:{wording.joint}){NO_YEAR}{number})*", re.IGNORECASE)
        for kind, (word, number) in forms.items()
    }


def _is_own(text: str, match: re.Match[str], wording: MentionWords) -> bool | None:
    """Return whether the words around say that the text at hand is meant; None if they do not say."""
    start, end = match.start(), match.end()
    before, after = text[max(0, start - NEIGHBOURHOOD) : start], text[end : end + NEIGHBOURHOOD]
    if re.match(wording.here, after, re.IGNORECASE):
        return True
    if re.match(wording.elsewhere, after, re.IGNORECASE) or _follows_work(before, wording):
        return False
    return True if re.search(rf"(?:{wording.see})$", before, re.IGNORECASE) else None


def _follows_work(before: str, wording: MentionWords) -> bool:
    """Return whether the name of a work and a comma come right before: "annex II, para. 4"."""
    return re.search(rf"\b(?:{wording.work})\b[^;:()]{{0,40}},\s$", before, re.IGNORECASE) is not None
