"""Seconds of `diptych check`, start-up and spelling included, for the report and for twenty times its text."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.phases import enlarged

SCALES = (1, 20)
RUNS = 5
WITHIN = {1: 1.0, 20: 10.0}
"""Seconds that a check may take on two cores, by the scale of the report."""


def table() -> str:
    """Check the report at each scale once to fill the cache of words, then several times; return the medians."""
    lines = [f"{'':42}{'median':>10}{'wanted':>10}{'share':>10}"]
    for scale in SCALES:
        with tempfile.TemporaryDirectory() as folder:
            world = enlarged(scale)
            for name in world.files():
                path = Path(folder, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(world.read(name))
            _seconds(folder)
            median = statistics.median(_seconds(folder) for _ in range(RUNS if scale == 1 else 1))
        lines.append(f"{f'check, ×{scale}':42}{median:10.3f}{WITHIN[scale]:10.1f}{median / WITHIN[scale]:10.2f}")
    return "\n".join(lines)


def _seconds(folder: str) -> float:
    command = [str(Path(sys.executable).with_name("diptych")), "-C", folder, "check", "--format", "json"]
    start = time.perf_counter()
    subprocess.run(command, check=False, capture_output=True)
    return time.perf_counter() - start
