"""The trial of pictures in a process of their own."""

from __future__ import annotations

import os

import pytest

from diptych.pictures import look
from diptych.pictures.flaws import DAMAGED
from diptych.render.child import Failure, WorkBudget
from diptych.render.studio import drawing as studio_module
from diptych.render.studio.drawing import Studio
from tests.support.picture_files import png, raster, svg

GRADIENT = (
    '<linearGradient id="g" spreadMethod="repeat" x2="1e-9"><stop offset="0"/><stop offset="1"/></linearGradient>'
)


@pytest.fixture
def studio() -> Studio:
    return Studio()


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
