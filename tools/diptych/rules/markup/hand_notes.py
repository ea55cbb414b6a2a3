"""Notes typed by hand: a paragraph that begins with a raised figure, or with a mark that stands in the text above."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from diptych.i18n import N_
from diptych.model.diagnostic import Severity
from diptych.model.document import Prose
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.declaring import rule
from diptych.rules.making.written_text import is_literal, written_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Document
    from diptych.model.prose import Passage
    from diptych.model.rule import Rule

RAISED = re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}+(?=\s?[^\W\d_]{2}|\s[^\W\d_])")
"""Before two letters: ¹⁴C is an isotope."""
ON_THE_LINE = re.compile(r"(?:\(\d{1,2}\)|\[\d{1,2}\]|[†‡])(?=\s?[^\W\d_])")
IN_TEXT = re.compile(
    r"(?<=\S)[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}+|(?<=[^\s(\[])(?:\(\d{1,2}\)|\[\d{1,2}\])|(?:\(\d{1,2}\)|\[\d{1,2}\])(?=[.,;:]|\s?\Z)|[†‡]"
)
"""A mark that hangs on a word, or ends a part of a sentence."""


class HandNote(NamedTuple):
    """The beginning of a note typed by hand: its block, where the mark begins in the plain text, and the mark."""

    passage: Passage
    start: int
    mark: str

    @property
    def begin(self) -> int:
        """Where the mark is in the file."""
        return self.passage.running.span(self.start, self.start + len(self.mark)).start


@rule(
    "REF014",
    "note-by-hand",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_(
        "“{mark}” is printed as it is written, and this is no note. Where the note belongs, write [^name]; at the end "
        "of the file, [^name]: and its text."
    ),
    Documentation(
        what=N_(
            "The text of a footnote whose mark was typed by hand, here and in the text above: a raised figure at the "
            "beginning of a paragraph or a line; at the end of a section, also (1), [1] or †."
        ),
        why=N_("It is set as a paragraph with a number of its own, far from the text that it explains."),
        wrong=N_("The partnership grew.¹\n\n¹ Since 2017."),
        right=N_("The partnership grew.[^since]\n\n[^since]: Since 2017."),
    ),
)
def note_by_hand(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each note typed by hand."""
    for document in catalogue.report.documents():
        for note in hand_notes(document, catalogue):
            span = note.passage.running.span(note.start, note.start + len(note.mark))
            yield rule.at(span, {"mark": note.mark})


def hand_notes(document: Document, catalogue: Catalogue) -> Iterator[HandNote]:
    """Yield the notes of a section that were typed by hand."""
    texts = (block for paragraph in document.paragraphs for block in paragraph.blocks if isinstance(block, Prose))
    raised = [note for block in texts for note in _begun(catalogue.passages[block.span], RAISED)]
    at_end = [*_at_end(document, catalogue)][::-1]
    if not raised and not at_end:
        return
    first: dict[str, int] = {}
    for passage in catalogue.passages.values():
        if passage.span.path == document.source.path:
            for match in IN_TEXT.finditer(passage.running.text):
                first[match[0]] = min(passage.span.start, first.get(match[0], passage.span.start))
    # The mark stands in the text before the note.
    yield from (note for note in (*raised, *at_end) if first.get(note.mark, note.passage.span.end) < note.begin)


def _at_end(document: Document, catalogue: Catalogue) -> Iterator[HandNote]:
    """Yield the marks of the last paragraphs, the last one first, as long as all that they hold begins with marks."""
    for paragraph in reversed(document.paragraphs):
        notes: list[HandNote] = []
        for block in paragraph.blocks:
            begun = tuple(_begun(catalogue.passages[block.span], ON_THE_LINE)) if isinstance(block, Prose) else ()
            if not begun or begun[0].start:
                return
            notes += begun
        yield from reversed(notes)


def _begun(passage: Passage, mark: re.Pattern[str]) -> Iterator[HandNote]:
    """Yield the marks with which the lines of a block begin."""
    if not mark.search(passage.running.text):
        return
    for start, end in written_lines(passage.running):
        match = mark.match(passage.running.text, start, end)
        if match and is_literal(passage.running, *match.span()):
            yield HandNote(passage, start, match[0])
