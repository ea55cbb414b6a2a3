"""What an SVG picture refers to: its own parts, pictures embedded in it, or something elsewhere."""

from __future__ import annotations

import re
import sys
from base64 import b64decode
from binascii import Error as NotBase64

from diptych.model.inline import WEB_SCHEMES
from diptych.model.source import REPLACEMENT
from diptych.pictures.flaws import OTHER_KIND, unreadable
from diptych.pictures.raster import JPEG, PNG, look_at_jpeg, look_at_png

IGNORED = re.compile(r"[\x00-\x20]")
"""Characters that browsers ignore in an address."""
INSIDE = re.compile(r"data:image/(?:png|jpe?g);base64,([A-Za-z0-9+/=]+)", re.IGNORECASE)
RUNNING = ("javascript:", "vbscript:", "data:text")

COMMENT = re.compile(r"/\*.*?(?:\*/|$)", re.DOTALL)
ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})\s?|(.))", re.DOTALL)
IMPORT = re.compile(r"@import\b[^;]*(?:;|$)", re.IGNORECASE)
URL = re.compile(r"url\(\s*+(?![\"']?(?:#|data:(?:font|image|application)/))[^)]*(?:\)|$)", re.IGNORECASE)
"""A reference from a style sheet that leads neither to a part of the same picture nor to data embedded in it."""
FUNCTION = re.compile(r"@import\b|(?:image|image-set|src|expression)\(|javascript:", re.IGNORECASE)
NOTHING = "url(#)"


def is_own(address: str) -> bool:
    """Return whether an address leads to a part of the same picture, or nowhere."""
    bare = IGNORED.sub("", address)
    return not bare or bare.startswith("#")


def is_running(address: str) -> bool:
    """Return whether an address is a script."""
    return IGNORED.sub("", address).lower().startswith(RUNNING)


def is_web(address: str) -> bool:
    """Return whether an address leads to a page that a reader may open."""
    return IGNORED.sub("", address).lower().startswith(WEB_SCHEMES)


def is_inside(address: str) -> bool:
    """Return whether an address holds a PNG or JPEG picture itself.

    Raises:
        RefusedPictureError: It does, and that picture cannot be shown.
    """
    found = INSIDE.fullmatch(IGNORED.sub("", address))
    if not found:
        return False
    try:
        data = b64decode(found[1])
    except NotBase64:
        return False
    if data.startswith(PNG):
        look_at_png(data)
    elif data.startswith(JPEG):
        look_at_jpeg(data)
    else:
        raise unreadable(OTHER_KIND)
    return True


def own_style(css: str) -> str:
    """Return a style sheet, or a value in one, without what leads elsewhere; the same text if nothing does."""
    if not _leads_elsewhere(css):
        return css
    cut = URL.sub(NOTHING, IMPORT.sub("", COMMENT.sub("", css)))
    # A reference hidden behind escapes cannot be cut out, so the whole text is dropped.
    return "" if _leads_elsewhere(cut) else cut


def _leads_elsewhere(css: str) -> bool:
    if "(" not in css and "@" not in css and "\\" not in css and ":" not in css:
        return False
    plain = ESCAPE.sub(_escaped, COMMENT.sub("", css))
    return bool(URL.search(plain) or FUNCTION.search(plain))


def _escaped(found: re.Match[str]) -> str:
    if not found[1]:
        return found[2]
    code = int(found[1], 16)
    return chr(code) if 0 < code <= sys.maxunicode else REPLACEMENT
