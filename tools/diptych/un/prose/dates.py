"""Dates that prose puts beside a citation: "58/316 of 1 July 2004", "6 August 2013 (S/PRST/2013/12)"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from diptych.typography.months import MONTH, MONTHS

if TYPE_CHECKING:
    from collections.abc import Mapping

WINDOW = 40
"""How far before a citation its date may begin, in code points."""

DAY = r"(?P<day>[0-9]{1,2})(?:er)?\s(?P<month>%s)\s(?P<year>[0-9]{4})"


@dataclass(frozen=True, slots=True)
class DateWording:
    """How a language dates what it cites.

    Attributes:
        months: Numbers of months by name.
        after: A date after a citation.
        before: A date before a citation that stands in brackets.
        listed: A further date after the first: each belongs to another citation.
    """

    months: Mapping[str, int]
    after: re.Pattern[str]
    before: re.Pattern[str]
    listed: re.Pattern[str]


class DateBeside(NamedTuple):
    """A date beside a citation, with its offsets in the text."""

    start: int
    end: int
    day: date


def _wording(lang: str, of: str, issued: str) -> DateWording:
    day = DAY % MONTH[lang]
    return DateWording(
        months={name: number for number, name in enumerate(MONTHS[lang], 1)},
        after=re.compile(rf"(?:\s[A-Z](?!\w))?(?:,?\s(?:{of})\s|\s\((?:{of})?\s?)(?P<date>{day})"),
        before=re.compile(rf"\b(?:{issued})\s(?P<date>{day})\s\($"),
        listed=re.compile(rf"(?:,|\s(?:and|et))\s(?:(?:{of})\s)?[0-9]{{1,2}}(?:er)?\s(?:{MONTH[lang]})"),
    )


WORDINGS = {
    "en": _wording(
        "en", r"of|dated|adopted\son", r"of|dated|(?:adopted|appeared|circulated|issued|made|published)\son"
    ),
    "fr": _wording("fr", r"en\sdate\sdu|du|datée?\sdu|adoptée\sle", r"du|(?:adopté|distribué|fait|paru|publié)e?\sle"),
}


def date_beside(text: str, start: int, end: int, lang: str) -> DateBeside | None:
    """Return the date of a document cited between two offsets of a text, where the words beside it give one.

    Args:
        text: Running prose.
        start: Offset of the citation's first code point.
        end: Offset after its last.
        lang: Language of the prose, `en` or `fr`.
    """
    wording = WORDINGS[lang]
    match = wording.after.match(text, end) or wording.before.search(text, max(0, start - WINDOW), start)
    if not match or wording.listed.match(text, match.end("date")):
        return None
    try:
        day = date(int(match["year"]), wording.months[match["month"]], int(match["day"]))
    except ValueError:
        return None
    return DateBeside(*match.span("date"), day)
