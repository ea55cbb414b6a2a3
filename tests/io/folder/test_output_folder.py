"""Where a report may have its pages written, however it names the place."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from diptych.io.folder.disk import Disk
from diptych.io.folder.memory import Memory
from diptych.io.folder.output_folder import MisplacedError, output_folder
from diptych.io.folder.overlay import Overlay
from diptych.io.world import Misplacement

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Make a repository whose report is in `content/`."""
    folder = tmp_path / "outer" / "repository" / "content"
    (folder / "old").mkdir(parents=True)
    (folder / "old" / "aims.en.md").touch()
    (folder / "report.yaml").touch()
    (folder.parent / ".git" / "hooks").mkdir(parents=True)
    return folder


@pytest.mark.parametrize(
    "named", ["../build", "build", "a/b/c", "..", "../x/../build", "./build/", "old/../build", "$HOME"]
)
def test_a_folder_inside_the_repository(content: Path, named: str) -> None:
    assert output_folder(content, named) == (content / named).resolve()
    assert Disk(content).misplaced(named) is None


def test_an_absolute_path_inside_the_repository(content: Path) -> None:
    assert output_folder(content, str(content.parent / "public")) == content.parent / "public"


def test_the_folder_by_default(content: Path) -> None:
    assert output_folder(content, None) == content / "build"


@pytest.mark.parametrize(
    ("named", "reason"),
    [
        ("../..", Misplacement.OUTSIDE_REPOSITORY),
        ("../../build", Misplacement.OUTSIDE_REPOSITORY),
        ("../../repository-2", Misplacement.OUTSIDE_REPOSITORY),
        ("/", Misplacement.OUTSIDE_REPOSITORY),
        ("/etc", Misplacement.OUTSIDE_REPOSITORY),
        ("//host/share", Misplacement.OUTSIDE_REPOSITORY),
        ("../../../../../../../../../..", Misplacement.OUTSIDE_REPOSITORY),
        ("../.git", Misplacement.GIT),
        ("../.git/hooks", Misplacement.GIT),
        ("../.GIT/hooks", Misplacement.GIT),
        ("../.git./hooks", Misplacement.GIT),
        ("../GIT~1", Misplacement.GIT),
        ("x/.git", Misplacement.GIT),
        (".", Misplacement.SECTIONS),
        ("../content", Misplacement.SECTIONS),
        ("old", Misplacement.SECTIONS),
        ("~/build", Misplacement.NO_FOLDER),
        ("~root", Misplacement.NO_FOLDER),
        ("C:\\build", Misplacement.NO_FOLDER),
        ("C:build", Misplacement.NO_FOLDER),
        ("\\\\host\\share", Misplacement.NO_FOLDER),
        ("..\\..\\build", Misplacement.NO_FOLDER),
        ("build\0", Misplacement.NO_FOLDER),
        ("build\n::error::x", Misplacement.NO_FOLDER),
        ("../.g\u200cit/hooks", Misplacement.NO_FOLDER),
        ("x" * 5000, Misplacement.NO_FOLDER),
    ],
)
def test_a_folder_that_is_refused(content: Path, named: str, reason: Misplacement) -> None:
    with pytest.raises(MisplacedError) as refused:
        output_folder(content, named)
    assert refused.value.reason is reason
    assert Overlay(Disk(content), {}).misplaced(named) is reason


@pytest.mark.skipif(os.name == "nt", reason="symbolic links are the administrator's on Windows")
@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("../..", Misplacement.OUTSIDE_REPOSITORY),
        ("/etc", Misplacement.OUTSIDE_REPOSITORY),
        ("../.git/hooks", Misplacement.GIT),
        ("old", Misplacement.SECTIONS),
        ("build", Misplacement.NO_FOLDER),
        ("../elsewhere", None),
    ],
)
def test_symbolic_links_are_followed(content: Path, target: str, reason: Misplacement | None) -> None:
    (content / "build").symlink_to(target)
    for named in (None, "build", "./build/../build"):
        assert Disk(content).misplaced(named) is reason


def test_a_report_in_no_repository_has_its_parent_folder(tmp_path: Path) -> None:
    report = tmp_path / "a" / "report"
    report.mkdir(parents=True)
    assert output_folder(report, "../build") == tmp_path / "a" / "build"
    assert Disk(report).misplaced("../../build") is Misplacement.OUTSIDE_PARENT


def test_a_worktree_is_a_repository(content: Path) -> None:
    (content.parent / ".git").rename(content.parent.parent / "kept")
    (content.parent / ".git").write_text("gitdir: ../kept\n", encoding="utf-8")
    assert Disk(content).misplaced("../build") is None
    assert Disk(content).misplaced("../../kept") is Misplacement.OUTSIDE_REPOSITORY
    assert Disk(content).misplaced("../.git") is Misplacement.GIT


def test_a_repository_without_files_of_its_own_is_left_alone(content: Path) -> None:
    bare = content.parent / "mirror"
    for name in ("objects", "refs"):
        (bare / name).mkdir(parents=True)
    assert Disk(content).misplaced("../mirror/hooks") is None
    (bare / "HEAD").touch()
    assert Disk(content).misplaced("../mirror/hooks") is Misplacement.GIT


def test_a_report_in_memory_has_names_alone() -> None:
    assert Memory({}).misplaced(None) is None
    assert Memory({}).misplaced("C:\\x") is Misplacement.NO_FOLDER
