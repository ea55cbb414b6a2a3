"""`make mutants ROOM=index/alignment`: how many mutants of a room its tests kill, and which survive."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

from tests.mutants.laying import lay_out
from tests.mutants.rooms import NoRoomError
from tests.mutants.showing import change
from tests.support.project import ROOT

TOOL = ROOT / "build" / "cache" / "mutants"
MUTMUT = str(TOOL / "bin" / "mutmut")
KILLED = ("killed", "timeout")
UNTOUCHED = "not checked"
LEFT_OUT = (UNTOUCHED, "caught by type check")
RESULT = re.compile(r"^ +(?P<name>\S+__mutmut_\d+): (?P<status>.+)$", re.MULTILINE)


def main(room: str) -> None:
    """Change a room in every way that mutmut knows, and write what its tests did not notice."""
    place = ROOT / "build" / "mutants" / room.replace("/", ".")
    lay_out(room, place)
    environment = {**os.environ, "PYTHONPATH": str(TOOL), "PYTHONHASHSEED": "0", "MYPYPATH": "src"}
    subprocess.run((MUTMUT, "run"), cwd=place, env=environment, check=True)
    listing = (MUTMUT, "results", "--all", "true")
    results = subprocess.run(listing, cwd=place, env=environment, check=True, capture_output=True, text=True).stdout
    tell(room, place, {match["name"]: match["status"] for match in RESULT.finditer(results)})


def tell(room: str, place: Path, statuses: dict[str, str]) -> None:
    """Write each mutant that was not killed, and how many were."""
    tried = {name: status for name, status in statuses.items() if status not in LEFT_OUT}
    for name, status in tried.items():
        if status not in KILLED:
            sys.stdout.write(f"\n{_told(place, name)} ({status})\n")
    counts = Counter(statuses.values())
    several = ", ".join(f"{count} {status}" for status, count in counts.most_common() if status != UNTOUCHED)
    killed = sum(counts[status] for status in KILLED) / max(len(tried), 1)
    sys.stdout.write(f"\n{room}: {several}. Of {len(tried)} mutants that mypy lets pass, {killed:.1%} were killed.\n")


def _told(place: Path, name: str) -> str:
    """Return where a mutant is, its name, and the lines that it changes."""
    module, _, function = name.rpartition(".")
    path = Path(*module.split(".")).with_suffix(".py")
    original, mutated = ((place / laid / path).read_text(encoding="utf-8") for laid in ("src", "mutants/src"))
    found = change(original, mutated, function)
    return f"{Path('tools') / path}:{found.line} {name}\n{found.diff}"


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Say which room: make mutants ROOM=index/alignment")
    try:
        main(sys.argv[1].strip("/"))
    except NoRoomError as error:
        sys.exit(str(error))
