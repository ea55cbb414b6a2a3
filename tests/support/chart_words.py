"""Where the words of a chart are, read from its SVG, and measured by another library than the one that placed them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from PIL import ImageFont

from diptych.io.assets import asset_path

if TYPE_CHECKING:
    from collections.abc import Iterator

SIZE, RISE, FALL = 11, 7.5, 2.4
"""Size of the words in pixels, and how far their letters reach up and down."""
TOUCHING = 0.5
"""Pixels by which two boxes may meet."""
MAGNIFIED = 20
SVG = "{http://www.w3.org/2000/svg}"


@dataclass(frozen=True, slots=True)
class Box:
    """A line of text, and the rectangle that it covers."""

    text: str
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Return whether it lies over another."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return across > TOUCHING and down > TOUCHING


def words(svg: str) -> list[Box]:
    """Return the lines of text of a chart."""
    return list(map(_box, ET.fromstring(svg).iter(f"{SVG}text")))


def shown(svg: str) -> list[str]:
    """Return the texts of a chart."""
    return [box.text for box in words(svg)]


def faults(svg: str) -> Iterator[str]:
    """Yield what is wrong with the words of a chart: those over each other, and those off the picture."""
    root = ET.fromstring(svg)
    left, top, width, height = map(float, root.get("viewBox", "").split())
    boxes = words(svg)
    for box in boxes:
        is_inside = box.left >= left - TOUCHING and box.right <= left + width + TOUCHING
        if not is_inside or box.top < top - TOUCHING or box.bottom > top + height + TOUCHING:
            yield f"{box.text} is off the picture"
    yield from (f"{one.text} and {other.text} meet" for one, other in combinations(boxes, 2) if one.meets(other))


def _box(element: ET.Element) -> Box:
    text, x, y = element.text or "", float(element.get("x", "")), float(element.get("y", ""))
    width = _font().getlength(text) / MAGNIFIED
    before = {"middle": width / 2, "end": width}.get(element.get("text-anchor", ""), 0)
    if element.get("transform"):
        assert element.get("transform") == f"rotate(-90 {element.get('x')} {element.get('y')})"
        return Box(text, x - RISE, y + before - width, x + FALL, y + before)
    return Box(text, x - before, y - RISE, x - before + width, y + FALL)


@cache
def _font() -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(asset_path("fonts/Tinos-Regular.ttf")), SIZE * MAGNIFIED)
