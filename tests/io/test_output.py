"""Outputs are whole or not there, and never outside their folder."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from diptych.io.output import OutputError, publish

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
