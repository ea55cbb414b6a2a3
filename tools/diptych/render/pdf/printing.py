"""Printing: a page of HTML in, a PDF out, as a pure function.

Only this module and the patches use WeasyPrint, which takes about half a second to import: import this module only
where a PDF is asked for.
"""

from __future__ import annotations

import logging
from base64 import b64decode
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from typing_extensions import override
from weasyprint import DEFAULT_OPTIONS, HTML
from weasyprint.urls import URLFetcher, URLFetcherResponse

from diptych.render.charts.svg import CHART_ADDRESS
from diptych.render.pdf.fitting import fit_tables
from diptych.render.pdf.letter_widths import LetterWidths
from diptych.render.pdf.measuring.measured import measured_pages
from diptych.render.pdf.measuring.narrowing import narrowed
from diptych.render.pdf.patched import patched
from diptych.render.pdf.patches.font_files import font_files
from diptych.render.pdf.patches.link_descriptions import link_names
from diptych.render.pdf.patches.soft_hyphens import HYPHEN
from diptych.render.pdf.printed import FaultKind, Print, PrintFault
from diptych.render.pdf.telling import misplaced_faults

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from weasyprint.document import Document

    from diptych.render.pdf.measuring.judging import Misplaced

FONT_FAMILY = "Diptych Serif"
"""The only family of the templates: any other in a PDF is a font of the machine, for characters that this one lacks."""

AGAIN = 3
"""How often a page is printed again at most, with what was wider than its column set narrower."""
NO_GLYPH = ".notdef glyph rendered"
"""The beginning of WeasyPrint's warning of a character that is a box; the character is its first argument."""

_OPTIONS = {**DEFAULT_OPTIONS, "pdf_variant": "pdf/ua-1", "pdf_identifier": True}
"""`True` makes the identifier from the content: nothing in the file depends on the day or the machine."""
_ARCHIVE = {"pdf_variant": "pdf/a-2a", "output_intent": "srgb"}
"""2a is tagged and has no attachments; WeasyPrint writes the colour profile of a variant only where asked to."""


def pdf(html: str, assets: Callable[[str], bytes], *, archive: bool = False) -> Print:
    """Print a page: the same input gives the same bytes, on any day and from any folder.

    Args:
        html: The whole page, with its style sheet in it.
        assets: Gives the bytes at an address that the page asks for (fonts and pictures), and raises `LookupError`
            where the page may not have them. Nothing else is read, from the disk or from the network.
        archive: Whether the PDF is made for archives too.

    Returns:
        A tagged PDF (PDF/UA-1, for archives PDF/A-2a as well) without dates.
    """
    fetcher = _Fetcher(assets)
    source = HTML(string=html, url_fetcher=fetcher)  # type: ignore[no-untyped-call]
    page = _Page(source, link_names(source.etree_element), HYPHEN in html)
    fit_tables(source.etree_element, LetterWidths(assets))
    printed, found = _printed(page, fetcher, archive=archive)
    for _ in range(AGAIN):
        if not narrowed(found):
            break
        printed, found = _printed(page, fetcher, archive=archive)
    return replace(printed, faults=(*printed.faults, *misplaced_faults(found)))


class _Page(NamedTuple):
    """A page that is printed; see `patched` for what is known of it."""

    source: HTML
    names: dict[str, str]
    typed_hyphens: bool


def _printed(page: _Page, fetcher: _Fetcher, *, archive: bool) -> tuple[Print, list[Misplaced]]:
    """Print a page once; return also what is where it must not be."""
    options = _OPTIONS | (_ARCHIVE if archive else {})
    fetcher.refused.clear()
    patches = patched(archive=archive, names=page.names, typed_hyphens=page.typed_hyphens)
    with _complaints() as complaints, patches, font_files() as fonts, measured_pages() as found:
        document: Document = page.source.render(fonts, **options)  # type: ignore[no-untyped-call]
        data: bytes = document.write_pdf(**options)  # type: ignore[no-untyped-call]
    boxes = dict.fromkeys(one.characters for one in complaints if one.kind is FaultKind.GLYPH)
    faults = [one for one in complaints if one.kind is not FaultKind.GLYPH]
    faults += [PrintFault(FaultKind.GLYPH, " ".join(boxes), "".join(boxes))] if boxes else []
    return Print(data, (*fetcher.refused, *_borrowed_fonts(document), *faults)), found


class _Fetcher(URLFetcher):
    """Resolves every address through one function, and remembers what was refused."""

    def __init__(self, assets: Callable[[str], bytes]) -> None:
        # The parent would set up handlers for files, HTTP and FTP, which must never be reached.
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


def _borrowed_fonts(document: Document) -> Iterator[PrintFault]:
    """Yield a fault for each font family of the machine that the pages use."""
    borrowed: dict[str, set[str]] = {}
    for font in document.fonts.values():
        if font.family != FONT_FAMILY:
            borrowed.setdefault(font.family, set()).update(*font.to_unicode.values())
    for family, characters in sorted(borrowed.items()):
        yield PrintFault(FaultKind.FONT, family, "".join(sorted(characters)).strip())


@contextmanager
def _complaints() -> Iterator[list[PrintFault]]:
    """Collect what WeasyPrint would log, and keep it from being shown."""
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
    """Turns each warning into a fault; those on characters without a glyph, one for each, become one."""

    def __init__(self, complaints: list[PrintFault]) -> None:
        super().__init__(logging.WARNING)
        self._complaints = complaints

    @override
    def emit(self, record: logging.LogRecord) -> None:
        if str(record.msg).startswith(NO_GLYPH) and isinstance(record.args, tuple):
            self._complaints.append(PrintFault(FaultKind.GLYPH, "", str(record.args[0])))
        else:
            self._complaints.append(PrintFault(FaultKind.LAYOUT, record.getMessage()))
