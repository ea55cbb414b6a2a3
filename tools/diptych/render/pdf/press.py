"""Pages → PDFs, each in a process of its own, which may die without taking the others along."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from diptych.render.child import Child, WorkBudget

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.render.child import Failure
    from diptych.render.pdf.printed import Print

SECONDS = 120
"""Seconds of computing that any page may take."""
PACE = 5_000
"""Characters of a page for each of which many it may take a second more: a tenth of the pace of a slow machine."""


def print_pages(
    pages: Mapping[str, str], files: Mapping[str, bytes], *, archive: bool = False
) -> dict[str, Print | Failure]:
    """Print pages, all at once.

    Args:
        pages: The page of each language.
        files: What the pages may ask for, by address: fonts and pictures.
        archive: Whether the PDFs are made for archives too.

    Returns:
        The printed document of each language, or why there is none.
    """
    # Each prints one page, hands it over and ends: none waits for work.
    # The square of what no line can be broken in, such as marks of notes without a space, is what the typesetter takes.
    presses = {lang: Child(_print, WorkBudget(SECONDS + len(page) // PACE)) for lang, page in pages.items()}
    for lang, press in presses.items():
        press.ask(pages[lang], files, archive)
    printed = {lang: press.answer() for lang, press in presses.items()}
    for press in presses.values():
        press.end()
    return printed


def _print(page: str, files: Mapping[str, bytes], archive: bool) -> Print:  # noqa: FBT001 - what a process is asked
    # Boxes live as long as the process: to look for dead ones takes a tenth of the time and frees nothing.
    gc.disable()
    # WeasyPrint takes half a second to import: the process that prints does it, and no other.
    from diptych.render.pdf.printing import pdf  # noqa: PLC0415

    return pdf(page, files.__getitem__, archive=archive)
