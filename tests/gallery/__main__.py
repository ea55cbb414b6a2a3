"""Draws the gallery: every page of every hard report, in both languages and side by side, as pictures to look at.

Run as `python -m tests.gallery`; the pictures are in `build/gallery/REPORT/`.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

from diptych.api import workshop
from diptych.pipeline import build
from tests.gallery.reports import FORMS, GALLERY, opened, order_of
from tests.support.project import ROOT

DRAWN = ROOT / "build" / "gallery"
RESOLUTION = 80
"""Dots per inch."""


def main() -> None:
    """Draw every page."""
    for name in GALLERY:
        catalogue = opened(name).catalogue
        files, _ = build(catalogue, order_of(catalogue, *FORMS), workshop(draft=False))
        for path, data in files.items():
            if path.endswith(".pdf"):
                _draw(DRAWN / name / Path(path).stem, data)
        print(DRAWN / name)  # noqa: T201 - a program for people


def _draw(stem: Path, data: bytes) -> None:
    stem.parent.mkdir(parents=True, exist_ok=True)
    command = ["pdftoppm", "-r", str(RESOLUTION), "-png", "-", str(stem)]
    subprocess.run(command, input=data, check=True)


if __name__ == "__main__":
    main()
