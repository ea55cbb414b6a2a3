"""Upright bars beside each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.model.exhibit import moment
from diptych.render.charts.figures import Along
from diptych.render.charts.fitting import STRIDES, STRIDES_OF_MONTHS, numbered, thinned, upright
from diptych.render.charts.framing import (
    MARGIN,
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
from diptych.render.charts.keys import bar_sample, key_below
from diptych.render.charts.letters import RISE
from diptych.render.charts.looks import TINTS, fill_of
from diptych.render.charts.scales import is_day, moment_ticks, scale_of
from diptych.render.charts.shapes import Bar, ChartWord

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator, Sequence

    from diptych.render.charts.figures import Figures
    from diptych.render.charts.fitting import Foot
    from diptych.render.charts.letters import Letters
    from diptych.render.charts.scales import Scale, Tick
    from diptych.render.charts.shapes import Picture

FILLED, PACKED = 0.72, 0.8
"""Shares of the room of a name that its bars fill; the second where they are many."""
MANY = 60
"""Bars from which on they stand closer."""
OUTLINED, VISIBLE = 6, 2
"""Pixels of a bar's width from which on it has an outline: any bar, and one that is not grey."""
BESIDE_VALUES = 4
"""Pixels between values above bars."""
ABOVE_BAR = 3


def standing_bars(figures: Figures, width: float, letters: Letters) -> Picture | None:
    """Return a chart of upright bars; `None` where their names have no room beside each other."""
    scale = scale_of(figures.values(), figures.lang, STEPS)
    is_written = _has_room_for_values(figures, width, letters)
    left, right = MARGIN if is_written else scale_room(scale.ticks, letters), 0.0
    foot = _foot(figures, width - left, letters)
    if foot is None:
        return None
    begin, end = foot.reach(letters)
    left, right = max(left, -begin), max(end - (width - left), 0)
    plot = width - left - right
    foot = _foot(figures, plot, letters) or foot
    air = RISE + ABOVE_BAR + 1 if is_written else 0
    shapes = [*(() if is_written else upright_scale(scale, plot)), *_bars(figures, scale, plot), nought(scale, plot)]
    shapes += _values(figures, scale, plot) if is_written else ()
    words, top = head(figures.head, -left, -air if scale.high > 0 else 0, width, letters)
    shapes += words
    words, bottom = words_below(foot, figures.heading, PLOT + (air if scale.low < 0 else 0), plot, letters)
    shapes += words
    key, bottom = key_below(figures.keyed, bar_sample, (-left, bottom, width), letters)
    shapes += key
    return framed(shapes, left, top, width, bottom)


def _foot(figures: Figures, plot: float, letters: Letters) -> Foot | None:
    """Return the names below the bars; moments and numbers need not all be there, other names must."""
    room = plot / max(len(figures.along), 1)
    places = figures.spread(plot)
    if figures.kind is Along.MOMENTS:
        moments = [(at, moment(value)) for at, value in zip(places, figures.along, strict=True)]
        days = any(map(is_day, figures.along))
        strides = STRIDES if days else STRIDES_OF_MONTHS

        def marks(some: Sequence[tuple[float, datetime.date]]) -> tuple[Tick, ...]:
            return moment_ticks(some, figures.lang, days=days)

        return thinned(marks, moments, letters, first=figures.first, strides=strides)
    if figures.kind is Along.NUMBERS:
        return numbered(figures.names, places, figures.first, letters)
    return upright(figures.names, places, room, letters)


def _pitch(figures: Figures, plot: float) -> tuple[float, float, float]:
    """Return the room of a name, how far into it the bars begin, and the width of a bar."""
    room = plot / max(len(figures.along), 1)
    filled = room * (PACKED if len(figures.along) * len(figures.series) > MANY else FILLED)
    return room, (room - filled) / 2, filled / len(figures.series)


def _placed(figures: Figures, scale: Scale, plot: float) -> Iterator[tuple[int, float, float, str]]:
    """Yield for each bar its series, where it begins on the left, where its value is, and the value in words."""
    room, begins, bar = _pitch(figures, plot)
    for number, series in enumerate(figures.series):
        for at, value in enumerate(series.values):
            if value is not None:
                yield number, room * at + begins + bar * number, height(scale, float(value)), series.written[at]


def _bars(figures: Figures, scale: Scale, plot: float) -> Iterator[Bar]:
    _, _, bar = _pitch(figures, plot)
    zero = height(scale, 0)
    for series, x, y, _ in _placed(figures, scale, plot):
        fill = fill_of(series)
        outlined = bar >= (OUTLINED if fill in TINTS else VISIBLE)
        yield Bar(x, min(y, zero), bar, abs(y - zero), fill, outlined=outlined)


def _has_room_for_values(figures: Figures, plot: float, letters: Letters) -> bool:
    """Return whether the values of all bars can be written above them."""
    room, _, bar = _pitch(figures, plot)
    between = bar if len(figures.series) > 1 else room
    written = {one for series in figures.series for one in series.written}
    return all(letters.width(one) + BESIDE_VALUES <= between for one in written)


def _values(figures: Figures, scale: Scale, plot: float) -> Iterator[ChartWord]:
    """Yield the value of each bar above it, or below one that goes down."""
    _, _, bar = _pitch(figures, plot)
    zero = height(scale, 0)
    for _, x, y, written in _placed(figures, scale, plot):
        yield ChartWord(written, x + bar / 2, y + ABOVE_BAR + RISE if y > zero else y - ABOVE_BAR)
