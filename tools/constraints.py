"""Writes what the wheel was tested with, one `NAME==VERSION` a line, for `pip install --constraint`.

Usage: python tools/constraints.py requirements.lock > constraints.txt
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

PIN = re.compile(r"^[A-Za-z0-9._-]+==\S+(?: ; [^\\\n]+?)?(?= *\\?$)", re.MULTILINE)
"""A pinned package with the environments that it is for, without its hashes, which pip would ask of every package."""


def constraints(lock: str) -> str:
    """Return the constraints of the text of a lock file."""
    return "".join(f"{line}\n" for line in PIN.findall(lock))


if __name__ == "__main__":
    sys.stdout.write(constraints(Path(sys.argv[1]).read_text(encoding="utf-8")))
