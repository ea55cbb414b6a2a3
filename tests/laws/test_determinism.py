"""The same report gives the same bytes: in any folder and time zone, with any hash seed, in any locale of the system.

CI runs every command below in two processes that differ in all of these, on a report with faults of many kinds. By
hand, the same was run with twenty more hash seeds (`DIPTYCH_SEEDS=20`); nothing was found.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.support.project import CONTENT, ROOT

if TYPE_CHECKING:
    from pathlib import Path

SEEDS = int(os.environ.get("DIPTYCH_SEEDS", "1"))

COMMANDS = (
    *(["check", "--format", form] for form in ("text", "json")),
    ["status"],
    ["terms"],
    ["build", "--draft", "--format", "html", "--out", "OUT/pages"],
    ["-C", "clean", "export", "--to", "akn", "--out", "OUT/akn"],
    ["import", "OUT/akn/A-75-345-en.xml", "OUT/akn/A-75-345-fr.xml", "--into", "OUT/back"],
    ["accept", "--all", "--lang", "fr"],
    ["documents", "sync"],
)
PROGRAM = """
import sys
from pathlib import Path
from diptych.cli.main import main
for number, command in enumerate(COMMANDS):
    with Path("OUT", f"{number}.txt").open("w", encoding="utf-8", newline="") as sys.stdout:
        print(main([word for word in command]))
"""


def report(folder: Path) -> Path:
    """Put the example report with faults of many kinds into a folder."""
    shutil.copytree(CONTENT, folder)
    for number, path in enumerate(sorted(folder.glob("*.fr.md"))):
        paragraphs = path.read_text("utf-8").split("\n\n")
        if len(paragraphs) > 4 and number % 2:
            paragraphs.insert(2, paragraphs.pop())
        path.write_text("\n\n".join(paragraphs).replace("2019", "2109").replace("régional", "reginal", 1), "utf-8")
    return folder


def outcome(folder: Path, environment: dict[str, str]) -> dict[str, bytes]:
    """Run every command on a report in a folder, and return what was printed and written, by path."""
    (folder / "OUT").mkdir(parents=True)
    report(folder / "content")
    shutil.copytree(CONTENT, folder / "clean")
    program = PROGRAM.replace("COMMANDS", repr(COMMANDS))
    told = {"PYTHONPATH": str(ROOT / "tools"), "PATH": os.environ["PATH"], "HOME": str(folder / "home")}
    subprocess.run([sys.executable, "-c", program], cwd=folder, env=told | environment, check=True)
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "home" not in path.parts
    }


@pytest.mark.parametrize("seed", range(SEEDS))
def test_two_processes_give_the_same_bytes(tmp_path: Path, seed: int) -> None:
    one = outcome(tmp_path / "one", {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_COLLATE": "C", "LANG": "en_GB.UTF-8"})
    there = {"PYTHONHASHSEED": str(seed + 1), "TZ": "Pacific/Kiritimati", "LC_COLLATE": "fr_FR.UTF-8", "LANG": "en_US"}
    other = outcome(tmp_path / "a longer name" / "other", there)
    assert list(one) == list(other)
    assert [path for path in one if one[path] != other[path]] == []
    assert "error" in one["OUT/0.txt"].decode()
    assert "OUT/back/report.yaml" in one
