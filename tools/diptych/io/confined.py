"""Work done in processes that may die: each job has a budget of time and memory, and no process outlives its parent.

Only the system can bound what a library does with a foreign file: a process that exceeds its budget is ended, its job
is reported as lost, and a new process takes the remaining jobs.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
import time
from dataclasses import dataclass
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, Generic, TypeVar

if sys.platform != "win32":
    import resource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

Job = TypeVar("Job")
Result = TypeVar("Result")

MEGABYTE = 1_000_000
OVERSPENT = frozenset({"SIGXCPU", "SIGABRT", "SIGKILL"})
PATIENCE = 10
"""Seconds by the clock for each CPU second of a budget: the machine may be busy with other things."""


@dataclass(frozen=True, slots=True)
class FileBudget:
    """The budget of a job; on Windows only the time is limited, by the clock.

    Attributes:
        seconds: CPU seconds.
        megabytes: Memory; beyond it, `MemoryError` is raised in the job.
    """

    seconds: int
    megabytes: int


@dataclass(frozen=True, slots=True)
class Lost:
    """A job whose process ended before the job was done.

    Attributes:
        overspent: Whether it exceeded its budget: out of memory, Python aborts or the system kills the process.
        cause: How the process ended: `SIGKILL`, `exit status 1`.
    """

    overspent: bool
    cause: str


@dataclass(slots=True)
class _Worker(Generic[Job, Result]):
    """A process, its current job, and the latest time by which the job must be done."""

    process: SpawnProcess
    pipe: Connection
    job: Job
    until: float


def in_processes(
    work: Callable[[Job], Result], jobs: Iterable[tuple[Job, FileBudget]], most: int
) -> Iterator[tuple[Job, Result | Lost]]:
    """Yield each job with its result as soon as it is done; each free process takes the next job.

    Args:
        work: A function of a module; it raises nothing.
        jobs: The arguments to call it with, each with its budget.
        most: The most processes at a time.
    """
    waiting = iter(jobs)
    busy: dict[Connection, _Worker[Job, Result]] = {}
    free: list[_Worker[Job, Result]] = []
    try:
        while True:
            while len(busy) < most and (given := next(waiting, None)) is not None:
                job, budget = given
                worker = free.pop() if free else _started(work, job)
                worker.job, worker.until = job, time.monotonic() + budget.seconds * PATIENCE
                busy[worker.pipe] = worker
                _send(worker.pipe, given)
            if not busy:
                return
            for worker in _ready(busy):
                del busy[worker.pipe]
                result = _result(worker)
                if not isinstance(result, Lost):
                    free.append(worker)
                yield worker.job, result
    finally:
        for worker in (*busy.values(), *free):
            worker.process.kill()
            worker.pipe.close()


def end_with_parent() -> None:
    """Make this process end when its parent has ended, however busy this one is."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_leave, args=(parent.sentinel,), daemon=True).start()


def _leave(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)


def _started(work: Callable[[Job], Result], job: Job) -> _Worker[Job, Result]:
    spawning = multiprocessing.get_context("spawn")  # forking would also copy locks that threads hold
    ours, theirs = spawning.Pipe()
    process = spawning.Process(target=_serve, args=(theirs, work), daemon=True)
    process.start()
    theirs.close()
    return _Worker(process, ours, job, 0)


def _send(pipe: Connection, job: object) -> None:
    try:
        pipe.send(job)
    except OSError:
        return  # the process is gone; `_result` finds that out


def _ready(busy: dict[Connection, _Worker[Job, Result]]) -> list[_Worker[Job, Result]]:
    """Wait until some workers are done, have ended or have run out of time, and return them."""
    first = min(worker.until for worker in busy.values())
    ready = wait(list(busy), timeout=max(first - time.monotonic(), 0))
    now = time.monotonic()
    return [worker for pipe, worker in busy.items() if pipe in ready or worker.until <= now]


def _result(worker: _Worker[Job, Result]) -> Result | Lost:
    """Return what a process sent, or how it ended."""
    if worker.pipe.poll():
        try:
            result: Result = worker.pipe.recv()
        except (EOFError, OSError):
            worker.process.join(PATIENCE)
        else:
            return result
    worker.process.kill()  # no effect if it has already ended
    worker.process.join()
    worker.pipe.close()
    status = worker.process.exitcode
    if status is None or status >= 0:
        return Lost(overspent=False, cause=f"exit status {status}")
    cause = signal.Signals(-status).name
    return Lost(cause in OVERSPENT, cause)


def _serve(pipe: Connection, work: Callable[[Job], Result]) -> None:
    """Do one job after the other until no more come."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C ends the parent, and so this process
    end_with_parent()
    # Users need not see what libraries and a dying interpreter print.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    try:
        while True:
            job, budget = pipe.recv()
            _limit(budget)
            pipe.send(work(job))
    except EOFError:
        return
    except Exception:  # noqa: BLE001 - the parent sees this process end, and reports it
        os._exit(1)


def _limit(budget: FileBudget) -> None:
    """Limit memory and time to the budget of a job; the time counts from what was already spent."""
    if sys.platform != "win32":
        used = resource.getrusage(resource.RUSAGE_SELF)
        _lower(resource.RLIMIT_DATA, budget.megabytes * MEGABYTE)
        _lower(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime) + 1 + budget.seconds)


def _lower(kind: int, limit: int) -> None:
    """Set the soft limit; the system may have a lower hard one."""
    if sys.platform != "win32":
        _, hard = resource.getrlimit(kind)
        resource.setrlimit(kind, (limit if hard == resource.RLIM_INFINITY else min(limit, hard), hard))
