"""The drawing of charts and the trial of pictures in a process of their own."""

from __future__ import annotations

import os
import re

import pytest

from diptych.io import assets
from diptych.model.exhibit import ChartKind
from diptych.pictures import look
from diptych.pictures.flaws import DAMAGED
from diptych.render.child import Failure, WorkBudget
from diptych.render.exhibits.specification import specification
from diptych.render.studio import drawing as studio_module
from diptych.render.studio.drawing import Studio
from tests.support.picture_files import png, raster, svg

BARS = specification(ChartKind.BAR, ["A", "B"], [("a", "b"), ("1", "2.5")], "")
GRADIENT = (
    '<linearGradient id="g" spreadMethod="repeat" x2="1e-9"><stop offset="0"/><stop offset="1"/></linearGradient>'
)


@pytest.fixture
def studio() -> Studio:
    return Studio(str(assets.asset_path("fonts")))


def test_a_chart_is_drawn(studio: Studio) -> None:
    drawn = studio.chart(BARS, "en")
    assert isinstance(drawn, str)
    assert re.match(r'<svg [^>]*width="\d+"', drawn)


def test_what_is_no_chart_is_a_failure_and_the_next_one_is_drawn(studio: Studio) -> None:
    assert isinstance(studio.chart({"mark": "none"}, "en"), Failure)
    assert isinstance(studio.chart(BARS, "fr"), str)


@pytest.mark.parametrize(
    "values",
    [
        [(), ()],
        [("a",), ("",)],
        [("a", "b"), ("-3", "-0.5")],
        [("a", "b"), ("9" * 60, "1")],
        [("😀", "عربي"), ("1", "2")],
        [("a", "a"), ("1", "2")],
    ],
)
def test_values_of_any_kind_are_drawn(studio: Studio, values: list[tuple[str, ...]]) -> None:
    for kind in (ChartKind.BAR, ChartKind.LINE):
        assert isinstance(studio.chart(specification(kind, ["A", "😀"], values, "U"), "fr"), str)


def test_moments_in_any_order_are_drawn(studio: Studio) -> None:
    for moments in ((), ("2020-05", "2019-01-31"), ("0001-01", "9999-12")):
        columns = [moments, tuple("b" for _ in moments)]
        assert isinstance(studio.chart(specification(ChartKind.TIMELINE, ["M", "L"], columns, ""), "en"), str)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA"])
def test_a_picture_that_can_be_drawn_is_no_failure(studio: Studio, mode: str) -> None:
    assert studio.trial(raster("PNG", mode)) is None


def test_a_vector_picture_is_tried_with_the_typesetter(studio: Studio) -> None:
    assert studio.trial(look("a.svg", svg('<rect width="5" height="5"/>')).data) is None
    assert studio.trial(svg('<text font-size="1e30">abc</text>'))


def test_a_picture_whose_data_are_damaged_is_a_failure(studio: Studio) -> None:
    assert studio.trial(png(60, 40, b"no data of a picture")) == Failure(DAMAGED)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such limits")
def test_a_picture_that_takes_too_much_is_a_failure_and_the_next_one_is_tried(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(studio_module, "BUDGET", WorkBudget(seconds=3, memory=600_000_000))
    assert studio.trial(svg(GRADIENT + '<rect width="9" height="9" fill="url(#g)"/>'))
    assert studio.trial(raster("PNG")) is None
