"""Tables and charts made from data, and pictures, in the files that Diptych exports."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.formats.akn import SET, own
from diptych.formats.file_paths import is_fit_path
from diptych.formats.xml import element_place, name_of
from diptych.i18n import N_
from diptych.importing.shared.manuscript import Exhibit, ForeignFigure
from diptych.model.inline import PICTURE_TYPES

if TYPE_CHECKING:
    from lxml import etree

    from diptych.importing.akn.inline import AknTextReader

EXHIBIT = re.compile(
    r"(?P<fence>`{3,}|~{3,})[ \t]*(?:table|chart|sections)[ \t]*\n(?:(?![ \t]*(?:```|~~~)).*\n)+(?P=fence)"
)
"""The Markdown of a table or a chart made from data; no other Markdown is taken over unchanged."""
DATA_FILE = re.compile(r"^file:[ \t]*(?P<quote>[\"']?)(?P<path>.+?)(?P=quote)[ \t]*(?:#.*)?$", re.MULTILINE)

DATA_MISSING = N_("The data file “{path}” is not inside the document: put it into the report’s folder.")
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
