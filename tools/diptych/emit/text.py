"""Diagnostics as people read them: pair by pair, what follows from one under it, and what to do at the end."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING

from diptych.emit.entries import leading, told_entries
from diptych.emit.finding_lines import filled_lines, finding_kind, finding_lines, place_list
from diptych.emit.visibility import visible
from diptych.emit.wrapping import styled_words, wrapped
from diptych.i18n import N_
from diptych.model.diagnostic import Family, Severity
from diptych.model.files import SECTION_FILE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from diptych.emit.entries import Entry
    from diptych.emit.sheet import FindingSheet
    from diptych.emit.wrapping import Styled
    from diptych.i18n import Translator
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.source import Span

SUGGESTED = 5
"""Most words for which others are suggested: each takes a dictionary a fifth of a second."""
LONG = 20
"""Fewest findings for which totals by family are useful: fewer are seen at a glance."""
SHOWN = 5
"""Most places that are named where many have one cause."""
ELLIPSIS = " …"


def emit(diagnostics: Iterable[Diagnostic], sheet: FindingSheet) -> str:
    """Return findings one below the other, pair by pair, and how many there are of each severity.

    Args:
        diagnostics: The findings, in the order of their places.
        sheet: What they are written on.
    """
    listed = tuple(diagnostics)
    misspelt = [one for one in listed if one.family is Family.SPELLING]
    suggested = {id(one): sheet.suggestions(one) for one in misspelt[:SUGGESTED]}
    told = [
        (_pair(entry, sheet), "\n".join(_entry_lines(entry, suggested, sheet))) for entry in told_entries(listed, sheet)
    ]
    pairs = ("\n".join(lines for _, lines in several) for _, several in groupby(told, key=lambda one: one[0]))
    return "".join(f"{pair}\n\n" for pair in pairs) + family_totals(listed, sheet) + closing(listed, sheet)


def family_totals(diagnostics: Iterable[Diagnostic], sheet: FindingSheet) -> str:
    """Return how many findings each family of rules has, if there are many; `explain` says what a family is."""
    count = Counter(diagnostic.family for diagnostic in leading(diagnostics))
    if count.total() < LONG:
        return ""
    totals = (f"{family} {number}" for family, number in count.most_common())
    return "\n".join(wrapped(styled_words(", ".join(totals)), sheet.width if sheet.is_wrapped else None, "")) + "\n"


def closing(diagnostics: Iterable[Diagnostic], sheet: FindingSheet) -> str:
    """Return the last line: how many findings there are, what to do about them, and where more is said."""
    listed = tuple(diagnostics)
    heads, translator = leading(listed), sheet.translator
    said = summary(listed, translator)
    if not heads:
        return f"{said}\n"
    if mended := sum(one.is_mended for one in listed):
        some = translator.ngettext("{number} mendable with --fix", "{number} mendable with --fix", mended)
        said = f"{said}, {some.format(number=mended)}"
    if further := len(listed) - len(heads):
        some = translator.ngettext("{number} more follows from these", "{number} more follow from these", further)
        said = f"{said}; {some.format(number=further)}"
    gravest = min(one.severity.rank for one in heads)
    ((code, _),) = Counter(one.code for one in heads if one.severity.rank == gravest).most_common(1)
    said = f"{said}; diptych explain {code}"
    return "\n".join(wrapped(styled_words(said), sheet.width if sheet.is_wrapped else None, "")) + "\n"


def summary(diagnostics: Iterable[Diagnostic], translator: Translator) -> str:
    """Return how many findings there are: "2 errors, 1 warning". What follows from another one is not counted."""
    count = Counter(diagnostic.severity for diagnostic in leading(diagnostics))
    errors, warnings, remarks = (count[severity] for severity in Severity)
    parts = (
        (errors, translator.ngettext("{number} error", "{number} errors", errors)),
        (warnings, translator.ngettext("{number} warning", "{number} warnings", warnings)),
        (remarks, translator.ngettext("{number} remark", "{number} remarks", remarks)),
    )
    said = ", ".join(words.format(number=number) for number, words in parts if number)
    return said or translator.gettext("Nothing is wrong.")


def _entry_lines(entry: Entry, suggested: Mapping[int, str], sheet: FindingSheet) -> Iterator[str]:
    yield from finding_lines(entry.finding, sheet, _count(entry, sheet))
    if suggestion := suggested.get(id(entry.finding)):
        yield from filled_lines(styled_words(f"  = {visible(suggestion)}"), sheet, "    ")
    if entry.others:
        yield from filled_lines(_further_places(entry.others, sheet), sheet, "    ")
    kinds: dict[str, list[Diagnostic]] = {}
    for one in entry.follows:
        kinds.setdefault(one.code, []).append(one)
    for several in kinds.values():
        yield from _cut(_following(several, entry.finding, sheet), sheet)


def _cut(told: Iterable[Styled], sheet: FindingSheet) -> Iterator[str]:
    """Yield a line on what follows; where it is as wide as the terminal, a sign stands for the rest."""
    lines = [*filled_lines(told, sheet, "")]
    yield lines[0] + ELLIPSIS if lines[1:] else lines[0]


def _count(entry: Entry, sheet: FindingSheet) -> str:
    """Return in how many places the same is said, or something of the same kind."""
    if not entry.others:
        return ""
    number, _ = len(entry.others) + 1, sheet.translator
    if all(sheet.sentence(one) == sheet.sentence(entry.finding) for one in entry.others):
        return _.ngettext("({number} place)", "({number} places)", number).format(number=number)
    return _.ngettext("({number} place of this kind)", "({number} places of this kind)", number).format(number=number)


def _following(alike: Sequence[Diagnostic], head: Diagnostic, sheet: FindingSheet) -> Iterator[Styled]:
    """Yield the words on findings of one rule under the one that they follow from: of the first, and how many."""
    one = alike[0]
    yield from styled_words("  +")
    yield _short_place(one.span, head.span, sheet), str
    yield from finding_kind(one, sheet)
    if alike[1:]:
        places = sheet.translator.ngettext("({number} place)", "({number} places)", len(alike))
        yield from styled_words(places.format(number=len(alike)))
    yield from styled_words(visible(sheet.sentence(one)))


def _further_places(others: Sequence[Diagnostic], sheet: FindingSheet) -> Iterator[Styled]:
    """Yield the words that name the first of many places."""
    _ = sheet.translator
    shown = ", ".join(place_list([one.span for one in others[:SHOWN]], sheet))
    yield from styled_words("  +")
    if further := len(others[SHOWN:]):
        said = _.ngettext(
            "also {places} and {number} more place; “diptych check --select {code}” shows each",
            "also {places} and {number} more places; “diptych check --select {code}” shows each",
            further,
        )
        yield from styled_words(visible(said.format(places=shown, number=further, code=others[0].code)))
    else:
        yield from styled_words(visible(_.gettext(N_("also {places}")).format(places=shown)))


def _short_place(span: Span, head: Span, sheet: FindingSheet) -> str:
    """Return a place without the file if it is that of the finding above, and with only its language if it answers."""
    start, _ = sheet.ends(span)
    match = SECTION_FILE.fullmatch(span.path)
    if span.path == head.path:
        return f"{start.line}:{start.column}"
    if match and _section(span.path) == _section(head.path):
        return f"{match['lang']}:{start.line}:{start.column}"
    return visible(sheet.place(span))


def _section(path: str) -> str:
    """Return the path of a section's file without its language."""
    match = SECTION_FILE.fullmatch(path)
    return path[: match.end("name")] if match else path


def _pair(entry: Entry, sheet: FindingSheet) -> object:
    """Return what is the same for entries that are told together: those on one pair of paragraphs."""
    place = sheet.pairs.at(entry.finding.span)
    return place.order if place else id(entry)
