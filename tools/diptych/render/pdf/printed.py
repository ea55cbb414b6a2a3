"""What comes of printing a page. Whoever gets it from another process does not wait for the typesetter to load."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FaultKind(StrEnum):
    """What can be wrong with a document that was printed all the same."""

    ADDRESS = "address"
    """An address was asked for that may not be read; the detail is the address."""
    FONT = "font"
    """Characters were set in a font of this machine (another one would print another page); the detail is its name."""
    LAYOUT = "layout"
    """The typesetter complains; the detail is its message, in English."""


@dataclass(frozen=True, slots=True)
class PrintFault:
    """Something wrong with a printed document; of a font, also the characters that are set in it."""

    kind: FaultKind
    detail: str
    characters: str = ""


@dataclass(frozen=True, slots=True)
class Print:
    """A printed document: the bytes of the PDF, and what is wrong with it."""

    data: bytes
    faults: tuple[PrintFault, ...]
