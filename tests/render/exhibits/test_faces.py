"""Charts of the web embed their font."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from io import BytesIO

from fontTools.ttLib import TTFont

from diptych.io.assets import asset_path
from diptych.render.exhibits.faces import with_faces
from diptych.render.exhibits.specification import CHART_ADDRESS

FONTS = str(asset_path("fonts"))
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg"><text font-family="Tinos">R&amp;D<tspan x="0">4</tspan></text>'
    '<text font-family="Tinos" font-style="italic">é</text></svg>'
)
PAGE = f'<img src="{CHART_ADDRESS}{b64encode(SVG.encode()).decode()}">'


def lettered() -> str:
    """Return the chart of the page."""
    found = re.search(re.escape(CHART_ADDRESS) + '([^"]*)', with_faces(PAGE, FONTS))
    assert found
    return b64decode(found[1]).decode()


def test_faces_hold_the_letters_in_use_and_no_others() -> None:
    faces = re.findall(r"font-style:(\w+);src:url\(data:font/ttf;base64,(.*?)\)", lettered())
    held = {style: set(TTFont(BytesIO(b64decode(data))).getBestCmap()) for style, data in faces}
    assert held == {"normal": {ord(letter) for letter in "R&D4"}, "italic": {ord("é")}}


def test_words_are_set_in_these_faces_first() -> None:
    assert lettered().count('font-family="Diptych Chart, Tinos"') == 2


def test_the_same_chart_gives_the_same_bytes() -> None:
    assert with_faces(PAGE, FONTS) == with_faces(PAGE, FONTS)


def test_without_fonts_a_page_stays_as_it_is() -> None:
    assert with_faces(PAGE, "") == PAGE
