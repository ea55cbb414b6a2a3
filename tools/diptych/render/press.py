"""Pages of several languages → PDFs, each in a process of its own."""

from __future__ import annotations

import gc
import multiprocessing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from multiprocessing import Process
    from multiprocessing.connection import Connection

    from diptych.render.pdf import Print


class PressError(RuntimeError):
    """A process ended without having printed its page."""


def print_pages(pages: Mapping[str, str], files: Mapping[str, bytes], *, archive: bool = False) -> dict[str, Print]:
    """Print pages side by side.

    Args:
        pages: The page of each language.
        files: What the pages may ask for, by address: fonts and pictures.
        archive: Whether the PDFs are made for archives too.

    Returns:
        The printed document of each language.

    Raises:
        PressError: A process was killed, or failed; what it said stands on the standard error.
    """
    if len(pages) == 1:
        return {lang: _print(page, files, archive=archive) for lang, page in pages.items()}
    # Each prints one page, hands it over and ends: none waits for work and outlives a build that is killed.
    presses = {lang: _start(page, files, archive=archive) for lang, page in pages.items()}
    return {lang: _finish(process, end, lang) for lang, (process, end) in presses.items()}


def _start(page: str, files: Mapping[str, bytes], *, archive: bool) -> tuple[Process, Connection]:
    ours, theirs = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(
        target=_print_into, args=(theirs, page, files), kwargs={"archive": archive}, daemon=True
    )
    process.start()
    # Held by the process alone, the other end closes with it: what it did not send is then not waited for.
    theirs.close()
    return process, ours


def _finish(process: Process, end: Connection, lang: str) -> Print:
    try:
        printed: Print = end.recv()
    except EOFError as error:
        raise PressError(lang) from error
    process.join()
    return printed


def _print_into(end: Connection, page: str, files: Mapping[str, bytes], *, archive: bool) -> None:
    # Boxes live as long as the process: to look for dead ones takes a tenth of the time and frees nothing.
    gc.disable()
    end.send(_print(page, files, archive=archive))
    end.close()


def _print(page: str, files: Mapping[str, bytes], *, archive: bool) -> Print:
    # WeasyPrint takes half a second to import: the process that prints does it, and no other.
    from diptych.render.pdf import pdf  # noqa: PLC0415

    return pdf(page, files.__getitem__, archive=archive)
