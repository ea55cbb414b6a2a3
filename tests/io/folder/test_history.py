"""What Git keeps of a report: its files as they were in a revision."""

from __future__ import annotations

import datetime
import subprocess
from typing import TYPE_CHECKING

import pytest

from diptych.io.folder.history import NoRevisionError, revision
from diptych.io.world import ReadError

if TYPE_CHECKING:
    from pathlib import Path

TODAY = datetime.date(2026, 1, 2)


def git(folder: Path, *words: str) -> None:
    """Run Git."""
    who = ("-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", str(folder), *who, *words], check=True, capture_output=True)  # noqa: S607 - any Git


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make a repository with a report in a folder of it, in two versions."""
    report = tmp_path / "content"
    (report / "data").mkdir(parents=True)
    (tmp_path / "README.md").write_text("Outside.")
    (report / "über uns.en.md").write_bytes(b"First.\r\n")
    (report / "data" / "empty.csv").write_bytes(b"")
    (report / "data" / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\x00")
    (report / "link.md").symlink_to("data/empty.csv")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "one", "--date", "2026-01-01T12:00:00Z")
    (report / "über uns.en.md").write_text("Second.")
    git(tmp_path, "commit", "-qam", "two")
    git(tmp_path, "tag", "issued", "HEAD~1")
    return report


@pytest.mark.parametrize("name", ["HEAD~1", "issued"])
def test_the_files_of_a_revision_are_there_byte_for_byte(folder: Path, name: str) -> None:
    found = revision(folder, name, TODAY)
    assert found.world.contents == {
        "über uns.en.md": b"First.\r\n",
        "data/empty.csv": b"",
        "data/picture.png": b"\x89PNG\r\n\x1a\n\x00",
    }
    assert (found.world.root_name, found.world.today()) == ("content", TODAY)
    with pytest.raises(ReadError):
        found.world.read("../README.md")


def test_the_newest_revision_has_the_newest_text(folder: Path) -> None:
    assert revision(folder, "HEAD", TODAY).world.contents["über uns.en.md"] == b"Second."


@pytest.mark.parametrize("name", ["no-such-tag", "", "--help", "HEAD:content", "HEAD..HEAD~1"])
def test_what_git_does_not_know_is_refused(folder: Path, name: str) -> None:
    with pytest.raises(NoRevisionError):
        revision(folder, name, TODAY)


def test_a_folder_in_no_repository_has_no_revision(tmp_path: Path) -> None:
    with pytest.raises(NoRevisionError):
        revision(tmp_path, "HEAD", TODAY)
