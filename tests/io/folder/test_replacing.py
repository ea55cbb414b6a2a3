"""Files that people edit are replaced all or none, and none that is not as it was read."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from diptych.io import staging
from diptych.io.folder import replacing
from diptych.io.folder.replacing import ChangedError, UnwritableError, contents, replace

POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows has neither modes nor owners")
ROOT = pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root gives files away")
OLD, NEW = b"old\n", b"new\n"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """Make a folder with a file."""
    folder = tmp_path / "my report"
    folder.mkdir()
    (folder / "a.md").write_bytes(OLD)
    return folder


def names(folder: Path) -> list[str]:
    """Return the names of what lies in a folder."""
    return sorted(path.name for path in folder.iterdir())


def test_a_file_as_it_was_read_is_replaced(report: Path) -> None:
    assert replace(report, {"a.md": NEW}, {"a.md": OLD}) == ()
    assert (report / "a.md").read_bytes() == NEW
    assert names(report) == ["a.md"]


def test_new_files_are_made_with_their_folders_as_any_new_file(report: Path) -> None:
    replace(report, {"one/two/b.md": NEW, "c.md": NEW}, {})
    assert (report / "one/two/b.md").read_bytes() == NEW
    (report / "plain").touch()
    assert (report / "c.md").stat().st_mode == (report / "plain").stat().st_mode


def test_what_stays_as_it_is_is_not_written(report: Path) -> None:
    before = (report / "a.md").stat()
    replace(report, {"a.md": OLD}, {"a.md": OLD})
    assert (report / "a.md").stat() == before


@pytest.mark.parametrize("state", ["other", "gone", "folder", "appeared"])
def test_a_file_that_has_changed_is_left_alone_and_so_are_the_others(report: Path, state: str) -> None:
    (report / "b.md").write_bytes(OLD)
    before = {"a.md": OLD, "b.md": OLD}
    if state == "appeared":
        del before["b.md"]
    elif state == "other":
        (report / "b.md").write_bytes(b"saved meanwhile\n")
    else:
        (report / "b.md").unlink()
    if state == "folder":
        (report / "b.md").mkdir()
    found = names(report)
    with pytest.raises(ChangedError) as raised:
        replace(report, {"a.md": NEW, "b.md": NEW}, before)
    assert raised.value.path == "b.md"
    assert (report / "a.md").read_bytes() == OLD
    assert names(report) == found


def test_a_change_at_the_last_moment_takes_back_what_was_done(report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (report / "b.md").write_bytes(OLD)
    take_place = replacing._put  # noqa: SLF001 - the last step before the first file is replaced

    def save_meanwhile(change: replacing._Change) -> None:
        take_place(change)
        (report / "b.md").write_bytes(b"saved meanwhile\n")

    monkeypatch.setattr(replacing, "_put", save_meanwhile)
    with pytest.raises(ChangedError):
        replace(report, {"a.md": NEW, "b.md": NEW, "c.md": NEW}, {"a.md": OLD, "b.md": OLD})
    assert (report / "a.md").read_bytes() == OLD
    assert (report / "b.md").read_bytes() == b"saved meanwhile\n"
    assert names(report) == ["a.md", "b.md"]


@POSIX
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755])
def test_the_mode_stays(report: Path, mode: int) -> None:
    (report / "a.md").chmod(mode)
    replace(report, {"a.md": NEW}, {"a.md": OLD})
    assert stat.S_IMODE((report / "a.md").stat().st_mode) == mode


@ROOT
def test_the_owner_stays(report: Path) -> None:
    os.chown(report / "a.md", 1234, 4321)
    replace(report, {"a.md": NEW}, {"a.md": OLD})
    found = (report / "a.md").stat()
    assert (found.st_uid, found.st_gid) == (1234, 4321)


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="Linux alone")
def test_attributes_stay(report: Path) -> None:
    try:
        os.setxattr(report / "a.md", "user.reviewed", b"yes")
    except OSError:
        pytest.skip("this file system has no attributes")
    replace(report, {"a.md": NEW}, {"a.md": OLD})
    assert os.getxattr(report / "a.md", "user.reviewed") == b"yes"


def test_the_time_is_that_of_the_change(report: Path) -> None:
    os.utime(report / "a.md", (0, 0))
    replace(report, {"a.md": NEW}, {"a.md": OLD})
    assert (report / "a.md").stat().st_mtime > 0


@POSIX
def test_a_protected_file_is_not_replaced_even_by_root(report: Path) -> None:
    (report / "a.md").chmod(0o444)
    with pytest.raises(UnwritableError) as raised:
        replace(report, {"a.md": NEW}, {"a.md": OLD})
    assert (raised.value.path, raised.value.reason) == ("a.md", staging.PROTECTED)
    assert (report / "a.md").read_bytes() == OLD


AS_NOBODY = """\
import os, sys
from pathlib import Path
from diptych.io.folder.replacing import UnwritableError, replace
os.setgroups([]); os.setgid(65534); os.setuid(65534)
try:
    replace(Path(sys.argv[1]), {"a.md": b"new\\n"}, {"a.md": b"old\\n"})
except UnwritableError as error:
    print(error.reason)
"""


@ROOT
@pytest.mark.parametrize(("mode", "content", "said"), [(0o644, OLD, f"{staging.PROTECTED}\n"), (0o666, NEW, "")])
def test_anothers_file_is_written_only_if_they_let_us_and_stays_theirs(mode: int, content: bytes, said: str) -> None:
    with TemporaryDirectory() as name:  # those of pytest are closed to all others
        report = Path(name)
        report.chmod(0o777)
        (report / "a.md").write_bytes(OLD)
        (report / "a.md").chmod(mode)
        command = [sys.executable, "-c", AS_NOBODY, name]
        done = subprocess.run(command, stdout=subprocess.PIPE, check=True, encoding="utf-8")
        assert done.stdout == said
        assert (report / "a.md").read_bytes() == content
        assert (report / "a.md").stat().st_uid == 0
        assert names(report) == ["a.md"]


def test_a_link_to_a_file_of_the_report_is_written_through(report: Path) -> None:
    (report / "texts").mkdir()
    (report / "a.md").rename(report / "texts" / "a.md")
    (report / "a.md").symlink_to("texts/a.md")
    replace(report, {"a.md": NEW}, {"a.md": OLD}, through_links=True)
    assert (report / "a.md").is_symlink()
    assert (report / "texts" / "a.md").read_bytes() == NEW


def test_two_links_to_one_file_are_one_file(report: Path) -> None:
    (report / "b.md").symlink_to("a.md")
    before = {"a.md": OLD, "b.md": OLD}
    with pytest.raises(UnwritableError, match="another file"):
        replace(report, {"a.md": NEW, "b.md": b"else"}, before, through_links=True)
    replace(report, {"a.md": NEW, "b.md": NEW}, before, through_links=True)
    assert (report / "b.md").read_bytes() == NEW


@pytest.mark.parametrize("through", [True, False])
def test_a_link_out_of_the_report_is_refused(report: Path, *, through: bool) -> None:
    outside = report.parent / "mine.md"
    outside.write_bytes(OLD)
    (report / "b.md").symlink_to(outside)
    (report / "up").symlink_to(report.parent, target_is_directory=True)
    for path in ("b.md", "up/mine.md"):
        with pytest.raises(UnwritableError, match="symbolic link"):
            replace(report, {path: NEW}, {path: OLD}, through_links=through)
    assert outside.read_bytes() == OLD


def test_a_link_is_refused_where_it_is_not_to_be_followed(report: Path) -> None:
    (report / "b.md").symlink_to("a.md")
    with pytest.raises(UnwritableError, match="it is a symbolic link; put"):
        replace(report, {"b.md": NEW}, {"b.md": OLD})


def test_a_report_reached_through_a_link_is_written(report: Path) -> None:
    link = report.parent / "content"
    link.symlink_to(report, target_is_directory=True)
    replace(link, {"a.md": NEW, "b.md": NEW}, {"a.md": OLD})
    assert names(report) == ["a.md", "b.md"]


@pytest.mark.parametrize("path", ["../a.md", "/a.md"])
def test_nothing_outside_is_written(report: Path, path: str) -> None:
    with pytest.raises(UnwritableError):
        replace(report, {path: NEW}, {})


def test_another_name_of_a_file_is_told(report: Path) -> None:
    os.link(report / "a.md", report.parent / "backup.md")
    assert replace(report, {"a.md": NEW}, {"a.md": OLD}) == ("a.md",)
    assert (report.parent / "backup.md").read_bytes() == OLD


@pytest.mark.skipif(os.name == "nt" or sys.platform == "darwin", reason="names are bytes on Linux alone")
def test_any_name_a_system_takes(report: Path) -> None:
    path = os.fsdecode(b"caf\xe9 \n.en.md")
    (report / path).write_bytes(OLD)
    replace(report, {path: NEW}, {path: OLD})
    assert (report / path).read_bytes() == NEW


def test_the_longest_name_a_system_takes(report: Path) -> None:
    path = "a" * 252 + ".md"
    (report / path).write_bytes(OLD)
    replace(report, {path: NEW}, {path: OLD})
    assert (report / path).read_bytes() == NEW


def test_a_full_disk_changes_nothing(report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (report / "b.md").write_bytes(OLD)
    stage, staged = staging.stage, []

    def full_at_the_second(temporary: Path, content: bytes, old: Path | None = None, *, durable: bool = True) -> None:
        staged.append(temporary)
        if len(staged) > 1:
            raise OSError(28, "No space left on device")
        stage(temporary, content, old, durable=durable)

    monkeypatch.setattr(staging, "stage", full_at_the_second)
    with pytest.raises(UnwritableError, match="No space left on device"):
        replace(report, {"a.md": NEW, "b.md": NEW, "one/c.md": NEW}, {"a.md": OLD, "b.md": OLD})
    assert (report / "a.md").read_bytes() == OLD
    assert names(report) == ["a.md", "b.md"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such limit")
def test_a_limit_of_the_system_changes_nothing(report: Path) -> None:
    script = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "from pathlib import Path\nfrom diptych.io.folder.replacing import replace\n"
        "replace(Path(sys.argv[1]), {'a.md': b'x' * 2000}, {'a.md': b'old\\n'})"
    )
    done = subprocess.run([sys.executable, "-c", script, str(report)], stderr=subprocess.PIPE, check=False)
    assert b"UnwritableError: a.md: File too large" in done.stderr
    assert (report / "a.md").read_bytes() == OLD
    assert names(report) == ["a.md"]


def test_what_a_killed_process_left_is_swept_up(report: Path) -> None:
    (report / ".diptych-999999999-0123").write_bytes(b"half")
    (report / f".diptych-{os.getppid()}-0123").write_bytes(b"of another")
    replace(report, {"a.md": NEW}, {"a.md": OLD})
    assert names(report) == [f".diptych-{os.getppid()}-0123", "a.md"]


def test_files_to_replace_are_read_unless_they_are_links_or_none(report: Path) -> None:
    assert contents(report, ["a.md"]) == {"a.md": OLD}
    (report / "folder").mkdir()
    (report / "link.md").symlink_to("a.md")
    for path, reason in (
        ("folder", "it is not a file"),
        ("link.md", "it is a symbolic link"),
        ("none", "it is not a file"),
    ):
        with pytest.raises(UnwritableError, match=reason):
            contents(report, [path])


def test_without_hard_links_a_new_file_comes_all_the_same(report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_paths: Path) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(os, "link", refuse)
    replace(report, {"b.md": NEW}, {})
    assert (report / "b.md").read_bytes() == NEW
    (report / "temporary").touch()
    with pytest.raises(FileExistsError):
        staging.place_new(report / "temporary", report / "a.md")


def test_no_room_to_write_in_place_leaves_the_file_as_it_was(report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_file: int, _start: int, _length: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "posix_fallocate", full, raising=False)
    with pytest.raises(OSError, match="No space"):
        staging.write_in_place(report / "a.md", NEW * 2)
    assert (report / "a.md").read_bytes() == OLD
    staging.write_in_place(report / "a.md", b"n\n")
    assert (report / "a.md").read_bytes() == b"n\n"


def test_what_cannot_be_removed_hides_no_reason(report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_paths: Path, **_more: bool) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(Path, "unlink", refuse)
    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(UnwritableError, match="Read-only file system"):
        replace(report, {"a.md": NEW}, {"a.md": OLD})
    assert (report / "a.md").read_bytes() == OLD
