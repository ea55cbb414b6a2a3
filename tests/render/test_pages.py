"""The look of printed pages: every page of the specimen is as it was, but for differences that nobody can see."""

from __future__ import annotations

import shutil

import pytest
from PIL import Image, ImageChops

from tests.render.page_pictures import KEPT, SPECIMENS, TOLERANCE, comparison, difference, pictures
from tests.support.project import ROOT

SEEN = ROOT / "build" / "pages"
NEEDS_POPPLER = pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="pdftoppm (poppler-utils) is missing")


@NEEDS_POPPLER
@pytest.mark.parametrize(("lang", "paper"), SPECIMENS)
def test_pages_look_as_they_did(lang: str, paper: str) -> None:
    drawn = dict(pictures(lang, paper))
    assert sorted(drawn) == sorted(path.name for path in KEPT.glob(f"{lang}-{paper}-*.png"))
    apart: dict[str, int] = {}
    for name, picture in drawn.items():
        with Image.open(KEPT / name) as kept:
            dots = difference(kept, picture)
            if dots > TOLERANCE:
                SEEN.mkdir(parents=True, exist_ok=True)
                comparison(kept, picture).save(SEEN / name)
                apart[name] = dots
    # SEEN has each page as it was, its differences, and as it is; if meant, run python -m tests.render.page_pictures.
    assert {str(SEEN / name): dots for name, dots in apart.items()} == {}


def test_a_line_that_moves_by_one_dot_is_seen() -> None:
    with Image.open(KEPT / "en-letter-1.png") as kept:
        grey = kept.convert("L")
    assert difference(kept, grey) == 0
    moved = grey.copy()
    line = (90, 278, 335, 287)
    moved.paste(ImageChops.offset(grey.crop(line), 0, 1), line)
    assert difference(grey, moved) > TOLERANCE
