"""What a file of a picture holds, looked at without drawing it: sizes, damage, what is active in it."""

from __future__ import annotations

from diptych.pictures.flaws import Flaw, FlawKind, PictureLook
from diptych.pictures.looking import look
from diptych.pictures.places import places

__all__ = ["Flaw", "FlawKind", "PictureLook", "look", "places"]
