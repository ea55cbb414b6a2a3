"""Lists and ranges of documents that share what stands before their number: `COM(2024) 123 and 124 final`."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from diptych.languages.citations import CitationWords
from diptych.languages.patterns import NEVER
from diptych.languages.registry import language_of
from diptych.series.templates import AFTER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.series.templates import Template

MOST = 100
"""Most members of a list: no prose has more."""
COUNTED = re.compile(r",[0-9]|\s?[%\u00b0]|\s[$€]")
"""What makes a number after a symbol one that measures something."""
NEXT_WORD = re.compile(r"\s(?P<word>[^\W\d_]+)")


class ListMember(NamedTuple):
    """A member of a list.

    Attributes:
        start: Where it begins in the text.
        end: Where it ends.
        values: What stands for each word in braces of the template.
        may_end: Whether the list may end with it: it is whole, and joined by a word or a dash.
    """

    start: int
    end: int
    values: dict[str, str]
    may_end: bool = False


@cache
def joints(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what joins members of a list in a language: words or a comma; a dash."""
    words = (language_of(lang).citations or CitationWords()).letter_joins or NEVER
    number = r"(?P<number>[0-9]{1,7})(?!\w)"
    return (
        re.compile(rf"(?:,?\s(?P<word>{words})\s|,\s){number}"),
        re.compile(rf"(?P<word>[-\u2010\u2011\u2013]){number}"),
    )


CUT_OFF = re.compile(AFTER)


def lists_in(template: Template, text: str, lang: str) -> Iterator[ListMember]:
    """Yield the members of the lists in a text: two documents or more whose last number alone differs."""
    if template.first is None or template.last is None:
        return
    for match in template.first.finditer(text):
        end, _ = _closed(match.end(), template.last, text)
        members = [ListMember(match.start(), end, match.groupdict())]
        members += _following(members[0], template.counted, template.last, text, lang)
        while len(members) > 1 and not members[-1].may_end:
            members.pop()
        if len(members) > 1:
            yield from members


def _following(first: ListMember, name: str, last: re.Pattern[str], text: str, lang: str) -> Iterator[ListMember]:
    """Yield the members after the first one: each has a higher number than the one before."""
    before, end = first.values[name], first.end
    for _ in range(MOST):
        match = next(filter(None, (joint.match(text, end) for joint in joints(lang))), None)
        if not match or int(match["number"]) <= int(before) or len(match["number"]) > len(before) + 1:
            return
        before = match["number"]
        end, is_whole = _closed(match.end(), last, text)
        is_sure = match["word"] == text[match.start()] or last.pattern or not _counts(end, text, lang)
        yield ListMember(
            match.start("number"), end, {**first.values, name: before}, bool(match["word"] and is_whole and is_sure)
        )


def _closed(end: int, last: re.Pattern[str], text: str) -> tuple[int, bool]:
    """Return where a member ends whose number ends at `end`, and whether it is whole."""
    if last.pattern:
        match = last.match(text, end)
        return (match.end(), True) if match else (end, False)
    return end, CUT_OFF.match(text, end) is not None


def _counts(end: int, text: str, lang: str) -> bool:
    """Return whether a number counts or measures something, as in “GB.350/INS/5 and 12 members” or “and 6 May”.

    Before a verb or a preposition it does not: “GB.350/INS/5 and 6 were adopted”.
    """
    language, match = language_of(lang), NEXT_WORD.match(text, end)
    if match is None:
        return COUNTED.match(text, end) is not None
    others = (language.citations or CitationWords()).others
    is_joined = language.function_words is not None and match["word"] in language.function_words.all
    return not is_joined or re.fullmatch(others, match["word"]) is not None
