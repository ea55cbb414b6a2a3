"""A chart and its values → its specification in Vega-Lite."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from diptych.model.exhibit import ChartKind

if TYPE_CHECKING:
    from collections.abc import Sequence

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]

CHART_ADDRESS = "data:image/svg+xml;base64,"
"""Beginning of a chart's address, which holds the picture itself."""
WIDTH = 487
"""Measure of the printed page, 365.2 points, in pixels of 1/96 inch."""
LANE = 15
"""Pixels from one lane of a timeline to the next."""
LARGEST = 130
"""Area of the largest dot of a timeline in square pixels."""
AIR = 10
"""Pixels between the axes of a timeline and the centres of its outermost dots, which touch neither label nor edge."""
PLOT = 200
"""Height of bars and lines in pixels."""
FURNITURE = 70
"""Height of the axis below a timeline in pixels."""
GREYS: list[Json] = ["#000000", "#9a9a9a", "#ffffff", "#5f5f5f", "#cfcfcf"]
"""Fills that can be told apart in black and white; each has a black outline."""
DASHES: list[Json] = [[1, 0], [6, 3], [2, 2], [8, 3, 2, 3], [4, 4]]
SHAPES: list[Json] = ["circle", "square", "triangle-up", "diamond", "cross"]
MONTHS_APART = 3
FONT = "Tinos"
QUIET: dict[str, Json] = {
    "font": FONT,
    "axis": {
        "labelFontSize": 11,
        "titleFontSize": 11,
        "titleFontWeight": "normal",
        "titleFontStyle": "italic",
        "labelColor": "black",
        "gridColor": "#d8d8d8",
        "domainColor": "black",
        "tickColor": "black",
        "labelLimit": 230,
    },
    "legend": {"labelFontSize": 11, "titleFontSize": 11, "titleFontWeight": "normal", "orient": "bottom"},
    "view": {"stroke": None},
}


SIZE = re.compile(r'width="(?P<width>\d+)" height="(?P<height>\d+)" viewBox="0 0 \d+ \d+"')


def widened(svg: str, room: int) -> str:
    """Return a chart with `room` pixels added on its left, for readers whose own font is wider."""
    return SIZE.sub(lambda size: _widened(size, room), svg, count=1) if room else svg


def _widened(size: re.Match[str], room: int) -> str:
    width, height = int(size["width"]) + room, size["height"]
    return f'width="{width}" height="{height}" viewBox="-{room} 0 {width} {height}"'


def specification(
    kind: ChartKind, labels: Sequence[str], columns: Sequence[Sequence[str]], unit: str
) -> dict[str, Json]:
    """Return a chart in Vega-Lite (https://vega.github.io/vega-lite/docs/spec.html).

    Args:
        kind: The kind of chart.
        labels: Labels of the columns.
        columns: For bars and lines, the values along the axis, then the numbers of each series as the file has them;
            for a timeline, months or days as the file has them, then lanes.
        unit: What the figures count, or empty.
    """
    drawn = _timeline(columns, unit) if kind is ChartKind.TIMELINE else _series(kind, labels, columns, unit)
    return {"width": WIDTH, "autosize": {"type": "fit", "contains": "padding"}, "config": QUIET, "padding": 2, **drawn}


def _timeline(columns: Sequence[Sequence[str]], unit: str) -> dict[str, Json]:
    moments, lanes = columns[0], columns[1]
    order: list[Json] = list(dict.fromkeys(lanes))
    count = Counter((moment, lane) for moment, lane in zip(moments, lanes, strict=True) if moment)
    values: list[Json] = [{"moment": moment, "lane": lane, "count": many} for (moment, lane), many in count.items()]
    sizes: list[Json] = list(range(1, max(count.values(), default=1) + 1))
    axis: dict[str, Json] = {
        # Month above year, to be read without turning the page.
        "labelExpr": "[utcFormat(datum.value, '%b'), utcFormat(datum.value, '%Y')]",
        "labelAngle": 0,
        "title": None,
        "tickCount": {"interval": "month", "step": MONTHS_APART},
    }
    return {
        "height": LANE * len(order) + FURNITURE,
        "data": {"values": values},
        "mark": {"type": "circle", "color": "black", "opacity": 1},
        "encoding": {
            "x": {
                "field": "moment",
                "type": "temporal",
                "timeUnit": "utcyearmonth",
                "scale": {"padding": AIR},
                "axis": axis,
            },
            "y": {
                "field": "lane",
                "type": "nominal",
                "sort": order,
                "title": None,
                "axis": {"grid": True, "ticks": False, "domain": False},
            },
            "size": {
                "field": "count",
                "type": "quantitative",
                "scale": {"domain": [0, sizes[-1]], "range": [0, LARGEST]},
                "legend": {"title": unit or None, "values": sizes, "format": "d"},
            },
        },
    }


def _series(kind: ChartKind, labels: Sequence[str], columns: Sequence[Sequence[str]], unit: str) -> dict[str, Json]:
    names = list(labels[1:])
    values: list[Json] = [
        {"along": along, "series": name, "value": float(value)}
        for name, column in zip(names, columns[1:], strict=True)
        for along, value in zip(columns[0], column, strict=True)
        if value
    ]
    domain: list[Json] = list(names)
    legend: Json = {"title": None} if len(names) > 1 else None
    encoding: dict[str, Json] = {
        "x": {"field": "along", "type": "ordinal", "sort": None, "title": labels[0], "axis": {"labelAngle": 0}},
        "y": {"field": "value", "type": "quantitative", "title": unit or names[0]},
    }
    if kind is ChartKind.BAR:
        mark: Json = {"type": "bar", "stroke": "black", "strokeWidth": 0.75}
        encoding["xOffset"] = {"field": "series", "sort": domain}
        encoding["fill"] = {"field": "series", "scale": {"domain": domain, "range": GREYS}, "legend": legend}
    else:
        mark = {"type": "line", "color": "black", "point": {"color": "black", "size": 30}}
        encoding["strokeDash"] = {"field": "series", "scale": {"domain": domain, "range": DASHES}, "legend": legend}
        encoding["shape"] = {"field": "series", "scale": {"domain": domain, "range": SHAPES}, "legend": legend}
    return {"height": PLOT, "data": {"values": values}, "mark": mark, "encoding": encoding}
