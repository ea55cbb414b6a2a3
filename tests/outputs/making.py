"""Maker of every output of some reports, run as a program with the package of a revision in its path.

`python making.py FOLDER` reads the names of reports from the folder's `reports.json`, each with the files that it is
imported from, and writes beside each what the commands of Diptych make from it, and what they say. It imports nothing
from the tests, so that it runs with any revision.
"""

from __future__ import annotations

import io
import json
import os
import sys
from concurrent.futures import ProcessPoolExecutor
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from diptych.cli.main import main

EDITIONS = "html,pdf,parallel"


def run(words: list[str]) -> str:
    """Return what a command says on both streams, with its exit status."""
    said = io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True)
    with redirect_stdout(said), redirect_stderr(said):
        status = main(words)
    said.seek(0)
    return f"{said.read()}exit {status}\n"


def make(name: str, files: list[str]) -> str:
    """Import a report if it is made from other files, then check, build and export it; return its name."""
    folder = Path(name)
    imported = folder.with_suffix(".import.txt")
    if files:
        imported.write_text(run(["import", *files, "--into", name]), encoding="utf-8")
    if not folder.is_dir():
        return name
    made = Path(f"{name}.made")
    made.mkdir()
    (made / "check.json").write_text(run(["-C", name, "check", "--format", "json"]), encoding="utf-8")
    built = run(["-C", name, "build", "--draft", "--format", EDITIONS, "--out", str(made / "pages")])
    (made / "build.txt").write_text(built, encoding="utf-8")
    exported = run(["-C", name, "export", "--to", "akn", "--out", str(made / "akn")])
    (made / "export.txt").write_text(exported, encoding="utf-8")
    return name


if __name__ == "__main__":
    os.chdir(sys.argv[1])
    reports: dict[str, list[str]] = json.loads(Path("reports.json").read_text(encoding="utf-8"))
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for done in pool.map(make, reports, reports.values()):
            print(done, flush=True)  # noqa: T201
