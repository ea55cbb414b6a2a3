"""A chart as SVG, for paper and for the web."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from diptych.render.charts.letters import SIZE
from diptych.render.charts.looks import PATTERNS, TINTS
from diptych.render.charts.shapes import FAINT, INK, PAPER, Align, Bar, ChartWord, Dot, Point, StraightLine, Trace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from diptych.render.charts.letters import Letters
    from diptych.render.charts.shapes import Picture, Shape

CHART_ADDRESS = "data:image/svg+xml;base64,"
"""Beginning of a chart's address, which holds the picture itself."""
PRINTED_FACES = "Diptych Serif, Times New Roman, Tinos, serif"
READ_FACES = "Times New Roman, Tinos, Liberation Serif, Times, Noto Serif, serif"
"""The fonts of the page, which readers may have or not."""
HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
    'viewBox="{left} {top} {width} {height}">{style}{patterns}'
    '<g font-family="{faces}" font-size="{size}" fill="{ink}" stroke-linejoin="round">'
)
FOOT = "</g></svg>"
MIXED = "color-mix(in srgb,var(--ink) {ink}%,var(--paper))"
OUTLINE = 0.75
CORNERS = {
    Dot.SQUARE: ((-1, -1), (1, -1), (1, 1), (-1, 1)),
    Dot.TRIANGLE: ((0, -1), (1, 1), (-1, 1)),
    Dot.WEDGE: ((0, 1), (1, -1), (-1, -1)),
    Dot.DIAMOND: ((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
}
"""Corners of points, from their centre, in halves of their size."""


def printed_svg(picture: Picture) -> str:
    """Return a chart for paper."""
    return _svg(picture, "", PRINTED_FACES, lambda _: "")


def read_svg(picture: Picture, palette: str, letters: Letters) -> str:
    """Return a chart for the web, in the colours of the page, light or dark.

    Args:
        picture: The chart.
        palette: The style sheet with the colours of the page.
        letters: The letters with which it was laid out: in each reader's font, words are as wide as in this one.
    """

    def length(word: ChartWord) -> str:
        if not letters.has(word.text):
            return ""
        return f' textLength="{_number(letters.width(word.text))}" lengthAdjust="spacingAndGlyphs"'

    return _svg(picture, f"<style>{palette}{_colours()}</style>", READ_FACES, length)


def _colours() -> str:
    """Return the rules that make of each colour on paper one of the page; programs without variables ignore them."""
    named = {INK: "var(--ink)", PAPER: "var(--paper)", FAINT: "var(--rule)"}
    mixed = {colour: MIXED.format(ink=ink) for colour, ink in TINTS.items()}
    return "".join(
        f'[{of}="{colour}"]{{{of}:{shown}}}' for colour, shown in (named | mixed).items() for of in ("fill", "stroke")
    )


def _svg(picture: Picture, style: str, faces: str, length: Callable[[ChartWord], str]) -> str:
    used = {shape.fill for shape in picture.shapes if isinstance(shape, Bar)}
    patterns = "".join(pattern for name, pattern in PATTERNS.items() if name in used)
    head = HEAD.format(
        left=_number(picture.left),
        top=_number(picture.top),
        width=_number(picture.width),
        height=_number(picture.height),
        style=style,
        patterns=f"<defs>{patterns}</defs>" if patterns else "",
        faces=faces,
        size=SIZE,
        ink=INK,
    )
    return head + "".join(_drawn(picture.shapes, length)) + FOOT


def _drawn(shapes: Iterable[Shape], length: Callable[[ChartWord], str]) -> Iterable[str]:
    for shape in shapes:
        match shape:
            case ChartWord():
                yield _word(shape, length(shape))
            case StraightLine():
                ends = f'x1="{_number(shape.x)}" y1="{_number(shape.y)}" x2="{_number(shape.to_x)}" '
                ends += f'y2="{_number(shape.to_y)}"'
                yield f'<line {ends} stroke="{shape.colour}" stroke-width="{_number(shape.width)}"/>'
            case Bar():
                yield _bar(shape)
            case Trace():
                line = "L".join(f"{_number(x)} {_number(y)}" for x, y in shape.points)
                dash = f' stroke-dasharray="{shape.dash}"' if shape.dash else ""
                yield f'<path d="M{line}" fill="none" stroke="{shape.colour}" stroke-width="1.5"{dash}/>'
            case Point():
                yield _point(shape)


def _word(word: ChartWord, length: str) -> str:
    x, y = _number(word.x), _number(word.y)
    align = "" if word.align is Align.START else f' text-anchor="{word.align.value}"'
    turn = f' transform="rotate(-90 {x} {y})"' if word.turned else ""
    slant = ' font-style="italic"' if word.italic else ""
    return f'<text x="{x}" y="{y}"{align}{turn}{slant}{length}>{escape(word.text, quote=False)}</text>'


def _bar(bar: Bar) -> str:
    place = f'x="{_number(bar.x)}" y="{_number(bar.y)}" width="{_number(bar.width)}" height="{_number(bar.height)}"'
    fill = f"url(#{bar.fill})" if bar.fill in PATTERNS else bar.fill
    outline = f' stroke="{INK}" stroke-width="{OUTLINE}"' if bar.outlined else ""
    return f'<rect {place} fill="{fill}"{outline}/>'


def _point(point: Point) -> str:
    x, y, half = point.x, point.y, point.size / 2
    paint = f'fill="{PAPER if point.hollow else point.colour}" stroke="{point.colour}"'
    match point.dot:
        case Dot.CIRCLE:
            return f'<circle cx="{_number(x)}" cy="{_number(y)}" r="{_number(half)}" {paint}/>'
        case Dot.CROSS:
            line = f"M{_number(x - half)} {_number(y - half)}l{_number(2 * half)} {_number(2 * half)}"
            line += f"m0 {_number(-2 * half)}l{_number(-2 * half)} {_number(2 * half)}"
            return f'<path d="{line}" fill="none" stroke="{point.colour}" stroke-width="1.5"/>'
        case _:
            corners = ((x + half * right, y + half * down) for right, down in CORNERS[point.dot])
            line = "L".join(f"{_number(right)} {_number(down)}" for right, down in corners)
            return f'<path d="M{line}z" {paint}/>'


def _number(value: float) -> str:
    """Return a number as it is written in a picture, to a hundredth of a pixel."""
    written = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if written == "-0" else written
