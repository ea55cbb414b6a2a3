"""Presses that fail, by names that a process of their own finds."""

from __future__ import annotations

import os
import signal

from diptych.render.pdf import press

REAL = press._print  # noqa: SLF001 - what the processes do


def gone(*_: object) -> None:
    """End without a word."""
    os._exit(9)


def raises(*_: object) -> None:
    """Raise an error."""
    raise RecursionError("too deep")


def killed_over_english(page: str, files: dict[str, bytes], archive: bool) -> object:  # noqa: FBT001 - as the real one
    """Be killed over a page in English, and print every other."""
    if "<html lang=en" in page.replace('"', ""):
        os.kill(os.getpid(), signal.SIGKILL)
    return REAL(page, files, archive)
