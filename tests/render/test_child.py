"""A worker process: its budget, its death, and that it does not outlive its parent."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from diptych.render.child import CRASHED, GONE, KILLED, TOO_LONG, TOO_MUCH_MEMORY, Child, Failure, WorkBudget
from tests.support.project import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

MEMORY = 400_000_000
BUDGET = WorkBudget(seconds=1, memory=MEMORY)
POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows has neither signals nor such limits")


def work(what: str) -> str:
    """Behave as work on a picture, a chart or a page may."""
    if what == "raise":
        raise ValueError(what)
    if what == "hold":
        return str(len(bytearray(10 * MEMORY)))
    if what == "take":
        return str(len(b"x" * (MEMORY // 4)))
    if what == "compute":  # in C, where no other thread of the process runs meanwhile
        return str(sum(range(10**12)))
    if what == "exit":
        os._exit(9)
    if what in {"die", "crash"}:
        os.kill(os.getpid(), signal.SIGKILL if what == "die" else signal.SIGUSR1)
    return what


@contextmanager
def child(budget: WorkBudget | None = BUDGET) -> Iterator[Child[str]]:
    one = Child(work, budget)
    yield one
    one.end()


def answer(what: str) -> str | Failure:
    with child() as one:
        one.ask(what)
        return one.answer()


def test_what_its_parent_holds_is_not_its_own() -> None:
    held = b"x" * (3 * MEMORY)
    assert answer("take") == str(MEMORY // 4)
    assert len(held) == 3 * MEMORY


def test_it_does_one_piece_of_work_after_the_other() -> None:
    with child() as one:
        for what in ("a", "b"):
            one.ask(what)
            assert one.answer() == what


def test_what_is_raised_is_told_and_the_next_piece_is_done() -> None:
    with child() as one:
        one.ask("raise")
        failure = one.answer()
        assert isinstance(failure, Failure)
        assert failure.reason.startswith("ValueError: raise")
        assert not failure.died
        one.ask("a")
        assert one.answer() == "a"


@POSIX
@pytest.mark.parametrize(
    ("what", "failure"),
    [
        ("hold", Failure(TOO_MUCH_MEMORY)),
        ("compute", Failure(TOO_LONG, died=True)),
        ("exit", Failure(GONE, died=True)),
        ("die", Failure(KILLED, died=True)),
        ("crash", Failure(CRASHED, died=True)),
    ],
)
def test_whatever_it_dies_of_is_told(what: str, failure: Failure) -> None:
    assert answer(what) == failure


@POSIX
def test_one_that_died_does_nothing_more() -> None:
    with child() as one:
        one.ask("die")
        one.answer()
        one.ask("a")
        assert one.answer() == Failure(KILLED, died=True)


PARENT = """\
import sys, time
from diptych.render.child import Child
from tests.render.test_child import work

several = [Child(work) for _ in range(3)]
for one in several:
    one.ask("a")
    one.answer()
    one.ask(sys.argv[1])
print("ready", flush=True)
time.sleep(60)
"""


@POSIX
@pytest.mark.parametrize("what", ["compute", "a"])
def test_none_outlives_a_parent_that_is_killed(what: str) -> None:
    command, paths = [sys.executable, "-c", PARENT, what], f"{ROOT}{os.pathsep}{ROOT / 'tools'}"
    with subprocess.Popen(command, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": paths}) as parent:
        assert parent.stdout
        assert parent.stdout.readline() == b"ready\n"
        parent.kill()
        # The pipe closes when the last process that can write to it is gone.
        rest, _ = parent.communicate(timeout=120)
        assert rest == b""
