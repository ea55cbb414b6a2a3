"""The headers of PNG and JPEG files: size, colour depth, and whether the file is complete."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

from diptych.pictures.flaws import (
    CUT_OFF,
    DAMAGED,
    DEEP_COLOUR,
    NO_SIZE,
    STRANGE_CODING,
    STRANGE_COLOURS,
    Flaw,
    FlawKind,
    RefusedPictureError,
    measured,
    unreadable,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

PNG = b"\x89PNG\r\n\x1a\n"
JPEG = b"\xff\xd8\xff"
HEAD, HEAD_LENGTH, DATA, END, ANIMATION = b"IHDR", 13, b"IDAT", b"IEND", b"acTL"
CHUNK_HEAD, CHUNK_SUM = 8, 4
CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
"""Samples per pixel, by colour type."""
DEPTHS = frozenset({1, 2, 4, 8, 16})
WHOLE = ((0, 0, 1, 1),)
PASSES = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
"""The passes of an interlaced picture: the first pixel of each, and the distance from one pixel to the next."""
STEP = 1_000_000
"""Bytes that are unpacked at a time."""
GREY = 0
DEEP = 16
"""Bits per sample that the typesetter takes for 8 in a grey picture."""

ALONE = frozenset({0x01, *range(0xD0, 0xD9)})
"""Markers of a JPEG without content."""
FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""Markers of a JPEG that give its size."""
KNOWN_FRAMES = frozenset({0xC0, 0xC1, 0xC2})
"""Those of baseline, extended and progressive pictures, which every browser shows."""
SCAN, END_OF_IMAGE = 0xDA, b"\xff\xd9"
FRAME = struct.Struct(">BHHB")
BITS = 8
INKS = 4
COLOURS = frozenset({1, 3, INKS})


def pixels(data: bytes) -> tuple[int, int] | None:
    """Return how many pixels a PNG or JPEG file is wide and high; none if it is no such file, or does not say it."""
    try:
        if data.startswith(PNG):
            name, content = next(_chunks(data), (b"", memoryview(b"")))
            return _size(*struct.unpack_from(">II", content)) if name == HEAD and len(content) == HEAD_LENGTH else None
        if data.startswith(JPEG):
            for marker, at in _segments(data):
                if marker in FRAMES and at + FRAME.size <= len(data):
                    _, height, width, _ = FRAME.unpack_from(data, at)
                    return _size(width, height)
    except RefusedPictureError:
        return None
    return None


def _size(width: int, height: int) -> tuple[int, int]:
    measured(width, height)
    return width, height


def look_at_png(data: bytes) -> tuple[Flaw, ...]:
    """Return what is wrong with a PNG file that can be shown.

    Raises:
        RefusedPictureError: It cannot be shown.
    """
    moves, packed, length = False, [], 0
    for name, content in _chunks(data):
        if not length:
            length = _length_of_data(name, content)
        if name == DATA:
            packed.append(content)
        moves |= name == ANIMATION
        if name == END:
            break
    else:
        raise unreadable(CUT_OFF)
    _unpack(packed, length)
    return (Flaw(FlawKind.MOVING),) if moves else ()


def _unpack(packed: list[memoryview], length: int) -> None:
    """Check that the packed data are as long as the picture, without keeping them."""
    unpacking = zlib.decompressobj()
    try:
        for piece in packed:
            rest: bytes | memoryview = piece
            while length > 0 and rest:
                length -= len(unpacking.decompress(rest, STEP))
                rest = unpacking.unconsumed_tail
        length -= len(unpacking.flush()) if length > 0 else 0
    except zlib.error as error:
        raise unreadable(DAMAGED) from error
    if length > 0:
        raise unreadable(CUT_OFF)


def _chunks(data: bytes) -> Iterator[tuple[bytes, memoryview]]:
    """Yield the name and the content of each chunk."""
    view, at = memoryview(data), len(PNG)
    while at < len(data):
        if at + CHUNK_HEAD > len(data):
            raise unreadable(CUT_OFF)
        length, name = struct.unpack_from(">I4s", data, at)
        begin, end = at + CHUNK_HEAD, at + CHUNK_HEAD + length
        if end + CHUNK_SUM > len(data):
            raise unreadable(CUT_OFF)
        if zlib.crc32(view[at + CHUNK_HEAD - len(name) : end]) != int.from_bytes(view[end : end + CHUNK_SUM], "big"):
            raise unreadable(DAMAGED)
        yield name, view[begin:end]
        at = end + CHUNK_SUM


def _length_of_data(name: bytes, content: memoryview) -> int:
    """Check the header of a PNG file, and return how many bytes its picture has once unpacked."""
    if name != HEAD or len(content) != HEAD_LENGTH:
        raise unreadable(DAMAGED)
    width, height, depth, colour, *_, interlaced = struct.unpack(">IIBBBBB", content)
    measured(width, height)
    if colour not in CHANNELS or depth not in DEPTHS:
        raise unreadable(DAMAGED)
    if (depth, colour) == (DEEP, GREY):
        raise unreadable(DEEP_COLOUR)
    length = 0
    for left, top, across, down in PASSES if interlaced else WHOLE:
        columns, rows = -((left - width) // across), -((top - height) // down)
        length += rows * (1 + (columns * depth * CHANNELS[colour] + 7) // 8) if columns > 0 and rows > 0 else 0
    return length


def look_at_jpeg(data: bytes) -> tuple[Flaw, ...]:
    """Return what is wrong with a JPEG file that can be shown.

    Raises:
        RefusedPictureError: It cannot be shown.
    """
    flaws: tuple[Flaw, ...] | None = None
    for marker, at in _segments(data):
        if marker in FRAMES:
            flaws = _look_at_frame(marker, data, at)
        if marker == SCAN:
            if data.rfind(END_OF_IMAGE) < at:
                raise unreadable(CUT_OFF)
            break
    if flaws is None:
        raise unreadable(NO_SIZE)
    return flaws


def _segments(data: bytes) -> Iterator[tuple[int, int]]:
    """Yield each marker, and where its content begins."""
    at = len(JPEG) - 1
    while at + 4 <= len(data):
        if data[at] != JPEG[0]:
            raise unreadable(DAMAGED)
        marker = data[at + 1]
        if marker == JPEG[0]:
            at += 1
        elif marker in ALONE:
            at += 2
        else:
            yield marker, at + 4
            at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    raise unreadable(CUT_OFF)


def _look_at_frame(marker: int, data: bytes, at: int) -> tuple[Flaw, ...]:
    if at + FRAME.size > len(data):
        raise unreadable(CUT_OFF)
    bits, height, width, colours = FRAME.unpack_from(data, at)
    measured(width, height)
    if bits != BITS:
        raise unreadable(DEEP_COLOUR)
    if marker not in KNOWN_FRAMES:
        raise unreadable(STRANGE_CODING)
    if colours not in COLOURS:
        raise unreadable(STRANGE_COLOURS)
    return (Flaw(FlawKind.INKS),) if colours == INKS else ()
