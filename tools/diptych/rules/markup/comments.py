"""TXT, SEC: notes to colleagues that readers would see, or that are still open when a section is cleared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Phrase, Severity
from diptych.model.document import NOTE_OPENING, Fence, MarkupBlock, text_holders
from diptych.model.front_matter import Status
from diptych.model.inline import Code, Text
from diptych.model.prose import nodes
from diptych.model.rule import Documentation, Scope
from diptych.model.source import Span
from diptych.rules.making.declaring import rule
from diptych.rules.making.labels import plain_labels
from diptych.rules.markup.blocks import FENCES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Document
    from diptych.model.rule import Rule


@rule(
    "TXT037",
    "unclosed-colleague-note",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_(
        "This note to colleagues does not end where its paragraph ends, so that readers would see it: close it with "
        "--> before the next empty line, or put it on lines of its own."
    ),
    Documentation(
        what=N_("A note to colleagues without an end, or in running text with an empty line in it."),
        why=N_("It is read as text, and printed."),
        wrong=N_("The Council met twice. <!-- note: check with the secretariat"),
        right=N_("The Council met twice. <!-- note: check with the secretariat -->"),
    ),
)
def open_note(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each beginning of a note that is read as text."""
    for document in catalogue.report.documents():
        if NOTE_OPENING.search(document.source.text):
            for span in _shown(document):
                yield rule.at(span)


def _shown(document: Document) -> Iterator[Span]:
    """Yield the beginnings of notes in the text of a section."""
    for block in document.blocks():
        texts: list[Span] = [block.span] if isinstance(block, MarkupBlock) else []
        for holder in text_holders((block,)):
            texts += (node.span for node in nodes(holder.content) if isinstance(node, Text))
        yield from _beginnings(document, texts)


def _beginnings(document: Document, places: Iterable[Span]) -> Iterator[Span]:
    """Yield the beginnings of notes in some places of a section."""
    for place in places:
        for match in NOTE_OPENING.finditer(document.source.text, place.start, place.end):
            yield Span(place.path, *match.span())


@rule(
    "TXT039",
    "colleague-note-in-code",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("A note to colleagues is printed here, since it stands between backquotes: take them away."),
    Documentation(
        what=N_("A note to colleagues that is code: between backquotes, or between lines of three."),
        why=N_("Code is printed as it is written. A text that is about such notes may allow it."),
        wrong=N_("The Council met twice. `<!-- note: or three times? -->`"),
        right=N_("The Council met twice. <!-- note: or three times? -->"),
    ),
)
def note_in_code(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each beginning of a note that is read as code; indented text is found by another rule."""
    for document in catalogue.report.documents():
        if NOTE_OPENING.search(document.source.text):
            yield from map(rule.at, _beginnings(document, _code(document)))


def _code(document: Document) -> Iterator[Span]:
    """Yield what is printed as it is written."""
    for block in document.blocks():
        if isinstance(block, Fence) and document.source.text.startswith(FENCES, block.span.start):
            yield block.span
        for holder in text_holders((block,)):
            yield from (node.span for node in nodes(holder.content) if isinstance(node, Code))


@rule(
    "TXT038",
    "colleague-note-in-label",
    Severity.ERROR,
    Scope.SECTION,
    N_("A note to colleagues is printed here: a {kind} is plain text. Put the note into the text of a section."),
    Documentation(
        what=N_("A note to colleagues in a title, a caption or a label."),
        why=N_("Such texts are printed as they are written."),
        wrong=N_('title: "The first report <!-- note: or the second? -->"'),
        right=N_("title: The first report"),
    ),
)
def note_in_label(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each note in a text that takes no mark-up."""
    has_notes = any(NOTE_OPENING.search(source.text) for source in catalogue.report.sources.values())
    for label in plain_labels(catalogue) if has_notes else ():
        for match in NOTE_OPENING.finditer(label.written):
            start = label.span.start + match.start()
            yield rule.at(Span(label.span.path, start, start + len(match[0])), {"kind": Phrase(label.kind)})


@rule(
    "SEC014",
    "colleague-note-in-cleared-section",
    Severity.WARNING,
    Scope.SECTION,
    N_("This section is cleared, but a note to colleagues is still in it: “{text}”."),
    Documentation(
        what=N_("A note to colleagues in a section whose status is “cleared”."),
        why=N_("A cleared text has no open questions. No final page shows the note."),
        wrong="status: cleared\n---\n<!-- note: … -->",
        right="status: review\n---\n<!-- note: … -->",
    ),
)
def note_in_cleared_section(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each note."""
    for document in catalogue.report.documents():
        if document.front.status is Status.CLEARED:
            for comment in document.comments:
                yield rule.at(comment.span, {"text": comment.text})
