"""A chart of the report → its picture, at the width of a page or of a narrow column."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from diptych.compose.exhibits import columns_of
from diptych.compose.values import shown_values, written_number
from diptych.i18n import N_
from diptych.model.diagnostic import Phrase
from diptych.model.exhibit import ChartKind, is_number
from diptych.model.source import printable
from diptych.render.charts.figures import Figures, Series
from diptych.render.charts.lines import line_chart
from diptych.render.charts.lying import lying_bars
from diptych.render.charts.scales import signed
from diptych.render.charts.standing import standing_bars
from diptych.render.charts.timeline import timeline
from diptych.typography.spacing import typeset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diptych.model.exhibit import Chart
    from diptych.model.report import Report
    from diptych.render.charts.letters import Letters
    from diptych.render.charts.shapes import Picture

WIDE, NARROW = 487, 320
"""Widths of charts in pixels of 1/96 inch: the measure of the printed page, 365.2 points, and that of a telephone."""
OFF_THE_AXIS = Phrase(N_("a value has no place on the axis"))
TOO_HIGH = Phrase(N_("its names are so long or so many that a page is not high enough for them"))


def chart_picture(block: Chart, report: Report, lang: str, width: float, letters: Letters) -> Picture | Phrase | None:
    """Return a chart as a picture; why there is none; or nothing where its data are missing or too many.

    Args:
        block: The chart.
        report: The report, which has the data.
        lang: Language of its words, numbers and dates.
        width: How wide it is.
        letters: The letters in which its words are set.
    """
    columns = columns_of(block, report, lang)
    if columns is None:
        return None
    # Dates and figures go to the axis as the file has them, names as readers see them.
    measured = columns[:1] if block.kind is ChartKind.TIMELINE else columns[1:]
    if not all(block.draws(value) for values in measured for value in values):
        return OFF_THE_AXIS
    unit = _words(block.unit, lang)
    named = 1 if block.kind is ChartKind.TIMELINE else 0
    names = tuple(map(printable, shown_values(columns[named], lang, report.terms)))
    if block.kind is ChartKind.TIMELINE:
        return timeline(list(zip(columns[0], names, strict=True)), unit, lang, width, letters)
    labels = [_words(column.label, lang) for column in block.columns]
    series = tuple(_series(name, values, lang) for name, values in zip(labels[1:], columns[1:], strict=True))
    figures = Figures(columns[0], names, labels[0], series, unit, lang)
    if block.kind is ChartKind.LINE:
        return line_chart(figures, width, letters)
    return standing_bars(figures, width, letters) or lying_bars(figures, width, letters) or TOO_HIGH


def _words(text: str, lang: str) -> str:
    return printable(typeset(text, lang))


def _series(name: str, values: Sequence[str], lang: str) -> Series:
    """Return a series; what is not there, or not available, is missing."""
    known = [Decimal(value) if is_number(value) else None for value in values]
    written = (signed(written_number(value, lang)) if is_number(value) else "" for value in values)
    return Series(name, tuple(known), tuple(written))
