"""What Git keeps of a report's files."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

from diptych.io.world import TEXT_LIMIT

if TYPE_CHECKING:
    from pathlib import Path

PATIENCE = 20
"""Seconds."""


def text_in_git(folder: Path, digest: str) -> str | None:
    """Return a text that the repository around a folder holds in any of its revisions; none if it does not.

    Args:
        folder: The folder of a report.
        digest: The name that Git gives to the text: that of a blob.
    """
    command = ["git", "-C", str(folder), "cat-file", "blob", digest]
    try:
        done = subprocess.run(command, capture_output=True, timeout=PATIENCE, check=True)  # noqa: S603 - no shell
        return done.stdout.decode() if len(done.stdout) <= TEXT_LIMIT else None
    except (OSError, subprocess.SubprocessError, UnicodeDecodeError):
        return None
