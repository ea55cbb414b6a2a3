"""No word of a chart lies over another or leaves the picture: on paper, side by side, on the web, on a telephone."""

from __future__ import annotations

import time
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from diptych.api import load_report
from diptych.model.exhibit import Chart
from diptych.render.charts.drawing import chart_picture
from diptych.render.charts.shapes import Picture
from diptych.render.charts.svg import printed_svg
from tests.render.charts.charts import LETTERS, WIDTHS, svg
from tests.support.chart_words import faults

if TYPE_CHECKING:
    from diptych.model.report import Report

GALLERY = Path(__file__).parents[2] / "gallery" / "charts"
SECONDS = 2
"""Seconds that no chart takes, on the slowest machine."""
LONG = "Reading of the gauge at the confluence " * 5
HOSTILE = (
    "", "a", "Nairobi", "x" * 200, LONG, "e\u0301" * 40, "<b>&amp;", "\u200b", "a-b/c–d",
    "😀" * 30, "👨\u200d👩\u200d👧 family", "لجنة النهر الدولية", "河流委員會" * 20,
)  # fmt: skip
NUMBERS = ("0", "1", "-1", "1000000000000", "-999999999999999", "0.000001", "0.5", "", "..")


@cache
def gallery() -> Report:
    """Return the report of hard charts."""
    return load_report(GALLERY)


def charts() -> list[tuple[str, Chart]]:
    """Return the charts of the gallery, in both languages."""
    found = gallery().documents()
    return [(one.lang, block) for one in found for block in one.blocks() if isinstance(block, Chart)]


def test_the_gallery_has_charts_of_every_kind() -> None:
    assert len(charts()) >= 2 * 16
    assert {chart.kind.value for _, chart in charts()} == {"bar", "line", "timeline"}


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(("lang", "chart"), charts(), ids=lambda value: getattr(value, "file", value))
def test_words_of_the_gallery_have_room(lang: str, chart: Chart, width: int) -> None:
    made = chart_picture(chart, gallery(), lang, width, LETTERS)
    assert isinstance(made, Picture)
    assert made.width == width
    assert list(faults(printed_svg(made))) == []


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("kind", ["bar", "line"])
@pytest.mark.parametrize("series", [1, 2, 8])
def test_any_names_and_numbers_have_room(kind: str, series: int, width: int) -> None:
    rows = [["Name" * 30, *(f"Series {at} " * (1 + 3 * (at % 3)) for at in range(series))]]
    rows += [
        [name, *(NUMBERS[(at * 3 + one) % len(NUMBERS)] for one in range(series))] for at, name in enumerate(HOSTILE)
    ]
    known = [row for row in rows if not any(letter > "\u0600" for letter in row[0])]
    assert list(faults(svg(kind, known, "fr", "Unit " * 60, width))) == []
    svg(kind, rows, "en", "", width)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("count", [1, 2, 7, 12, 36, 120, 500])
@pytest.mark.parametrize("kind", ["bar", "line"])
def test_any_number_of_months_and_years_has_room(kind: str, count: int, width: int) -> None:
    months = [f"{1990 + at // 12}-{1 + at % 12:02d}" for at in range(count)]
    years = [str(1500 + at) for at in range(count)]
    for along in (months, years, [f"{month}-15" for month in months]):
        rows = [("When", "Events"), *((when, str(at * 37 % 5000)) for at, when in enumerate(along))]
        assert list(faults(svg(kind, rows, "fr", "Number", width))) == []


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("last", ["2019-02-01", "2019-03", "2021-12", "2100-01", "9999-12-31"])
def test_any_stretch_of_time_has_room(last: str, width: int) -> None:
    for first in ("0001-01", "2019-01-31"):
        rows = [("When", "Where"), (first, LONG), (last, "b"), (last, "b"), ("", "none")]
        assert list(faults(svg("timeline", rows, "fr", "Unit " * 40, width))) == []
        lines = [("When", "A", "B"), (first, "1", "2"), (last, "", "3")]
        assert list(faults(svg("line", lines, "en", "", width))) == []


@pytest.mark.parametrize("kind", ["bar", "line", "timeline"])
def test_many_values_take_no_time(kind: str) -> None:
    started = time.process_time()
    rows = [("When", "Value"), *((f"{1000 + at // 12}-{1 + at % 12:02d}", str(at % 40)) for at in range(2500))]
    assert list(faults(svg(kind, rows))) == []
    assert time.process_time() - started < SECONDS


@pytest.mark.parametrize("kind", ["bar", "line"])
@pytest.mark.parametrize(
    "values", [(), ("",), ("..",), ("0", "0"), ("7", "7", "7"), ("-3", "-3"), ("1000000000000",), ("0.000001",)]
)
def test_charts_of_little_are_charts(kind: str, values: tuple[str, ...]) -> None:
    for width in WIDTHS:
        rows = [("Name", "Value"), *((f"n{at}", value) for at, value in enumerate(values))]
        assert list(faults(svg(kind, rows, "en", "Unit", width))) == []
        assert list(faults(svg("timeline", [("When", "Where"), *(("", "a") for _ in values)], width=width))) == []
