"""REF: footnotes and their marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Severity
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.declaring import rule
from diptych.rules.making.note_places import attempted_notes, marks_in_labels

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule


@rule(
    "REF004",
    "dangling-note",
    Severity.ERROR,
    Scope.SECTION,
    N_("There is no footnote for the mark “{label}”."),
    Documentation(
        what=N_("A footnote mark whose text is not in the same file, or a mark inside another footnote."),
        why=N_("The reader would see a mark and find no note."),
        wrong=N_("The partnership grew.[^1]"),
        right=N_("The partnership grew.[^1]\n\n[^1]: Since 2017."),
    ),
)
def dangling_note(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each mark without a footnote, unless its text was written, but is read as a paragraph."""
    attempted = (
        {(mark.span.path, mark.label) for mark, _ in attempted_notes(catalogue)} if catalogue.unknown_marks else ()
    )
    for mark in catalogue.unknown_marks:
        if (mark.span.path, mark.label) not in attempted:
            yield rule.at(mark.span, {"label": mark.label})


@rule(
    "REF005",
    "unused-note",
    Severity.ERROR,
    Scope.SECTION,
    N_("No mark in the text refers to the footnote “{label}”."),
    Documentation(
        what=N_("A footnote that no mark refers to."),
        why=N_("It would be in no edition of the report."),
        wrong=N_("The partnership grew.\n\n[^1]: Since 2017."),
        right=N_("The partnership grew.[^1]\n\n[^1]: Since 2017."),
    ),
)
def unused_note(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each footnote without a mark, unless its mark is where there can be none."""
    if not catalogue.unmarked:
        return
    misplaced = {(mark.span.path, mark.label) for mark in marks_in_labels(catalogue)}
    for note in catalogue.unmarked:
        if (note.span.path, note.label) not in misplaced:
            yield rule.at(note.span, {"label": note.label})
