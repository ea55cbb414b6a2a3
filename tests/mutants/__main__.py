"""`make mutants ROOM=index/alignment`: how many mutants of a room its tests kill, and which survive."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

from tests.mutants.laying import lay_out
from tests.mutants.rooms import ROOT, NoRoomError

TOOL = ROOT / "build" / "cache" / "mutants"
KILLED = ("killed", "timeout")
UNTOUCHED = "not checked"
LEFT_OUT = (UNTOUCHED, "caught by type check")
RESULT = re.compile(r"^ +(?P<name>\S+__mutmut_\d+): (?P<status>.+)$", re.MULTILINE)
NAME = re.compile(r"(?P<module>.+)\.x(?:_|ǁ(?P<class>\w+)ǁ)(?P<function>\w+)__mutmut_\d+")
HUNK = re.compile(r"@@ -(\d+)")


def main(room: str) -> int:
    """Change a room in every way that mutmut knows, and write what its tests did not notice."""
    place = ROOT / "build" / "mutants" / room.replace("/", ".")
    lay_out(room, place)
    subprocess.run((TOOL / "bin" / "mutmut", "run"), cwd=place, env=_environment(), check=True)
    statuses = {match["name"]: match["status"] for match in RESULT.finditer(_mutmut(place, "results", "--all", "true"))}
    tried = {name: status for name, status in statuses.items() if status not in LEFT_OUT}
    for name, status in tried.items():
        if status not in KILLED:
            sys.stdout.write(f"\n{_told(place, name)}\n({status})\n")
    counts = Counter(statuses.values())
    several = ", ".join(f"{count} {status}" for status, count in counts.most_common() if status != UNTOUCHED)
    killed = sum(counts[status] for status in KILLED) / max(len(tried), 1)
    sys.stdout.write(f"\n{room}: {several}. Of {len(tried)} mutants that mypy lets pass, {killed:.1%} were killed.\n")
    return 0


def _mutmut(place: Path, *arguments: str) -> str:
    command = (str(TOOL / "bin" / "mutmut"), *arguments)
    shown = subprocess.run(command, cwd=place, env=_environment(), check=True, capture_output=True, text=True)
    return shown.stdout


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(TOOL), "PYTHONHASHSEED": "0", "MYPYPATH": "src"}


def _told(place: Path, name: str) -> str:
    """Return where a mutant is, and the lines that it changes."""
    shown = _mutmut(place, "show", name).splitlines()
    begin = next(index for index, line in enumerate(shown) if line.startswith("@@"))
    hunk = shown[begin + 1 :]
    before = next(index for index, line in enumerate(hunk) if line[:1] in ("-", "+"))
    first = HUNK.match(shown[begin])
    parts = NAME.fullmatch(name)
    assert first
    assert parts
    path = Path(*parts["module"].split(".")).with_suffix(".py")
    source = (place / "src" / path).read_text(encoding="utf-8")
    line = _line(source, parts["class"], parts["function"]) + int(first[1]) - 1 + before
    changed = "\n".join(line for line in hunk if line[:1] in ("-", "+"))
    return f"{Path('tools') / path}:{line} {name}\n{changed}"


def _line(source: str, class_name: str | None, function: str) -> int:
    """Return the line on which a function of a module, or of one of its classes, begins."""
    body = ast.parse(source).body
    if class_name:
        body = next(node.body for node in body if isinstance(node, ast.ClassDef) and node.name == class_name)
    return next(node.lineno for node in body if isinstance(node, ast.FunctionDef) and node.name == function)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Say which room: make mutants ROOM=index/alignment")
    try:
        sys.exit(main(sys.argv[1].strip("/")))
    except NoRoomError as error:
        sys.exit(str(error))
