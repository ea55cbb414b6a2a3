"""The shape of what `report.yaml` says of the PDF."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from diptych.parse.yaml.docstrings import describe


class PdfShape(BaseModel):
    """What the PDF has besides the text."""

    model_config = ConfigDict(extra="forbid", frozen=True, json_schema_extra=describe)

    archive: bool = False
    """Whether the PDF is made for archives: PDF/A-2a, besides PDF/UA-1."""
    codes: bool = False
    """Whether the first page has bars of the job number and a QR code of the document's address at its foot."""
    contents: bool = False
    """Whether a page of contents stands before the text."""
    emblem: Annotated[str, Field(min_length=1)] | None = None
    """Picture for the place of the emblem on the first page, in this folder. The emblem of the United Nations may be \
used by the Organization alone."""
