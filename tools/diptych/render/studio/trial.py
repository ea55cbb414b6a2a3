"""Trial of a picture: it is drawn on its own before the typesetter sets it in a page.

Import this module only in a process that may die of it.
"""

from __future__ import annotations

import re
import zlib
from io import BytesIO

from PIL import ImageFile
from PIL.Image import open as decoded

from diptych.i18n import N_
from diptych.model.diagnostic import Phrase
from diptych.pictures.flaws import DAMAGED, NOT_A_NUMBER
from diptych.pictures.raster import JPEG, PNG
from diptych.render.pdf.printed import FaultKind
from diptych.render.pdf.printing import pdf

ADDRESS = "report:picture"
PAGE = f'<html lang="en"><title>.</title><img src="{ADDRESS}" alt="." style="width: 10cm">'
STREAM = re.compile(rb"stream\r?\n")
NO_NUMBER = re.compile(rb"(?<![\w/(<])-?(?:nan|inf)(?=[\s\]])")
UNDRAWN = Phrase(N_("the typesetter cannot draw it"))


def trial(picture: bytes) -> str:
    """Draw a picture, and return why it cannot be drawn; empty where it can."""
    if picture.startswith((PNG, JPEG)):
        # The typesetter would show the beginning of an incomplete picture.
        ImageFile.LOAD_TRUNCATED_IMAGES = False
        try:
            decoded(BytesIO(picture)).load()
        except MemoryError:
            raise
        except Exception:  # noqa: BLE001 - whatever the decoder stumbles over
            return DAMAGED
        return ""
    printed = pdf(PAGE, {ADDRESS: picture}.__getitem__)
    if any(fault.kind is FaultKind.LAYOUT and ADDRESS in fault.detail for fault in printed.faults):
        return UNDRAWN
    return NOT_A_NUMBER if _has_no_number(printed.data) else ""


def _has_no_number(data: bytes) -> bool:
    """Return whether a page draws at a place that is not a number, which makes a broken PDF."""
    for found in STREAM.finditer(data):
        try:
            content = zlib.decompressobj().decompress(memoryview(data)[found.end() :])
        except zlib.error:
            continue
        if NO_NUMBER.search(content):
            return True
    return False
