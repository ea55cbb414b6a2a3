"""TXT: lists typed by hand."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Edit, Fix, Phrase, Safety, Severity
from diptych.model.document import Paragraph, Prose
from diptych.model.front_matter import Numbering
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.declaring import rule
from diptych.rules.making.written_text import escaped
from diptych.rules.markup.hand_marks import BARE, INITIAL, LETTERED, PARTS, UNORDERED, hand_lists, hand_marks
from diptych.rules.markup.hand_notes import hand_notes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Document
    from diptych.model.rule import Rule
    from diptych.model.source import Span
    from diptych.rules.markup.hand_marks import HandMark

MESSAGE = N_(
    "“{mark}” is printed as it is written, and this is no list. {cure} If the mark is meant, write “{escaped}”."
)
LETTERS = N_("The members of a lettered list are written 1., 2., 3.: their letters are set for you.")
CAPITALS = N_(
    "A heading begins with ## and a space, and its letter is set for you; the members of a lettered list are written "
    "1., 2., 3."
)
NUMBERS = N_("The numbers of paragraphs are set for you, and the members of a lettered list are written 1., 2., 3.")
HYPHENS = N_("Each member of a list begins with a hyphen and a space.")


@rule(
    "TXT023",
    "list-by-hand",
    Severity.ERROR,
    Scope.PARAGRAPH,
    MESSAGE,
    Documentation(
        what=N_(
            "Members of a list whose marks were typed by hand, at the beginning of paragraphs or of lines: (a), a), "
            "i., 1°, 1.1, a bullet, a dash."
        ),
        why=N_("They are set as paragraphs with numbers of their own, or run on in one paragraph."),
        wrong=N_("The Council decided:\n\n(a) To welcome the report;\n\n(b) To meet again."),
        right=N_("The Council decided:\n\n1. To welcome the report;\n2. To meet again."),
    ),
)
def list_by_hand(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each list typed by hand, at its first mark, if its members have numbers or run on."""
    return (found for found, is_spoiled in _lists(rule, catalogue) if is_spoiled)


@rule(
    "TXT035",
    "unnumbered-list-by-hand",
    Severity.WARNING,
    Scope.PARAGRAPH,
    MESSAGE,
    Documentation(
        what=N_("Members of a list whose marks were typed by hand, each in a paragraph without a number."),
        why=N_("They are not indented, screen readers announce no list, and the marks do not change with the members."),
        wrong=N_("The Council decided:\n\n{.unnumbered}\n(a) To welcome the report."),
        right=N_("The Council decided:\n\n1. To welcome the report;\n2. To meet again."),
    ),
)
def unnumbered_list_by_hand(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each list typed by hand whose members have no numbers."""
    return (found for found, is_spoiled in _lists(rule, catalogue) if not is_spoiled)


def _lists(rule: Rule, catalogue: Catalogue) -> Iterator[tuple[Diagnostic, bool]]:
    """Yield a finding for each list typed by hand, and whether its members have other marks too or run on."""
    for document in catalogue.report.documents():
        runs = tuple(hand_lists(document, catalogue.passages))
        notes = {(note.passage.span, note.start) for note in hand_notes(document, catalogue)} if runs else set()
        for run in runs:
            first = run[0]
            if (first.passage.span, first.start) in notes:
                continue
            span = first.passage.running.span(first.start, first.start + len(first.text))
            told = {"mark": first.text, "cure": Phrase(_cure(first)), "escaped": escaped(first.text)}
            is_spoiled = _is_spoiled(run, document, catalogue)
            yield rule.at(span, told, fix=_as_list(run, document)), is_spoiled


def _cure(first: HandMark) -> str:
    if first.form in UNORDERED:
        return HYPHENS
    if first.form in {PARTS, BARE}:
        return NUMBERS
    return CAPITALS if first.form == INITIAL else LETTERS


def _is_spoiled(run: tuple[HandMark, ...], document: Document, catalogue: Catalogue) -> bool:
    """Return whether the members of a list have other marks too, run on, or have marks that pages show as boxes.

    The first may have the number of the paragraph that holds them all: “12. (a) …”, and below it “(b) …”.
    """
    if any(mark.start or mark.in_member or mark.is_of_one_font for mark in run):
        return True
    first, *others = run
    if others:
        return any(_has_number(mark, document) for mark in others)
    return _has_number(first, document) and not _goes_on_below(first, catalogue)


def _goes_on_below(first: HandMark, catalogue: Catalogue) -> bool:
    """Return whether another block of the paragraph begins with the next mark."""
    below = first.passage.paragraph.blocks[1:] if first.passage.paragraph else ()
    passages = (catalogue.passages[block.span] for block in below if isinstance(block, Prose))
    return any(first.is_followed_by(mark) for passage in passages for mark in hand_marks(passage) if not mark.start)


def _has_number(mark: HandMark, document: Document) -> bool:
    """Return whether the number of a paragraph is printed before a mark."""
    paragraph = mark.passage.paragraph
    if paragraph is None or paragraph.blocks[0].span != mark.passage.span:
        return False
    return paragraph.numbered and document.front.numbering is not Numbering.NONE


def _as_list(run: tuple[HandMark, ...], document: Document) -> Fix | None:
    """Return the fix that writes the marks of a list; none where its members would not be set as they were typed."""
    first = run[0]
    if first.form in UNORDERED and first.in_member:
        return Fix(Safety.SAFE, tuple(Edit(_place(mark), "") for mark in run))
    is_lettered = first.form in LETTERED and first.text.strip("()") == "a"
    if len(run) == 1 or not all(_stands_free(mark, document) for mark in run):
        return None
    if first.form not in UNORDERED and not (is_lettered and (first.start or _has_paragraph_before(first, document))):
        return None
    edits = tuple(
        Edit(_place(mark), "- " if first.form in UNORDERED else f"{number}. ") for number, mark in enumerate(run, 1)
    )
    return Fix(Safety.SAFE, edits)


def _place(mark: HandMark) -> Span:
    """Return the place of a mark, with the space after it."""
    return mark.passage.running.span(mark.start, mark.end)


def _stands_free(mark: HandMark, document: Document) -> bool:
    """Return whether a mark is at the top of a section, below a line of text or an empty one, and not attributes.

    A mark in bold type or italics does not: in `**(a)** Peace` the asterisks would be left.
    """
    passage, written = mark.passage, document.source
    span = passage.running.span(mark.start, mark.start + len(mark.text))
    begins, _ = written.bounds(written.position(span.start).line)
    if written.quote(span) != mark.text or written.text[begins : span.start].strip():
        return False
    paragraph = passage.paragraph
    if paragraph is None or all(block.span != passage.span for block in paragraph.blocks):
        return False
    line = document.source.position(passage.span.start).line
    return bool(mark.start) or line == 1 or not document.source.line(line - 1).strip()


def _has_paragraph_before(mark: HandMark, document: Document) -> bool:
    """Return whether a paragraph comes before a mark: a lettered list belongs to one."""
    body = document.body
    place = bisect_right(body, mark.passage.span.start, key=lambda part: part.span.start) - 1
    return place > 0 and isinstance(body[place - 1], Paragraph)
