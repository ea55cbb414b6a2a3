"""Work done in forked children under limits of CPU seconds and memory; the death of a child is an outcome."""

from __future__ import annotations

import os
import resource
import signal
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

BATCH = 40
"""Jobs given to a child at once: a fork costs more than most of them."""


def outcomes(
    work: Callable[[int], str], jobs: Sequence[int], seconds: int, megabytes: int
) -> Iterator[tuple[int, str]]:
    """Yield the outcome of each job: what `work` returns, on one line, or how the child ended.

    Args:
        work: Does a job, given its number.
        jobs: The numbers.
        seconds: CPU seconds that a job may take.
        megabytes: Memory that a child may use in addition to that of its parent.
    """
    left = list(jobs)
    while left:
        done = list(_in_child(work, left[:BATCH], seconds, megabytes))
        yield from zip(left, done, strict=False)
        left = left[len(done) :]


def _in_child(work: Callable[[int], str], batch: Sequence[int], seconds: int, megabytes: int) -> Iterator[str]:
    """Yield the outcomes of a batch; where the child dies, the last says how."""
    here, there = os.pipe()
    child = os.fork()
    if not child:
        with suppress(BaseException), os.fdopen(there, "w", encoding="utf-8", errors="backslashreplace") as pipe:
            _limit(resource.RLIMIT_DATA, _memory() + megabytes * 1_000_000)
            for job in batch:
                _limit(resource.RLIMIT_CPU, int(sum(resource.getrusage(resource.RUSAGE_SELF)[:2])) + 1 + seconds)
                pipe.write(" ".join(work(job).split()) + "\n")
                pipe.flush()
        os._exit(0)
    os.close(there)
    with os.fdopen(here, encoding="utf-8") as pipe:
        done = [line.strip() for line in pipe]
    _, status = os.waitpid(child, 0)
    yield from done
    if len(done) < len(batch):
        yield f"died: {signal.Signals(os.WTERMSIG(status)).name if os.WIFSIGNALED(status) else status}"


def _memory() -> int:
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[5]) * resource.getpagesize()


def _limit(kind: int, limit: int) -> None:
    resource.setrlimit(kind, (limit, resource.getrlimit(kind)[1]))
