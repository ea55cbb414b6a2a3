"""The printed document: a page of HTML in, a PDF out, as a pure function.

WeasyPrint stands behind this module and nowhere else. Importing it takes about half a second: import this module only
where a PDF is asked for.
"""

from __future__ import annotations

import logging
from base64 import b64decode
from contextlib import contextmanager
from shutil import rmtree
from typing import TYPE_CHECKING

from typing_extensions import override
from weasyprint import DEFAULT_OPTIONS, HTML
from weasyprint.document import Document
from weasyprint.layout import LayoutContext
from weasyprint.pdf.metadata import DocumentMetadata
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher, URLFetcherResponse

from diptych.render.exhibits.specification import CHART_ADDRESS
from diptych.render.pdf.archive import ACCESSIBLE_TOO
from diptych.render.pdf.line_breaks import whole_lines
from diptych.render.pdf.printed import FaultKind, Print, PrintFault
from diptych.render.pdf.tags import structure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

FONT_FAMILY = "Diptych Serif"
"""The one family of the templates: any other in a PDF was lent by the machine for a character that this one lacks."""

_OPTIONS = {**DEFAULT_OPTIONS, "pdf_variant": "pdf/ua-1", "pdf_identifier": True}
"""With `True` the identifier is made from the content: nothing in the file depends on the day or the machine."""
_ARCHIVE = {"pdf_variant": "pdf/a-2a", "output_intent": "srgb"}
"""2a is tagged and holds no files; WeasyPrint sets the colours of a variant only where it is asked to."""


def pdf(html: str, assets: Callable[[str], bytes], *, archive: bool = False) -> Print:
    """Prints a page: the same input gives the same bytes, on any day and from any folder.

    Args:
        html: The whole page, with its style sheet in it.
        assets: Gives the bytes at an address that the page asks for (fonts and pictures), and raises `LookupError`
            where the page may not have them. Nothing is read but through it, from the disk or from the network.
        archive: Whether the PDF is made for archives too.

    Returns:
        A tagged PDF (PDF/UA-1, for archives PDF/A-2a as well) without dates.
    """
    fetcher = _Fetcher(assets)
    options = _OPTIONS | (_ARCHIVE if archive else {})
    with _complaints() as complaints, structure(), whole_lines(), _font_files() as fonts:
        document = _Document.lay_out(html, fetcher, fonts, options)
        if archive:
            document.metadata.__class__ = _BothStandards
        data: bytes = document.write_pdf(**options)  # type: ignore[no-untyped-call]
    return Print(data, (*fetcher.refused, *_borrowed_fonts(document), *complaints))


class _Fetcher(URLFetcher):
    """Resolves every address through one function, and remembers what was refused."""

    def __init__(self, assets: Callable[[str], bytes]) -> None:
        # The parent would bring handlers for files, HTTP and FTP, none of which must ever be reached.
        self._fail_on_errors = False
        self._assets = assets
        self.refused: list[PrintFault] = []

    @override
    def fetch(self, url: str, headers: Mapping[str, str] | None = None) -> URLFetcherResponse:
        if url.startswith(CHART_ADDRESS):
            return URLFetcherResponse(url, b64decode(url.removeprefix(CHART_ADDRESS)))  # type: ignore[no-untyped-call]
        try:
            return URLFetcherResponse(url, self._assets(url))  # type: ignore[no-untyped-call]
        except LookupError:
            self.refused.append(PrintFault(FaultKind.ADDRESS, url))
            raise


class _Context(LayoutContext):
    """Keeps each footnote on the page of its mark.

    Where the second line of a paragraph does not fit, WeasyPrint moves footnotes to the next page to make room for it,
    whatever their `footnote-policy`, unless it is in a column (https://github.com/Kozea/WeasyPrint/pull/2437). Here it
    believes that it is in one, except while it measures the footnotes, and moves the paragraph.
    """

    in_column = True

    @override
    def _update_footnote_area(self) -> bool:
        self.in_column = False
        overflow: bool = super()._update_footnote_area()  # type: ignore[no-untyped-call]
        self.in_column = True
        return overflow


class _Document(Document):
    """A document that is laid out in a `_Context`."""

    @classmethod
    def lay_out(cls, html: str, fetcher: _Fetcher, fonts: FontConfiguration, options: Mapping[str, object]) -> Document:
        """Breaks a page of HTML into pages of paper."""
        source = HTML(string=html, url_fetcher=fetcher)  # type: ignore[no-untyped-call]
        document: Document = cls._render(source, fonts, None, None, options)  # type: ignore[no-untyped-call]
        return document

    @classmethod
    @override
    def _build_layout_context(cls, *inputs: object) -> LayoutContext:
        context: LayoutContext = super()._build_layout_context(*inputs)  # type: ignore[no-untyped-call]
        context.__class__ = _Context
        del context.in_column
        return context


class _BothStandards(DocumentMetadata):
    """What an archived PDF says of itself: WeasyPrint names one standard, it meets two."""

    @override
    def generate_rdf_metadata(self, variant: str, version: int, conformance: str) -> bytes:
        metadata: bytes = super().generate_rdf_metadata(variant, version, conformance)  # type: ignore[no-untyped-call]
        head, end, tail = metadata.rpartition(b"</rdf:RDF>")
        return head + ACCESSIBLE_TOO.encode() + end + tail


def _borrowed_fonts(document: Document) -> Iterator[PrintFault]:
    """One fault for each family of the machine that stands in the pages."""
    borrowed: dict[str, set[str]] = {}
    for font in document.fonts.values():
        if font.family != FONT_FAMILY:
            borrowed.setdefault(font.family, set()).update(*font.to_unicode.values())
    for family, characters in sorted(borrowed.items()):
        yield PrintFault(FaultKind.FONT, family, "".join(sorted(characters)).strip())


@contextmanager
def _font_files() -> Iterator[FontConfiguration]:
    """Gives what holds the fonts of a document, and removes the files that it puts into the system's temporary folder.

    WeasyPrint removes them when the object dies, which it does not in a process that looks for no garbage.
    """
    fonts = FontConfiguration()  # type: ignore[no-untyped-call]
    try:
        yield fonts
    finally:
        if fonts._folder:  # noqa: SLF001 - it has no other name
            rmtree(fonts._folder, ignore_errors=True)  # noqa: SLF001


@contextmanager
def _complaints() -> Iterator[list[PrintFault]]:
    """Collects what WeasyPrint would log, and keeps it from being printed."""
    complaints: list[PrintFault] = []
    collector = _Collector(complaints)
    logger = logging.getLogger("weasyprint")
    propagate, logger.propagate = logger.propagate, False
    logger.addHandler(collector)
    try:
        yield complaints
    finally:
        logger.removeHandler(collector)
        logger.propagate = propagate


class _Collector(logging.Handler):
    """Turns each warning into a fault."""

    def __init__(self, complaints: list[PrintFault]) -> None:
        super().__init__(logging.WARNING)
        self._complaints = complaints

    @override
    def emit(self, record: logging.LogRecord) -> None:
        self._complaints.append(PrintFault(FaultKind.LAYOUT, record.getMessage()))
