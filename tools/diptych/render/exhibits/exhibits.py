"""Composed tables of data and charts → the views that a template lays out."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diptych.compose.exhibits import columns_of
from diptych.compose.values import shown_values
from diptych.model.exhibit import ChartKind
from diptych.model.source import printable
from diptych.render.child import Failure
from diptych.render.exhibits.grid import grid
from diptych.render.exhibits.specification import CHART_ADDRESS, specification, widened
from diptych.render.text.inline import Medium, html
from diptych.render.views.edition import ChartView, DataTableView
from diptych.typography.spacing import typeset

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from diptych.compose.structure import ComposedChart, ComposedData, ComposedFigure, ComposedTable
    from diptych.model.exhibit import Chart
    from diptych.model.report import Report
    from diptych.render.exhibits.specification import Json
    from diptych.render.text.inline import Setting

ROOM = {Medium.PRINT: 0, Medium.WEB: 8}
"""Pixels added on the left of a chart: a browser may set its words in a wider font than print has."""


@dataclass(frozen=True, slots=True)
class Showing:
    """How pictures and charts are shown.

    Attributes:
        chart: Draws a chart from its specification, in the language of its numbers and dates; returns an SVG, or why
            there is none.
        addresses: The medium whose addresses pictures take.
    """

    chart: Callable[[Mapping[str, object], str], str | Failure]
    addresses: Medium


def chart_specification(block: Chart, report: Report, lang: str) -> dict[str, Json] | None:
    """Return the specification of a chart; `None` where data are missing or a value has no place on the scale."""
    columns = columns_of(block, report, lang)
    if columns is None:
        return None
    # Dates and figures go to the axis as the file has them, names as readers see them.
    measured, named = (columns[:1], 1) if block.kind is ChartKind.TIMELINE else (columns[1:], 0)
    if not all(block.draws(value) for values in measured for value in values):
        return None
    labels = [printable(typeset(column.label, lang)) for column in block.columns]
    columns[named] = tuple(map(printable, shown_values(columns[named], lang, report.terms)))
    return specification(block.kind, labels, columns, printable(typeset(block.unit, lang)))


def data_table(data: ComposedData, setting: Setting) -> DataTableView:
    """Return the view of a table of data, or of a chart's data."""
    title, unit = html(data.title, setting), html(data.unit, setting)
    heads, rows = grid(data.heads, data.rows, setting)
    return DataTableView(title, unit, heads, rows, data.label, exhibit_id(data, setting))


def exhibit_id(exhibit: ComposedTable | ComposedData | ComposedChart | ComposedFigure, setting: Setting) -> str:
    """Return the id of a table or a figure on the page; empty where nothing refers to it by a name."""
    return setting.id(exhibit.anchor) if exhibit.anchor else ""


def drawn_chart(chart: ComposedChart, report: Report, setting: Setting, showing: Showing) -> ChartView | None:
    """Return the view of a chart; `None` where it cannot be drawn."""
    wanted = chart_specification(chart.block, report, setting.lang)
    svg = showing.chart(wanted, setting.lang) if wanted else None
    if svg is None or isinstance(svg, Failure):
        return None
    source = b64encode(widened(svg, ROOM[setting.medium]).encode()).decode()
    return ChartView(
        CHART_ADDRESS + source,
        chart.alternative,
        data_table(chart.data, setting),
        chart.label,
        exhibit_id(chart, setting),
    )
