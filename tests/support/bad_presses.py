"""Presses that fail, at the level of a module so that another process finds them by name."""

from __future__ import annotations

import os
import signal

from diptych.render.pdf import press

REAL = press._print  # noqa: SLF001 - what the processes do


def gone(*_: object) -> None:
    """End the process without an answer."""
    os._exit(9)


def raises(*_: object) -> None:
    """Raise an error."""
    raise RecursionError("too deep")


def killed_over_english(page: str, files: dict[str, bytes], archive: bool) -> object:  # noqa: FBT001 - as the real one
    """Kill the process at a page in English; print any other page."""
    if "<html lang=en" in page.replace('"', ""):
        os.kill(os.getpid(), signal.SIGKILL)
    return REAL(page, files, archive)
