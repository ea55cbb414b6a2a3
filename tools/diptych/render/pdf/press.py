"""The press: pages → PDFs, each in a process of its own, which may die without harm to the others."""

from __future__ import annotations

import gc
from multiprocessing import get_start_method
from typing import TYPE_CHECKING

from diptych.render.child import Child, WorkBudget

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.render.child import Failure
    from diptych.render.pdf.printed import Print

SECONDS = 120
"""Seconds of computing that any page may take."""
PACE = 5_000
"""Characters of a page for each further second that it may take: a tenth of the pace of a slow machine."""


def print_pages(
    pages: Mapping[str, str], files: Mapping[str, bytes], *, archive: bool = False
) -> dict[str, Print | Failure]:
    """Print pages, all at once.

    Args:
        pages: The page of each language.
        files: The fonts and pictures that the pages may ask for, by address.
        archive: Whether the PDFs are made for archives too.

    Returns:
        The printed document of each language, or why there is none.
    """
    if len(pages) > 1 and get_start_method() == "fork":
        # What is loaded here, each process has from the beginning: the typesetter takes half a second to import.
        from diptych.render.pdf import printing  # noqa: F401, PLC0415
    # Each prints one page, hands it over and ends: none waits for work.
    # The typesetter's time grows with the square of text that no line can break, such as note marks without a space.
    presses = {lang: Child(_print, WorkBudget(SECONDS + len(page) // PACE)) for lang, page in pages.items()}
    for lang, press in presses.items():
        press.ask(pages[lang], files, archive)
    printed = {lang: press.answer() for lang, press in presses.items()}
    for press in presses.values():
        press.end()
    return printed


def _print(page: str, files: Mapping[str, bytes], archive: bool) -> Print:  # noqa: FBT001 - what a process is asked
    # Boxes live as long as the process: garbage collection would take a tenth of the time and free nothing.
    gc.disable()
    # Only where something is printed is the typesetter imported.
    from diptych.render.pdf.printing import pdf  # noqa: PLC0415

    return pdf(page, files.__getitem__, archive=archive)
