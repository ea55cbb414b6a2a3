"""Charts to test with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.io.assets import asset_path
from diptych.model.exhibit import Chart, ChartKind, Column, Sheet
from diptych.model.source import Span
from diptych.render.charts.drawing import chart_picture
from diptych.render.charts.letters import Letters
from diptych.render.charts.shapes import Picture
from diptych.render.charts.svg import printed_svg
from tests.support.reports import report

if TYPE_CHECKING:
    from collections.abc import Sequence

LETTERS = Letters(str(asset_path("fonts")))
PLACE = Span("a.en.md", 0, 1)
WIDE, NARROW = 487, 320
WIDTHS = (WIDE, NARROW)
"""The measure of a page, on paper and on a wide screen, and that of a telephone of 390 pixels."""


def picture(kind: str, rows: Sequence[Sequence[str]], lang: str = "en", unit: str = "", width: float = WIDE) -> Picture:
    """Return a chart of rows of values; the first has the labels of the columns."""
    labels, *values = rows
    names = tuple(f"c{at}" for at in range(len(labels)))
    columns = tuple(map(Column, names, labels))
    block = Chart(
        span=PLACE, file="d.csv", file_span=PLACE, title="T", columns=columns, unit=unit, kind=ChartKind(kind),
        alternative="A",
    )  # fmt: skip
    held = report({"a.en.md": "Text."})
    held.sheets["d.csv"] = Sheet(names, tuple(map(tuple, values)))  # type: ignore[index]
    chart = chart_picture(block, held, lang, width, LETTERS)
    assert isinstance(chart, Picture)
    return chart


def svg(kind: str, rows: Sequence[Sequence[str]], lang: str = "en", unit: str = "", width: float = WIDE) -> str:
    """Return a chart as it is printed; see `picture`."""
    return printed_svg(picture(kind, rows, lang, unit, width))
