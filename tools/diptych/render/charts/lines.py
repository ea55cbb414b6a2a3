"""Lines through figures; where a figure is missing, a line breaks."""

from __future__ import annotations

from decimal import Decimal
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from diptych.model.exhibit import moment
from diptych.render.charts.figures import Along
from diptych.render.charts.fitting import numbered, turned, upright
from diptych.render.charts.framing import (
    PLOT,
    STEPS,
    framed,
    head,
    height,
    nought,
    scale_room,
    upright_scale,
    words_below,
)
from diptych.render.charts.keys import AIR, DOT, SAMPLE, key_below, key_beside, line_sample
from diptych.render.charts.letters import LINE
from diptych.render.charts.looks import stroke_of
from diptych.render.charts.scales import is_day, scale_of
from diptych.render.charts.shapes import Point, StraightLine, Trace
from diptych.render.charts.time_axis import TimeAxis

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.render.charts.figures import Figures, Series
    from diptych.render.charts.fitting import Foot
    from diptych.render.charts.letters import Letters
    from diptych.render.charts.scales import Scale
    from diptych.render.charts.shapes import Picture, Shape

EDGE = 8
"""Pixels between the ends of a line and those of its axis."""
NOTCH = 4
"""Pixels of a mark on an axis."""
DOTTED, SPARSE = 12, 36
"""Pixels between points from which on each has a dot; where they are closer, dots have such a distance."""
WIDE = 400
"""Pixels of a chart's width from which on names may stand beside the ends of lines."""
NAMES = 110
"""Most pixels of such names."""
MOST_LINES = 14
"""Most lines of such names, one below the other."""
GUTTER = 8
"""Pixels between the ends of lines and their names."""


def line_chart(figures: Figures, width: float, letters: Letters) -> Picture:
    """Return a chart of lines."""
    scale = scale_of(figures.values(), figures.lang, STEPS)
    left, beside = scale_room(scale.ticks, letters), _room_beside(figures, width, letters)
    plot = width - left - beside
    begin, end = _foot(figures, plot, letters).reach(letters)
    left, right = max(left, -begin), max(beside, end - plot)
    plot = width - left - right
    foot, places = _foot(figures, plot, letters), _places(figures, plot)
    shapes: list[Shape] = [*upright_scale(scale, plot), nought(scale, plot)]
    shapes += (StraightLine(tick.at, PLOT, tick.at, PLOT + NOTCH) for tick in foot.ticks)
    for at, series in enumerate(figures.series):
        shapes += _line(at, series, places, scale)
    words, top = head(figures.head, -left, 0, width, letters)
    shapes += words
    words, bottom = words_below(foot, figures.heading, PLOT + NOTCH - 2, plot, letters)
    shapes += words
    if beside:
        ends = [(one.name, height(scale, float(one.values[_last(figures)] or 0))) for one in figures.series]
        key, highest, lowest = key_beside(ends, (plot + GUTTER, PLOT + LINE / 2), NAMES, letters)
        shapes += key
        top, bottom = min(top, highest), max(bottom, lowest)
    else:
        key, bottom = key_below(figures.keyed, line_sample, (-left, bottom, width), letters)
        shapes += key
    return framed(shapes, left, top, width, bottom)


def _room_beside(figures: Figures, width: float, letters: Letters) -> float:
    """Return the room for names beside the ends of lines; none where they stand below the chart."""
    if len(figures.series) == 1 or width < WIDE or not figures.along:
        return 0
    if any(series.values[_last(figures)] is None for series in figures.series):
        return 0
    if not all(letters.holds_words(one.name, NAMES) for one in figures.series):
        return 0
    lines = [letters.lines(one.name, NAMES) for one in figures.series]
    if sum(map(len, lines)) > MOST_LINES:
        return 0
    return GUTTER + SAMPLE + AIR + max(letters.width(line) for words in lines for line in words)


def _last(figures: Figures) -> int:
    """Return which value is the last along the axis: of moments, the latest, wherever the file has it."""
    rows = range(len(figures.along))
    return max(rows, key=lambda row: moment(figures.along[row])) if figures.kind is Along.MOMENTS else rows[-1]


def _places(figures: Figures, plot: float) -> list[float]:
    """Return where the values are along the axis: moments and rising numbers to scale, others evenly."""
    if figures.kind is Along.MOMENTS:
        axis = _time(figures, plot)
        return [axis.place(moment(value).toordinal()) for value in figures.along]
    if not figures.rises:
        return figures.spread(plot)
    at = [float(Decimal(value)) for value in figures.along]
    span = at[-1] - at[0]
    return [EDGE + (plot - 2 * EDGE) * (one - at[0]) / span if span else plot / 2 for one in at]


def _time(figures: Figures, plot: float) -> TimeAxis:
    dates = [moment(value) for value in figures.along]
    return TimeAxis(min(dates), max(dates), plot, EDGE, days=any(map(is_day, figures.along)))


def _foot(figures: Figures, plot: float, letters: Letters) -> Foot:
    """Return the words along the axis."""
    if figures.kind is Along.MOMENTS:
        return _time(figures, plot).foot(figures.lang, letters)
    places = _places(figures, plot)
    if figures.kind is Along.NUMBERS:
        return numbered(figures.names, places, figures.first, letters)
    room = plot / max(len(places), 1)
    return upright(figures.names, places, room, letters) or turned(figures.names, places, room, letters)


def _line(number: int, series: Series, places: Sequence[float], scale: Scale) -> Iterator[Shape]:
    """Yield the line of a series in stretches, then its dots: one for each value, or some of many."""
    stroke, before = stroke_of(number), float("-inf")
    heights = (None if value is None else height(scale, float(value)) for value in series.values)
    points = sorted(zip(places, heights, strict=True), key=itemgetter(0))
    for is_missing, run in groupby(points, lambda point: point[1] is None):
        if not is_missing:
            stretch = tuple((x, y) for x, y in run if y is not None)
            if len(stretch) > 1:
                yield Trace(stretch, stroke.dash, stroke.colour)
    pitch = (points[-1][0] - points[0][0]) / max(len(points) - 1, 1) if points else 0
    for at, (x, y) in enumerate(points):
        alone = all(not 0 <= one < len(points) or points[one][1] is None for one in (at - 1, at + 1))
        if y is not None and (alone or pitch >= DOTTED or x - before >= SPARSE):
            yield Point(x, y, stroke.dot, DOT, stroke.hollow, stroke.colour)
            before = x
