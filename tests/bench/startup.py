"""Seconds of whole commands on the example report, as a user waits for them."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.support.project import ROOT

RUNS = 5
COMMANDS = {
    "diptych --version": ("--version",),
    "diptych check": ("check",),
    "diptych build --format html": ("build", "--format", "html"),
    "diptych build --format pdf": ("build", "--format", "pdf"),
}


def table() -> str:
    """Run each command several times; return the median and its ratio to a bare Python."""
    bare = _median([sys.executable, "-c", "pass"])
    lines = [f"{'':42}{'median':>10}{'ratio':>10}", f"{'python -c pass':42}{bare:10.3f}{1:10.1f}"]
    with tempfile.TemporaryDirectory() as folder:
        for name, words in COMMANDS.items():
            out = ("--out", folder) if words[0] == "build" else ()
            seconds = _median([str(Path(sys.executable).with_name("diptych")), *words, *out])
            lines.append(f"{name:42}{seconds:10.3f}{seconds / bare:10.1f}")
    return "\n".join(lines)


def _median(command: list[str]) -> float:
    seconds = []
    for _ in range(RUNS):
        start = time.perf_counter()
        subprocess.run(command, check=False, capture_output=True, cwd=ROOT)
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds)
