"""What a chart shows: order, gaps, nought, numbers, months, and series that are told apart without colour."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from diptych.render.charts.looks import FILLS, STROKES_OF_SERIES
from diptych.render.charts.shapes import Bar, ChartWord, Point, StraightLine, Trace
from diptych.render.charts.svg import printed_svg, read_svg
from tests.render.charts.charts import LETTERS, NARROW, WIDE, picture, svg
from tests.support.chart_words import shown

if TYPE_CHECKING:
    from diptych.render.charts.shapes import Picture

CITIES = [("City", "Events"), ("Nairobi", "3"), ("Addis Ababa", "12"), ("Geneva", "1")]
NAMES = ["Nairobi", "Addis Ababa", "Geneva"]
EIGHT = ("Year", *(f"Series {at}" for at in range(8)))


def words(chart: Picture) -> list[str]:
    """Return the lines of text of a chart."""
    return [shape.text for shape in chart.shapes if isinstance(shape, ChartWord)]


def bars(chart: Picture) -> list[Bar]:
    """Return the bars of a chart."""
    return [shape for shape in chart.shapes if isinstance(shape, Bar)]


def traces(chart: Picture) -> list[Trace]:
    """Return the stretches of lines of a chart."""
    return [shape for shape in chart.shapes if isinstance(shape, Trace)]


def test_names_are_in_the_order_of_the_file() -> None:
    for width in (WIDE, NARROW):
        found = [
            word for word in words(picture("bar", CITIES, width=width)) if word in {"Nairobi", "Addis Ababa", "Geneva"}
        ]
        assert found == ["Nairobi", "Addis Ababa", "Geneva"]


def test_two_rows_of_one_name_are_two_bars() -> None:
    chart = picture("bar", [("City", "Events"), ("Geneva", "3"), ("Geneva", "4")])
    assert words(chart).count("Geneva") == 2
    assert len({bar.x for bar in bars(chart)}) == 2


def test_long_names_stand_in_front_of_lying_bars() -> None:
    name = "International Organization of la Francophonie"
    chart = picture("bar", [("Organization", "Events"), *((f"{name} {at}", str(at)) for at in range(1, 7))])
    assert len({bar.x for bar in bars(chart)}) == 1
    assert " ".join(words(chart)).count("Francophonie") == 6


def test_what_short_names_are_stands_above_them_in_whole_words() -> None:
    rows = [("Organization", "Events"), *((f"A{at}", "1") for at in range(40))]
    assert "Organization" in words(picture("bar", rows))


def test_short_names_stand_below_upright_bars() -> None:
    assert len({bar.y + bar.height for bar in bars(picture("bar", CITIES))}) == 1


@pytest.mark.parametrize("missing", ["", "..", "…"])
def test_a_missing_figure_is_no_bar_and_nought_is_one(missing: str) -> None:
    rows = [("City", "Events"), ("Nairobi", "3"), ("Vienna", missing), ("Geneva", "0")]
    assert [bar.height > 0 for bar in bars(picture("bar", rows))] == [True, False]


@pytest.mark.parametrize("missing", ["", "..", "…"])
def test_a_line_breaks_where_a_figure_is_missing(missing: str) -> None:
    rows = [("Year", "Events"), *((str(2010 + at), value) for at, value in enumerate(("1", "2", missing, "4", "5")))]
    assert [len(trace.points) for trace in traces(picture("line", rows))] == [2, 2]
    rows[3] = ("2012", "0")
    assert [len(trace.points) for trace in traces(picture("line", rows))] == [5]


def test_a_figure_between_two_gaps_is_a_point() -> None:
    values = ["1"] * 50 + ["", "7", ""] + ["1"] * 50
    chart = picture("line", [("Day", "Level"), *((str(at), value) for at, value in enumerate(values))])
    ends = {point for trace in traces(chart) for point in trace.points}
    assert [shape for shape in chart.shapes if isinstance(shape, Point) and (shape.x, shape.y) not in ends]


def test_bars_below_nought_hang_from_its_line() -> None:
    chart = picture("bar", [("City", "Change"), ("Nairobi", "-3"), ("Geneva", "5")])
    (nought,) = (shape for shape in chart.shapes if isinstance(shape, StraightLine))
    down, up = bars(chart)
    assert down.y == nought.y == nought.to_y == up.y + up.height
    assert "\u22123" in words(chart)


def test_figures_stand_at_bars_where_they_fit_and_else_on_a_scale() -> None:
    assert {"3", "12", "1"} <= set(words(picture("bar", CITIES)))
    many = [("Year", "Tonnes"), *((str(1980 + at), str(123456 + at)) for at in range(40))]
    found = words(picture("bar", many))
    assert "123456" not in found
    assert "150,000" in found


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("en", ["2,500,000.5", "\u221212.25"]),
        ("fr", ["2\u00a0500\u00a0000,5", "\u221212,25"]),
        ("es", ["2.500.000,5", "\u221212,25"]),
    ],
)
def test_figures_are_written_as_in_the_text(lang: str, expected: list[str]) -> None:
    found = words(picture("bar", [("N", "V"), ("a", "2500000.5"), ("b", "-12.25")], lang))
    assert [word for word in found if word in expected] == expected


@pytest.mark.parametrize(("lang", "expected"), [("en", "10,000"), ("fr", "10\u00a0000"), ("es", "10.000")])
def test_a_scale_is_written_as_in_the_text(lang: str, expected: str) -> None:
    rows = [("Year", "A", "B"), ("2019", "0", "18000"), ("2020", "300", "700")]
    assert expected in words(picture("line", rows, lang))


def test_small_figures_have_all_their_decimals() -> None:
    found = words(picture("line", [("Year", "A"), ("2019", "0.000001"), ("2020", "0.000002")], "fr"))
    assert {"0,0000005", "0,000002"} & set(found)


@pytest.mark.parametrize("kind", ["bar", "line"])
def test_years_have_no_separator(kind: str) -> None:
    found = words(picture(kind, [("Year", "A"), *((str(year), "1") for year in range(1946, 2026))], "fr"))
    assert "2000" in found
    assert "1947" not in found


@pytest.mark.parametrize("kind", ["bar", "line"])
@pytest.mark.parametrize(
    ("lang", "expected"), [("en", {"Jan", "Jul"}), ("fr", {"janv.", "juil."}), ("es", {"ene", "jul"})]
)
def test_months_are_short_and_their_year_stands_below_where_it_changes(
    kind: str, lang: str, expected: set[str]
) -> None:
    months = [f"{year}-{month:02d}" for year in (2018, 2019, 2020) for month in range(1, 13)]
    found = words(picture(kind, [("Month", "A"), *((month, "1") for month in months)], lang))
    assert expected <= set(found)
    assert [word for word in found if word in {"2018", "2019", "2020"}] == ["2018", "2019", "2020"]


def test_a_day_of_a_month_is_written_as_in_the_language() -> None:
    rows = [("Day", "A"), ("2019-03-01", "1"), ("2019-03-02", "2"), ("2019-03-03", "3")]
    assert {"1 Mar", "2 Mar"} <= set(words(picture("line", rows, "en")))
    assert {"1er mars", "2 mars"} <= set(words(picture("line", rows, "fr")))


def test_moments_of_a_line_are_as_far_apart_as_they_are() -> None:
    rows = [("Month", "A"), ("2019-01", "1"), ("2019-02", "2"), ("2020-01", "3")]
    (line,) = traces(picture("line", rows))
    near, far = (after[0] - before[0] for before, after in pairwise(line.points))
    assert far > 9 * near


@pytest.mark.parametrize(
    ("unit", "expected"),
    [("", "Cost"), ("Euros", "Cost (Euros)"), ("cost", "Cost"), ("Cost", "Cost")],
)
def test_the_only_series_has_its_label_beside_the_unit(unit: str, expected: str) -> None:
    for kind in ("bar", "line"):
        assert expected in words(picture(kind, [("City", "Cost"), ("Nairobi", "3")], unit=unit))


def test_what_goes_along_the_axis_is_named() -> None:
    long = "International Organization of la Francophonie"
    for kind, name in (("bar", "Nairobi"), ("bar", long), ("line", long)):
        rows = [("Place", "Cost"), *((f"{name} {at}", "3") for at in range(6))]
        assert "Place" in words(picture(kind, rows))


def test_eight_series_are_told_apart_without_colour() -> None:
    assert len(set(FILLS)) == 8
    assert len({(stroke.dot, stroke.hollow, stroke.colour) for stroke in STROKES_OF_SERIES}) == 8
    rows = [EIGHT, *((str(2010 + at), *map(str, range(at, at + 8))) for at in range(3))]
    assert len({bar.fill for bar in bars(picture("bar", rows))}) == 8
    for width in (WIDE, NARROW):
        found = words(picture("line", rows, width=width))
        assert sorted(word for word in found if word.startswith("Series")) == list(EIGHT[1:])


def test_names_stand_beside_the_ends_of_lines_in_their_order() -> None:
    rows = [("Year", "Low", "High"), ("2019", "5", "6"), ("2020", "1", "9")]
    places = {one.text: one for one in picture("line", rows).shapes if isinstance(one, ChartWord)}
    assert places["High"].y < places["Low"].y
    assert places["High"].x > max(x for x, _ in traces(picture("line", rows))[0].points)


def test_names_stand_where_the_latest_moment_is_wherever_the_file_has_it() -> None:
    rows = [("Month", "Low", "High"), ("2020-01", "1", "9"), ("2019-01", "6", "5")]
    places = {one.text: one for one in picture("line", rows).shapes if isinstance(one, ChartWord)}
    assert places["High"].y < places["Low"].y


def test_where_a_line_ends_early_names_stand_below() -> None:
    rows = [("Year", "Low", "High"), ("2019", "5", "6"), ("2020", "", "9")]
    places = {one.text: one for one in picture("line", rows).shapes if isinstance(one, ChartWord)}
    assert places["High"].y == places["Low"].y


def test_a_dot_of_a_timeline_shows_how_many_events_there_are() -> None:
    rows = [("Month", "Where"), ("2019-01", "a"), *[("2019-03-05", "b")] * 4]
    chart = picture("timeline", rows, unit="Events in the month")
    one, four, *key = (shape.size for shape in chart.shapes if isinstance(shape, Point))
    assert four == 2 * one
    assert key == [one, four]
    assert words(chart)[-3:] == ["Events in the month", "1", "4"]


def test_a_chart_is_drawn_alike_every_time() -> None:
    rows = [EIGHT, *((str(2010 + at), *map(str, range(at, at + 8))) for at in range(3))]
    assert svg("bar", rows, "fr") == svg("bar", rows, "fr")


def test_on_the_web_a_chart_has_no_ground_and_takes_the_colours_of_the_page() -> None:
    made = read_svg(picture("bar", CITIES), ":root{--ink:red}", LETTERS)
    assert ":root{--ink:red}" in made
    assert '[fill="#000"]{fill:var(--ink)}' in made
    assert 'fill="white"' not in made
    assert "<style>" not in printed_svg(picture("bar", CITIES))


def test_on_the_web_words_are_as_wide_as_they_were_laid_out() -> None:
    made = read_svg(picture("bar", [("City", "A"), ("Nairobi", "3"), ("نهر", "1")]), "", LETTERS)
    widths = dict(re.findall(r'textLength="([\d.]+)" lengthAdjust="spacingAndGlyphs">([^<]*)<', made))
    assert "Nairobi" in widths.values()
    # Letters of another font are as wide as that font has them.
    assert "نهر" not in widths.values()
    assert "نهر" in shown(made)


def test_what_a_file_holds_is_no_mark_up() -> None:
    made = svg("bar", [("City", "<b>&"), ("</text><script>", "3")])
    assert {"<b>&", "</text><script>"} <= set(shown(made))
