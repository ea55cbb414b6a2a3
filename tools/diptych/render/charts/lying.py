"""Bars lying one below the other, each name in front of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from diptych.render.charts.fitting import CENTRE, are_apart
from diptych.render.charts.framing import BESIDE, centred, framed, head
from diptych.render.charts.keys import bar_sample, key_below
from diptych.render.charts.letters import FALL, LINE
from diptych.render.charts.looks import fill_of
from diptych.render.charts.scales import Tick, scale_of
from diptych.render.charts.shapes import FAINT, Align, Bar, ChartWord, StraightLine

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.render.charts.figures import Figures
    from diptych.render.charts.letters import Letters
    from diptych.render.charts.scales import Scale
    from diptych.render.charts.shapes import Picture, Shape

THICKNESSES = (12, 9, 7, 5, 4, 3)
"""Pixels across a bar: as a rule, and where a page would not be high enough."""
WRITTEN = 11
"""Pixels across a bar from which on its value is written behind it."""
LEAST = 0.25
"""Share of a chart's width that bars have at least; with less, there is a scale in place of values."""
VALUE = 4
"""Pixels between a bar and its value."""
APART = 0.55
"""Space between the bars of one name and those of the next, as a share of a bar, or of three thin ones."""
CLOSE = {12: 7, 9: 5}
"""Pixels between the names of two rows, by the thickness of their bars; of thinner ones, one."""
HIGHEST = 700
"""Most pixels of a chart's height: somewhat less than a page has."""
SHARES = (0.34, 0.45, 0.58)
"""Shares of a chart's width that the names may take."""
STEPS = (6, 5, 4, 3, 2, 1)
"""Most steps of the scale, as many as have room."""


def lying_bars(figures: Figures, width: float, letters: Letters) -> Picture | None:
    """Return a chart of lying bars; `None` where a page is not high enough for their names."""
    many = len(figures.series)
    for share in SHARES:
        names = [letters.lines(name, width * share) for name in figures.names]
        for thick in THICKNESSES:
            space = thick * APART * min(many, 3)
            rows = [max(thick * many + space, LINE * len(lines) + CLOSE.get(thick, 1)) for lines in names]
            if sum(rows) <= HIGHEST:
                room = (1 - share) * width - BESIDE - sum(_room_of_values(figures, letters))
                is_written = thick >= WRITTEN and room >= LEAST * width
                return _Lying(figures, names, rows, thick, letters, is_written).picture(width)
    return None


def _room_of_values(figures: Figures, letters: Letters) -> tuple[float, float]:
    """Return the room that values need before bars that go to the left, and behind the others."""
    written = [(value, letters.width(one)) for series in figures.series for value, one in series.known()]
    before = max((width for value, width in written if value < 0), default=0)
    behind = max((width for value, width in written if value >= 0), default=0)
    return before + BESIDE * (before > 0), behind + BESIDE


@dataclass(frozen=True, slots=True)
class _Lying:
    """A chart of lying bars.

    Attributes:
        figures: Its values.
        names: Its names, line by line.
        rows: The height of the row of each name.
        thick: The height of a bar.
        letters: Its letters.
        is_written: Whether the value of each bar is written behind it.
    """

    figures: Figures
    names: Sequence[tuple[str, ...]]
    rows: Sequence[float]
    thick: float
    letters: Letters
    is_written: bool

    def picture(self, width: float) -> Picture:
        """Return the chart."""
        figures, letters = self.figures, self.letters
        names = max((letters.width(line) for lines in self.names for line in lines), default=0)
        left = BESIDE + max(names, min(letters.longest(figures.heading), width * SHARES[0]))
        scale, before, after = self._scale(width - left)
        plot, bottom = width - left - before - after, sum(self.rows)
        zero = plot * scale.share(0)
        shapes: list[Shape] = []
        if not self.is_written:
            shapes += (StraightLine(tick.at, 0, tick.at, bottom, FAINT) for tick in self._marks(scale, plot))
        shapes += self._bars(scale, plot)
        shapes.append(StraightLine(zero, 0, zero, bottom))
        for middle, lines in zip(self._middles(), self.names, strict=True):
            shapes += centred(lines, -before - BESIDE, middle, Align.END)
        if self.is_written:
            shapes += self._values(scale, plot)
        else:
            bottom += LINE + 2
            shapes += (ChartWord(tick.lines[0], tick.at, bottom - FALL) for tick in self._marks(scale, plot))
        left += before
        heading, begins = head(figures.heading, -left, 0, left - before - BESIDE, letters)
        words, top = head(figures.head, -before, 0, width - left + before, letters)
        shapes += (*heading, *words)
        key, bottom = key_below(figures.keyed, bar_sample, (-left, bottom, width), letters)
        shapes += key
        return framed(shapes, left, min(top, begins), width, bottom)

    def _scale(self, room: float) -> tuple[Scale, float, float]:
        """Return the scale, with the room that words before and behind its ends need."""
        if self.is_written:
            return self._scale_of(STEPS[0]), *_room_of_values(self.figures, self.letters)
        scales = map(self._scale_of, STEPS)
        scale = next((one for one in scales if self._has_room(one, room)), self._scale_of(1))
        return scale, *self._overhang(scale)

    def _scale_of(self, steps: int) -> Scale:
        return scale_of(self.figures.values(), self.figures.lang, steps)

    def _has_room(self, scale: Scale, room: float) -> bool:
        """Return whether all marks of a scale have room beside each other."""
        return len(self._marks(scale, room - sum(self._overhang(scale)))) == len(scale.ticks)

    def _overhang(self, scale: Scale) -> tuple[float, float]:
        """Return how far the first and the last mark reach beyond a scale: half of them stands there."""
        first, last = (self.letters.width(tick.lines[0]) / 2 for tick in (scale.ticks[0], scale.ticks[-1]))
        return first, last

    def _marks(self, scale: Scale, plot: float) -> list[Tick]:
        """Return the marks of the scale at pixels, but for those that would meet the one before."""
        kept: list[Tick] = []
        for tick in (Tick(plot * scale.share(tick.at), tick.lines) for tick in scale.ticks):
            if not kept or are_apart((kept[-1], tick), self.letters):
                kept.append(tick)
        return kept

    def _middles(self) -> Iterator[float]:
        """Yield the height of the middle of each row."""
        y = 0.0
        for row in self.rows:
            yield y + row / 2
            y += row

    def _bars(self, scale: Scale, plot: float) -> Iterator[Bar]:
        zero = plot * scale.share(0)
        for series, y, x, _ in self._placed(scale, plot):
            yield Bar(min(x, zero), y, abs(x - zero), self.thick, fill_of(series))

    def _values(self, scale: Scale, plot: float) -> Iterator[ChartWord]:
        zero = plot * scale.share(0)
        for _, y, x, written in self._placed(scale, plot):
            beside, align = (-VALUE, Align.END) if x < zero else (VALUE, Align.START)
            yield ChartWord(written, x + beside, y + self.thick / 2 + CENTRE, align)

    def _placed(self, scale: Scale, plot: float) -> Iterator[tuple[int, float, float, str]]:
        """Yield for each bar its series, where it begins from above, where its value is, and the value in words."""
        many = len(self.figures.series)
        for at, middle in enumerate(self._middles()):
            for number, series in enumerate(self.figures.series):
                value = series.values[at]
                if value is not None:
                    y = middle + self.thick * (number - many / 2)
                    yield number, y, plot * scale.share(float(value)), series.written[at]
