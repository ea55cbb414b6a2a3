"""Worker processes: each works under a budget, may die of its work, and never outlives its parent."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from contextlib import suppress
from dataclasses import dataclass
from threading import Thread
from typing import TYPE_CHECKING, Generic, TypeVar

from diptych.i18n import N_
from diptych.internal import described
from diptych.model.diagnostic import Phrase

if sys.platform != "win32":
    import fcntl
    import resource

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

Answer = TypeVar("Answer")

KIBIBYTE = 1024
"""In which the system counts the memory of a process."""
TOO_LONG = Phrase(N_("it takes too long"))
TOO_MUCH_MEMORY = Phrase(N_("it takes too much memory"))
KILLED = Phrase(N_("the system ended it, usually for lack of memory"))
CRASHED = Phrase(N_("it crashed, usually for lack of memory"))
GONE = Phrase(N_("it ended without an explanation"))

PATIENCE = 10
"""Time a process may take by the clock, as a multiple of its seconds of computing: others compute too."""
PARTING = 5
"""Seconds that a process has to end once its work is over."""


@dataclass(frozen=True, slots=True)
class WorkBudget:
    """The limits of one piece of work.

    Attributes:
        seconds: Seconds of computing.
        memory: Bytes of memory that the process may take; no limit if not given.
    """

    seconds: int
    memory: int | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """Work that failed.

    Attributes:
        reason: Why: a `Phrase`, or the text of an error.
        died: Whether the process died; otherwise the work raised an error.
    """

    reason: str
    died: bool = False


class Child(Generic[Answer]):
    """A process that does one piece of work after another, until it dies or this object is deleted."""

    def __init__(self, work: Callable[..., Answer], budget: WorkBudget | None = None) -> None:
        """Start the process.

        Args:
            work: The work, a function at the level of a module, since it is sent by name.
            budget: The limits of each piece of work; none if not given.
        """
        self._budget = budget
        self._end, theirs = multiprocessing.Pipe()
        arguments = work, theirs, self._end, budget
        self._process: BaseProcess = multiprocessing.Process(target=_serve, args=arguments, daemon=True)
        self._process.start()
        # Now only the process holds the other end, which closes when it dies: `answer` then stops waiting.
        theirs.close()

    def ask(self, *work: object) -> None:
        """Send it a piece of work. If the process is gone, `answer` says so."""
        try:
            self._end.send(work)
        except OSError:
            return

    def answer(self) -> Answer | Failure:
        """Wait for the result. A process that died does no more work."""
        patience = self._budget.seconds * PATIENCE if self._budget else None
        try:
            if not self._end.poll(patience):
                self._process.kill()
                return Failure(TOO_LONG, died=True)
            answer: Answer | Failure = self._end.recv()
        except (EOFError, OSError):
            self._process.join(PARTING)
            return Failure(_cause(self._process.exitcode), died=True)
        return answer

    def end(self) -> None:
        """End the process and wait until it is gone."""
        with suppress(OSError):
            self._end.close()
        self._process.terminate()
        self._process.join(PARTING)


def _cause(status: int | None) -> Phrase:
    """Return why a process ended while it had work to do."""
    if status is None or status >= 0:
        return GONE
    if sys.platform != "win32" and -status == signal.SIGXCPU:
        return TOO_LONG
    return KILLED if -status == signal.SIGKILL else CRASHED


def _serve(work: Callable[..., object], theirs: Connection, ours: Connection, budget: WorkBudget | None) -> None:
    # While it held a copy of the other end, this process would never see that end close.
    ours.close()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    _end_with_parent()
    while True:
        try:
            piece = theirs.recv()
        except (EOFError, OSError):
            return
        if budget:
            _limit(budget)
        theirs.send(_outcome(work, piece))


def _outcome(work: Callable[..., object], piece: tuple[object, ...]) -> object:
    try:
        return work(*piece)
    except MemoryError:
        return Failure(TOO_MUCH_MEMORY)
    except Exception as error:  # noqa: BLE001 - the parent is told, whatever it is
        return Failure(described(error))


def _limit(budget: WorkBudget) -> None:
    """Have the system end this process if it takes more than its budget from now on."""
    if sys.platform != "win32":
        used = resource.getrusage(resource.RUSAGE_SELF)
        seconds = int(used.ru_utime + used.ru_stime) + 1 + budget.seconds
        # Address space (RLIMIT_AS) is the wrong measure: libraries reserve much of it without using it.
        limits = {resource.RLIMIT_CPU: seconds, resource.RLIMIT_CORE: 0}
        if budget.memory is not None:
            # A process that forked has what its parent held from the beginning.
            limits[resource.RLIMIT_DATA] = budget.memory + used.ru_maxrss * KIBIBYTE
        for limit, most in limits.items():
            _, hard = resource.getrlimit(limit)
            resource.setrlimit(limit, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


def _end_with_parent() -> None:
    """Make this process end when its parent does, whatever it is doing then."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return
    if sys.platform != "win32":
        # The pipe closes with the parent and sends a signal, which ends this process even while a library that
        # lets no other thread run is computing.
        with suppress(OSError):  # some systems have no signals for pipes: there, only the thread below ends it
            fcntl.fcntl(parent.sentinel, fcntl.F_SETOWN, os.getpid())
            flags = fcntl.fcntl(parent.sentinel, fcntl.F_GETFL)
            fcntl.fcntl(parent.sentinel, fcntl.F_SETFL, flags | os.O_ASYNC)

    def follow() -> None:
        parent.join()
        os._exit(1)

    Thread(target=follow, daemon=True).start()
