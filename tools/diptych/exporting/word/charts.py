"""A chart of a report → a chart of Office, with its values in it, that Word draws and can be restyled there."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from diptych.compose.runs import plain_text
from diptych.exporting.word.elements import add_plain, add_words, part_bytes, root
from diptych.exporting.word.styles import FONT
from diptych.model.exhibit import ChartKind, is_moment, is_number, moment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.etree import _Element as Element

    from diptych.compose.structure import ComposedChart

    Columns = Sequence[Sequence[str]]

AXES = {"category": 111, "value": 222}
MARKERS = ("circle", "square", "triangle", "diamond")
LONG_NAMES = 14
"""Code points of a name from which bars lie, since names would stand on one another below bars that stand."""
COLOURS = ("1F3864", "2E75B6", "9DC3E6", "7F7F7F", "BF9000", "548235", "C55A11", "7030A0")
"""Colours of series, from dark to light and back, so that neighbours differ in grey too."""
SHARE_OF_NAMES = 0.6
"""How much room the names of lanes take before the first dot, as a share of the time between the first and the last."""
EPOCH = datetime.date(1899, 12, 30)
"""Day 0 of the calendar of spreadsheets."""


def chart_part(block: ComposedChart, values: Columns, lang: str) -> bytes:
    """Return the part of a chart.

    Args:
        block: The chart.
        values: The values of its columns as the data file has them.
        lang: The language.
    """
    part = root("c:chartSpace")
    add_plain(part, "c:date1904", val=0)
    add_plain(part, "c:lang", val=lang)
    add_plain(part, "c:roundedCorners", val=0)
    chart = add_plain(part, "c:chart")
    add_plain(chart, "c:autoTitleDeleted", val=1)
    area = add_plain(chart, "c:plotArea")
    add_plain(area, "c:layout")
    names = [plain_text(row[0].runs) for row in block.data.rows]
    lies = block.block.kind is ChartKind.BAR and max(map(len, names), default=0) > LONG_NAMES
    if block.block.kind is ChartKind.TIMELINE:
        series = _timeline(area, block, values)
    else:
        series = _columns(area, block, names, values, lies=lies)
    _axes(area, plain_text(block.data.unit), lies=lies, dated=block.block.kind is ChartKind.TIMELINE)
    if series > 1:
        legend = add_plain(chart, "c:legend")
        add_plain(legend, "c:legendPos", val="b")
        add_plain(legend, "c:overlay", val=0)
    add_plain(chart, "c:plotVisOnly", val=1)
    add_plain(chart, "c:dispBlanksAs", val="gap")
    _set(part)
    return part_bytes(part)


def _columns(area: Element, block: ComposedChart, names: Sequence[str], values: Columns, *, lies: bool) -> int:
    """Add bars or lines, and return how many series there are."""
    is_line = block.block.kind is ChartKind.LINE
    labels = [plain_text(cell.runs) for cell in block.data.heads[0][1:]]
    group = add_plain(area, "c:lineChart" if is_line else "c:barChart")
    if is_line:
        add_plain(group, "c:grouping", val="standard")
    else:
        add_plain(group, "c:barDir", val="bar" if lies else "col")
        add_plain(group, "c:grouping", val="clustered")
    add_plain(group, "c:varyColors", val=0)
    for at, (label, column) in enumerate(zip(labels, values[1:], strict=True)):
        series = _series(group, at, label)
        if is_line:
            line = add_plain(add_plain(series, "c:spPr"), "a:ln", w=22225)
            _fill(line, at)
            if at % 2:
                add_plain(line, "a:prstDash", val="dash")
            add_plain(add_plain(series, "c:marker"), "c:symbol", val=MARKERS[at % len(MARKERS)])
        else:
            _fill(add_plain(series, "c:spPr"), at)
            add_plain(series, "c:invertIfNegative", val=0)
        _words(add_plain(series, "c:cat"), names)
        _numbers(add_plain(series, "c:val"), [one if is_number(one) else None for one in column])
        if is_line:
            add_plain(series, "c:smooth", val=0)
    if is_line:
        add_plain(group, "c:marker", val=1)
    else:
        add_plain(group, "c:gapWidth", val=60)
    for axis in AXES.values():
        add_plain(group, "c:axId", val=axis)
    return len(labels)


def _timeline(area: Element, block: ComposedChart, values: Columns) -> int:
    """Add a row of dots for each lane, its name before the first, and return one: names need no legend."""
    group = add_plain(area, "c:scatterChart")
    add_plain(group, "c:scatterStyle", val="lineMarker")
    add_plain(group, "c:varyColors", val=0)
    shown = [plain_text(row[1].runs) for row in block.data.rows]
    days = [(moment(value) - EPOCH).days if is_moment(value) else None for value in values[0]]
    lanes = list(dict.fromkeys(shown))
    first = min((day for day in days if day is not None), default=0)
    last = max((day for day in days if day is not None), default=0)
    before = first - max((last - first) * SHARE_OF_NAMES, 30)
    for at, lane in enumerate(lanes):
        series = _series(group, at, lane)
        add_plain(add_plain(add_plain(series, "c:spPr"), "a:ln", w=19050), "a:noFill")
        marker = add_plain(series, "c:marker")
        add_plain(marker, "c:symbol", val="circle")
        add_plain(marker, "c:size", val=6)
        _fill(add_plain(marker, "c:spPr"), 0)
        point = add_plain(series, "c:dPt")
        add_plain(point, "c:idx", val=0)
        add_plain(add_plain(point, "c:marker"), "c:symbol", val="none")
        add_plain(point, "c:bubble3D", val=0)
        add_plain(add_plain(point, "c:spPr"), "a:noFill")
        _name_of_lane(series)
        dots = [day for day, name_of_lane in zip(days, shown, strict=True) if name_of_lane == lane and day is not None]
        _numbers(add_plain(series, "c:xVal"), [str(before), *map(str, dots)])
        _numbers(add_plain(series, "c:yVal"), [str(len(lanes) - at)] * (len(dots) + 1))
        add_plain(series, "c:smooth", val=0)
    for axis in AXES.values():
        add_plain(group, "c:axId", val=axis)
    return 1


def _name_of_lane(series: Element) -> None:
    """Show the name of a series after its first point, which is not drawn."""
    labels = add_plain(series, "c:dLbls")
    label = add_plain(labels, "c:dLbl")
    add_plain(label, "c:idx", val=0)
    _set(label, wrap="none")
    add_plain(label, "c:dLblPos", val="r")
    _show(label, "c:showSerName")
    _show(labels)


def _show(parent: Element, shown: str = "") -> None:
    for tag in ("c:showLegendKey", "c:showVal", "c:showCatName", "c:showSerName", "c:showPercent", "c:showBubbleSize"):
        add_plain(parent, tag, val=int(tag == shown))


def _series(group: Element, at: int, label: str) -> Element:
    series = add_plain(group, "c:ser")
    add_plain(series, "c:idx", val=at)
    add_plain(series, "c:order", val=at)
    add_words(add_plain(series, "c:tx"), "c:v", label)
    return series


def _fill(parent: Element, at: int) -> None:
    add_plain(add_plain(parent, "a:solidFill"), "a:srgbClr", val=COLOURS[at % len(COLOURS)])


def _words(parent: Element, texts: Sequence[str]) -> None:
    literal = add_plain(parent, "c:strLit")
    add_plain(literal, "c:ptCount", val=len(texts))
    for at, text in enumerate(texts):
        add_words(add_plain(literal, "c:pt", idx=at), "c:v", text)


def _numbers(parent: Element, values: Sequence[str | None]) -> None:
    literal = add_plain(parent, "c:numLit")
    add_words(literal, "c:formatCode", "General")
    add_plain(literal, "c:ptCount", val=len(values))
    for at, value in enumerate(values):
        if value is not None:
            add_words(add_plain(literal, "c:pt", idx=at), "c:v", value)


def _axes(area: Element, unit: str, *, lies: bool, dated: bool) -> None:
    first = add_plain(area, "c:valAx" if dated else "c:catAx")
    add_plain(first, "c:axId", val=AXES["category"])
    add_plain(add_plain(first, "c:scaling"), "c:orientation", val="maxMin" if lies else "minMax")
    add_plain(first, "c:delete", val=0)
    add_plain(first, "c:axPos", val="l" if lies else "b")
    add_plain(first, "c:numFmt", formatCode="mmm\\ yyyy" if dated else "General", sourceLinked=0)
    for tag in ("c:majorTickMark", "c:minorTickMark"):
        add_plain(first, tag, val="out" if dated and tag == "c:majorTickMark" else "none")
    add_plain(first, "c:tickLblPos", val="low")
    add_plain(first, "c:crossAx", val=AXES["value"])
    add_plain(first, "c:crosses", val="autoZero" if not dated else "min")
    second = add_plain(area, "c:valAx")
    add_plain(second, "c:axId", val=AXES["value"])
    add_plain(add_plain(second, "c:scaling"), "c:orientation", val="minMax")
    add_plain(second, "c:delete", val=int(dated))
    add_plain(second, "c:axPos", val="b" if lies else "l")
    if not dated:
        _fill_line(add_plain(second, "c:majorGridlines"))
    if unit and not dated:
        _title(second, unit)
    add_plain(second, "c:numFmt", formatCode="#,##0.##", sourceLinked=0)
    for tag in ("c:majorTickMark", "c:minorTickMark"):
        add_plain(second, tag, val="none")
    add_plain(second, "c:tickLblPos", val="nextTo")
    add_plain(second, "c:crossAx", val=AXES["category"])
    add_plain(second, "c:crosses", val="max" if lies else "autoZero")


def _fill_line(parent: Element) -> None:
    line = add_plain(add_plain(parent, "c:spPr"), "a:ln", w=6350)
    add_plain(add_plain(line, "a:solidFill"), "a:srgbClr", val="D9D9D9")


def _title(axis: Element, text: str) -> None:
    title = add_plain(axis, "c:title")
    rich = add_plain(add_plain(title, "c:tx"), "c:rich")
    add_plain(rich, "a:bodyPr")
    paragraph = add_plain(rich, "a:p")
    add_plain(add_plain(paragraph, "a:pPr"), "a:defRPr", b=0)
    add_words(add_plain(paragraph, "a:r"), "a:t", text)
    add_plain(title, "c:overlay", val=0)


def _set(part: Element, **frame: str) -> None:
    """Set words of a chart in the font of the text, in 8 points."""
    holder = add_plain(part, "c:txPr")
    add_plain(holder, "a:bodyPr", **frame)
    paragraph = add_plain(holder, "a:p")
    letters = add_plain(add_plain(paragraph, "a:pPr"), "a:defRPr", sz=800)
    add_plain(letters, "a:latin", typeface=FONT)
    add_plain(paragraph, "a:endParaRPr")
