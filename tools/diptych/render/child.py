"""A process that works for this one: it may die of its work, and never outlives who asked for it."""

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

TOO_LONG = Phrase(N_("it takes too long"))
TOO_MUCH_MEMORY = Phrase(N_("it takes too much memory"))
KILLED = Phrase(N_("the system ended it, for want of memory as a rule"))
CRASHED = Phrase(N_("it crashed, for want of memory as a rule"))
GONE = Phrase(N_("it ended without a word"))

PATIENCE = 10
"""How many times longer than it may compute a process may take by the clock: others compute too."""
PARTING = 5
"""Seconds for a process to end whose work is over."""


@dataclass(frozen=True, slots=True)
class WorkBudget:
    """What one piece of work may take.

    Attributes:
        seconds: Seconds of computing.
        memory: Bytes of the process that does it; as many as there are if not given.
    """

    seconds: int
    memory: int | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """Work that came to nothing.

    Attributes:
        reason: Why: a `Phrase`, or what an error says of itself.
        died: Whether the process died of it; else it ended in an error.
    """

    reason: str
    died: bool = False


class Child(Generic[Answer]):
    """A process that does one piece of work after the other, until it dies or this object is no more."""

    def __init__(self, work: Callable[..., Answer], budget: WorkBudget | None = None, *, fresh: bool = False) -> None:
        """Start it.

        Args:
            work: What it does; a function of a module, since it is sent there by its name.
            budget: What each piece may take; without one, as much as there is.
            fresh: Whether it begins with nothing of what this process has loaded.
        """
        self._budget = budget
        context = multiprocessing.get_context("spawn" if fresh else None)
        self._end, theirs = context.Pipe()
        self._process: BaseProcess = context.Process(target=_serve, args=(work, theirs, self._end, budget), daemon=True)
        self._process.start()
        # Held by the process alone, the other end closes with it: what it did not send is then not waited for.
        theirs.close()

    def ask(self, *work: object) -> None:
        """Give it a piece of work. `answer` tells if it is gone."""
        try:
            self._end.send(work)
        except OSError:
            return

    def answer(self) -> Answer | Failure:
        """Wait for what comes of it. A process that died does nothing more."""
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
        """End it, and wait until it is gone."""
        with suppress(OSError):
            self._end.close()
        self._process.terminate()
        self._process.join(PARTING)


def _cause(status: int | None) -> Phrase:
    """Return why a process ended that had work to do."""
    if status is None or status >= 0:
        return GONE
    if sys.platform != "win32" and -status == signal.SIGXCPU:
        return TOO_LONG
    return KILLED if -status == signal.SIGKILL else CRASHED


def _serve(work: Callable[..., object], theirs: Connection, ours: Connection, budget: WorkBudget | None) -> None:
    # A copy of the other end in this process would keep it from seeing that end close.
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
    except Exception as error:  # noqa: BLE001 - whatever it is, the one who asked is told
        return Failure(described(error))


def _limit(budget: WorkBudget) -> None:
    """Let the system end this process where it takes more from now on."""
    if sys.platform != "win32":
        used = resource.getrusage(resource.RUSAGE_SELF)
        seconds = int(used.ru_utime + used.ru_stime) + 1 + budget.seconds
        # Room for addresses (RLIMIT_AS) would be no measure: V8 reserves 64 GB of it and uses none.
        limits = {resource.RLIMIT_CPU: seconds, resource.RLIMIT_CORE: 0}
        if budget.memory is not None:
            limits[resource.RLIMIT_DATA] = budget.memory
        for limit, most in limits.items():
            _, hard = resource.getrlimit(limit)
            resource.setrlimit(limit, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


def _end_with_parent() -> None:
    """See to it that this process ends when its parent does, whatever it is doing then."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return
    if sys.platform != "win32":
        # The pipe that closes with the parent sends a signal, of which this process dies even while a library that
        # knows nothing of threads computes in it.
        with suppress(OSError):  # not every system has signals for pipes; the thread below is for these
            fcntl.fcntl(parent.sentinel, fcntl.F_SETOWN, os.getpid())
            flags = fcntl.fcntl(parent.sentinel, fcntl.F_GETFL)
            fcntl.fcntl(parent.sentinel, fcntl.F_SETFL, flags | os.O_ASYNC)

    def follow() -> None:
        parent.join()
        os._exit(1)

    Thread(target=follow, daemon=True).start()
