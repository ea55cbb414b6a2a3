"""Limits under which tests run what must end by itself."""

from __future__ import annotations

import os
import resource
import signal
import struct
import time
import traceback
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from types import FrameType

FIGURE = struct.Struct("d")


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


def seconds_of(works: Sequence[Callable[[], object]], limit: int) -> list[float | None]:
    """Do some works one after the other in a child process, which the system ends where one goes on and on.

    Args:
        works: The works.
        limit: Seconds of the processor that each may take.

    Returns:
        The seconds that each took; none for a work that was ended after its last second, or that failed.
    """
    seconds: list[float | None] = []
    while len(seconds) < len(works):
        reader, writer = os.pipe()
        child = os.fork()
        if not child:
            os.close(reader)
            _work(works[len(seconds) :], limit, writer)
        os.close(writer)
        with os.fdopen(reader, "rb") as figures:
            seconds += (figure for (figure,) in FIGURE.iter_unpack(figures.read()))
        os.waitpid(child, 0)
        if len(seconds) < len(works):
            seconds.append(None)
    return seconds


def _work(works: Sequence[Callable[[], object]], limit: int, writer: int) -> None:
    """Do the works and write the seconds of each; the process ends with them, or when one has used up its own."""
    try:
        for work in works:
            begun = time.process_time()
            resource.setrlimit(resource.RLIMIT_CPU, (int(begun) + limit + 1, resource.RLIM_INFINITY))
            work()
            os.write(writer, FIGURE.pack(time.process_time() - begun))
    except BaseException:  # noqa: BLE001 - what is raised here must not reach the test runner of the parent
        traceback.print_exc()
    finally:
        os._exit(0)
