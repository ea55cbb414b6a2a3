"""A PDF, examined and then opened: its words with their positions and formatting."""

from __future__ import annotations

import logging
import re
import zlib
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect
from pdfplumber.pdf import PDF

from diptych.formats.faults import ImportRefusedError
from diptych.i18n import N_
from diptych.importing.pdf.faults import DAMAGED_PDF, ENCRYPTED_PDF, SCANNED_PDF, SWOLLEN_PDF
from diptych.model.diagnostic import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pdfplumber.page import Page

MEGABYTE = 1024 * 1024
LARGEST_STREAM = 64 * MEGABYTE
LARGEST_WHOLE = 512 * MEGABYTE
MOST_PAGES = 2_000
STREAM = re.compile(rb"stream\r?\n")
FIRST_STEP = 256
DEEPEST_PACKING = 3
"""Times that a stream is unpacked again; repeated packing is how a small file becomes huge."""

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


def pages_of(data: bytes) -> tuple[PlacedPage, ...]:
    """Return the pages of a PDF.

    Raises:
        ImportRefusedError: The PDF is damaged, encrypted, too large when unpacked, or has no text.
    """
    _examine(data)
    try:
        with PDF(BytesIO(data)) as pdf:
            pages = _pages(pdf)
    except (ImportRefusedError, MemoryError):
        raise
    except Exception as error:
        # On a broken file the library may raise anything, anywhere.
        reasons = (error, *error.args)
        locked = any(isinstance(reason, PDFPasswordIncorrect | PDFEncryptionError) for reason in reasons)
        raise ImportRefusedError(ENCRYPTED_PDF if locked else DAMAGED_PDF) from error
    if not pages:
        raise ImportRefusedError(DAMAGED_PDF)
    if not any(page.words for page in pages):
        raise ImportRefusedError(SCANNED_PDF, {"pages": len(pages)})
    return pages


def _pages(pdf: PDF) -> tuple[PlacedPage, ...]:
    if len(pdf.pages) > MOST_PAGES:
        raise ImportRefusedError(SWOLLEN_PDF, {"what": Phrase(N_("number of pages")), "limit": MOST_PAGES})
    return tuple(_page(page) for page in pdf.pages)


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


def _page(page: Page) -> PlacedPage:
    words = page.extract_words(x_tolerance=WORD_GAP, y_tolerance=2, extra_attrs=["size", "fontname"])
    links = [one for one in page.hyperlinks if one.get("uri")]
    placed = []
    for word in words:
        font = str(word["fontname"]).lower()
        middle, centre = (word["top"] + word["bottom"]) / 2, (word["x0"] + word["x1"]) / 2
        over = (one for one in links if one["x0"] <= centre <= one["x1"] and one["top"] <= middle <= one["bottom"])
        placed.append(
            PlacedWord(
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
        )
    rules = tuple(_rules(page))
    page.close()
    return PlacedPage(page.page_number, tuple(placed), rules)


def _address(uri: object) -> str:
    return uri.decode("utf-8", "replace") if isinstance(uri, bytes) else str(uri)


def _rules(page: Page) -> Iterator[PlacedRule]:
    for one in (*page.lines, *page.rects):
        height = float(one["bottom"]) - float(one["top"])
        if height < WORD_GAP + 1 and float(one["x1"]) - float(one["x0"]) > height:
            width = float(one.get("linewidth") or 0) if one["object_type"] == "line" else height
            yield PlacedRule(float(one["x0"]), float(one["x1"]), float(one["top"]), max(width, height))
