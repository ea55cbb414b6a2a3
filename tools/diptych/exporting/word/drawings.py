"""Pictures and charts of a report → drawings of a Word file."""

from __future__ import annotations

from io import BytesIO
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from docx.image.image import Image
from lxml import etree

from diptych.compose.exhibits import values_of
from diptych.exporting.word.charts import chart_part
from diptych.exporting.word.elements import add_element, add_plain, add_run, name
from diptych.formats.word.names import CHART, PICTURE, R
from diptych.model.exhibit import ChartKind
from diptych.pictures import look

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from diptych.compose.structure import ComposedChart
    from diptych.exporting.word.package import Package
    from diptych.model.report import Report

EMU = 12_700
"""English metric units in a point."""
WIDEST, HIGHEST = 365.2, 560
"""The largest a picture may be, in points: the column of the text, and what a page leaves beside a caption."""
CHART_HEIGHT, LANE_HEIGHT = 220, 15
"""The height of a chart, and what a lane of a timeline needs, in points."""
VECTOR = ".svg"
SHARPNESS = 3
"""How many pixels are as wide as one of a browser, where a drawing is set in pixels for programs that cannot draw."""
SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"
SVG_NAMESPACE = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
POINTS_OF_PIXEL = 0.75


class Drawings:
    """Adds the pictures of a report, and its charts as charts whose data can be edited."""

    def __init__(self, package: Package, report: Report, part: str) -> None:
        """Take pictures and data from a report and add them to a package, for one of its parts."""
        self._package = package
        self._report = report
        self._part = part

    def picture(
        self, paragraph: Element, path: str, alternative: str, room: tuple[float, float] = (WIDEST, HIGHEST)
    ) -> None:
        """Add a picture in a line, no larger than its room, in points."""
        data = look(path, self._report.pictures[path]).data
        if not data:
            add_run(paragraph, alternative)
            return
        vector = path.lower().endswith(VECTOR) and data.lstrip()[:1] == b"<"
        pixels = _drawn(data) if vector else data
        width, height = _size(pixels, SHARPNESS if vector else 1)
        scale = min(1.0, room[0] / width, room[1] / height)
        suffix = ".png" if vector else PurePosixPath(path).suffix.lower()
        blip = self._package.media(self._part, pixels, suffix)
        drawn = self._package.media(self._part, data, VECTOR) if vector else ""
        graphic = self._inline(paragraph, width * scale, height * scale, alternative)
        _picture(graphic, blip, drawn, width * scale, height * scale)

    def chart(self, paragraph: Element, block: ComposedChart) -> None:
        """Add a chart."""
        lang = self._package.lang
        values = values_of(block.block, self._report, lang) or []
        relationship = self._package.chart(self._part, chart_part(block, values, lang))
        lanes = {row[1].runs for row in block.data.rows} if block.block.kind is ChartKind.TIMELINE else set()
        height = min(max(CHART_HEIGHT, LANE_HEIGHT * (len(lanes) + 2)), HIGHEST)
        graphic = self._inline(paragraph, WIDEST, height, block.alternative)
        data = add_plain(graphic, "a:graphicData", uri=CHART[1:-1])
        etree.SubElement(data, name("c:chart"), {f"{R}id": relationship})

    def _inline(self, paragraph: Element, width: float, height: float, alternative: str) -> Element:
        """Add a drawing in a line, and return its graphic."""
        number = self._package.count()
        inline = add_plain(
            add_element(add_element(paragraph, "r"), "drawing"), "wp:inline", distT=0, distB=0, distL=0, distR=0
        )
        add_plain(inline, "wp:extent", cx=round(width * EMU), cy=round(height * EMU))
        add_plain(inline, "wp:docPr", id=number, name=f"Picture {number}", descr=alternative)
        return add_plain(inline, "a:graphic")


def _picture(graphic: Element, blip: str, drawn: str, width: float, height: float) -> None:
    picture = add_plain(add_plain(graphic, "a:graphicData", uri=PICTURE[1:-1]), "pic:pic")
    properties = add_plain(picture, "pic:nvPicPr")
    add_plain(properties, "pic:cNvPr", id=0, name="")
    add_plain(properties, "pic:cNvPicPr")
    fill = add_plain(picture, "pic:blipFill")
    shown = etree.SubElement(fill, name("a:blip"), {f"{R}embed": blip})
    if drawn:
        extension = add_plain(add_plain(shown, "a:extLst"), "a:ext", uri=SVG_EXTENSION)
        svg = etree.SubElement(extension, f"{{{SVG_NAMESPACE}}}svgBlip", nsmap={"asvg": SVG_NAMESPACE})
        svg.set(f"{R}embed", drawn)
    add_plain(add_plain(fill, "a:stretch"), "a:fillRect")
    shape = add_plain(picture, "pic:spPr")
    frame = add_plain(shape, "a:xfrm")
    add_plain(frame, "a:off", x=0, y=0)
    add_plain(frame, "a:ext", cx=round(width * EMU), cy=round(height * EMU))
    add_plain(add_plain(shape, "a:prstGeom", prst="rect"), "a:avLst")


def _drawn(data: bytes) -> bytes:
    """Return a vector drawing in pixels."""
    # A report without such drawings need not load what draws them.
    import resvg_py  # noqa: PLC0415

    return bytes(resvg_py.svg_to_bytes(svg_string=data.decode("utf-8"), zoom=SHARPNESS))


def _size(pixels: bytes, sharpness: int) -> tuple[float, float]:
    """Return the width and the height of a picture in points, as a browser shows it."""
    image = Image.from_file(BytesIO(pixels))
    one = POINTS_OF_PIXEL / sharpness
    return max(image.px_width * one, 1), max(image.px_height * one, 1)
