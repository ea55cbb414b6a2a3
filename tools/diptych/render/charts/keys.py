"""The key of a chart: which fill or stroke is which series."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.render.charts.fitting import CENTRE
from diptych.render.charts.letters import LINE
from diptych.render.charts.looks import fill_of, stroke_of
from diptych.render.charts.shapes import Align, Bar, ChartWord, Point, Trace

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from diptych.render.charts.letters import Letters
    from diptych.render.charts.shapes import Shape

Sample = tuple["Shape", ...]

SAMPLE, AIR = 26, 5
"""Width of a sample, and pixels between it and its name."""
BETWEEN = 18
"""Pixels between the columns of a key."""
ABOVE = 8
"""Pixels between a key and what is above it."""
FEWEST = 2
"""Fewest series that need a key."""
MOST_COLUMNS = 4
MOST_LINES = 2
DOT = 6


def bar_sample(series: int, x: float, y: float) -> Sample:
    """Return a piece of a bar of a series, around a height."""
    return (Bar(x, y - 4.5, SAMPLE, 9, fill_of(series)),)


def line_sample(series: int, x: float, y: float) -> Sample:
    """Return a piece of the line of a series, at a height."""
    stroke = stroke_of(series)
    line = Trace(((x, y), (x + SAMPLE, y)), stroke.dash, stroke.colour)
    return line, Point(x + SAMPLE / 2, y, stroke.dot, DOT, stroke.hollow, stroke.colour)


def key_below(
    names: Sequence[str],
    sample: Callable[[int, float, float], Sample],
    place: tuple[float, float, float],
    letters: Letters,
) -> tuple[tuple[Shape, ...], float]:
    """Return a key in rows, and where it ends; the only series needs none.

    Args:
        names: The names of the series.
        sample: Returns the sample of a series around a height.
        place: Where it begins, from the left and from above, and how wide it may be.
        letters: The letters of the chart.
    """
    x, y, width = place
    if len(names) < FEWEST:
        return (), y
    columns, room = _columns(names, width, letters)
    shapes: list[Shape] = []
    y += ABOVE
    for start in range(0, len(names), columns):
        lines = [letters.lines(name, room) for name in names[start : start + columns]]
        for at, words in enumerate(lines):
            begins = x + at * (SAMPLE + AIR + room + BETWEEN)
            shapes += sample(start + at, begins, y + LINE / 2)
            shapes += _name(words, begins + SAMPLE + AIR, y)
        y += LINE * max(map(len, lines)) + 2
    return tuple(shapes), y


def _columns(names: Sequence[str], width: float, letters: Letters) -> tuple[int, float]:
    """Return how many columns a key has, and how wide its names may be."""
    longest = max(map(letters.width, names))
    rooms = [
        (columns, (width + BETWEEN) / columns - SAMPLE - AIR - BETWEEN)
        for columns in range(min(len(names), MOST_COLUMNS), 1, -1)
    ]
    for columns, room in rooms:
        if longest <= room:
            return columns, longest
    for columns, room in rooms:
        if all(letters.holds_words(name, room) and len(letters.lines(name, room)) <= MOST_LINES for name in names):
            return columns, room
    return 1, width - SAMPLE - AIR


def key_beside(
    ends: Sequence[tuple[str, float]], place: tuple[float, float], room: float, letters: Letters
) -> tuple[tuple[Shape, ...], float, float]:
    """Return a key on the right of lines, each name as near as possible to where its line ends, and its two ends.

    Args:
        ends: The name of each series, and the height at which its line ends.
        place: From where on the right the key begins, and the lowest that it may reach.
        room: How wide the names may be.
        letters: The letters of the chart.
    """
    x, lowest = place
    blocks = sorted((end, at, letters.lines(name, room)) for at, (name, end) in enumerate(ends))
    tops: list[float] = []
    free = float("-inf")
    for end, _, words in blocks:
        tops.append(max(end - LINE * len(words) / 2, free))
        free = tops[-1] + LINE * len(words) + 1
    free = max(lowest, LINE)
    for at in range(len(blocks) - 1, -1, -1):
        tops[at] = min(tops[at], free - LINE * len(blocks[at][2]))
        free = tops[at] - 1
    shapes: list[Shape] = []
    for top, (_, series, words) in zip(tops, blocks, strict=True):
        shapes += line_sample(series, x, top + LINE * len(words) / 2)
        shapes += _name(words, x + SAMPLE + AIR, top)
    return tuple(shapes), tops[0], tops[-1] + LINE * len(blocks[-1][2])


def _name(lines: Sequence[str], x: float, y: float) -> tuple[ChartWord, ...]:
    return tuple(ChartWord(line, x, y + LINE * (at + 0.5) + CENTRE, Align.START) for at, line in enumerate(lines))
