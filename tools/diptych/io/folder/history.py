"""What Git keeps of a report's files."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

PATIENCE = 20
"""Seconds."""


def is_in_git(folder: Path, digest: str) -> bool:
    """Return whether the repository around a folder holds a file with a content, in any of its revisions.

    Args:
        folder: The folder of a report.
        digest: The name that Git gives to the content: that of a blob.
    """
    command = ["git", "-C", str(folder), "cat-file", "-e", f"{digest}^{{blob}}"]
    try:
        done = subprocess.run(command, capture_output=True, timeout=PATIENCE, check=False)  # noqa: S603 - no shell
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
