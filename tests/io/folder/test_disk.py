"""Reading a report from a folder: what is inside is read, nothing else."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from diptych.io.folder.disk import Disk
from diptych.io.world import ReadError, Reason

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """Make a report beside which lies a secret."""
    (tmp_path / "secret.txt").write_text("secret")
    folder = tmp_path / "report"
    (folder / "images").mkdir(parents=True)
    (folder / "report.yaml").write_bytes(b"symbols: []\n")
    (folder / "images" / "map.png").write_bytes(b"\x89PNG")
    return folder


def reason(folder: Path, path: str, limit: int = 100) -> Reason:
    """Return why a file cannot be read."""
    with pytest.raises(ReadError) as caught:
        Disk(folder).read(path, limit)
    assert caught.value.path == path
    return caught.value.reason


def test_reads_bytes(report: Path) -> None:
    assert Disk(report).read("report.yaml") == b"symbols: []\n"
    assert Disk(report).read("images/map.png") == b"\x89PNG"


def test_root_name_of_a_relative_folder(report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(report / "images")
    assert Disk(report / "images" / "..").root_name == "report"


def test_lists_files_sorted_without_hidden_ones(report: Path) -> None:
    (report / ".git").mkdir()
    (report / ".git" / "HEAD").touch()
    (report / ".hidden").touch()
    (report / "au.fr.md").touch()
    assert Disk(report).files() == ("au.fr.md", "images/map.png", "report.yaml")


def test_lists_links_but_does_not_follow_them(report: Path) -> None:
    (report / "away.md").symlink_to(report.parent / "secret.txt")
    (report / "beside").symlink_to(report.parent, target_is_directory=True)
    assert Disk(report).files() == ("away.md", "beside", "images/map.png", "report.yaml")


def test_link_that_stays_inside_is_read(report: Path) -> None:
    (report / "same.yaml").symlink_to("report.yaml")
    assert Disk(report).read("same.yaml") == b"symbols: []\n"


@pytest.mark.parametrize(
    "path", ["../secret.txt", "images/../../secret.txt", "/etc/passwd", "C:/secret", "..\\secret.txt", "a\0b"]
)
def test_path_that_leaves_the_folder(report: Path, path: str) -> None:
    assert reason(report, path) is Reason.OUTSIDE


def test_link_that_leaves_the_folder(report: Path) -> None:
    (report / "away.md").symlink_to(report.parent / "secret.txt")
    (report / "beside").symlink_to(report.parent, target_is_directory=True)
    assert reason(report, "away.md") is Reason.OUTSIDE
    assert reason(report, "beside/secret.txt") is Reason.OUTSIDE


def test_what_is_not_there(report: Path) -> None:
    (report / "dangling.md").symlink_to("nowhere.md")
    (report / "loop.md").symlink_to("loop.md")
    for path in ("missing.md", "report.yaml/missing.md", "dangling.md", "loop.md", "x" * 5000):
        assert reason(report, path) is Reason.MISSING


def test_what_is_no_file(report: Path) -> None:
    os.mkfifo(report / "pipe.md")
    assert reason(report, "images") is Reason.NOT_A_FILE
    assert reason(report, "pipe.md") is Reason.NOT_A_FILE


def test_limit(report: Path) -> None:
    assert Disk(report).read("report.yaml", limit=12) == b"symbols: []\n"
    assert reason(report, "report.yaml", limit=11) is Reason.TOO_LARGE


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the administrator may read everything")
def test_what_is_not_ours_to_read(report: Path) -> None:
    (report / "report.yaml").chmod(0)
    assert reason(report, "report.yaml") is Reason.DENIED
