"""The fonts of pages and charts: how wide their letters are."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def advance_widths(face: Path | IO[bytes]) -> Mapping[str, float]:
    """Return the width of each letter that a font has, in ems.

    Args:
        face: The file of the font, or its content.
    """
    # A report without charts does not wait for fontTools.
    from fontTools.ttLib import TTFont  # noqa: PLC0415

    with TTFont(face, lazy=True) as font:
        widths, ems = font["hmtx"], font["head"].unitsPerEm
        return {chr(code): widths[glyph][0] / ems for code, glyph in font.getBestCmap().items()}
