"""Work that may never end, done in a child process whose seconds are counted."""

from __future__ import annotations

import os
import resource
import struct
import time
import traceback
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

FIGURE = struct.Struct("d")


def seconds_of(works: Sequence[Callable[[], object]], limit: int) -> list[float | None]:
    """Do some works one after the other.

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
