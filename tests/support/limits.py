"""Limits of time for work that must end by itself."""

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
    """Work took more processor time than it may; `except Exception` does not catch it."""


@contextmanager
def cpu_seconds(limit: float) -> Iterator[None]:
    """Limit a block to so many seconds of this process's own time, however busy the machine is.

    Raises:
        OutOfTimeError: The block took more.
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
    """Run tasks one after another in child processes, which the system ends where a task does not.

    Args:
        works: The tasks.
        limit: Seconds of processor time that each may take.

    Returns:
        The seconds that each took; `None` for a task that exceeded the limit or failed.
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
    """Run the tasks and write the seconds of each; the process ends after them, or when one exceeds the limit."""
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
