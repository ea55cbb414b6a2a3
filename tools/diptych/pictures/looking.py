"""Picture file → what may be shown of it, and what is wrong with it."""

from __future__ import annotations

from functools import lru_cache

from diptych.pictures.flaws import COMPRESSED, EMPTY, OTHER_KIND, PictureLook, RefusedPictureError, unreadable
from diptych.pictures.raster import JPEG, PNG, look_at_jpeg, look_at_png

KEPT = 64
"""Results that are cached: each rule about pictures, and the build, look at every picture."""
VECTOR = ".svg"
GZIP = b"\x1f\x8b"


@lru_cache(maxsize=KEPT)
def look(path: str, data: bytes) -> PictureLook:
    """Look at a picture without drawing it.

    Args:
        path: The name of its file, from which a browser takes its type.
        data: The file.
    """
    try:
        return _look(path.lower().endswith(VECTOR), data)
    except RefusedPictureError as error:
        return PictureLook(b"", (error.flaw,))


def _look(vector: bool, data: bytes) -> PictureLook:  # noqa: FBT001 - only called above
    if not data:
        raise unreadable(EMPTY)
    if vector and data.startswith(GZIP):
        raise unreadable(COMPRESSED)
    if vector and not data.startswith((PNG, JPEG)):
        # A report without SVG pictures need not load the XML parser.
        from diptych.pictures.vector import look_at_svg  # noqa: PLC0415

        return look_at_svg(data)
    if not vector and data.startswith(PNG):
        return PictureLook(data, look_at_png(data))
    if not vector and data.startswith(JPEG):
        return PictureLook(data, look_at_jpeg(data))
    raise unreadable(OTHER_KIND)
