"""The formats that can be imported: how a file of each is known, and which function reads it.

A reader is a function `read(path: str, data: bytes) -> Manuscript`: `path` is the file as the user named it, for
places and for what its name tells (language, job number); `data` is its content. It is pure, may be called in another
process, and raises `ImportRefusedError` for a file of which nothing can be made.
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
"""Sections of a document: the longest of the corpus has some tens."""
OPENING = 1024
"""Bytes in which a signature is looked for."""


@dataclass(frozen=True, slots=True)
class ImportFormat:
    """One format.

    Attributes:
        module: The module in `diptych.importing` whose function `read` reads it; imported when it is asked for.
        suffixes: Ends of the names of its files.
        signature: What the content begins with, where that is certain.
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
"""Every format by name. The content decides before the name of the file does: a PDF called `report.txt` is a PDF."""


def format_of(path: str, data: bytes) -> str:
    """Return the name of a file's format.

    Raises:
        ImportRefusedError: It is none of those that can be imported.
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
        ImportRefusedError: Nothing can be made of it.
    """
    form = FORMATS[format_of(path, data)]
    reader: Reader = importlib.import_module(f"diptych.importing.{form.module}").read
    manuscript = reader(path, data)
    if _sections(map(cut_at_restarts, manuscript.parts)) > MOST_SECTIONS:
        raise ImportRefusedError(TOO_MANY_SECTIONS, {"limit": MOST_SECTIONS})
    return manuscript


def _sections(parts: Iterable[Part]) -> int:
    return sum(1 + _sections(part.children) for part in parts)
