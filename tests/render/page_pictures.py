"""Pictures of the specimen's pages, to be compared with those kept in `tests/render/pictures/`.

Run as a program, it keeps the pages as they are now: `python -m tests.render.page_pictures`.
"""

from __future__ import annotations

import subprocess
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PIL import Image, ImageChops, ImageFilter, ImageOps

from diptych.render.pdf.printing import pdf
from tests.support.print_specimen import Specimen, asset, page

if TYPE_CHECKING:
    from collections.abc import Iterator

KEPT = Path(__file__).with_name("pictures")
SPECIMENS = tuple(product(("en", "fr"), ("letter", "a4")))
"""Languages and paper sizes."""
RESOLUTION = 50
STEP = 17
"""Step from one grey of a kept picture to the next: sixteen greys take half the bytes of 256."""
VISIBLE = 40
"""Difference of two greys, out of 255, from which a dot counts as different."""
TOLERANCE = 120
"""Dots of a page that may differ: versions of poppler smooth letters differently. A line 1.5 points lower is more."""


def pictures(lang: str, paper: str) -> Iterator[tuple[str, Image.Image]]:
    """Print the specimen; yield the name and the picture of each page."""
    printed = pdf(page(Specimen(lang).edition(paper)), asset)
    with TemporaryDirectory() as folder:
        command = ["pdftoppm", "-r", str(RESOLUTION), "-gray", "-", f"{folder}/page"]
        subprocess.run(command, input=printed.data, check=True)
        for number, path in enumerate(sorted(Path(folder).iterdir()), 1):
            with Image.open(path) as picture:
                yield f"{lang}-{paper}-{number}.png", picture.copy()


def difference(kept: Image.Image, drawn: Image.Image) -> int:
    """Return how many dots of two pages differ visibly; all of them where the sizes of the pages differ."""
    if kept.size != drawn.size:
        return kept.width * kept.height
    return sum(_apart(kept, drawn).histogram()[VISIBLE:])


def comparison(kept: Image.Image, drawn: Image.Image) -> Image.Image:
    """Return the kept page, the differences in red on the new one, and the new page, side by side."""
    marked = Image.merge("RGB", [drawn.point(lambda grey: 128 + grey // 2)] * 3)
    if kept.size == drawn.size:
        marked.paste((220, 0, 0), mask=_apart(kept, drawn).point(lambda apart: 255 * (apart >= VISIBLE)))
    panels = [ImageOps.expand(panel.convert("RGB"), border=4, fill="grey") for panel in (kept, marked, drawn)]
    whole = Image.new("RGB", (sum(panel.width for panel in panels), max(panel.height for panel in panels)), "grey")
    for place, panel in enumerate(panels):
        whole.paste(panel, (sum(before.width for before in panels[:place]), 0))
    return whole


def _apart(kept: Image.Image, drawn: Image.Image) -> Image.Image:
    """Return the difference of each dot of two pages, blurred so that the smoothing of letters counts for little."""
    blur = ImageFilter.GaussianBlur(0.8)
    return ImageChops.difference(kept.convert("L").filter(blur), drawn.convert("L").filter(blur))


def main() -> None:
    """Keep the pages as they are now, and remove all others."""
    for old in KEPT.glob("*.png"):
        old.unlink()
    for lang, paper in SPECIMENS:
        for name, picture in pictures(lang, paper):
            picture.point(lambda grey: round(grey / STEP) * STEP).save(KEPT / name, optimize=True)


if __name__ == "__main__":
    main()
