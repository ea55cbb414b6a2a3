"""Words along the foot of a chart: upright, turned, or not all of them, so that none meets another."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, TypeVar

from diptych.render.charts.letters import FALL, LINE, RISE
from diptych.render.charts.scales import Tick
from diptych.render.charts.shapes import Align, ChartWord

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from diptych.render.charts.letters import Letters

Place = TypeVar("Place")

GAP = 6
"""Pixels between words beside each other."""
CLEAR = 5
"""Pixels between an axis and its words."""
MOST_LINES = 3
"""Most lines of upright names; with more, they are set in another way."""
TURNED_ROOMS = (70, 100, 140)
"""How long the lines of turned names may be, in pixels."""
STRIDES = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
STRIDES_OF_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000)
"""Steps from one mark to the next where not all have room: of numbers and days, and of months."""
CENTRE = (RISE - FALL) / 2 + 1
"""Pixels from the middle of a line's height down to where its letters stand."""


@dataclass(frozen=True, slots=True)
class Foot:
    """Words along the foot of a chart: marks at pixels, and whether they are turned."""

    ticks: tuple[Tick, ...]
    turned: bool = False

    def depth(self, letters: Letters) -> float:
        """Return how far down the words reach from the axis."""
        lines = [line for tick in self.ticks for line in tick.lines]
        if self.turned:
            return CLEAR + max(map(letters.width, lines), default=0)
        return CLEAR + LINE * max((len(tick.lines) for tick in self.ticks), default=0)

    def words(self, y: float) -> tuple[ChartWord, ...]:
        """Return the words below an axis."""
        if self.turned:
            return tuple(
                ChartWord(
                    line, tick.at + CENTRE + LINE * (at - (len(tick.lines) - 1) / 2), y + CLEAR, Align.END, turned=True
                )
                for tick in self.ticks
                for at, line in enumerate(tick.lines)
            )
        return tuple(
            ChartWord(line, tick.at, y + CLEAR + RISE + LINE * at)
            for tick in self.ticks
            for at, line in enumerate(tick.lines)
        )

    def reach(self, letters: Letters) -> tuple[float, float]:
        """Return the pixels at which the words begin and end."""
        if self.turned:
            halves = [LINE * len(tick.lines) / 2 for tick in self.ticks]
        else:
            halves = [width_of(tick, letters) / 2 for tick in self.ticks]
        begins = (tick.at - half for tick, half in zip(self.ticks, halves, strict=True))
        ends = (tick.at + half for tick, half in zip(self.ticks, halves, strict=True))
        return min(begins, default=0), max(ends, default=0)


def width_of(tick: Tick, letters: Letters) -> float:
    """Return the width of a mark's words."""
    return max(map(letters.width, tick.lines), default=0)


def are_apart(ticks: Sequence[Tick], letters: Letters) -> bool:
    """Return whether marks at pixels, from left to right, have room beside each other."""
    end = float("-inf")
    for tick in ticks:
        half = width_of(tick, letters) / 2
        if tick.at - half < end + GAP:
            return False
        end = tick.at + half
    return True


def upright(names: Sequence[str], places: Sequence[float], room: float, letters: Letters) -> Foot | None:
    """Return names in lines of whole words, each as wide as its place; `None` where one has no room."""
    if not all(letters.holds_words(name, room - GAP) for name in names):
        return None
    lines = [letters.lines(name, room - GAP) for name in names]
    if max(map(len, lines), default=0) > MOST_LINES:
        return None
    return Foot(tuple(Tick(at, words) for at, words in zip(places, lines, strict=True)))


def turned(names: Sequence[str], places: Sequence[float], room: float, letters: Letters) -> Foot:
    """Return names turned to be read from below, every second or third of them where all have no room."""
    tries = [[letters.lines(name, length) for name in names] for length in TURNED_ROOMS]
    lines = next((one for one in tries if _thickness(one) <= room), tries[-1])
    step = next(step for step in count(1) if _thickness(lines) <= room * step)
    ticks = tuple(Tick(at, words) for at, words in zip(places, lines, strict=True))
    return Foot(ticks[::step], turned=True)


def _thickness(names: Sequence[tuple[str, ...]]) -> float:
    """Return how thick the thickest of some names is, once it is turned."""
    return LINE * max(map(len, names), default=1)


def numbered(names: Sequence[str], places: Sequence[float], first: int | None, letters: Letters) -> Foot:
    """Return numbers along an axis, or some of them, as many as have room; `first` as for `thinned`."""
    ticks = [Tick(at, (name,)) for at, name in zip(places, names, strict=True)]
    return thinned(tuple, ticks, letters, first=first)


def thinned(
    marks: Callable[[Sequence[Place]], Sequence[Tick]],
    places: Sequence[Place],
    letters: Letters,
    *,
    first: int | None = None,
    strides: Sequence[int] = STRIDES,
) -> Foot:
    """Return the marks of all places along an axis, or of every second, fifth or tenth, as many as have room.

    Args:
        marks: Returns the marks of some places, from left to right.
        places: All places.
        letters: The letters of the chart.
        first: The number of the first place where each has the next number: marks are then at round numbers.
        strides: Steps from one mark to the next.
    """
    rows = (places[0 if first is None or stride >= len(places) else -first % stride :: stride] for stride in strides)
    return Foot(next(tuple(some) for row in rows if are_apart(some := marks(row), letters)))
