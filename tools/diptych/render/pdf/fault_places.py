"""Faults of printed pages → findings, at their places in the report where these are known."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from diptych.model.source import Span
from diptych.pictures import places
from diptych.render.pdf.faults import BY_KIND, SHORTER_NOTE, SHORTER_PICTURE, SHORTER_TABLE, SHORTER_WORDS
from diptych.render.pdf.printed import FaultKind
from diptych.render.text.inline import Medium, picture_address

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

    from diptych.model.diagnostic import Diagnostic, Phrase
    from diptych.model.report import Report
    from diptych.render.pdf.printed import PrintedPlace, PrintFault


LONGEST = 60
"""Characters of a line that a message quotes."""


def located(
    faults: Iterable[PrintFault],
    report: Report,
    languages: tuple[str, ...],
    named: Mapping[str, str],
    written: Callable[[PrintFault], Span],
) -> Iterator[Diagnostic]:
    """Yield the findings of one printed document.

    Args:
        faults: What is wrong with it.
        report: The report.
        languages: The languages of the document.
        named: Names of the languages, for messages.
        written: Returns where the report has what a fault is about, or a place for what it does not have.
    """
    for fault in faults:
        if fault.place:
            yield _measured(fault, fault.place, named, written(fault))
            continue
        span = (
            _of_picture(fault.detail, report) or _of_characters(fault.characters, report, languages) or written(fault)
        )
        yield BY_KIND[fault.kind].at(span, {**named, "detail": fault.detail})


def _measured(fault: PrintFault, place: PrintedPlace, named: Mapping[str, str], span: Span) -> Diagnostic:
    """Return the finding of words or a picture that are where they must not be."""
    quoted = {"detail": quoted_words(fault.detail), "other": quoted_words(place.other)}
    return BY_KIND[fault.kind].at(span, {**named, **quoted, "page": place.page, "cure": _cure(place)})


def _cure(place: PrintedPlace) -> Phrase:
    if place.is_picture:
        return SHORTER_PICTURE
    if place.is_table:
        return SHORTER_TABLE
    return SHORTER_NOTE if place.is_note else SHORTER_WORDS


def quoted_words(words: str) -> str:
    """Return words as a message quotes them."""
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"


def untold(faults: Iterable[PrintFault], told: Collection[str]) -> Iterator[PrintFault]:
    """Yield faults but for what a check has told: a font of the machine is borrowed for spaces and signs as well.

    Args:
        faults: What is wrong with a printed document.
        told: The characters of which a check has said that the report's own font lacks them.
    """
    for fault in faults:
        if fault.kind is FaultKind.GLYPH:
            left = "".join(one for one in fault.characters if one not in told)
            yield from (replace(fault, characters=left, detail=" ".join(left)),) if left else ()
        elif fault.kind is not FaultKind.FONT or not any(one in told for one in fault.characters):
            yield fault


def _of_picture(detail: str, report: Report) -> Span | None:
    return next((span for path, span in places(report) if picture_address(path, Medium.PRINT) in detail), None)


def _of_characters(characters: str, report: Report, languages: tuple[str, ...]) -> Span | None:
    """Return the place of the first of these characters in the text."""
    for document in report.documents() if characters else ():
        text = document.source.text
        at = min((at for one in characters if (at := text.find(one)) >= 0), default=-1)
        if document.lang in languages and at >= 0:
            return Span(document.source.path, at, at + 1)
    return None
