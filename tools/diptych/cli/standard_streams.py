"""Standard output and the error stream: fit to be written to, and known when they take nothing."""

from __future__ import annotations

import io
import os
import sys

from typing_extensions import override

CLOSED = {"stdin": ("r", os.O_RDONLY), "stdout": ("w", os.O_RDONLY), "stderr": ("w", os.O_WRONLY)}
"""How a stream that was closed is opened for Python and for the system: what goes to standard output then fails, as it
should; what goes to the error stream is lost."""


class UnwrittenError(OSError):
    """A standard stream takes nothing: it was closed, its reader has gone, or its disk is full.

    Attributes:
        number: The system's number of the stream.
    """

    def __init__(self, error: OSError, number: int) -> None:
        """Keep the reason that the system gives."""
        super().__init__(error.errno, error.strerror)
        self.number = number


class StandardStream(io.TextIOWrapper):
    """A standard stream, whose errors are told from those of other files."""

    @override
    def write(self, text: str, /) -> int:
        try:
            return super().write(text)
        except OSError as error:
            raise UnwrittenError(error, self.fileno()) from error

    @override
    def flush(self) -> None:
        try:
            super().flush()
        except OSError as error:
            raise UnwrittenError(error, self.fileno()) from error


def prepare() -> None:
    """Write UTF-8 whatever the system's own encoding is; a name of a file that is no text is shown with escapes.

    A stream that was closed when the program began is opened, so that no file of ours takes its number and is written
    to in its place.
    """
    for number, (name, (mode, flags)) in enumerate(CLOSED.items()):
        stream = getattr(sys, name)
        # Another one is that of a program that calls this one, and stays its own.
        is_ours = stream is getattr(sys, f"__{name}__")
        if stream is None:
            _redirect(number, flags)
            stream = open(number, mode, encoding="utf-8", closefd=False)  # noqa: SIM115 - it stays open
            setattr(sys, name, stream)
        if is_ours and isinstance(stream, io.TextIOWrapper) and mode == "w":
            lines = stream.line_buffering
            own = StandardStream(stream.detach(), "utf-8", "backslashreplace", line_buffering=lines)
            setattr(sys, name, own)


def flush() -> None:
    """Write what waits.

    Raises:
        UnwrittenError: A stream takes nothing.
    """
    sys.stdout.flush()
    sys.stderr.flush()


def abandon(error: UnwrittenError) -> None:
    """Lead a stream that takes nothing nowhere, so that Python does not fail when it closes it."""
    _redirect(error.number, os.O_WRONLY)


def _redirect(number: int, flags: int) -> None:
    nowhere = os.open(os.devnull, flags)
    if nowhere != number:
        os.dup2(nowhere, number)
        os.close(nowhere)
