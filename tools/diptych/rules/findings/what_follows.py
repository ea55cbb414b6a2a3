"""How findings hang together: each function yields those of some rules from which a finding follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.rules.findings.finding_book import MOST, file_language, in_language, lacks_counterpart

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.source import Span
    from diptych.rules.findings.finding_book import Codes, FindingBook

    Seek = Callable[[Diagnostic, Codes, FindingBook], Iterator[Diagnostic]]

BESIDE = 60
"""Most characters between a citation and the date that is told beside it."""
UNREADABLE = ("FIL", "YML008")
"""Rules and families that say that the text of a file is not known."""


def same_words(one: Diagnostic, causes: Codes, book: FindingBook) -> Iterator[Diagnostic]:
    """Yield findings about the same words, in whichever language."""
    for mark in book.marks(one):
        yield from book.meeting(mark, causes)


def same_place(one: Diagnostic, causes: Codes, book: FindingBook) -> Iterator[Diagnostic]:
    """Yield findings that overlap this one, even if they are about whole paragraphs."""
    return (other for other in book.paired(one.span, causes) if _meet(other.span, one.span))


def cured_with(one: Diagnostic, causes: Codes, book: FindingBook) -> Iterator[Diagnostic]:
    """Yield findings on a text whose cure changes these characters too."""
    for other in book.paired(one.span, causes):
        edits = other.fix.edits if other.fix else ()
        if any(span.covers(one.span) for span in (other.span, *(edit.span for edit in edits))):
            yield other


def around(one: Diagnostic, causes: Codes, book: FindingBook) -> Iterator[Diagnostic]:
    """Yield findings on a stretch that holds this one and more: a sentence, a list, a table."""
    for other in book.paired(one.span, causes):
        spans = (other.span, *(related.span for related in other.related))
        if any(span != one.span and span.covers(one.span) and not book.is_block(span) for span in spans):
            yield other


def inside(one: Diagnostic, causes: Codes, book: FindingBook) -> Iterator[Diagnostic]:
    """Yield findings on a part of what this one is about."""
    return (other for other in book.paired(one.span, causes) if one.span.covers(other.span))


def inside_any(one: Diagnostic, causes: Codes, book: FindingBook) -> Iterator[Diagnostic]:
    """Yield findings on a part of what this one is about, in either language."""
    spans = (one.span, *(related.span for related in one.related))
    return (other for other in book.paired(one.span, causes) if any(span.covers(other.span) for span in spans))


def beside(one: Diagnostic, causes: Codes, book: FindingBook) -> Iterator[Diagnostic]:
    """Yield findings on words just before or after."""
    for other in book.paired(one.span, causes):
        for mark in book.marks(other):
            if mark.path == one.span.path and max(mark.start - one.span.end, one.span.start - mark.end) < BESIDE:
                yield other


def lacking_around(one: Diagnostic, causes: Codes, book: FindingBook) -> Iterator[Diagnostic]:
    """Yield findings on a stretch without a counterpart, if this one says that a part of it has none."""
    return around(one, causes, book) if lacks_counterpart(one) else iter(())


def lacking_in_pair(one: Diagnostic, causes: Codes, book: FindingBook) -> Iterator[Diagnostic]:
    """Yield findings on the pair of paragraphs, if this one says that something there has no counterpart."""
    return iter(book.paired(one.span, causes) if lacks_counterpart(one) else ())


def same_pair(one: Diagnostic, causes: Codes, book: FindingBook) -> Iterator[Diagnostic]:
    """Yield findings on the pair of paragraphs."""
    return iter(book.paired(one.span, causes))


def line_above(one: Diagnostic, causes: Codes, book: FindingBook) -> Iterator[Diagnostic]:
    """Yield findings that begin on the line below: this one is on the mark above them."""
    return (
        other
        for other in book.paired(one.span, causes)
        if other.span.path == one.span.path and _line(other.span, book) == _line(one.span, book) + 1
    )


def in_the_place_of(one: Diagnostic, causes: Codes, book: FindingBook) -> Iterator[Diagnostic]:
    """Yield what is in the other language in the place of what this one says to have no counterpart there.

    A reference that became a link, or a name that became an acronym, is one slip seen from both sides: if there is one
    finding on each side.
    """
    if lacks_counterpart(one):
        others = [other for other in book.paired(one.span, causes) if other.span.path != one.span.path]
        alike = {same.span for same in book.paired(one.span, (one.code,)) if lacks_counterpart(same)}
        if len(others) == len(alike) == 1:
            yield others[0]


def wants_the_same(one: Diagnostic, causes: Codes, book: FindingBook) -> Iterator[Diagnostic]:
    """Yield findings that ask for the same words in the other language, or on what stands in their place there."""
    for other in book.paired(one.span, causes):
        if other.arguments.get("wanted") == one.arguments.get("wanted") and other.span.path != one.span.path:
            yield other
    yield from in_the_place_of(one, causes, book)


def stands_for(one: Diagnostic, causes: Codes, book: FindingBook) -> Iterator[Diagnostic]:
    """Yield findings on what the other language lacks, if this is what stands in its place."""
    for other in book.paired(one.span, causes):
        if any(found is one for found in in_the_place_of(other, (one.code,), book)):
            yield other


def same_link(one: Diagnostic, causes: Codes, book: FindingBook) -> Iterator[Diagnostic]:
    """Yield an earlier finding on the same link, which may name several things: all of it has no counterpart."""
    if lacks_counterpart(one):
        alike = [other for other in book.paired(one.span, causes) if other.span == one.span]
        yield from alike[:1] if all(map(lacks_counterpart, alike)) else ()


def same_reference(one: Diagnostic, causes: Codes, book: FindingBook) -> Iterator[Diagnostic]:
    """Yield findings on the same words, if these are in the place of a reference of the other language."""
    for other in same_words(one, causes, book):
        if any(stands_for(other, ("CON002",), book)):
            yield other


def same_fault(one: Diagnostic, causes: Codes, book: FindingBook) -> Iterator[Diagnostic]:
    """Yield the first finding that says the same of the same other place: one mend clears them all."""
    if one.related and one.code.startswith(causes):
        yield book.first_alike(one)


def in_front_matter(one: Diagnostic, causes: Codes, book: FindingBook) -> Iterator[Diagnostic]:
    """Yield findings on the front matter of a file, if this one says that something is left out of it."""
    return iter(book.in_file(one.span.path, causes) if one.span.start == 0 else ())


def of_recorded_file(one: Diagnostic, causes: Codes, book: FindingBook) -> Iterator[Diagnostic]:
    """Yield findings on the file whose record in the ledger this one is about."""
    return iter(book.in_file(str(one.arguments.get("section")), causes))


def of_recorded_section(one: Diagnostic, causes: Codes, book: FindingBook) -> Iterator[Diagnostic]:
    """Yield findings on the translation of the section whose record in the ledger this one is about."""
    path = f"{one.arguments.get('section')}.{one.arguments.get('lang')}.md"
    for document in book.catalogue.report.documents():
        if document.source.path.endswith(path):
            yield from book.in_file(document.source.path, causes)


def unplaced_target(one: Diagnostic, causes: Codes, book: FindingBook) -> Iterator[Diagnostic]:
    """Yield findings on a file that is not in the report, if what this one lacks is named in it."""
    for document in book.catalogue.report.unplaced[:MOST]:
        names = {document.name, *(block.anchor for block in document.body), *document.exhibit_names.values()}
        if one.arguments.get("anchor") in names:
            yield from _in_languages(document.source.path, causes, book)


def unplaced_file(one: Diagnostic, causes: Codes, book: FindingBook) -> Iterator[Diagnostic]:
    """Yield findings on a name for which there is no file, if this one is on a file with nearly that name."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - slow to load, and few reports need it

    for other in list(book.of(causes))[:MOST]:
        wanted = str(other.arguments.get("file", "")).partition(".")[0]
        if OSA.distance(wanted, str(one.arguments.get("name", ""))) <= 2:  # noqa: PLR2004 - one slip, two letters
            yield other


def note_of_mark(one: Diagnostic, causes: Codes, book: FindingBook) -> Iterator[Diagnostic]:
    """Yield the finding on a mark without a footnote, if this is the one footnote without a mark."""
    marks, notes = book.in_file(one.span.path, causes), book.in_file(one.span.path, (one.code,))
    if len(marks) == len(notes) == 1:
        yield marks[0]


def note_of_missing(one: Diagnostic, causes: Codes, book: FindingBook) -> Iterator[Diagnostic]:
    """Yield findings on a paragraph that is missing in the file of this footnote, if its mark is in it."""
    mark = f"[^{one.arguments.get('label')}]"
    return (other for other in _in_languages(one.span.path, causes, book) if mark in book.quote(other.span))


def opening_tag(one: Diagnostic, causes: Codes, book: FindingBook) -> Iterator[Diagnostic]:
    """Yield the finding on the tag that this one closes."""
    quoted = book.quote(one.span)
    if quoted.startswith("</"):
        name = quoted[2:].rstrip("> ")
        for other in book.paired(one.span, causes):
            if other.span < one.span and book.quote(other.span)[1:].rstrip(">").partition(" ")[0] == name:
                yield other


def introduced_there(one: Diagnostic, causes: Codes, book: FindingBook) -> Iterator[Diagnostic]:
    """Yield findings on a text that is missing or elsewhere, if it introduces the acronym that this one is about."""
    lang, acronym = file_language(one.span.path), str(one.arguments.get("acronym"))
    introductions = (*(related.span for related in one.related), *book.introductions(lang, acronym))
    for span in introductions:
        yield from (other for other in book.paired(span, causes) if other.span.covers(span))
        # The section that has it may lack a text in this language, or have one that cannot be read.
        lacking = (other for other in book.in_file(span.path, causes) if "file" in other.arguments)
        yield from (other for other in lacking if other.arguments.get("lang") == lang)
        yield from book.in_file(in_language(span.path, lang), (*causes, *UNREADABLE))
    for path in book.unplaced_with(lang, acronym):
        yield from _in_languages(path, causes, book)


def _in_languages(path: str, causes: Codes, book: FindingBook) -> Iterator[Diagnostic]:
    """Yield findings on a section in any language."""
    for lang in book.catalogue.report.settings.languages:
        yield from book.in_file(in_language(path, lang), causes)


def _line(span: Span, book: FindingBook) -> int:
    source = book.catalogue.report.sources.get(span.path)
    return source.position(span.start).line if source else 0


def _meet(one: Span, other: Span) -> bool:
    ends = max(one.end, one.start + 1), max(other.end, other.start + 1)
    return one.path == other.path and one.start < ends[1] and other.start < ends[0]
