"""One writer at a time."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from diptych.io.folder import locking
from diptych.io.folder.locking import BusyError, held

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows opens no folders")

HOLDER = """\
import sys, time
from pathlib import Path
from diptych.io.folder.locking import held
with held(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(600)
"""


@pytest.fixture
def holder(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Start a process that holds the lock on the folder."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)], stdout=subprocess.PIPE, encoding="utf-8"
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_another_process_is_waited_for_and_that_is_told(
    tmp_path: Path, holder: subprocess.Popen[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locking, "PATIENCE", 0.0)
    told: list[str] = []

    def end() -> None:
        told.append("waiting")
        holder.kill()

    with held(tmp_path, end):
        assert told == ["waiting"]


def test_the_wait_has_an_end(tmp_path: Path, holder: subprocess.Popen[str]) -> None:
    with pytest.raises(BusyError), held(tmp_path, wait=0.1):
        pass
    assert holder.poll() is None


def test_the_lock_ends_with_the_block_even_if_a_copy_of_it_lives_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken, copies = locking._taken, []  # noqa: SLF001 - a process that is begun in the block copies what holds the lock

    def copied(descriptor: int, waiting: Callable[[], object] | None, wait: float) -> int:
        copies.append(os.dup(descriptor))
        return taken(descriptor, waiting, wait)

    monkeypatch.setattr(locking, "_taken", copied)
    with held(tmp_path):
        pass
    with held(tmp_path, wait=0.1):
        pass
    for descriptor in copies:
        os.close(descriptor)


def test_folders_are_locked_each_by_itself(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    with held(tmp_path), held(tmp_path / "other", wait=0.1):
        pass


def test_nothing_is_left_in_the_folder(tmp_path: Path) -> None:
    with held(tmp_path):
        assert list(tmp_path.iterdir()) == []


def test_where_folders_cannot_be_locked_a_file_of_the_user_stands_for_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_folder: Path) -> int:
        raise OSError(9, "Bad file descriptor")  # what NFS says

    monkeypatch.setattr(locking, "_folder_itself", refuse)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    report = tmp_path / "report"
    report.mkdir()
    with held(report), pytest.raises(BusyError), held(report, wait=0.1):
        pass
    assert list(report.iterdir()) == []


def test_where_nothing_can_be_locked_work_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_folder: Path) -> int:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(locking, "_folder_itself", refuse)
    monkeypatch.setattr(locking, "_file_of_ours", refuse)
    with held(tmp_path), held(tmp_path):
        pass
