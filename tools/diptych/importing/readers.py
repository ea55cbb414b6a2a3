"""The formats that can be imported: how each is recognised, and which function reads it.

A reader is a function `read(path: str, data: bytes) -> Manuscript`: `path` is the file as the user named it, for
remarks and for what the name says (language, job number); `data` is its content. It is pure, may be called in another
process, and raises `ImportRefusedError` for a file that cannot be imported.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from diptych.formats.faults import TOO_MANY_SECTIONS, UNKNOWN_FORMAT, ImportRefusedError
from diptych.importing.shared.restarts import cut_at_restarts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from diptych.importing.shared.manuscript import Manuscript, Part

    Reader = Callable[[str, bytes], Manuscript]

MOST_SECTIONS = 5_000
"""Most sections in a document; the longest in the corpus has a few dozen."""
OPENING = 1024
"""Bytes at the start of a file in which a signature is looked for."""


@dataclass(frozen=True, slots=True)
class ImportFormat:
    """A format that can be imported.

    Attributes:
        module: The module in `diptych.importing` whose function `read` reads it; imported when needed.
        suffixes: Endings of its file names.
        signature: What its content always begins with; empty if nothing is certain.
    """

    module: str
    suffixes: tuple[str, ...]
    signature: bytes = b""


FORMATS = {
    "akn": ImportFormat("akn.reading", (".xml", ".akn")),
    "docx": ImportFormat("word.reading", (".docx", ".docm", ".doc"), b"PK\x03\x04"),
    "pdf": ImportFormat("pdf.reading", (".pdf",), b"%PDF-"),
    "markdown": ImportFormat("markdown.reading", (".md", ".markdown")),
    "text": ImportFormat("plain_text.reading", (".txt",)),
}
"""Every format by name. The content takes precedence over the file name: a PDF called `report.txt` is a PDF."""


def format_of(path: str, data: bytes) -> str:
    """Return the name of a file's format.

    Raises:
        ImportRefusedError: The format is not one that can be imported.
    """
    opening = data[:OPENING].lstrip()
    for name, form in FORMATS.items():
        if form.signature and opening.startswith(form.signature):
            return name
    suffix = PurePath(path).suffix.lower()
    for name, form in FORMATS.items():
        if suffix in form.suffixes:
            return name
    kinds = ", ".join(form.suffixes[0] for form in FORMATS.values())
    raise ImportRefusedError(UNKNOWN_FORMAT, {"kinds": kinds})


def read_manuscript(path: str, data: bytes) -> Manuscript:
    """Read a foreign file, whatever its format.

    Raises:
        ImportRefusedError: The file cannot be imported.
    """
    form = FORMATS[format_of(path, data)]
    reader: Reader = importlib.import_module(f"diptych.importing.{form.module}").read
    manuscript = reader(path, data)
    if _sections(map(cut_at_restarts, manuscript.parts)) > MOST_SECTIONS:
        raise ImportRefusedError(TOO_MANY_SECTIONS, {"limit": MOST_SECTIONS})
    return manuscript


def _sections(parts: Iterable[Part]) -> int:
    return sum(1 + _sections(part.children) for part in parts)
