"""Tables and charts made from data in the files that Diptych exports, and pictures in any file."""

from __future__ import annotations

import binascii
import re
from base64 import b64decode
from hashlib import sha256
from typing import TYPE_CHECKING

from lxml import etree

from diptych.formats.akn import SET, own
from diptych.formats.file_paths import is_fit_path
from diptych.formats.xml import element_place, name_of
from diptych.i18n import N_
from diptych.importing.akn.inline import drawing_title, picture_words
from diptych.importing.shared.manuscript import Exhibit, ForeignFigure
from diptych.importing.shared.pictures import ForeignPicture, kept_picture
from diptych.model.inline import PICTURE_TYPES

if TYPE_CHECKING:
    from diptych.importing.akn.inline import AknTextReader

EXHIBIT = re.compile(
    r"(?P<fence>`{3,}|~{3,})[ \t]*(?:table|chart|sections)[ \t]*\n(?:(?![ \t]*(?:```|~~~)).*\n)+(?P=fence)"
)
"""The Markdown of a table or a chart made from data; no other Markdown is taken over unchanged."""
DATA_FILE = re.compile(r"^file:[ \t]*(?P<quote>[\"']?)(?P<path>.+?)(?P=quote)[ \t]*(?:#.*)?$", re.MULTILINE)

INSIDE = re.compile(r"data:image/(?P<kind>png|jpe?g|svg\+xml);base64,(?P<data>[A-Za-z0-9+/=\s]+)")
"""The address of a picture that is in the file itself."""

DATA_MISSING = N_("The data file “{path}” is not inside the document: put it into the report’s folder.")
DRAWN_WORDS = N_("Words of a drawing are part of a picture, and not of the text: “{text}”.")
PICTURE_MISSING = N_("The picture “{path}” is not inside the document: put it into the report’s folder.")


def read_exhibit(element: etree._Element, text: AknTextReader) -> Exhibit | ForeignFigure | None:
    """Return what an element of a file that Diptych exported shows: data or a picture; none for any other element."""
    markdown = element.get(own("markdown"), "")
    if EXHIBIT.fullmatch(markdown):
        file = DATA_FILE.search(markdown)
        if file and file["path"] not in text.files:
            text.remarks.left(element_place(element), DATA_MISSING, path=file["path"])
        return Exhibit(markdown, element_place(element), element.get(own("anchor"), ""))
    return _figure(element, text) if name_of(element) == "p" else None


def _figure(element: etree._Element, text: AknTextReader) -> ForeignFigure | None:
    """Return the picture that is all that a paragraph holds, if the file says which one of the report it is."""
    written = [child for child in element if SET not in child.attrib]
    words = "".join((element.text or "", *(child.tail or "" for child in element))).strip()
    if words or len(written) != 1 or name_of(written[0]) != "img":
        return None
    (picture,) = written
    path = picture.get(own("target"), "")
    if not is_fit_path(path, PICTURE_TYPES):
        return None
    text.remarks.left(element_place(picture), PICTURE_MISSING, path=path)
    anchor = element.get(own("anchor"), "")
    return ForeignFigure(path, picture.get("alt", ""), picture.get("title", ""), element_place(picture), anchor)


def kept_exhibit(element: etree._Element, text: AknTextReader) -> ForeignFigure | None:
    """Return the figure of a picture that the file itself holds; none for any other element."""
    if name_of(element) == "svg":
        kind, data, shown = "svg", etree.tostring(element, with_tail=False), drawing_title(element)
        if words := " ".join(" ".join(element.itertext()).split()):
            text.remarks.left(element_place(element), DRAWN_WORDS, text=words)
    elif name_of(element) == "img" and (match := INSIDE.fullmatch(element.get("src", "").strip())):
        kind, data, shown = match["kind"].removesuffix("+xml"), _decoded(match["data"]), picture_words(element)
    else:
        return None
    name = f"picture-{sha256(data).hexdigest()[:8]}.{kind.replace('jpeg', 'jpg')}"
    figure = kept_picture(ForeignPicture(name, data, shown), element_place(element), text.remarks)
    if figure:
        text.pictures[figure.path] = data
    return figure


def _decoded(data: str) -> bytes:
    try:
        return b64decode(data)
    except (binascii.Error, ValueError):
        return b""
