"""Work in processes that may die: what they spend is bounded, what is lost is told, and none outlives its parent."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from diptych.io.confined import FileBudget, Lost, in_processes
from tests.support.project import ROOT

AMPLE = FileBudget(seconds=30, megabytes=1_000)
SCARCE = FileBudget(seconds=1, megabytes=200)


def work(job: str) -> str:
    """Do what a job says."""
    match job:
        case "spin":
            while True:
                pass
        case "fill":
            try:
                return f"{len(bytearray(400_000_000))}"
            except MemoryError:
                return "no memory"
        case "die":
            os.kill(os.getpid(), signal.SIGKILL)
        case "leave":
            os._exit(5)
        case _:
            pass
    return f"{job} by {os.getpid()}"


def done(*jobs: str, budget: FileBudget = AMPLE, most: int = 1) -> dict[str, str | Lost]:
    """Return what becomes of jobs."""
    return dict(in_processes(work, ((job, budget) for job in jobs), most))


def test_one_process_does_one_job_after_the_other() -> None:
    assert len({str(result).split()[-1] for result in done("a", "b", "c").values()}) == 1


def test_several_processes_share_the_jobs() -> None:
    assert set(done("a", "b", "c", "d", most=2)) == {"a", "b", "c", "d"}


def test_what_takes_too_long_is_lost_and_the_others_are_done() -> None:
    told = done("a", "spin", "b", budget=SCARCE)
    assert isinstance(told["spin"], Lost)
    assert told["spin"].overspent
    assert str(told["b"]).startswith("b by")


def test_the_time_of_one_job_is_not_that_of_the_next() -> None:
    jobs = [str(number) for number in range(50)]
    assert not any(isinstance(result, Lost) for result in done(*jobs, budget=SCARCE).values())


def test_what_takes_too_much_memory_is_told_in_the_work() -> None:
    assert done("fill", budget=SCARCE) == {"fill": "no memory"}
    assert done("fill") == {"fill": "400000000"}


def test_a_process_that_ends_by_itself_is_told() -> None:
    told = done("die", "leave", "a")
    assert told["die"] == Lost(overspent=True, cause="SIGKILL")
    assert told["leave"] == Lost(overspent=False, cause="exit status 5")
    assert str(told["a"]).startswith("a by")


PARENT = """
import sys
from diptych.io.confined import FileBudget, in_processes
from tests.io.test_confined import work
if __name__ == "__main__":
    for job, result in in_processes(work, ((job, FileBudget(600, 1000)) for job in ("a", "spin")), 1):
        print(result, flush=True)
"""


def test_a_busy_process_ends_with_its_parent(tmp_path: Path) -> None:
    (tmp_path / "parent.py").write_text(PARENT, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((*sys.path, str(ROOT)))}
    with subprocess.Popen([sys.executable, tmp_path / "parent.py"], stdout=subprocess.PIPE, env=environment) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline().split()[-1])
        assert Path(f"/proc/{child}").exists()
        parent.kill()
    for _ in range(200):
        if not Path(f"/proc/{child}").exists():
            return
        time.sleep(0.05)
    os.kill(child, signal.SIGKILL)
    raise AssertionError("it outlived its parent")
