"""No work is lost: not when an editor saves at the same time, not by two commands at once, not by a power cut.

Three properties, on real processes:

1. Whenever a command is killed, each file of an editor is whole (as it was or as it would have become), each output is
   whole, a folder of outputs half old and half new is reported and finished by the next build, and no process is left.
   CI kills 10 times, half of them near the end, where files are written.
2. Two commands at once lose nothing: CI runs each of the pairs of `PAIRS` once.
3. A file that is saved between the reading and the writing of a command is left as it was saved: each command that
   writes is tried, in one process, at the moment after the file was read.

By hand, with `DIPTYCH_KILLS=200 DIPTYCH_PAIRS=50` (builds with PDFs and side by side): 200 kills, 50 pairs and 8 saves
lost nothing, cut no file and left no process. Moments that chance rarely hits, between one rename and the next, are
tried one by one in `tests/io/folder/test_output.py`. Found by these tests before: two `documents add` or `accept` at
once lost one record, `check --fix` gave every file the mode of a new one, and the cleaning up on a read-only disk hid
the reason of the failure.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from diptych.cli.changing.mending import write_texts
from diptych.cli.changing.undoing import RECEIVING
from diptych.cli.context import Context
from diptych.cli.importing import files as foreign_files
from diptych.cli.main import main
from diptych.cli.starting.companions import companion_files
from diptych.io import assets
from diptych.io.folder.disk import Disk
from diptych.io.folder.editing import Editing
from diptych.io.folder.output import UNFINISHED
from diptych.io.folder.replacing import ChangedError
from diptych.workspace import open_report
from tests.support.manuscripts import akn, main_body, paragraph

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="processes are looked for in /proc")

KILLS = int(os.environ.get("DIPTYCH_KILLS", "10"))
PAIRS_RUN = int(os.environ.get("DIPTYCH_PAIRS", "6"))
FORMATS = "html" if KILLS <= 10 else "html,pdf,parallel"
"""Formats of the builds that are killed: no PDFs in CI, where seconds count."""
SECTIONS = 4
SETTINGS = "symbols: [A/80/1]\nlanguages: [en, fr]\ntitle: {{en: Report, fr: Rapport}}\norder: [{order}]\n"
ENGLISH = "---\ntitle: Section\n---\n\nIt's 5% of the States - as before ({symbol}).\n\nThey agreed.\n"
FRENCH = "---\ntitle: Section\n---\n\nC'est 5 pour cent des États, comme avant ({symbol}).\n\nIls sont convenus.\n"
REGISTER = "A/75/1: {}\n"
OLD_DOCUMENT = akn(main_body(*(paragraph(f"{number}.", f"Decides {number}.") for number in range(1, 40))))
NEW_DOCUMENT = OLD_DOCUMENT.replace(b"Decides", b"Decides again")


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the folders that Diptych uses apart from the user's own."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


def make(folder: Path) -> Path:
    """Make a report with something to fix, to accept and to register."""
    folder.mkdir()
    names = [f"s{number}" for number in range(SECTIONS)]
    (folder / "report.yaml").write_text(SETTINGS.format(order=", ".join(names)), encoding="utf-8")
    (folder / "documents.yaml").write_text(REGISTER, encoding="utf-8")
    for number, name in enumerate(names):
        for lang, text in (("en", ENGLISH), ("fr", FRENCH)):
            symbol = f"A/74/{number + 100}"
            (folder / f"{name}.{lang}.md").write_text(text.format(symbol=symbol), encoding="utf-8")
    return folder


def tree(folder: Path) -> dict[str, bytes]:
    """Return all finished files below a folder."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.name.startswith(".diptych-"))
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def start(*words: str | Path) -> subprocess.Popen[str]:
    """Start a command in a session of its own."""
    command = [sys.executable, "-c", "from diptych.cli.main import main; raise SystemExit(main())", *map(str, words)]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", start_new_session=True
    )


def run(*words: str | Path) -> None:
    """Run a command to its end, in this process."""
    main([*map(str, words)])


def is_alive(session: int) -> bool:
    """Return whether a process of a session is left."""
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, _, found = stat.read_text(encoding="utf-8").rpartition(")")[2].split()[:4]
        except OSError:
            continue
        if int(found) == session and state != "Z":
            return True
    return False


def killed(wait: float, *words: str | Path) -> None:
    """Start a command, kill it after a while, and see that all its processes end."""
    process = start(*words)
    time.sleep(wait)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    for _ in range(600):
        if not is_alive(process.pid):
            return
        time.sleep(0.1)
    pytest.fail("a process is left")


COMMANDS: dict[str, tuple[str, ...]] = {
    "build": ("-C", "{report}", "build", "--draft", "--format", FORMATS, "--out", "{build}"),
    "check --fix": ("-C", "{report}", "check", "--fix"),
    "accept": ("-C", "{report}", "accept", "--all", "--lang", "fr"),
    "documents sync": ("-C", "{report}", "documents", "sync"),
    "import --force": ("import", "{document}", "--into", "{report}", "--force"),
}


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_that_is_killed_leaves_whole_files(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "old.xml").write_bytes(OLD_DOCUMENT)
    (tmp_path / "new.xml").write_bytes(NEW_DOCUMENT)
    places = {"report": tmp_path / "report", "build": tmp_path / "build", "document": tmp_path / "new.xml"}
    words = [word.format_map(places) for word in COMMANDS[name]]
    before = starting_point(name, tmp_path)
    began = time.monotonic()
    start(*words).communicate()
    lasted = time.monotonic() - began
    after = {folder: tree(tmp_path / folder) for folder in ("report", "build")}
    chance = random.Random(name)  # noqa: S311 - the same moments each time
    for number in range(KILLS // len(COMMANDS)):
        restore(before, tmp_path)
        killed(lasted * (chance.uniform(0.8, 1.0) if number % 2 else chance.random()), *words)
        for folder in ("report", "build"):
            for path, content in tree(tmp_path / folder).items():
                assert content in {before[folder].get(path), after[folder].get(path)}, path
        if name == "build":
            capsys.readouterr()
            was_ended = (tmp_path / "build" / UNFINISHED).exists()
            mixed = is_mixed(tree(tmp_path / "build"), before["build"], after["build"])
            assert was_ended or not mixed
            run(*words)
            assert ("An earlier command was interrupted while writing" in capsys.readouterr().err) == was_ended
        else:
            run(*words)
        assert {folder: tree(tmp_path / folder) for folder in ("report", "build")} == after
        assert not list(tmp_path.glob("report/.diptych-*"))


def starting_point(name: str, folder: Path) -> dict[str, dict[str, bytes]]:
    """Make the report, and outputs of an earlier text, and return what they hold."""
    report = folder / "report"
    if name == "import --force":
        run("import", folder / "old.xml", "--into", report)
    else:
        make(report)
    if name == "build":
        run("-C", report, "build", "--draft", "--format", FORMATS, "--out", folder / "build")
        for path in report.glob("*.md"):
            path.write_text(path.read_text(encoding="utf-8").replace("5", "7"), encoding="utf-8")
    return {part: tree(folder / part) for part in ("report", "build")}


def restore(before: dict[str, dict[str, bytes]], folder: Path) -> None:
    """Restore the contents of folders."""
    for part, files in before.items():
        shutil.rmtree(folder / part, ignore_errors=True)
        for path, content in files.items():
            (folder / part / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / part / path).write_bytes(content)


def is_mixed(found: dict[str, bytes], before: dict[str, bytes], after: dict[str, bytes]) -> bool:
    """Return whether some outputs are of the earlier build and others of the later one."""
    differing = [path for path in found if before.get(path) != after.get(path)]
    return len({found[path] == after.get(path) for path in differing}) > 1


ACCEPT = ("accept", "--lang", "fr")
PAIRS: list[tuple[tuple[str, ...], tuple[str, ...]]] = [
    (("documents", "add", "A/70/1"), ("documents", "add", "A/70/2")),
    ((*ACCEPT, "s1"), (*ACCEPT, "s2")),
    ((*ACCEPT, "s1#title"), (*ACCEPT, "s1#1")),
    ((*ACCEPT, "report.yaml"), (*ACCEPT, "s1")),
    ((*ACCEPT, "s3"), ("documents", "sync")),
    (("check", "--fix"), ("check", "--fix")),
    (("check", "--fix"), ("documents", "sync")),
]


@pytest.mark.parametrize("number", range(PAIRS_RUN))
def test_two_commands_at_once_lose_nothing(number: int, tmp_path: Path) -> None:
    pair = PAIRS[number % len(PAIRS)]
    report, one_by_one = make(tmp_path / "report"), make(tmp_path / "in turn")
    both = [start("-C", report, *words) for words in pair]
    told = [process.communicate()[0] for process in both]
    assert not any("Traceback" in text or "FIL03" in text for text in told), told
    for words in pair:
        run("-C", one_by_one, *words)
    found, wanted = tree(report), tree(one_by_one)
    for path in ("documents.yaml", "ledger.yaml"):
        if path in wanted:  # the order of the records depends on which command came first
            found[path], wanted[path] = (b"".join(sorted(files[path].split(b"\n"))) for files in (found, wanted))
    assert found == wanted


def test_what_an_editor_saves_while_texts_are_mended_is_there_afterwards(tmp_path: Path) -> None:
    report = make(tmp_path / "report")
    path = report / "s1.en.md"
    mine = path.read_text(encoding="utf-8") + "\nI've added this.\n"
    chance = random.Random(0)  # noqa: S311 - the same moments each time
    for number in range(max(2, PAIRS_RUN // 6)):
        path.write_text(ENGLISH.format(symbol="A/74/101"), encoding="utf-8")
        process = start("-C", report, "check", "--fix")
        time.sleep(chance.uniform(0.2, 1.2))
        if number % 2:
            (tmp_path / "saved").write_text(mine, encoding="utf-8")
            (tmp_path / "saved").replace(path)
        else:
            path.write_text(mine, encoding="utf-8")
        process.communicate()
        assert "added this." in path.read_text(encoding="utf-8")


WRITERS = {
    "s1.en.md": ("check", "--fix"),
    "ledger.yaml": (*ACCEPT, "s1"),
    "documents.yaml": ("documents", "add", "A/70/1"),
}
SAVED = b"saved meanwhile\n"


@pytest.fixture
def meanwhile(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path, Callable[[], object]], None]:
    """Return a function that makes something happen once, right after a file of a report was read."""
    read = Disk.read

    def arrange(path: Path, happen: Callable[[], object]) -> None:
        waiting = [happen]

        def read_then(disk: Disk, asked: str, limit: int) -> bytes:
            content = read(disk, asked, limit)
            if waiting and disk.root / asked == path:
                waiting.pop()()
            return content

        monkeypatch.setattr(Disk, "read", read_then)

    return arrange


def changes(path: Path) -> Iterator[Callable[[], object]]:
    """Yield what others may do to a file: save it in place, replace it, remove it, put a folder there."""

    def by_another_file() -> None:
        path.with_suffix(".new").write_bytes(SAVED)
        path.with_suffix(".new").replace(path)

    def folder() -> None:
        path.unlink()
        path.mkdir()

    yield lambda: path.write_bytes(SAVED)
    yield by_another_file
    yield path.unlink
    yield folder


@pytest.mark.parametrize("how", range(4))
@pytest.mark.parametrize("name", WRITERS)
def test_a_file_that_is_saved_after_it_was_read_is_not_overwritten(
    name: str,
    how: int,
    tmp_path: Path,
    meanwhile: Callable[[Path, Callable[[], object]], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    report = make(tmp_path / "report")
    main(["-C", str(report), *ACCEPT, "s2"])
    before = tree(report)
    meanwhile(report / name, list(changes(report / name))[how])
    capsys.readouterr()
    assert main(["-C", str(report), *WRITERS[name], "--ui-lang", "en"]) == 1
    assert f"{name}:1:1 error FIL030 This file has changed since the command read it" in capsys.readouterr().out
    found = tree(report)
    assert found.pop(name, None) == (SAVED if how < 2 else None)
    assert found == {path: content for path, content in before.items() if path != name}


def test_terms_that_somebody_saves_meanwhile_are_not_overwritten(
    tmp_path: Path, meanwhile: Callable[[Path, Callable[[], object]], None]
) -> None:
    report, table = make(tmp_path / "report"), tmp_path / "terms.csv"
    table.write_text("key,en,fr\nbank,bank,banque\n", encoding="utf-8")
    (report / "terms.yaml").unlink(missing_ok=True)
    meanwhile(report / "s1.en.md", lambda: (report / "terms.yaml").write_bytes(SAVED))
    assert main(["-C", str(report), "terms", "import", str(table)]) == 1
    assert (report / "terms.yaml").read_bytes() == SAVED


def test_a_new_section_that_somebody_saves_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    report = make(tmp_path / "report")
    world = Editing(report)
    open_report(world)
    (report / "new.fr.md").write_bytes(SAVED)
    with pytest.raises(ChangedError):
        write_texts(
            world, {"new.fr.md": "---\ntitle: Neuf\n---\n"}, Context(report, assets.translator("en")), RECEIVING
        )
    assert (report / "new.fr.md").read_bytes() == SAVED


@pytest.mark.parametrize("name", ["ledger.yaml", "documents.yaml"])
def test_a_file_that_was_not_there_when_the_rest_was_read_is_not_overwritten(
    name: str, tmp_path: Path, meanwhile: Callable[[Path, Callable[[], object]], None]
) -> None:
    report = make(tmp_path / "report")
    (report / name).unlink(missing_ok=True)
    meanwhile(report / "s1.en.md", lambda: (report / name).write_bytes(SAVED))
    assert main(["-C", str(report), *WRITERS[name]]) == 1
    assert (report / name).read_bytes() == SAVED


def test_an_import_does_not_overwrite_what_is_saved_while_it_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "old.xml").write_bytes(OLD_DOCUMENT)
    words = ["import", str(tmp_path / "old.xml"), "--into", str(tmp_path / "report"), "--force"]
    assert main(words) == 0
    before = tree(tmp_path / "report")
    read = foreign_files.file_bytes
    for path in before:

        def read_then(file: Path, path: str = path) -> bytes:
            (tmp_path / "report" / path).write_bytes(SAVED)
            return read(file)

        monkeypatch.setattr(foreign_files, "file_bytes", read_then)
        # What stands beside the text of a report is written only where nothing is.
        assert main(words) == (0 if path in companion_files(("en", "fr"), "en") else 1)
        assert tree(tmp_path / "report") == before | {path: SAVED}
        restore({"report": before}, tmp_path)
