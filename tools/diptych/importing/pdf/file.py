"""A PDF, examined and then opened: its words with their positions and formatting."""

from __future__ import annotations

import logging
import re
import zlib
from dataclasses import dataclass, replace
from io import BytesIO
from typing import TYPE_CHECKING, Any

from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect
from pdfplumber.pdf import PDF
from pdfplumber.utils.text import extract_words

from diptych.formats.faults import ImportRefusedError
from diptych.formats.places import ForeignPlace
from diptych.i18n import N_
from diptych.importing.pdf.asides import asides_of, asides_on
from diptych.importing.pdf.faults import DAMAGED_PDF, ENCRYPTED_PDF, SCANNED_PDF, SWOLLEN_PDF
from diptych.importing.pdf.pictures import tell_pictures
from diptych.importing.pdf.visibility import lay_out, seen_letters, sideways_words
from diptych.importing.shared.foreign_words import ForeignWords
from diptych.importing.shared.remarks import HIDDEN, Remarks, quoted_together
from diptych.model.diagnostic import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pdfplumber.page import Page

    from diptych.importing.pdf.asides import Aside
    from diptych.importing.pdf.visibility import Letter
    from diptych.importing.shared.manuscript import Remark

WHOLE = ForeignPlace(N_("the whole file"))
MEGABYTE = 1024 * 1024
LARGEST_STREAM = 64 * MEGABYTE
LARGEST_WHOLE = 512 * MEGABYTE
MOST_PAGES = 2_000
STREAM = re.compile(rb"stream\r?\n")
FIRST_STEP = 256
DEEPEST_PACKING = 3
"""Times that a stream is unpacked again; repeated packing is how a small file becomes huge."""

UNKNOWN = re.compile(r"\(cid:[0-9]{1,6}\)")
"""How the library writes a letter whose meaning the file does not say."""
DOUBTFUL = re.compile(rf"{UNKNOWN.pattern}|[\ue000-\uf8ff\ufffd\U000f0000-\U0010ffff]")
"""Letters without a meaning, or with one that only the file's own fonts know."""
MOST_ORNAMENTS = 40
"""Most curves on a page that is empty; a page with more has text drawn as shapes."""

SIDEWAYS = N_("Words set sideways were dropped: “{text}”.")
OUTSIDE = N_("Words beyond the edge of the page were dropped: “{text}”.")
RECOGNISED = N_("The text of this page lies hidden over a picture of it, as text recognition puts it: compare them.")
PICTURE_ALONE = N_("This page is a picture without text and was dropped: have its text recognised, or type it.")
OUTLINES = N_("The letters of this page are drawn as shapes, which cannot be read: it was dropped.")
NO_LINKS = N_("The links on this page cannot be read and were dropped.")
UNREADABLE = N_("The file does not say what some letters in these words are: compare them with the page: “{text}”.")

WORD_GAP = 1.8
"""Least gap between two words, in points; a raised mark is closer to its word."""

# Warnings of pdfminer about fonts and objects that it does not know are of no use to the user.
logging.getLogger("pdfminer").setLevel(logging.ERROR)


@dataclass(frozen=True, slots=True)
class PlacedWord:
    """A word on a page; distances in points from the page's upper left corner."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    size: float
    strong: bool
    italic: bool
    link: str = ""

    @property
    def middle(self) -> float:
        """Half-way between top and bottom."""
        return (self.top + self.bottom) / 2


@dataclass(frozen=True, slots=True)
class PlacedRule:
    """A horizontal line on a page."""

    left: float
    right: float
    top: float
    height: float


@dataclass(frozen=True, slots=True)
class PlacedPage:
    """A page: its number from 1, its words and its horizontal lines."""

    number: int
    words: tuple[PlacedWord, ...]
    rules: tuple[PlacedRule, ...]


@dataclass(frozen=True, slots=True)
class OpenedPdf:
    """A PDF that was opened.

    Attributes:
        pages: Its pages.
        told: What is said of what no page of a report can have.
        words: The words of it that stand on no line.
    """

    pages: tuple[PlacedPage, ...]
    told: tuple[Remark, ...] = ()
    words: tuple[ForeignWords, ...] = ()


def opened_pdf(data: bytes) -> OpenedPdf:
    """Open a PDF.

    Raises:
        ImportRefusedError: The PDF is damaged, encrypted, too large when unpacked, or has no text.
    """
    _examine(data)
    try:
        with PDF(BytesIO(data)) as pdf:
            opened = _opened(pdf)
    except (ImportRefusedError, MemoryError):
        raise
    except Exception as error:
        # On a broken file the library may raise anything, anywhere.
        reasons = (error, *error.args)
        locked = any(isinstance(reason, PDFPasswordIncorrect | PDFEncryptionError) for reason in reasons)
        raise ImportRefusedError(ENCRYPTED_PDF if locked else DAMAGED_PDF) from error
    if not opened.pages:
        raise ImportRefusedError(DAMAGED_PDF)
    if not any(page.words for page in opened.pages):
        raise ImportRefusedError(SCANNED_PDF, {"pages": len(opened.pages)})
    return opened


def _opened(pdf: PDF) -> OpenedPdf:
    if len(pdf.pages) > MOST_PAGES:
        raise ImportRefusedError(SWOLLEN_PDF, {"what": Phrase(N_("number of pages")), "limit": MOST_PAGES})
    remarks = Remarks("")
    words: list[ForeignWords] = []
    on_pages: set[Aside] = set()
    looks: dict[object, str] = {}
    pages: list[PlacedPage] = []
    for page in pdf.pages:
        place = ForeignPlace(N_("page {number}"), number=page.page_number)
        pages.append(_page(page, place, remarks, words))
        for aside in asides_on(page, looks):
            on_pages.add(aside)
            remarks.dropped(place, aside.message, text=aside.text)
    for aside in asides_of(pdf):
        if aside not in on_pages:
            remarks.dropped(WHOLE, aside.message, text=aside.text)
    return OpenedPdf(tuple(pages), tuple(remarks.found), tuple(words))


def _examine(data: bytes) -> None:
    """Unpack each stream up to the limit and keep nothing, since the library has no limit of its own."""
    total = 0
    for match in STREAM.finditer(data):
        total += _unpacked(memoryview(data)[match.end() :], DEEPEST_PACKING)
        if total > LARGEST_WHOLE:
            raise _swollen(N_("all parts together"), LARGEST_WHOLE)


def _unpacked(data: memoryview | bytes, deepest: int) -> int:
    """Return the unpacked size of a stream, however often it is packed; 0 for one that is not packed with zlib."""
    if data[:1] not in (b"\x78", b"\x58", b"\x48", b"\x38", b"\x28", b"\x18", b"\x08"):
        return 0
    unpacked = _inflated(memoryview(data))
    return len(unpacked) + (_unpacked(unpacked, deepest - 1) if deepest else 0)


def _inflated(data: memoryview) -> bytes:
    """Return a stream unpacked as far as possible; little more than its own length is read beyond its end."""
    unpacker = zlib.decompressobj()
    unpacked = bytearray()
    at, step = 0, FIRST_STEP
    while at < len(data) and not unpacker.eof:
        try:
            unpacked += unpacker.decompress(data[at : at + step], LARGEST_STREAM + 1 - len(unpacked))
        except zlib.error:
            break
        if len(unpacked) > LARGEST_STREAM:
            raise _swollen(N_("one of its parts"), LARGEST_STREAM)
        at, step = at + step, step * 2
    return bytes(unpacked)


def _swollen(what: str, limit: int) -> ImportRefusedError:
    return ImportRefusedError(SWOLLEN_PDF, {"what": Phrase(what), "limit": f"{limit // MEGABYTE} MB"})


def _page(page: Page, place: str, remarks: Remarks, told: list[ForeignWords]) -> PlacedPage:
    """Return a page; words that nobody sees, and pictures, go to the remarks.

    Args:
        page: The page.
        place: What it is called.
        remarks: Takes what is said of it.
        told: Takes the words that are not on the page.
    """
    lay_out(page)
    letters = seen_letters(page)
    unseen, outside = (_text_of(one) for one in (letters.unseen, letters.outside))
    for message, text in ((HIDDEN, unseen), (OUTSIDE, outside), (SIDEWAYS, sideways_words(letters.seen))):
        if text:
            remarks.dropped(place, message, text=text)
            told.append(ForeignWords(text, place, aside=True))
    links = _links(page, place, remarks)
    words = tuple(_placed(word, links) for word in _words_of(letters.level))
    if letters.scanned:
        remarks.guessed(place, RECOGNISED)
    if page.images and words:
        tell_pictures(page.images, ((one.bottom, one.left, one.text) for one in words), place, remarks)
    elif page.images:
        remarks.dropped(place, PICTURE_ALONE)
    elif not words and len(page.curves) > MOST_ORNAMENTS:
        remarks.dropped(place, OUTLINES)
    doubtful = quoted_together(word.text for word in words if DOUBTFUL.search(word.text))
    if doubtful:
        remarks.left(place, UNREADABLE, text=doubtful)
    rules = tuple(_rules(page))
    page.close()
    return PlacedPage(page.page_number, tuple(replace(word, text=_readable(word.text)) for word in words), rules)


def _links(page: Page, place: str, remarks: Remarks) -> list[dict[str, Any]]:
    try:
        return [one for one in page.hyperlinks if one.get("uri")]
    except Exception:  # noqa: BLE001 - on a broken annotation the library may raise anything
        remarks.dropped(place, NO_LINKS)
        return []


def _words_of(letters: Sequence[Letter]) -> list[dict[str, Any]]:
    return extract_words(
        [dict(one) for one in letters], x_tolerance=WORD_GAP, y_tolerance=2, extra_attrs=["size", "fontname"]
    )


def _text_of(letters: Sequence[Letter]) -> str:
    return " ".join(str(word["text"]) for word in _words_of(letters))


def _placed(word: dict[str, Any], links: Iterable[dict[str, Any]]) -> PlacedWord:
    font = str(word["fontname"]).lower()
    middle, centre = (word["top"] + word["bottom"]) / 2, (word["x0"] + word["x1"]) / 2
    over = (one for one in links if one["x0"] <= centre <= one["x1"] and one["top"] <= middle <= one["bottom"])
    return PlacedWord(
        text=word["text"],
        left=float(word["x0"]),
        right=float(word["x1"]),
        top=float(word["top"]),
        bottom=float(word["bottom"]),
        size=round(float(word["size"]), 1),
        strong="bold" in font or "black" in font,
        italic="italic" in font or "oblique" in font,
        link=next((_address(one["uri"]) for one in over), ""),
    )


def _readable(text: str) -> str:
    """Return a text with the sign for an unknown letter in place of each letter whose meaning the file does not say."""
    return UNKNOWN.sub("\ufffd", text)


def _address(uri: object) -> str:
    return uri.decode("utf-8", "replace") if isinstance(uri, bytes) else str(uri)


def _rules(page: Page) -> Iterator[PlacedRule]:
    for one in (*page.lines, *page.rects):
        height = float(one["bottom"]) - float(one["top"])
        if height < WORD_GAP + 1 and float(one["x1"]) - float(one["x0"]) > height:
            width = float(one.get("linewidth") or 0) if one["object_type"] == "line" else height
            yield PlacedRule(float(one["x0"]), float(one["x1"]), float(one["top"]), max(width, height))
