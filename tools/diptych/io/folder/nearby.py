"""Where a report is, if it is not where it was looked for."""

from __future__ import annotations

import re
from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING

from diptych.model.files import REPORT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CONTENT = "content"
"""The folder of a report in a repository of its own."""
MISNAMED = re.compile(r"report\.ya?ml(?:\.(?:txt|ya?ml))*", re.IGNORECASE)
"""Names of files that were to be `report.yaml`: some systems hide a second ending."""
MOST = 500
"""Most entries of a folder that are looked at."""


def misnamed_report(start: Path) -> Path | None:
    """Return a file of a folder that would make it a report if it were named `report.yaml`; none if there is none."""
    folders = (start, start / CONTENT)
    return next((path for folder in folders for path in _entries(folder) if MISNAMED.fullmatch(path.name)), None)


def report_near(start: Path) -> Path | None:
    """Return the nearest report one folder deeper, or in a folder above; none if there is none."""
    deeper = (path for path in _entries(start) if path.is_dir() and not path.name.startswith("."))
    for folder in (*deeper, *start.resolve().parents):
        for candidate in (folder, folder / CONTENT):
            with suppress(OSError):
                if (candidate / REPORT).is_file():
                    return candidate
    return None


def _entries(folder: Path) -> Iterator[Path]:
    with suppress(OSError):  # a folder that is missing or may not be listed
        yield from sorted(islice(folder.iterdir(), MOST))
