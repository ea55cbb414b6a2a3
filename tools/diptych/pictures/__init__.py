"""What a picture file holds, examined without drawing it: size, damage, active content."""

from __future__ import annotations

from diptych.pictures.flaws import Flaw, FlawKind, PictureLook
from diptych.pictures.looking import look
from diptych.pictures.places import head_pictures, places
from diptych.pictures.raster import pixels

__all__ = ["Flaw", "FlawKind", "PictureLook", "head_pictures", "look", "pixels", "places"]
