"""Composed tables of data and charts → the views that a template lays out."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diptych.render.charts.drawing import NARROW, WIDE, chart_picture
from diptych.render.charts.shapes import Picture
from diptych.render.charts.svg import CHART_ADDRESS, printed_svg, read_svg
from diptych.render.exhibits.grid import grid
from diptych.render.text.inline import Medium, html
from diptych.render.views.edition import ChartView, DataTableView

if TYPE_CHECKING:
    from diptych.compose.structure import ComposedChart, ComposedData, ComposedFigure, ComposedTable
    from diptych.model.report import Report
    from diptych.render.charts.letters import Letters
    from diptych.render.text.inline import Setting


@dataclass(frozen=True, slots=True)
class Showing:
    """How pictures and charts are shown.

    Attributes:
        letters: The letters of charts.
        palette: The style sheet with the colours of web pages, which their charts take.
        addresses: The medium whose addresses pictures take, and for which charts are drawn.
    """

    letters: Letters
    palette: str
    addresses: Medium


def data_table(data: ComposedData, setting: Setting) -> DataTableView:
    """Return the view of a table of data, or of a chart's data."""
    title, unit = html(data.title, setting), html(data.unit, setting)
    heads, rows = grid(data.heads, data.rows, setting)
    return DataTableView(title, unit, heads, rows, data.label, exhibit_id(data, setting))


def exhibit_id(exhibit: ComposedTable | ComposedData | ComposedChart | ComposedFigure, setting: Setting) -> str:
    """Return the id of a table or a figure on the page; empty where nothing refers to it by a name."""
    return setting.id(exhibit.anchor) if exhibit.anchor else ""


def drawn_chart(chart: ComposedChart, report: Report, setting: Setting, showing: Showing) -> ChartView | None:
    """Return the view of a chart; `None` where it cannot be drawn. On the web a telephone has one of its own."""
    wide = chart_picture(chart.block, report, setting.lang, WIDE, showing.letters)
    if not isinstance(wide, Picture):
        return None
    is_printed = showing.addresses is Medium.PRINT
    narrow = None if is_printed else chart_picture(chart.block, report, setting.lang, NARROW, showing.letters)
    return ChartView(
        _address(printed_svg(wide) if is_printed else read_svg(wide, showing.palette, showing.letters)),
        chart.alternative,
        data_table(chart.data, setting),
        chart.label,
        exhibit_id(chart, setting),
        _address(read_svg(narrow, showing.palette, showing.letters)) if isinstance(narrow, Picture) else "",
    )


def _address(svg: str) -> str:
    return CHART_ADDRESS + b64encode(svg.encode()).decode()
