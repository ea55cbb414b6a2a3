"""The table of the characters that the fonts of the pages have is what the fonts say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from fontTools.ttLib import TTFont

from diptych.typography.font_coverage import in_all_fonts
from tests.support.project import ROOT

if TYPE_CHECKING:
    from pathlib import Path

FONTS = sorted((ROOT / "templates" / "fonts").glob("*.ttf"))


@pytest.mark.parametrize("font", FONTS, ids=lambda path: path.name)
def test_each_font_has_what_the_table_says(font: Path) -> None:
    with TTFont(font) as read:
        assert {chr(code) for code in read.getBestCmap()} == in_all_fonts()
