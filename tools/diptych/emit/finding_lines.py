"""The lines on one finding: place, message, the words in both languages with marks under them, and how to fix it."""

from __future__ import annotations

from bisect import bisect_left
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

import click

from diptych.emit.message import SEVERITIES
from diptych.emit.visibility import visible
from diptych.emit.wrapping import styled_words, wrapped
from diptych.i18n import N_
from diptych.model.diagnostic import Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from diptych.emit.sheet import FindingSheet
    from diptych.emit.wrapping import Style, Styled
    from diptych.model.diagnostic import Diagnostic, Related
    from diptych.model.source import Source, Span

COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "cyan"}
MENDED = "[*]"
"""The sign of what `diptych check --fix` mends."""
NARROWEST = 40
"""Fewest columns of a quoted line, however narrow the terminal."""


def finding_lines(diagnostic: Diagnostic, sheet: FindingSheet, count: str = "") -> Iterator[str]:
    """Yield the lines on one finding.

    Args:
        diagnostic: The finding.
        sheet: What it is written on.
        count: How many findings have the same cause, in words.
    """
    colour = COLOURS[diagnostic.severity]
    yield from filled_lines(_first_line(diagnostic, count, sheet), sheet)
    labels = _labels((diagnostic.span, *(related.span for related in diagnostic.related)), sheet)
    yield from _quoted(diagnostic.span, labels, colour, sheet)
    for related in diagnostic.related[:1]:
        answers = _answers(related, diagnostic, sheet)
        if not answers:
            yield from filled_lines(_arrow((related,), sheet), sheet, "    ")
        if answers or not _is_all_of(related.span, sheet):
            yield from _quoted(related.span, labels, colour, sheet)
    for _, alike in groupby(diagnostic.related[1:], key=lambda related: (related.message, related.span.path)):
        yield from filled_lines(_arrow(tuple(alike), sheet), sheet, "    ")
    if hints := " ".join(sheet.hints(diagnostic.fix)):
        yield from filled_lines(styled_words(f"  = {visible(hints)}"), sheet, "    ")


def cause_line(diagnostic: Diagnostic, sheet: FindingSheet) -> str | None:
    """Return what a finding follows from, if it does."""
    if diagnostic.cause is None:
        return None
    said = sheet.translator.gettext(N_("This follows from {code} at {place}."))
    return said.format(code=diagnostic.cause.code, place=sheet.place(diagnostic.cause.span))


def finding_kind(diagnostic: Diagnostic, sheet: FindingSheet, *, bold: bool = False) -> Iterator[Styled]:
    """Yield how much a finding weighs, its code, and whether `--fix` mends it."""
    told = f"{sheet.translator.gettext(SEVERITIES[diagnostic.severity])} {diagnostic.code}"
    yield from styled_words(told, styled(sheet, COLOURS[diagnostic.severity], bold=bold))
    if diagnostic.is_mended:
        yield MENDED, styled(sheet, "green")


def _first_line(diagnostic: Diagnostic, count: str, sheet: FindingSheet) -> Iterator[Styled]:
    _ = sheet.translator
    colon = ":" if sheet.where else ""
    yield f"{visible(sheet.place(diagnostic.span))}{colon}", styled(sheet, bold=True)
    if number := sheet.paragraph(diagnostic.span):
        yield from styled_words(_.gettext(N_("(para. {number})")).format(number=number))
    yield from finding_kind(diagnostic, sheet, bold=True)
    yield from styled_words(visible(sheet.sentence(diagnostic)))
    if count:
        yield from styled_words(count, styled(sheet, bold=True))


def _answers(related: Related, diagnostic: Diagnostic, sheet: FindingSheet) -> bool:
    """Return whether a place answers that of a finding in the other language: the language before its line says so."""
    here, there = sheet.pairs.at(diagnostic.span), sheet.pairs.at(related.span)
    if here is None or there is None or here.order != there.order or not sheet.sources.get(related.span.path):
        return False
    return related.span.path != diagnostic.span.path


def _arrow(several: Sequence[Related], sheet: FindingSheet) -> Iterator[Styled]:
    """Yield the words on other places of which the same is said."""
    yield from styled_words("  →")
    yield from styled_words(visible(", ".join(place_list([related.span for related in several], sheet))))
    yield from styled_words(visible(sheet.sentence(several[0])))


def place_list(spans: Sequence[Span], sheet: FindingSheet) -> Iterator[str]:
    """Yield places, each once, and each file named once: `a.en.md:5:9, 7:1`."""
    path, told = None, set[str]()
    for span in spans:
        spot = sheet.spot(span)
        if span.path != path:
            path, told = span.path, {spot}
            yield sheet.place(span)
        elif spot not in told:
            # In a file without lines, all places of a paragraph have the same words.
            told.add(spot)
            yield spot


def filled_lines(several: Iterable[Styled], sheet: FindingSheet, indent: str = "  ") -> Iterator[str]:
    """Yield lines of words, as wide as the terminal; one line where there is none."""
    return wrapped(several, sheet.width if sheet.is_wrapped else None, indent)


def _labels(spans: tuple[Span, ...], sheet: FindingSheet) -> Callable[[Span], str]:
    """Return what gives the label of a quoted line: its number, after its language if there are several."""
    quoted = [span for span in spans if _source(span, sheet)]
    languages = {span.path: sheet.language(span.path) for span in quoted}
    are_several = len(set(languages.values()) - {""}) > 1

    def label(span: Span) -> str:
        language, source = languages.get(span.path, ""), _source(span, sheet)
        # Where a file has no lines, their numbers would say nothing to its reader.
        number = str(source.position(span.start).line) if source and not sheet.words_for(span) else ""
        return f"{language} {number}".strip() if are_several else number

    width = max((len(label(span)) for span in quoted), default=0)
    return lambda span: label(span).rjust(width)


def _quoted(span: Span, labels: Callable[[Span], str], colour: str, sheet: FindingSheet) -> Iterator[str]:
    from diptych.emit.excerpt import excerpt  # noqa: PLC0415 - slow, and a report without findings does not need it

    if source := _source(span, sheet):
        label = labels(span)
        line, marks = excerpt(source, span, max(NARROWEST, sheet.width - len(label) - len("   | ")))
        shown = line if _is_all(span, source) else _marked(line, marks, styled(sheet, colour, underline=True))
        yield f"  {label} | {shown}"
        # Colour marks the words themselves; marks under all of a line would show nothing.
        if shown == line and not _is_all(span, source):
            yield f"  {' ' * len(label)} | {marks}"


def _marked(line: str, marks: str, style: Style) -> str:
    """Return a line with the colours of a style where marks stand below it; unchanged if there are none."""
    from rich.cells import cell_len  # noqa: PLC0415 - slow, as above

    ends = (len(marks) - len(marks.lstrip()), len(marks))
    first, last = (bisect_left(range(len(line)), cells, key=lambda end: cell_len(line[:end])) for cells in ends)
    return f"{line[:first]}{style(line[first:last])}{line[last:]}" if line[first:last] else line


def _is_all_of(span: Span, sheet: FindingSheet) -> bool:
    source = _source(span, sheet)
    return source is not None and _is_all(span, source)


def _is_all(span: Span, source: Source) -> bool:
    """Return whether a span is all of a line, or all of a paragraph of several lines."""
    start, end = source.bounds(source.position(span.start).line)
    return span.start <= start and span.end >= end > start


def _source(span: Span, sheet: FindingSheet) -> Source | None:
    """Return the text that a span belongs to, if it is known and not empty."""
    source = sheet.sources.get(span.path)
    return source if source and source.text else None


def styled(sheet: FindingSheet, colour: str | None = None, *, bold: bool = False, underline: bool = False) -> Style:
    """Return what gives a text the terminal's codes for a colour, a weight and a line below, if it shows colours."""
    return partial(click.style, fg=colour, bold=bold or None, underline=underline or None) if sheet.colour else str
