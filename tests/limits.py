"""Limits under which tests run what must end by itself."""

from __future__ import annotations

import signal
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType


class OutOfTimeError(BaseException):
    """Something took more seconds of the processor than it may; no `except Exception` keeps it."""


@contextmanager
def cpu_seconds(limit: float) -> Iterator[None]:
    """Let a block take so many seconds of this process's own time, however busy the machine is.

    Raises:
        OutOfTimeError: It took more.
    """

    def stop(_signal: int, _frame: FrameType | None) -> None:
        message = f"more than {limit} s of processor time"
        raise OutOfTimeError(message)

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, limit)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
