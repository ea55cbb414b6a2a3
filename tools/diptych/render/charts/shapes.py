"""What a chart consists of, each part at its place; x grows to the right and y downwards, in pixels of 1/96 inch."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

INK, PAPER, FAINT = "#000", "#fff", "#d8d8d8"
"""Colours on paper: of words and axes, of the ground, and of the lines behind the figures."""


class Align(Enum):
    """The part of a line of text that is at its place."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


class Dot(Enum):
    """The form of a point."""

    CIRCLE = "circle"
    SQUARE = "square"
    TRIANGLE = "triangle"
    DIAMOND = "diamond"
    CROSS = "cross"
    WEDGE = "wedge"


@dataclass(frozen=True, slots=True)
class ChartWord:
    """A line of text.

    Attributes:
        text: The text.
        x: Where it is.
        y: The line on which its letters stand.
        align: What of it is at x; of a turned text, at y.
        turned: Whether it is read from below.
        italic: Whether it is in italics.
    """

    text: str
    x: float
    y: float
    align: Align = Align.MIDDLE
    turned: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class StraightLine:
    """A straight line between two points."""

    x: float
    y: float
    to_x: float
    to_y: float
    colour: str = INK
    width: float = 1


@dataclass(frozen=True, slots=True)
class Bar:
    """A rectangle; `fill` is a colour or the name of a pattern."""

    x: float
    y: float
    width: float
    height: float
    fill: str
    outlined: bool = True


@dataclass(frozen=True, slots=True)
class Trace:
    """A line through points."""

    points: tuple[tuple[float, float], ...]
    dash: str = ""
    colour: str = INK


@dataclass(frozen=True, slots=True)
class Point:
    """A point; `size` is the width of a square around it."""

    x: float
    y: float
    dot: Dot = Dot.CIRCLE
    size: float = 6
    hollow: bool = False
    colour: str = INK


Shape = ChartWord | StraightLine | Bar | Trace | Point


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart.

    Attributes:
        left: Where it begins.
        top: Where it begins at the top.
        width: How wide it is.
        height: How high it is.
        shapes: Its parts, those behind before those in front.
    """

    left: float
    top: float
    width: float
    height: float
    shapes: tuple[Shape, ...]
