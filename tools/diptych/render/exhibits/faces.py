"""Fonts embedded in charts: every browser then draws their text as wide as it was laid out."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import unescape

from fontTools import subset
from fontTools.ttLib import TTFont

from diptych.render.exhibits.specification import CHART_ADDRESS

NAME = "Diptych Chart"
"""Family of the embedded font. No reader has a font of this name, so that browsers use the embedded one."""
CHART = re.compile(re.escape(CHART_ADDRESS) + "([A-Za-z0-9+/=]+)")
FAMILY = 'font-family="'
TEXT = re.compile(r"<text(?P<how>[^>]*)>(?P<words>.*?)</text>", re.DOTALL)
TAG = re.compile(r"<[^>]*>")
FILES = {"normal": "Tinos-Regular.ttf", "italic": "Tinos-Italic.ttf"}
ITALIC = 'font-style="italic"'
FACE = "@font-face{{font-family:'{name}';font-style:{style};src:url(data:font/ttf;base64,{data})}}"
STYLE = "<style>{faces}</style>"


def with_faces(page: str, fonts: str) -> str:
    """Return a page whose charts embed the characters that they use; unchanged without a folder of fonts.

    Args:
        page: The page, with its charts in `data:` addresses.
        fonts: Folder of the fonts.
    """
    if not fonts:
        return page

    def lettered(found: re.Match[str]) -> str:
        svg = _with_faces(b64decode(found[1]).decode(), Path(fonts))
        return CHART_ADDRESS + b64encode(svg.encode()).decode()

    return CHART.sub(lettered, page)


def _with_faces(svg: str, fonts: Path) -> str:
    letters: dict[str, set[str]] = {}
    for found in TEXT.finditer(svg):
        style = "italic" if ITALIC in found["how"] else "normal"
        letters.setdefault(style, set()).update(unescape(TAG.sub("", found["words"])))
    faces = "".join(_face(fonts / FILES[style], style, "".join(sorted(used))) for style, used in letters.items())
    named = svg.replace(FAMILY, f"{FAMILY}{NAME}, ")
    return named.replace(">", ">" + STYLE.format(faces=faces), 1)


def _face(file: Path, style: str, letters: str) -> str:
    options = subset.Options(layout_features=["kern"], hinting=False, notdef_outline=True, name_IDs=[])
    subsetter = subset.Subsetter(options)
    font = TTFont(file, recalcTimestamp=False)
    subsetter.populate(text=letters)
    subsetter.subset(font)
    packed = BytesIO()
    font.save(packed)
    return FACE.format(name=NAME, style=style, data=b64encode(packed.getvalue()).decode())
