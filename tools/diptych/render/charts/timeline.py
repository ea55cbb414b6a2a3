"""A timeline: a lane for each name, and in it a dot for each month, as large as there are events."""

from __future__ import annotations

import datetime
from collections import Counter
from dataclasses import replace
from itertools import accumulate, pairwise
from math import sqrt
from typing import TYPE_CHECKING

from diptych.compose.values import written_number
from diptych.model.exhibit import moment
from diptych.render.charts.fitting import CENTRE, Foot
from diptych.render.charts.framing import BESIDE, centred, framed
from diptych.render.charts.letters import FALL, LINE
from diptych.render.charts.shapes import FAINT, Align, ChartWord, Point, StraightLine
from diptych.render.charts.time_axis import TimeAxis

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from diptych.render.charts.letters import Letters
    from diptych.render.charts.shapes import Picture, Shape

LANE = 15
"""Least pixels from one lane to the next."""
CLOSE = 2
"""Pixels between the names of two lanes."""
LARGEST = 13
"""Width of the largest dot."""
EDGE = 10
"""Pixels between the axis and the centres of the outermost dots, which touch neither words nor edge."""
NOTCH = 4
"""Pixels of a mark on the axis."""
SHARE = 0.42
"""Share of a chart's width that the names of the lanes may take."""
MOST_SIZES = 4
"""Most dots in the key of their sizes."""
ABOVE = 6
BETWEEN = 14
"""Pixels between the dots of the key."""


def timeline(events: Sequence[tuple[str, str]], unit: str, lang: str, width: float, letters: Letters) -> Picture:
    """Return a timeline.

    Args:
        events: The month or day of each event, as the file has it, or nothing, and its lane.
        unit: What is counted, or empty.
        lang: Language of the reader.
        width: How wide it is.
        letters: The letters of the chart.
    """
    lanes = {lane: letters.lines(lane, width * SHARE) for _, lane in events}
    left = BESIDE + max((letters.width(line) for lines in lanes.values() for line in lines), default=0)
    edges = list(accumulate((max(LANE, LINE * len(lines) + CLOSE) for lines in lanes.values()), initial=0.0))
    middles = {lane: (above + below) / 2 for lane, (above, below) in zip(lanes, pairwise(edges), strict=True)}
    count = Counter((moment(when).replace(day=1), lane) for when, lane in events if when)
    axis, foot = _axis([month for month, _ in count], width - left, lang, letters)
    plot, bottom = axis.plot, edges[-1]
    shapes: list[Shape] = [StraightLine(0, y, plot, y, FAINT) for y in middles.values()]
    shapes.append(StraightLine(0, bottom, plot, bottom))
    shapes += (StraightLine(tick.at, bottom, tick.at, bottom + NOTCH) for tick in foot.ticks)
    for lane, lines in lanes.items():
        shapes += centred(lines, -BESIDE, middles[lane], Align.END)
    sizes = {many: LARGEST * sqrt(many / max(count.values())) for many in count.values()}
    shapes += (
        Point(axis.place(month.toordinal()), middles[lane], size=sizes[many]) for (month, lane), many in count.items()
    )
    shapes += foot.words(bottom + NOTCH - 2)
    bottom += NOTCH + foot.depth(letters)
    key, bottom = _key(unit, sizes, (-left, bottom, width), lang, letters)
    return framed((*shapes, *key), left, 0, width, bottom)


def _axis(months: Sequence[datetime.date], room: float, lang: str, letters: Letters) -> tuple[TimeAxis, Foot]:
    """Return an axis of months, with its words, which stay within its room."""
    if not months:
        day = datetime.date.min
        return TimeAxis(day, day, room, EDGE), Foot(())
    axis = TimeAxis(min(months), max(months), room, EDGE)
    beyond = axis.foot(lang, letters).reach(letters)[1] - room
    axis = replace(axis, plot=room - max(beyond, 0))
    return axis, axis.foot(lang, letters)


def _key(
    unit: str, sizes: Mapping[int, float], place: tuple[float, float, float], lang: str, letters: Letters
) -> tuple[tuple[Shape, ...], float]:
    """Return what is counted and how large its dots are, and where this ends."""
    begins, y, width = place
    words = letters.lines(unit, width) if unit else ()
    y += ABOVE + LINE * len(words)
    shapes: list[Shape] = [
        ChartWord(line, begins, y - FALL - LINE * up, Align.START, italic=True)
        for up, line in enumerate(reversed(words))
    ]
    many = sorted(sizes)
    if len(many) > MOST_SIZES:
        many = [many[at * (len(many) - 1) // (MOST_SIZES - 1)] for at in range(MOST_SIZES)]
    written = [(one, written_number(str(one), lang)) for one in many]
    long = sum(LARGEST + BESIDE + letters.width(number) + BETWEEN for _, number in written)
    x = begins + letters.width(words[-1]) + BETWEEN if words else begins
    if not words or x + long > begins + width:
        x, y = begins, y + LINE
    for one, number in written:
        shapes.append(Point(x + LARGEST / 2, y - FALL - CENTRE, size=sizes[one]))
        shapes.append(ChartWord(number, x + LARGEST + BESIDE, y - FALL, Align.START))
        x += LARGEST + BESIDE + letters.width(number) + BETWEEN
    return tuple(shapes), y if many or words else place[1]
