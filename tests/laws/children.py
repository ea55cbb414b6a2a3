"""Work done in forked children under limits of CPU seconds and memory: what a child does not survive is told."""

from __future__ import annotations

import os
import resource
import signal
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

BATCH = 40
"""Jobs that a child is given at once: to fork costs more than most of them."""


def outcomes(
    work: Callable[[int], str], jobs: Sequence[int], *, seconds: int, megabytes: int
) -> Iterator[tuple[int, str]]:
    """Yield what becomes of each job: what `work` returns in one line, or how the child ended.

    Args:
        work: Does a job, told by its number.
        jobs: The numbers.
        seconds: CPU seconds that a job may take.
        megabytes: Memory that a child may fill beyond what it was born with.
    """
    left = list(jobs)
    while left:
        batch = left[:BATCH]
        done = list(_in_child(work, batch, seconds, megabytes))
        yield from zip(batch, done, strict=False)
        left = left[len(done) :]


def _in_child(work: Callable[[int], str], batch: Sequence[int], seconds: int, megabytes: int) -> Iterator[str]:
    """Yield the outcomes of a batch; where the child dies, the last tells how."""
    here, there = os.pipe()
    child = os.fork()
    if not child:
        with suppress(BaseException):
            os.close(here)
            with os.fdopen(there, "w", encoding="utf-8", errors="backslashreplace", buffering=1) as pipe:
                _limit(megabytes)
                for job in batch:
                    used = resource.getrusage(resource.RUSAGE_SELF)
                    resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime) + seconds, -1))
                    pipe.write(" ".join(work(job).split()) + "\n")
        os._exit(0)
    os.close(there)
    count = 0
    with os.fdopen(here, encoding="utf-8") as pipe:
        for line in pipe:
            count += 1
            yield line.strip()
    _, status = os.waitpid(child, 0)
    if count < len(batch):
        ended = signal.Signals(os.WTERMSIG(status)).name if os.WIFSIGNALED(status) else "an end"
        yield f"DIED: {ended}"


def _limit(megabytes: int) -> None:
    with open("/proc/self/statm", encoding="ascii") as file:
        pages = int(file.read().split()[5])
    size = pages * resource.getpagesize() + megabytes * 2**20
    resource.setrlimit(resource.RLIMIT_DATA, (size, size))
