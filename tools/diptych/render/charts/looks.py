"""How series are told apart without colour: by grey and pattern, by dash and point."""

from __future__ import annotations

from dataclasses import dataclass

from diptych.render.charts.shapes import INK, PAPER, Dot

DARK, MIDDLE, LIGHT = "#5a5a5a", "#8c8c8c", "#c8c8c8"
TINTS = {DARK: 65, MIDDLE: 45, LIGHT: 22}
"""Greys on paper, each with its share of ink: on a dark page they are light."""
TILE = '<pattern id="{name}" width="{side}" height="{side}" patternUnits="userSpaceOnUse"{turn}>'
GROUND = f'<rect width="10" height="10" fill="{PAPER}"/>'
STROKES = f'<path d="M0 1H4" stroke="{INK}" stroke-width="{{width}}"/>'
ENDED = "</pattern>"


def _hatched(name: str, turn: int, width: float) -> str:
    turned = f' patternTransform="rotate({turn})"' if turn else ""
    return TILE.format(name=name, side=4, turn=turned) + GROUND + STROKES.format(width=width) + ENDED


PATTERNS = {
    "rising": _hatched("rising", -45, 1),
    "falling": _hatched("falling", 45, 2),
    "lined": _hatched("lined", 0, 1),
    "dotted": TILE.format(name="dotted", side=4, turn="")
    + GROUND
    + f'<circle cx="2" cy="2" r="1" fill="{INK}"/>'
    + ENDED,
}
"""Patterns of bars by their names."""
FILLS = (DARK, LIGHT, "rising", PAPER, INK, "dotted", "falling", "lined")
"""What the bars of each series are filled with; all have an outline."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """How the line of a series is drawn."""

    dash: str
    dot: Dot
    hollow: bool = False
    colour: str = INK


STROKES_OF_SERIES = (
    Stroke("", Dot.CIRCLE),
    Stroke("6 3", Dot.SQUARE, hollow=True),
    Stroke("2 2", Dot.TRIANGLE),
    Stroke("10 3 2 3", Dot.DIAMOND, hollow=True),
    Stroke("", Dot.CIRCLE, hollow=True, colour=MIDDLE),
    Stroke("6 3", Dot.SQUARE, colour=MIDDLE),
    Stroke("2 2", Dot.WEDGE, hollow=True, colour=MIDDLE),
    Stroke("10 3 2 3", Dot.CROSS, colour=MIDDLE),
)


def fill_of(series: int) -> str:
    """Return what the bars of a series are filled with, by its place among the others."""
    return FILLS[series % len(FILLS)]


def stroke_of(series: int) -> Stroke:
    """Return how the line of a series is drawn, by its place among the others."""
    return STROKES_OF_SERIES[series % len(STROKES_OF_SERIES)]
