"""The words of a part that a Word file keeps as a file of its own: a page, a text, another Word file."""

from __future__ import annotations

import html
import re
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from docx.oxml.ns import qn
from lxml import etree

from diptych.formats.word.names import W
from diptych.i18n import N_

if TYPE_CHECKING:
    from docx.opc.part import Part as PackagePart
    from lxml.etree import _Element as Element

    from diptych.importing.shared.remarks import Remarks

OUTSIDE = frozenset({f"{W}altChunk", f"{W}subDoc"})
"""Elements that stand for such a part."""
OUTSIDE_FILE = N_("A part stored as a separate file, “{name}”, was dropped.")
OUTSIDE_WORDS = N_("A part stored as a separate file, “{name}”, was dropped: “{text}”.")

LARGEST = 10_000_000
"""Most bytes of such a part that are read."""
ARCHIVE, RICH_TEXT = b"PK\x03\x04", b"{\\rtf"
DOCUMENT = "word/document.xml"
TAG = re.compile(r"<[^<>]*>")
UNSEEN = ("style", "script")
"""Elements of a page whose text nobody reads."""


def tell_outside(element: Element, part: PackagePart | None, remarks: Remarks, place: str) -> None:
    """Remark on a part that is kept as a file of its own, with its words if they can be told."""
    given = element.get(qn("r:id"), "")
    rel = None if part is None else part.rels.get(given)
    if rel is None:
        remarks.dropped(place, OUTSIDE_FILE, name=given or "–")
        return
    name = str(rel.target_ref)
    text = "" if rel.is_external else words_of_chunk(rel.target_part.blob)
    if text:
        remarks.dropped(place, OUTSIDE_WORDS, name=name, text=text)
    else:
        remarks.dropped(place, OUTSIDE_FILE, name=name)


def words_of_chunk(data: bytes) -> str:
    """Return the words of a part, with single spaces; empty if they cannot be told."""
    if len(data) > LARGEST or data.startswith(RICH_TEXT):
        return ""
    if data.startswith(ARCHIVE):
        return _of_word_file(data)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return ""
    if "\0" in text:
        return ""
    if text.lstrip().startswith("<"):
        for name in UNSEEN:
            text = _without(text, name)
        text = html.unescape(TAG.sub(" ", text))
    return " ".join(text.split())


def _without(text: str, name: str) -> str:
    """Return a page without the elements of a name."""
    first, *others = re.split(rf"<{name}\b", text, flags=re.IGNORECASE)
    ends = (re.split(rf"</{name}\s*>", other, maxsplit=1, flags=re.IGNORECASE) for other in others)
    return " ".join((first, *(end[-1] for end in ends)))


def _of_word_file(data: bytes) -> str:
    try:
        with ZipFile(BytesIO(data)) as archive:
            if archive.getinfo(DOCUMENT).file_size > LARGEST:
                return ""
            root = etree.fromstring(
                archive.read(DOCUMENT), etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
            )
    except (BadZipFile, KeyError, OSError, NotImplementedError, RuntimeError, etree.XMLSyntaxError):
        return ""
    parts = (f" {one.text or ''}" if one.tag == f"{W}p" else one.text or "" for one in root.iter(f"{W}p", f"{W}t"))
    return " ".join("".join(parts).split())
