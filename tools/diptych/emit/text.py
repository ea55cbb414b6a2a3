"""Diagnostics as people read them: place, sentence, the line with a mark under the fault, and how to mend it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from diptych.emit.excerpt import excerpt, visible
from diptych.emit.message import SEVERITIES, fill, message
from diptych.i18n import N_
from diptych.model.diagnostic import Severity
from diptych.model.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from diptych.i18n import Translator
    from diptych.model.diagnostic import Diagnostic, Edit
    from diptych.model.rule import Rule
    from diptych.model.source import Span

COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "cyan"}
NARROWEST = 40
"""Columns that a line of the text is given, however narrow the terminal."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the findings are written on.

    Attributes:
        sources: Texts by path; of a file that is not among them no line is shown.
        rules: Every rule by its code.
        translator: Speaks the language of the reader.
        width: Columns of the terminal.
        colour: Whether it shows colours.
    """

    sources: Mapping[str, Source]
    rules: Mapping[str, Rule]
    translator: Translator
    width: int = 100
    colour: bool = False

    def place(self, span: Span) -> str:
        """Return `path:line:column` of the beginning of a span."""
        position = (self.sources.get(span.path) or Source(span.path, "")).position(span.start)
        return f"{visible(span.path)}:{position.line}:{position.column}"

    def style(self, text: str, colour: str | None = None, *, bold: bool = False) -> str:
        """Return text with the terminal's codes for a colour and weight, where it shows colours."""
        return click.style(text, fg=colour, bold=bold or None) if self.colour else text


def emit(diagnostics: Iterable[Diagnostic], sheet: Sheet) -> str:
    """Return findings one below the other, and how many there are of each severity.

    Args:
        diagnostics: The findings, in the order in which they shall stand.
        sheet: What they are written on.
    """
    listed = tuple(diagnostics)
    entries = ("\n".join(_entry(diagnostic, sheet)) + "\n\n" for diagnostic in listed)
    return "".join(entries) + summary(listed, sheet.translator) + "\n"


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


def _entry(diagnostic: Diagnostic, sheet: Sheet) -> Iterator[str]:
    colour = COLOURS[diagnostic.severity]
    severity = sheet.translator.gettext(SEVERITIES[diagnostic.severity])
    place = sheet.style(sheet.place(diagnostic.span), bold=True)
    kind = sheet.style(f"{severity} {diagnostic.code}", colour, bold=True)
    yield f"{place} {kind} {visible(message(diagnostic, sheet.rules, sheet.translator))}"
    yield from _quoted(diagnostic.span, colour, sheet)
    for related in diagnostic.related:
        yield f"  → {sheet.place(related.span)} {fill(related.message, related.arguments, sheet.translator)}"
        yield from _quoted(related.span, "blue", sheet)
    for edit in diagnostic.fix.edits if diagnostic.fix else ():
        yield f"  = {_hint(edit, sheet)}"


def _quoted(span: Span, colour: str, sheet: Sheet) -> Iterator[str]:
    source = sheet.sources.get(span.path)
    if source is None or not source.text:
        return
    number = str(source.position(span.start).line)
    line, marks = excerpt(source, span, max(NARROWEST, sheet.width - len(number) - len("   | ")))
    yield f"  {number} | {line}"
    yield f"  {' ' * len(number)} | {sheet.style(marks, colour)}"


def _hint(edit: Edit, sheet: Sheet) -> str:
    old = sheet.sources[edit.span.path].quote(edit.span)
    template = N_("Put “{new}” in the place of “{old}”.") if edit.text else N_("Remove “{old}”.")
    return visible(sheet.translator.gettext(template).format(old=old.rstrip(), new=edit.text))
