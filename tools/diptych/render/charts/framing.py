"""What surrounds the figures of a chart: the words above and below, the scale, the lines behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.render.charts.fitting import CENTRE
from diptych.render.charts.letters import FALL, LINE
from diptych.render.charts.shapes import FAINT, Align, ChartWord, Picture, StraightLine

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from diptych.render.charts.fitting import Foot
    from diptych.render.charts.letters import Letters
    from diptych.render.charts.scales import Scale, Tick
    from diptych.render.charts.shapes import Shape

PLOT = 200
"""Height of upright bars and of lines."""
STEPS = 5
"""Most steps of an upright scale."""
BESIDE = 6
"""Pixels between a scale and its figures, and between names and what they name."""
ABOVE = 9
"""Pixels between the words above a chart and its figures."""
MARGIN = 2
"""Pixels around a chart, for the half of a line or a dot."""


def scale_room(ticks: Sequence[Tick], letters: Letters) -> float:
    """Return how wide the figures of an upright scale are, with the air beside them."""
    return BESIDE + max(letters.width(tick.lines[0]) for tick in ticks)


def height(scale: Scale, value: float) -> float:
    """Return how far below the top of the figures a value is."""
    return PLOT * (1 - scale.share(value))


def upright_scale(scale: Scale, plot: float) -> tuple[Shape, ...]:
    """Return the lines behind upright figures, and the figures of the scale on their left."""
    at = [(height(scale, tick.at), tick) for tick in scale.ticks]
    lines = (StraightLine(0, y, plot, y, FAINT) for y, _ in at)
    return *lines, *(ChartWord(tick.lines[0], -BESIDE, y + CENTRE, Align.END) for y, tick in at)


def nought(scale: Scale, plot: float) -> StraightLine:
    """Return the line of nought of an upright scale."""
    return StraightLine(0, height(scale, 0), plot, height(scale, 0))


def head(text: str, x: float, y: float, room: float, letters: Letters) -> tuple[tuple[ChartWord, ...], float]:
    """Return the words above a chart, which end somewhat above a height, and where they begin."""
    lines = letters.lines(text, room) if text else ()
    top = y - ABOVE - LINE * len(lines)
    words = (ChartWord(line, x, top + LINE * at - FALL, Align.START, italic=True) for at, line in enumerate(lines, 1))
    return tuple(words), top


def words_below(
    foot: Foot, heading: str, y: float, plot: float, letters: Letters
) -> tuple[tuple[ChartWord, ...], float]:
    """Return the words along the foot of a chart, with what they are below them, and where they end."""
    words = list(foot.words(y))
    y += foot.depth(letters) + 2
    for line in letters.lines(heading, plot) if heading else ():
        y += LINE
        words.append(ChartWord(line, plot / 2, y - FALL, italic=True))
    return tuple(words), y


def centred(lines: Sequence[str], x: float, y: float, align: Align) -> tuple[ChartWord, ...]:
    """Return lines of words whose middle is at a height."""
    first = y + CENTRE - LINE * (len(lines) - 1) / 2
    return tuple(ChartWord(line, x, first + LINE * at, align) for at, line in enumerate(lines))


def framed(shapes: Iterable[Shape], left: float, top: float, width: float, bottom: float) -> Picture:
    """Return a chart of a width, with a margin above and below."""
    return Picture(-left, top - MARGIN, width, bottom - top + 2 * MARGIN, tuple(shapes))
