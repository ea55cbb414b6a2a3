"""The result of printing a page, which a process can receive without loading the typesetter."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FaultKind(StrEnum):
    """The faults of a document that was printed all the same."""

    ADDRESS = "address"
    """The page asks for an address that may not be read; the detail is the address."""
    FONT = "font"
    """Characters were set in a font of this machine (another one would print another page); the detail is its name."""
    GLYPH = "glyph"
    """Characters are boxes, since no font of this machine has them."""
    LAYOUT = "layout"
    """The typesetter complains; the detail is its message, in English."""
    BESIDE = "beside"
    """Words or a picture run out of their column to the left or the right; the detail is the words."""
    BEYOND = "beyond"
    """They run off the top or the foot of the text area."""
    COVERING = "covering"
    """They lie over others."""
    CUT = "cut"
    """A part of them cannot be seen."""


@dataclass(frozen=True, slots=True)
class PrintedPlace:
    """Where something is printed.

    Attributes:
        page: The number of the page.
        id: The id of the innermost part of the report that it belongs to: `p12`, `note-3`, `summary`; else empty.
        lang: The language of the words; empty where the page does not say.
        is_table: Whether it is in a table.
        is_note: Whether it is in a footnote or a note to a table.
        is_picture: Whether it is a picture; the detail of the fault is then its address, or what it shows in words.
        other: The words that it covers, or empty.
    """

    page: int
    id: str
    lang: str
    is_table: bool = False
    is_note: bool = False
    is_picture: bool = False
    other: str = ""


@dataclass(frozen=True, slots=True)
class PrintFault:
    """A fault of a printed document.

    Attributes:
        kind: What is wrong.
        detail: What it is about; see `FaultKind`.
        characters: For a font, the characters that are set in it; for boxes, those meant.
        place: For what is where it must not be, its place.
    """

    kind: FaultKind
    detail: str
    characters: str = ""
    place: PrintedPlace | None = None


@dataclass(frozen=True, slots=True)
class Print:
    """A printed document: the bytes of the PDF, and its faults."""

    data: bytes
    faults: tuple[PrintFault, ...]
