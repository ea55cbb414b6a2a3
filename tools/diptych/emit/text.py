"""Diagnostics as people read them: place, message, the line with a mark under the finding, and how to fix it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import click

from diptych.emit.message import FAMILIES, SEVERITIES
from diptych.emit.visibility import visible
from diptych.model.diagnostic import Family, Severity
from diptych.model.files import SECTION_FILE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.emit.sheet import FindingSheet
    from diptych.i18n import Translator
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.source import Source, Span

COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "cyan"}
SUGGESTED = 5
"""Most words for which others are suggested: each takes a dictionary a fifth of a second."""
SEVERAL = 2
"""Fewest families of rules for which a summary by family is useful."""
NARROWEST = 40
"""Fewest columns of a quoted line, however narrow the terminal."""


def emit(diagnostics: Iterable[Diagnostic], sheet: FindingSheet) -> str:
    """Return findings one below the other, and how many there are of each severity.

    Args:
        diagnostics: The findings, in the order to show them.
        sheet: What they are written on.
    """
    listed = tuple(diagnostics)
    misspelt = [one for one in listed if one.family is Family.SPELLING]
    suggested = {id(one): sheet.suggestions(one) for one in misspelt[:SUGGESTED]}
    entries = ("\n".join(_lines(one, suggested.get(id(one)), sheet)) + "\n\n" for one in listed)
    return "".join(entries) + family_totals(listed, sheet) + summary(listed, sheet.translator) + "\n"


def family_totals(diagnostics: Iterable[Diagnostic], sheet: FindingSheet) -> str:
    """Return a line for each family of rules with its number of findings, if there are several families."""
    count = Counter(diagnostic.family for diagnostic in diagnostics)
    if len(count) < SEVERAL:
        return ""
    _ = sheet.translator.gettext
    lines = (f"{number:5}  {family}  {_(FAMILIES[family])}" for family, number in count.most_common())
    return "\n".join(lines) + "\n"


def summary(diagnostics: Iterable[Diagnostic], translator: Translator) -> str:
    """Return how many findings there are: "2 errors, 1 warning"."""
    count = Counter(diagnostic.severity for diagnostic in diagnostics)
    errors, warnings, remarks = (count[severity] for severity in Severity)
    parts = (
        (errors, translator.ngettext("{number} error", "{number} errors", errors)),
        (warnings, translator.ngettext("{number} warning", "{number} warnings", warnings)),
        (remarks, translator.ngettext("{number} remark", "{number} remarks", remarks)),
    )
    said = ", ".join(words.format(number=number) for number, words in parts if number)
    return said or translator.gettext("Nothing is wrong.")


def finding_lines(diagnostic: Diagnostic, sheet: FindingSheet) -> Iterator[str]:
    """Yield the lines on one finding."""
    colour = COLOURS[diagnostic.severity]
    severity = sheet.translator.gettext(SEVERITIES[diagnostic.severity])
    place = _styled(visible(sheet.place(diagnostic.span)), sheet, bold=True)
    kind = _styled(f"{severity} {diagnostic.code}", sheet, colour, bold=True)
    yield f"{place} {kind} {visible(sheet.sentence(diagnostic))}"
    labels = _labels((diagnostic.span, *(related.span for related in diagnostic.related)), sheet)
    yield from _quoted(diagnostic.span, next(labels), colour, sheet)
    for related in diagnostic.related:
        yield f"  → {visible(sheet.place(related.span))} {visible(sheet.sentence(related))}"
        yield from _quoted(related.span, next(labels), "blue", sheet)
    yield from (f"  = {visible(hint)}" for hint in sheet.hints(diagnostic.fix))


def _lines(diagnostic: Diagnostic, suggestion: str | None, sheet: FindingSheet) -> Iterator[str]:
    yield from finding_lines(diagnostic, sheet)
    if suggestion:
        yield f"  = {visible(suggestion)}"


def _labels(spans: tuple[Span, ...], sheet: FindingSheet) -> Iterator[str]:
    """Yield the label of each quoted line: its number, after its language if there are several; all equally wide."""
    quoted = [span for span in spans if _source(span, sheet)]
    languages = {span.path: SECTION_FILE.fullmatch(span.path) for span in quoted}
    are_several = len({match["lang"] for match in languages.values() if match}) > 1
    labels: list[str] = []
    for span in spans:
        language, source = languages.get(span.path), _source(span, sheet)
        number = str(source.position(span.start).line) if source else ""
        labels.append(f"{language['lang']} {number}" if language and are_several else number)
    width = max(map(len, labels))
    yield from (label.rjust(width) for label in labels)


def _quoted(span: Span, label: str, colour: str, sheet: FindingSheet) -> Iterator[str]:
    from diptych.emit.excerpt import excerpt  # noqa: PLC0415 - slow, and a report without findings does not need it

    if source := _source(span, sheet):
        line, marks = excerpt(source, span, max(NARROWEST, sheet.width - len(label) - len("   | ")))
        yield f"  {label} | {line}"
        yield f"  {' ' * len(label)} | {_styled(marks, sheet, colour)}"


def _source(span: Span, sheet: FindingSheet) -> Source | None:
    """Return the text that a span belongs to, if it is known and not empty."""
    source = sheet.sources.get(span.path)
    return source if source and source.text else None


def _styled(text: str, sheet: FindingSheet, colour: str | None = None, *, bold: bool = False) -> str:
    """Return text with the terminal's codes for a colour and weight, if it shows colours."""
    return click.style(text, fg=colour, bold=bold or None) if sheet.colour else text
