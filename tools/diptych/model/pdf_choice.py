"""What `report.yaml` says of the PDF."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PdfChoice:
    """What the PDF has besides the text.

    Attributes:
        archive: Whether it is made for archives too: PDF/A-2a, besides PDF/UA-1.
        codes: Whether the foot of its first page has the job number as bars and the document's address as a QR code.
        contents: Whether it has a page of contents.
        emblem: Path of the picture for the place of the emblem, relative to the report's folder.
    """

    archive: bool = False
    codes: bool = False
    contents: bool = False
    emblem: str | None = None
