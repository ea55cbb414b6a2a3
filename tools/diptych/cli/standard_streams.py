"""Standard output and standard error: made ready for writing, with errors that can be told from those of files."""

from __future__ import annotations

import io
import os
import sys

from typing_extensions import override

CLOSED = {"stdin": ("r", os.O_RDONLY), "stdout": ("w", os.O_RDONLY), "stderr": ("w", os.O_WRONLY)}
"""How a closed stream is opened, for Python and for the system: writing to standard output then fails, as it should;
what is written to standard error is lost."""


class UnwrittenError(OSError):
    """A standard stream cannot be written: it was closed, its reader has gone, or the disk is full.

    Attributes:
        number: The file descriptor of the stream.
    """

    def __init__(self, error: OSError, number: int) -> None:
        """Keep the reason that the system gives."""
        super().__init__(error.errno, error.strerror)
        self.number = number


class StandardStream(io.TextIOWrapper):
    """A standard stream, whose errors are distinct from those of other files."""

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
    """Make streams write UTF-8 whatever the system's encoding; file names that are not text are shown with escapes.

    A stream that was closed when the program began is opened, so that no other file gets its descriptor and receives
    its output.
    """
    for number, (name, (mode, flags)) in enumerate(CLOSED.items()):
        stream = getattr(sys, name)
        # A stream that a calling program has put in place is left alone.
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
    """Write what is buffered.

    Raises:
        UnwrittenError: A stream cannot be written.
    """
    sys.stdout.flush()
    sys.stderr.flush()


def abandon(error: UnwrittenError) -> None:
    """Redirect a stream that cannot be written to nowhere, so that Python does not fail when it closes it."""
    _redirect(error.number, os.O_WRONLY)


def _redirect(number: int, flags: int) -> None:
    nowhere = os.open(os.devnull, flags)
    if nowhere != number:
        os.dup2(nowhere, number)
        os.close(nowhere)
