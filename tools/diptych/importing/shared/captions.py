"""Titles and units above tables: a heading, or a line such as “Table 3”, and a line in brackets become a caption."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.importing.shared.manuscript import Break, Emphasised, ForeignProse, ForeignTable, TextRun
from diptych.importing.shared.outline import SECTION, MetHeading
from diptych.importing.shared.tidying import text_of
from diptych.languages.heads import HeadWords
from diptych.languages.patterns import NEVER
from diptych.languages.registry import language_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diptych.importing.shared.manuscript import Run
    from diptych.importing.shared.outline import Flow
    from diptych.importing.shared.remarks import Remarks

UNIT = re.compile(r"\(.{1,150}\)", re.DOTALL)
LONGEST_TITLE = 250
SENTENCE_END = (".", ":", ";", ",")

LABEL = N_("The label of a table was dropped, since Diptych numbers tables itself: “{text}”.")


def captioned(flow: Iterable[Flow], lang: str, remarks: Remarks) -> list[Flow]:
    """Return a text in which the lines above each table are its caption, if they can be nothing else.

    These are a heading below those of sections, or a line, before a unit in brackets or after the label of a table.

    Args:
        flow: The text.
        lang: Its language.
        remarks: Takes the labels that are dropped.
    """
    result: list[Flow] = []
    for one in flow:
        if isinstance(one, ForeignTable) and not one.title:
            _gather_caption(result, lang, remarks)
        result.append(one)
    return result


def _gather_caption(before: list[Flow], lang: str, remarks: Remarks) -> None:
    """Replace the lines at the end of a text by the caption that they are."""
    at = len(before)
    unit = _line(before[at - 1]) if at else None
    if unit and UNIT.fullmatch(text_of(unit).strip()):
        at -= 1
    else:
        unit = None
    title = _line(before[at - 1]) if at else None
    if title is None or not _is_title(text_of(title)):
        if unit:
            before[at:] = [_caption((), unit, before[at].place, unlabelled=True)]
        return
    label, title = _without_label(title, lang)
    above = _line(before[at - 2]) if at > 1 else None
    if not label and above and _label(lang).fullmatch(text_of(above).strip()):
        label, at = text_of(above).strip(), at - 1
    if not (unit or label):
        return
    place = before[at - 1].place
    if label:
        remarks.dropped(place, LABEL, text=label)
    before[at - 1 :] = [_caption(title, unit, place, unlabelled=not label)]


def _caption(title: tuple[Run, ...], unit: tuple[Run, ...] | None, place: str, *, unlabelled: bool) -> ForeignProse:
    between = (TextRun(" "),) if title else ()
    lines = (*title, *between, Emphasised(strong=False, children=unit)) if unit else title
    return ForeignProse(lines, place, caption=True, unlabelled=unlabelled)


def _line(one: Flow) -> tuple[Run, ...] | None:
    """Return the text of what may be a line above a table."""
    if isinstance(one, MetHeading) and one.rank > SECTION and not one.numeral:
        return one.content
    is_free = isinstance(one, ForeignProse) and not one.number and not one.caption and not one.anchor
    return one.content if is_free and isinstance(one, ForeignProse) else None


def _is_title(text: str) -> bool:
    return 0 < len(text.strip()) <= LONGEST_TITLE and not text.rstrip().endswith(SENTENCE_END)


def _without_label(title: tuple[Run, ...], lang: str) -> tuple[str, tuple[Run, ...]]:
    """Return the label at the beginning of a title, and the title without it; the label must not be all of it."""
    first = title[0] if title else None
    match = _label(lang).match(first.text) if isinstance(first, TextRun) else None
    if match is None or not isinstance(first, TextRun):
        return "", title
    rest = (TextRun(first.text[match.end() :]), *title[1:])
    while rest and (isinstance(rest[0], Break) or (isinstance(rest[0], TextRun) and not rest[0].text.strip(" .:–-"))):
        rest = rest[1:]
    return (match[0].strip(), rest) if rest else ("", title)


@cache
def _label(lang: str) -> re.Pattern[str]:
    heads = language_of(lang).heads or HeadWords()
    words = "|".join(heads.tables) or NEVER
    return re.compile(rf"(?:{words})\s+(?:[0-9]{{1,3}}|[IVX]+)(?:\.[0-9]{{1,3}})?(?![\w])[.:]?\s*")
