"""Pictures to test with, whole and broken."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

from PIL import Image

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">'


def raster(form: str, mode: str = "RGB", *others: str, size: tuple[int, int] = (60, 40)) -> bytes:
    """Return a PNG, JPEG or GIF file; `others` are the colours of the pictures that follow in it."""
    packed = BytesIO()
    more = {"save_all": True, "append_images": [Image.new(mode, size, other) for other in others]} if others else {}
    Image.new(mode, size).save(packed, form, **more)
    return packed.getvalue()


def png(width: int, height: int, data: bytes = b"", *, form: tuple[int, int] = (8, 2), passes: int = 0) -> bytes:
    """Return a PNG file that claims a size and a form (bits and kind of colours), whatever its data are."""
    head = struct.pack(">IIBBBBB", width, height, *form, 0, 0, passes)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        _chunk(name, content) for name, content in ((b"IHDR", head), (b"IDAT", data), (b"IEND", b""))
    )


def svg(body: str) -> bytes:
    """Return an SVG file."""
    return f"{HEAD}{body}</svg>".encode()


def laughs(levels: int) -> bytes:
    """Return a short SVG file that draws ten times as much with each level."""
    groups = (f'<g id="a{n}">{f"<use xlink:href={chr(34)}#a{n - 1}{chr(34)}/>" * 10}</g>' for n in range(1, levels))
    return svg(f'<defs><rect id="a0" width="1" height="1"/>{"".join(groups)}</defs><use href="#a{levels - 1}"/>')


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
