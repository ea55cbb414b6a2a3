"""Outputs are whole or not there, and never outside their folder."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from diptych.io.folder.output import UNFINISHED, HalfWrittenError, OutputError, publish
from diptych.io.user.stores import write_sealed

if TYPE_CHECKING:
    from pathlib import Path


def tree(folder: Path) -> dict[str, bytes]:
    """Return all files below a folder."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_writes_files_in_new_folders(tmp_path: Path) -> None:
    outputs = {"html/index.html": b"<p>", "pdf/A-75-345-en.pdf": b"%PDF"}
    publish(tmp_path / "build", outputs)
    assert tree(tmp_path / "build") == outputs


def test_replaces_and_leaves_the_rest_alone(tmp_path: Path) -> None:
    publish(tmp_path, {"a.html": b"old", "b.html": b"kept"})
    publish(tmp_path, {"a.html": b"new"})
    assert tree(tmp_path) == {"a.html": b"new", "b.html": b"kept"}


def test_readable_as_any_new_file(tmp_path: Path) -> None:
    publish(tmp_path, {"a.html": b""})
    (tmp_path / "plain").touch()
    assert (tmp_path / "a.html").stat().st_mode == (tmp_path / "plain").stat().st_mode


@pytest.mark.parametrize("path", ["../a.html", "/a.html", "x/../../a.html", ".", "", "x\\..\\a.html", "folder"])
def test_refuses_what_is_no_file_inside(tmp_path: Path, path: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(OutputError):
        publish(tmp_path, {"good.html": b"", path: b""})
    assert tree(tmp_path) == {}


def test_refuses_to_write_through_a_link(tmp_path: Path) -> None:
    build = tmp_path / "build"
    build.mkdir()
    (tmp_path / "mine.txt").write_bytes(b"mine")
    (build / "a.html").symlink_to(tmp_path / "mine.txt")
    (build / "up").symlink_to(tmp_path, target_is_directory=True)
    for path in ("a.html", "up/mine.txt"):
        with pytest.raises(OutputError):
            publish(build, {path: b"not mine"})
    assert (tmp_path / "mine.txt").read_bytes() == b"mine"


@pytest.mark.parametrize("blocked", ["out", "out/html", "out/html/en"])
def test_tells_what_stands_where_a_folder_is_wanted(tmp_path: Path, blocked: str) -> None:
    path = tmp_path / blocked
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"mine")
    with pytest.raises(NotADirectoryError) as refused:
        publish(tmp_path / "out", {"html/en/index.html": b"<p>", "html/index.html": b"<p>"})
    assert refused.value.filename == str(path)
    assert tree(tmp_path) == {blocked: b"mine"}


def test_tells_of_a_link_that_leads_nowhere_in_the_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "out").symlink_to(tmp_path / "gone")
    with pytest.raises(NotADirectoryError) as refused:
        publish(tmp_path / "out", {"a.html": b"<p>"})
    assert refused.value.filename == str(tmp_path / "out")


def test_failure_keeps_the_last_good_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    publish(tmp_path, {"a.html": b"old", "b.html": b"old"})

    def full(_file: int) -> None:
        if (tmp_path / f".diptych-{os.getpid()}-b.html").exists():
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        publish(tmp_path, {"a.html": b"new", "b.html": b"new"})
    assert tree(tmp_path) == {"a.html": b"old", "b.html": b"old"}


def test_sweeps_up_after_a_killed_build(tmp_path: Path) -> None:
    script = (
        "import os, sys; print(os.getpid()); open(f'.diptych-{os.getpid()}-a.html', 'w').write('half'); os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", script], cwd=tmp_path, check=False)
    assert len(tree(tmp_path)) == 1
    publish(tmp_path, {"a.html": b"whole"})
    assert tree(tmp_path) == {"a.html": b"whole"}


def test_leaves_the_files_of_a_running_build(tmp_path: Path) -> None:
    other = tmp_path / f".diptych-{os.getppid()}-a.html"
    other.touch()
    publish(tmp_path, {"a.html": b"whole"})
    assert other.exists()


OLD = {"html/index.html": b"old", "html/en/index.html": b"old", "pdf/report.pdf": b"old"}
NEW = dict.fromkeys(OLD, b"new") | {"html/fr/index.html": b"new"}
KILLED = """\
import os, signal, sys
from pathlib import Path
from diptych.io.folder.output import publish
left = int(sys.argv[2])
def dying(action):
    def step(path, *more):
        global left
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return action(path, *more)
    return step
Path.replace, Path.unlink, os.fsync = dying(Path.replace), dying(Path.unlink), dying(os.fsync)
publish(Path(sys.argv[1]), {path: b"new" for path in sys.argv[3:]})
"""
"""Publishes files, and is killed at one of the steps that change a file."""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
@pytest.mark.parametrize("steps", [2, 4, 5, 6, 8, 9])
def test_a_build_that_is_killed_is_told_and_finished_by_the_next(tmp_path: Path, steps: int) -> None:
    publish(tmp_path, OLD)
    subprocess.run([sys.executable, "-c", KILLED, str(tmp_path), str(steps), *NEW], check=False)
    found = tree(tmp_path)
    mixed = {found[path] for path in OLD} == {b"old", b"new"}
    assert {found[path] for path in OLD} <= {b"old", b"new"}
    was_ended = publish(tmp_path, {"other.html": b"later"})
    after = tree(tmp_path)
    del after["other.html"]
    assert was_ended or not mixed
    assert was_ended == (UNFINISHED in found)
    assert {path: content for path, content in after.items() if ".diptych-" not in path} == (NEW if was_ended else OLD)
    assert not publish(tmp_path, NEW)
    assert tree(tmp_path) == NEW | {"other.html": b"later"}


def test_a_file_that_cannot_take_its_place_is_told_and_the_rest_done_next_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(tmp_path, {"a.html": b"old", "b.html": b"old"})
    replace = type(tmp_path).replace

    def refuse(path: Path, target: Path) -> Path:
        if target.name == "b.html":
            raise OSError(1, "Operation not permitted")
        return replace(path, target)

    with monkeypatch.context() as patched:
        patched.setattr(type(tmp_path), "replace", refuse)
        with pytest.raises(HalfWrittenError, match="not permitted"):
            publish(tmp_path, {"a.html": b"new", "b.html": b"new"})
    assert (tmp_path / "a.html").read_bytes() == b"new"
    assert publish(tmp_path, {"c.html": b"new"})
    assert tree(tmp_path) == {"a.html": b"new", "b.html": b"new", "c.html": b"new"}


NOTES = [b"", b"rubbish", b"[]", b'{"a": 1}', b"[[1, 2]]", b'[["a.html", "../mine.txt"]]', b'[["../a.html", "a.html"]]']


@pytest.mark.parametrize("sealed", [True, False])
@pytest.mark.parametrize("note", [*NOTES, b'[["html", ".diptych-1-x"]]', b'[["up/a.html", ".diptych-1-x"]]'])
def test_a_note_that_is_not_ours_moves_nothing(tmp_path: Path, note: bytes, *, sealed: bool) -> None:
    build = tmp_path / "build"
    (build / "html").mkdir(parents=True)
    (tmp_path / "mine.txt").write_bytes(b"mine")
    (tmp_path / ".diptych-1-x").write_bytes(b"mine")
    (build / "up").symlink_to(tmp_path, target_is_directory=True)
    (build / UNFINISHED).write_bytes(note)
    if sealed:
        write_sealed(build / UNFINISHED, note)
    assert publish(build, {"b.html": b"new"})
    assert tree(tmp_path) == {"build/b.html": b"new", "mine.txt": b"mine", ".diptych-1-x": b"mine"}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
def test_the_mode_of_an_output_stays_and_a_protected_one_is_not_replaced(tmp_path: Path) -> None:
    publish(tmp_path, {"a.pdf": b"old"})
    (tmp_path / "a.pdf").chmod(0o640)
    publish(tmp_path, {"a.pdf": b"new"})
    assert (tmp_path / "a.pdf").stat().st_mode & 0o777 == 0o640
    (tmp_path / "a.pdf").chmod(0o440)
    with pytest.raises(PermissionError):
        publish(tmp_path, {"a.html": b"newer", "a.pdf": b"newer"})
    assert tree(tmp_path) == {"a.pdf": b"new"}


def test_two_builds_at_once_wait_for_each_other(tmp_path: Path) -> None:
    with ThreadPoolExecutor() as pool:
        outputs = [{f"{name}.html": b"%d" % number for name in "abcdef"} for number in range(8)]
        assert list(pool.map(lambda one: publish(tmp_path, one), outputs)) == [False] * 8
    assert tree(tmp_path) in outputs
