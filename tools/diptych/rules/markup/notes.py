"""REF: footnotes that are none: in titles, in brackets, with a space before the colon."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Edit, Fix, Phrase, Safety, Severity
from diptych.model.rule import Documentation, Scope
from diptych.model.source import LINE_END, Span
from diptych.rules.making.declaring import rule
from diptych.rules.making.note_places import attempted_notes, marks_in_labels
from diptych.rules.making.written_text import is_literal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.prose import Passage
    from diptych.model.rule import Rule

INLINE = re.compile(r"\^\[(?P<text>(?:[^\[\]]|\[[^\[\]]{0,300}\]){1,2000})\]")
BROKEN_MARK = re.compile(r"\[ ?\^ ?[^\[\]^]{0,80}\]")


@rule(
    "REF008",
    "note-in-title",
    Severity.ERROR,
    Scope.SECTION,
    N_("A {kind} takes no note: “{mark}” is printed as it is written. Put the mark into the text."),
    Documentation(
        what=N_(
            "The mark of a footnote in the title of a report or a section, in the caption or the description of a "
            "picture, or in the title and the labels of a table or a chart made from data."
        ),
        why=N_("These are plain text: the reader sees the mark, and the note is in no edition of the report."),
        wrong=N_("title: African Union[^au]"),
        right=N_("title: African Union\n---\n\nThe African Union[^au] has 55 members."),
    ),
)
def note_in_title(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each mark of a footnote in a text that takes none."""
    for place in marks_in_labels(catalogue):
        yield rule.at(place.span, {"kind": Phrase(place.kind), "mark": place.written})


@rule(
    "REF009",
    "note-in-brackets",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_(
        "“{text}” is printed as it is written. A note is a mark, [^name], and at the end of the file a line "
        "[^name]: with its text."
    ),
    Documentation(
        what=N_("A footnote written inside the text, or the mark of one with a space in it."),
        why=N_("It is not set as a note: the reader sees the brackets."),
        wrong=N_("The partnership grew.^[Since 2017.]"),
        right=N_("The partnership grew.[^since]\n\n[^since]: Since 2017."),
    ),
)
def note_in_brackets(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each note inside the text."""
    for passage in catalogue.passages.values():
        running = passage.running
        if "^" not in running.text:
            continue
        for match in (*INLINE.finditer(running.text), *BROKEN_MARK.finditer(running.text)):
            if is_literal(running, match.start(), match.start() + 2):
                fix = _as_note(match, passage, catalogue) if match.re is INLINE else None
                yield rule.at(running.span(*match.span()), {"text": match[0]}, fix=fix)


@rule(
    "REF010",
    "space-before-colon-of-note",
    Severity.ERROR,
    Scope.SECTION,
    N_("This is read as a paragraph, not as the text of a note: write “{written}” without a space before the colon."),
    Documentation(
        what=N_("The text of a footnote with a space between the mark and the colon, as before a colon in French."),
        why=N_("The note is set as a numbered paragraph, and its mark leads nowhere."),
        wrong=N_("The partnership grew.[^1]\n\n[^1] : Since 2017."),
        right=N_("The partnership grew.[^1]\n\n[^1]: Since 2017."),
    ),
)
def space_before_colon_of_note(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each text of a footnote that is read as a paragraph."""
    for mark, colon in attempted_notes(catalogue):
        gap = Span(mark.span.path, mark.span.end, colon)
        fix = Fix(Safety.SAFE, (Edit(gap, ""),))
        yield rule.at(Span(mark.span.path, mark.span.start, colon + 1), {"written": f"[^{mark.label}]:"}, fix=fix)


def _as_note(match: re.Match[str], passage: Passage, catalogue: Catalogue) -> Fix | None:
    """Return the fix that puts the text of a note to the end of the file; none inside another note."""
    if passage.in_note:
        return None
    source = catalogue.report.sources[passage.span.path]
    span = passage.running.span(*match.span())
    text = LINE_END.sub(" ", source.quote(passage.running.span(*match.span("text")))).strip()
    number = 1
    while f"[^note-{number}]" in source.text:
        number += 1
    written = source.text.rstrip()
    # Texts of notes need no empty line between them.
    gap = source.line_end * (1 if source.line(source.position(len(written)).line).startswith("[^") else 2)
    end = Span(source.path, len(written), len(source.text))
    edits = (Edit(span, f"[^note-{number}]"), Edit(end, f"{gap}[^note-{number}]: {text}{source.line_end}"))
    return Fix(Safety.SAFE, edits)
