"""WeasyPrint without patches, in a process of its own: what the patches are compared with."""

from __future__ import annotations

import gc
import tempfile
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pydyf

from diptych.io.assets import asset_path
from diptych.render.pdf.printing import pdf
from tests.support.pdf_reader import opened

if TYPE_CHECKING:
    from collections.abc import Callable

    import pikepdf

FONT = asset_path("fonts/Tinos-Regular.ttf")
FONT_FACE = f'@font-face {{ font-family: "Diptych Serif"; src: url("{FONT.as_uri()}") }}'
"""A font that WeasyPrint reads by itself."""


def page(body: str, style: str = "") -> str:
    """Return a page of HTML, for both presses."""
    return f'<html lang="en"><title>Title</title><style>{style}</style><body>{body}'


def plain(html: str, **options: object) -> pikepdf.Pdf:
    """Return the document that WeasyPrint prints without patches."""
    return opened(_answer(_print, html, {"pdf_variant": "pdf/ua-1", **options}))


def mended(html: str, *, archive: bool = False) -> pikepdf.Pdf:
    """Return the document printed with all patches."""
    printed = pdf(html, {FONT.as_uri(): FONT.read_bytes()}.__getitem__, archive=archive)
    assert [fault for fault in printed.faults if fault.kind != "font"] == []
    return opened(printed.data)


def plain_listings(html: str) -> int:
    """Return how often WeasyPrint lists the pages of a document without patches."""
    return int(_answer(_listings_of_plain, html))


def mended_listings(html: str) -> int:
    """Return how often the pages are listed with all patches."""
    return listings(lambda: mended(html))


def listings(prints: Callable[[], object]) -> int:
    """Return how often pydyf lists the pages of the document that `prints` prints."""
    original: Any = pydyf.PDF.page_references
    counted: list[object] = []

    def listed(self: object) -> object:
        counted.append(self)
        return original.fget(self)

    pydyf.PDF.page_references = property(listed)  # type: ignore[method-assign,assignment]
    try:
        prints()
    finally:
        pydyf.PDF.page_references = original  # type: ignore[method-assign]
    return len(counted)


def letters_split_by_plain(html: str) -> int:
    """Return how many letters WeasyPrint without patches is given to break lines off."""
    return int(_answer(_letters_of_plain, html))


def letters_split(html: str) -> int:
    """Return how many letters WeasyPrint with all patches is given to break lines off."""
    return _letters(lambda: mended(html))


def _letters(prints: Callable[[], object]) -> int:
    from weasyprint.layout import inline  # noqa: PLC0415 - only where a page is printed

    original: Any = inline.split_first_line  # type: ignore[attr-defined]
    given: list[int] = []

    def counted(text: str, *inputs: object, **options: object) -> object:
        given.append(len(text))
        return original(text, *inputs, **options)

    inline.split_first_line = counted  # type: ignore[attr-defined]
    try:
        prints()
    finally:
        inline.split_first_line = original  # type: ignore[attr-defined]
    return sum(given)


def files_left_by_plain(html: str, folder: str) -> list[str]:
    """Return what WeasyPrint leaves in the folder for temporary files, in a process without garbage collection."""
    return list(_answer(_files_left, html, folder))


@cache
def _press() -> ProcessPoolExecutor:
    # The new process has nothing that this one has loaded or replaced.
    return ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn"))


def _answer(task: Callable[..., object], *inputs: object) -> Any:  # noqa: ANN401 - what comes of each task
    return _press().submit(task, *inputs).result()


def _print(html: str, options: dict[str, object]) -> bytes:
    from weasyprint import HTML  # noqa: PLC0415 - in the process of its own

    data: bytes = HTML(string=html).write_pdf(**options)  # type: ignore[no-untyped-call]
    return data


def _listings_of_plain(html: str) -> int:
    return listings(lambda: _print(html, {"pdf_variant": "pdf/ua-1"}))


def _letters_of_plain(html: str) -> int:
    return _letters(lambda: _print(html, {}))


def _files_left(html: str, folder: str) -> list[str]:
    tempfile.tempdir = folder
    gc.disable()
    _print(html, {})
    return [path.name for path in Path(folder).iterdir()]
