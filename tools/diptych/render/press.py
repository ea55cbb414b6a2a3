"""Pages of several languages → PDFs, each in a process of its own."""

from __future__ import annotations

import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.render.pdf import Print


def print_pages(pages: Mapping[str, str], files: Mapping[str, bytes]) -> dict[str, Print]:
    """Print pages side by side.

    Args:
        pages: The page of each language.
        files: What the pages may ask for, by address: fonts and pictures.

    Returns:
        The printed document of each language.
    """
    if len(pages) == 1:
        return {lang: _print(page, files) for lang, page in pages.items()}
    # A forked process need not read the program again; where there is no fork it does.
    method = "fork" if "fork" in multiprocessing.get_all_start_methods() else None
    context = multiprocessing.get_context(method)
    with ProcessPoolExecutor(len(pages), mp_context=context) as pool:
        printed = [pool.submit(_print, page, files) for page in pages.values()]
        return {lang: future.result() for lang, future in zip(pages, printed, strict=True)}


def _print(page: str, files: Mapping[str, bytes]) -> Print:
    # WeasyPrint takes half a second to import: the process that prints does it, and no other.
    from diptych.render.pdf import pdf  # noqa: PLC0415

    return pdf(page, files.__getitem__)
