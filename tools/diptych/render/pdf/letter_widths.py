"""How wide words are in the fonts of the printed page."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from diptych.render.faces import advance_widths

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

FACES = {
    (False, False): "Tinos-Regular.ttf",
    (False, True): "Tinos-Italic.ttf",
    (True, False): "Tinos-Bold.ttf",
    (True, True): "Tinos-BoldItalic.ttf",
}
"""The files of the family, by whether they are bold and whether they are italic."""
ADDRESS = "diptych-asset:fonts/{}"
UNKNOWN = 1.0
"""Ems of a character that the font lacks: a font of the machine will show it."""


@dataclass(frozen=True, slots=True)
class Lettering:
    """How words are set: the size of the letters and the space after each, in points, and the face."""

    size: float
    spacing: float
    bold: bool = False
    italic: bool = False


class LetterWidths:
    """The widths of words; each face is read when it is first asked for."""

    def __init__(self, assets: Callable[[str], bytes]) -> None:
        """Read faces through `assets`, which raises `LookupError` where there is none at an address."""
        self._assets = assets
        self._faces: dict[tuple[bool, bool], Mapping[str, float]] = {}

    def width(self, text: str, lettering: Lettering) -> float:
        """Return the width of a text on one line, in points."""
        face = self._face((lettering.bold, lettering.italic))
        ems = sum(face.get(character, UNKNOWN) for character in text)
        return ems * lettering.size + len(text) * lettering.spacing

    def _face(self, style: tuple[bool, bool]) -> Mapping[str, float]:
        if style not in self._faces:
            try:
                self._faces[style] = advance_widths(BytesIO(self._assets(ADDRESS.format(FACES[style]))))
            except LookupError:
                self._faces[style] = {}
        return self._faces[style]
