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


@dataclass(frozen=True, slots=True)
class PrintFault:
    """A fault of a printed document; for a font, also the characters set in it; for boxes, those meant."""

    kind: FaultKind
    detail: str
    characters: str = ""


@dataclass(frozen=True, slots=True)
class Print:
    """A printed document: the bytes of the PDF, and its faults."""

    data: bytes
    faults: tuple[PrintFault, ...]
