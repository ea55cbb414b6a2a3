"""`make same BASE=REVISION`: whether this tree makes the same of every report as a revision did, byte for byte.

It imports, checks, builds and exports the example, the specimen and the real pairs of the corpus, with the program as
it was and as it is, and names each file that differs. The outputs of the revision are kept in `build/cache/outputs`.
"""

from __future__ import annotations

import filecmp
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.laws import specimen
from tests.support.corpus import CORPUS
from tests.support.project import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

MADE = ROOT / "build" / "cache" / "outputs"
COLLECTIONS = ("sc-resolutions", "sc-resolutions-more")
NUMBER = re.compile(r"[0-9]{4}")
"""The number of a resolution in the name of its file."""


def main(revision: str) -> int:
    """Return 0 if nothing differs, else 1."""
    commit = _git("rev-parse", "--short", revision)
    before, now = MADE / commit, MADE / "now"
    if not (before / "done").exists():
        tree = MADE / f"{commit}.tree"
        shutil.rmtree(tree, ignore_errors=True)
        _git("worktree", "prune")
        _git("worktree", "add", "--detach", str(tree), commit)
        make_all(before, tree)
        _git("worktree", "remove", "--force", str(tree))
    make_all(now, ROOT)
    differing = sorted(differences(filecmp.dircmp(before, now, ignore=["done"])))
    for path in differing:
        print(path)  # noqa: T201
    print(f"{len(list(now.rglob('*')))} files and folders, {len(differing)} differ.")  # noqa: T201
    return bool(differing)


def make_all(folder: Path, tree: Path) -> None:
    """Write the reports into a folder and have the program of a tree make everything from them."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copytree(ROOT / "content", folder / "example")
    for path, text in specimen.FILES.items():
        (folder / "specimen" / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / "specimen" / path).write_text(text, encoding="utf-8")
    reports: dict[str, list[str]] = {"example": [], "specimen": [], **dict(pairs())}
    (folder / "reports.json").write_text(json.dumps(reports), encoding="utf-8")
    making = str(Path(__file__).with_name("making.py"))
    # Both revisions run the commands of this tree's `making.py`, each with its own package.
    environment = {**os.environ, "PYTHONPATH": str(tree / "tools"), "DIPTYCH_TRACEBACK": "1"}
    subprocess.run([sys.executable, "-P", making, str(folder)], check=True, env=environment, stdout=subprocess.DEVNULL)
    (folder / "done").touch()


def pairs() -> Iterator[tuple[str, list[str]]]:
    """Yield the resolutions of the corpus by number, each with its two files."""
    for collection in COLLECTIONS:
        found: dict[str, list[str]] = {}
        for path in sorted((CORPUS / collection).glob("*/*.xml")):
            number = NUMBER.search(path.name)
            found.setdefault(number[0] if number else path.stem, []).append(str(path))
        yield from found.items()


def differences(compared: filecmp.dircmp[str]) -> Iterator[Path]:
    """Yield the paths of the files that only one revision made, or that differ."""
    yield from (Path(compared.left, name) for name in compared.left_only)
    yield from (Path(compared.right, name) for name in compared.right_only)
    _, unequal, unreadable = filecmp.cmpfiles(compared.left, compared.right, compared.common_files, shallow=False)
    yield from (Path(compared.right, name) for name in (*unequal, *unreadable))
    for folder in compared.subdirs.values():
        yield from differences(folder)


def _git(*words: str) -> str:
    command = ["git", *words]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
