"""TYP: letters of subparagraphs, titles of persons and footnote marks, as each language writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.languages.marks import NoteMarks
from diptych.languages.patterns import SPACES, compiled
from diptych.model.diagnostic import Edit, Fix, Safety, Severity
from diptych.model.inline import NoteMark
from diptych.model.prose import nodes
from diptych.model.rule import Documentation, Scope
from diptych.model.source import Span
from diptych.rules.making.covering import covered_passages, part
from diptych.rules.making.declaring import rule
from diptych.rules.making.patterns import pattern_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.prose import Passage
    from diptych.model.rule import Rule

wrong_letter = pattern_rule(
    "TYP017",
    "wrong-brackets-of-letter",
    Documentation(
        what=N_("The letter of a subparagraph with one bracket in English, or with two in French."),
        why=N_("English writes paragraph 4 (l), French paragraphe 4 l)."),
        wrong=N_("paragraph 4 l) in English; paragraphe 4 (l) in French"),
        right=N_("paragraph 4 (l) in English; paragraphe 4 l) in French"),
    ),
    "brackets_of_letter",
)
wrong_title_of_person = pattern_rule(
    "TYP018",
    "wrong-title-of-person",
    Documentation(
        what=N_("Mr. or Mme. in French, Mr or Ms without its stop in English."),
        why=N_("In French, only what is cut off at its end has a stop: M. but Mme. In English, each has one: Mr., Ms."),
        wrong=N_("Mr Guterres in English; Mr. Guterres, Mme. Mohammed in French"),
        right=N_("Mr. Guterres in English; M. Guterres, Mme Mohammed in French"),
    ),
    "title_of_person",
)


@rule(
    "TYP020",
    "misplaced-note-mark",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("The footnote mark goes after the stop or comma in English, before it in French."),
    Documentation(
        what=N_("A footnote mark on the wrong side of a full stop, a comma or another mark, or after a space."),
        why=N_("English sets it after the mark, French before it (Editorial Manual, footnotes)."),
        wrong=N_("the report[^1]. in English; le rapport.[^1] in French"),
        right=N_("the report.[^1] in English; le rapport[^1]. in French"),
    ),
    ("note_marks",),
)
def misplaced_note_mark(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each mark on the wrong side of a stop, or after a space."""
    for passage in covered_passages(rule, catalogue):
        for node in nodes(passage.content):
            if isinstance(node, NoteMark):
                yield from _misplaced(rule, passage, node)


def _start(text: str, start: int, end: int) -> int:
    """Return where to begin to look for what precedes a mark: at the stop before its spaces."""
    while end > start and text[end - 1] in SPACES:
        end -= 1
    return max(start, end - len(" ;"))


def _misplaced(rule: Rule, passage: Passage, mark: NoteMark) -> Iterator[Diagnostic]:
    source, marks = passage.document.source, part(passage.document.lang, "note_marks", NoteMarks)
    start = _start(source.text, passage.span.start, mark.span.start)
    before = compiled(marks.before).search(source.text, start, mark.span.start)
    if not before:
        return
    after = compiled(marks.after).match(source.text, mark.span.end)
    # TYP002 reports a space that seems to come before a stop, since the mark is not text.
    told = source.text[mark.span.end : mark.span.end + 1] in set(marks.stops)
    start = mark.span.start if told and not before.groupdict().get("marks") else before.start()
    whole = Span(mark.span.path, start, after.end() if after else mark.span.end)
    moved = (after[0] if after else "") + source.quote(mark.span) + (before.groupdict().get("marks") or "")
    if moved != source.quote(whole):
        yield rule.at(whole, fix=Fix(Safety.SAFE, (Edit(whole, moved),)))
