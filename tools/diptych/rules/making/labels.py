"""Titles, labels, data and names, which are plain text: no mark-up is read in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diptych.i18n import N_
from diptych.model.exhibit import Chart, DataTable, SectionTable
from diptych.model.files import REPORT
from diptych.model.source import Span
from diptych.rules.making.nodes import blocks, pictures

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.report import Report
    from diptych.model.source import Source

TITLE, CAPTION, LABEL = N_("title"), N_("caption or description of a picture"), N_("title or label of a table or chart")
VALUE, NAME = N_("value of a data file"), N_("name of a term")
OF_REPORT = ("title", "subtitle", "notice")


class PlainLabel(NamedTuple):
    """A title or a label.

    Attributes:
        kind: What it is.
        span: Its place in the source; for those of a table or a chart, the place of the whole.
        written: How the source reads there.
        shown: What of it is printed as it is written.
    """

    kind: str
    span: Span
    written: str
    shown: str


def plain_labels(catalogue: Catalogue) -> Iterator[PlainLabel]:
    """Yield the titles and labels of a report: of itself, its sections, its pictures, its tables and charts, its files.

    The files are those of data, the termbase and the register.
    """
    sources = catalogue.report.sources
    for kind, span in (*_titles(catalogue), *_exhibits(catalogue), *_in_files(catalogue.report)):
        written = sources[span.path].quote(span)
        yield PlainLabel(kind, span, written, written)
    for picture in pictures(catalogue):
        # The marks in a picture's description are read, and left out.
        yield PlainLabel(CAPTION, picture.span, sources[picture.span.path].quote(picture.span), picture.title)


def _titles(catalogue: Catalogue) -> Iterator[tuple[str, Span]]:
    settings = catalogue.report.settings
    for key, span in settings.spans.items():
        if key.partition(".")[0] in OF_REPORT and "." in key and span.path == REPORT:
            yield TITLE, span
    for document in catalogue.report.documents():
        if "title" in document.front.spans:
            yield TITLE, document.front.spans["title"]


def _exhibits(catalogue: Catalogue) -> Iterator[tuple[str, Span]]:
    for block in blocks(catalogue):
        if isinstance(block, Chart | DataTable | SectionTable):
            yield LABEL, _between_marks(block.span, catalogue.report.sources[block.span.path])


def _between_marks(span: Span, source: Source) -> Span:
    """Return what is between the first and the last line of a block: the marks may be tildes, as others write."""
    first, last = source.position(span.start).line, source.position(max(span.start, span.end - 1)).line
    start, end = source.bounds(first)[1], source.bounds(max(first, last - 1))[1]
    return Span(span.path, start, max(start, end))


def _in_files(report: Report) -> Iterator[tuple[str, Span]]:
    """Yield the values of data files, the names of terms and the titles of documents, which pages show as they are."""
    for sheet in report.sheets.values():
        yield from ((VALUE, span) for places in sheet.places for span in places)
    for term in report.terms.values():
        yield from ((NAME, span) for span in term.spans.values())
    for document in report.register.values():
        yield from ((TITLE, span) for span in document.spans.values())
