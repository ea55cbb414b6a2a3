"""PNG and JPEG files: what their headers say, and whether they are complete."""

from __future__ import annotations

import zlib

import pytest

from diptych.pictures import Flaw, FlawKind, look, pixels
from diptych.pictures.flaws import (
    CUT_OFF,
    DAMAGED,
    DEEP_COLOUR,
    EMPTY,
    NO_SIZE,
    OTHER_KIND,
    PIXELS,
    STRANGE_CODING,
)
from tests.support.picture_files import png, raster

WHOLE = {
    "RGB": ("a.png", raster("PNG")),
    "one colour": ("a.png", raster("PNG", "1")),
    "a palette": ("a.png", raster("PNG", "P")),
    "transparent": ("A.PNG", raster("PNG", "RGBA")),
    "JPEG": ("a.jpg", raster("JPEG")),
    "grey JPEG": ("a.jpeg", raster("JPEG", "L")),
    "JPEG under the name of PNG, which every browser shows": ("a.png", raster("JPEG")),
}


@pytest.mark.parametrize("kind", WHOLE)
def test_a_whole_picture_is_shown_as_it_is(kind: str) -> None:
    path, data = WHOLE[kind]
    assert look(path, data).data == data
    assert not look(path, data).flaws


@pytest.mark.parametrize(("path", "data"), [WHOLE["RGB"], WHOLE["JPEG"]])
def test_a_picture_cut_off_anywhere_is_not_shown(path: str, data: bytes) -> None:
    assert all(look(path, data[:end]) != look(path, data) for end in range(len(data)))
    assert not any(look(path, data[:end]).data for end in range(len(data)))


@pytest.mark.parametrize(
    ("path", "data", "reason"),
    [
        ("a.png", b"", EMPTY),
        ("a.png", raster("GIF"), OTHER_KIND),
        ("a.png", b"<svg/>", OTHER_KIND),
        ("a.svg", raster("PNG"), OTHER_KIND),
        ("a.png", raster("PNG")[:-1], CUT_OFF),
        ("a.png", raster("PNG").replace(b"IHDR", b"IHDT"), DAMAGED),
        ("a.png", png(0, 9), NO_SIZE),
        ("a.png", png(9, 9, b"no data of a picture"), DAMAGED),
        ("a.png", png(9, 9, zlib.compress(bytes(28 * 8))), CUT_OFF),
        ("a.png", png(9, 9, form=(8, 1)), DAMAGED),
        ("a.png", png(9, 9, form=(16, 0)), DEEP_COLOUR),
        ("a.jpg", raster("JPEG").replace(b"\xff\xc0\x00\x11\x08", b"\xff\xc0\x00\x11\x0c"), DEEP_COLOUR),
        ("a.jpg", raster("JPEG").replace(b"\xff\xc0\x00", b"\xff\xc9\x00"), STRANGE_CODING),
        ("a.jpg", b"\xff\xd8\xff\xd9", CUT_OFF),
        ("a.jpg", raster("JPEG")[:20] + b"\0" + raster("JPEG")[20:], DAMAGED),
    ],
)
def test_what_cannot_be_shown_says_why(path: str, data: bytes, reason: str) -> None:
    assert look(path, data).flaws == (Flaw(FlawKind.UNREADABLE, reason),)


def test_pixels_have_a_limit() -> None:
    side = int(PIXELS**0.5)
    assert look("a.png", png(side, side, zlib.compress(bytes(PIXELS)), form=(1, 0))).data
    assert look("a.png", png(side + 1, side + 1)).flaws == (Flaw(FlawKind.OVERSIZED, f"{side + 1} × {side + 1}"),)


@pytest.mark.parametrize("size", [(1, 1), (2, 9), (5, 5), (60, 41)])
def test_a_picture_that_comes_in_passes_is_whole(size: tuple[int, int]) -> None:
    width, height = size
    # The rows of each pass, counted one by one.
    starts = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
    rows = (len(range(left, width, across)) for left, top, across, down in starts for _ in range(top, height, down))
    data = b"".join(bytes(1 + 3 * row) for row in rows if row)
    assert look("a.png", png(width, height, zlib.compress(data), passes=1)).data
    assert not look("a.png", png(width, height, zlib.compress(data[:-1]), passes=1)).data


def test_inks_and_movement_are_told_and_shown() -> None:
    for path, data, kind in (
        ("a.jpg", raster("JPEG", "CMYK"), FlawKind.INKS),
        ("a.png", raster("PNG", "RGB", "red"), FlawKind.MOVING),
    ):
        assert look(path, data).data == data
        assert [flaw.kind for flaw in look(path, data).flaws] == [kind]


@pytest.mark.parametrize("data", [raster("PNG", size=(60, 40)), raster("JPEG", size=(60, 40))])
def test_a_picture_says_how_many_pixels_it_has(data: bytes) -> None:
    assert pixels(data) == (60, 40)


@pytest.mark.parametrize("data", [b"", b"GIF89a", png(60, 40)[:20], png(0, 40), raster("JPEG")[:8]])
def test_what_says_no_size_has_none(data: bytes) -> None:
    assert pixels(data) is None
