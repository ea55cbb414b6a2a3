"""Pages of several languages → PDFs, each in a process of its own."""

from __future__ import annotations

import multiprocessing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from multiprocessing.connection import Connection

    from diptych.render.pdf import Print


class PressError(RuntimeError):
    """A process ended without having printed its page."""


def print_pages(pages: Mapping[str, str], files: Mapping[str, bytes]) -> dict[str, Print]:
    """Print pages side by side.

    Args:
        pages: The page of each language.
        files: What the pages may ask for, by address: fonts and pictures.

    Returns:
        The printed document of each language.

    Raises:
        PressError: A process was killed, or failed; what it said stands on the standard error.
    """
    if len(pages) == 1:
        return {lang: _print(page, files) for lang, page in pages.items()}
    # Each prints one page, hands it over and ends: none waits for work and outlives a build that is killed.
    ends: dict[str, Connection] = {}
    for lang, page in pages.items():
        ends[lang], theirs = multiprocessing.Pipe(duplex=False)
        multiprocessing.Process(target=_print_into, args=(theirs, page, files), daemon=True).start()
        theirs.close()
    return {lang: _received(end, lang) for lang, end in ends.items()}


def _received(end: Connection, lang: str) -> Print:
    try:
        printed: Print = end.recv()
    except EOFError as error:
        raise PressError(lang) from error
    return printed


def _print_into(end: Connection, page: str, files: Mapping[str, bytes]) -> None:
    end.send(_print(page, files))
    end.close()


def _print(page: str, files: Mapping[str, bytes]) -> Print:
    # WeasyPrint takes half a second to import: the process that prints does it, and no other.
    from diptych.render.pdf import pdf  # noqa: PLC0415

    return pdf(page, files.__getitem__)
