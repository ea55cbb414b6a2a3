"""What stands on the pages of a PDF beside their text: notes, stamps, fields of forms, attached files."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from pdfminer.pdftypes import PDFStream, resolve1
from pdfminer.psparser import PSLiteral
from pdfminer.utils import decode_text

from diptych.i18n import N_
from diptych.importing.pdf.appearances import appearance_words, xfa_words
from diptych.importing.shared.remarks import COMMENT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pdfplumber.page import Page
    from pdfplumber.pdf import PDF

WRITTEN = frozenset({"FreeText", "Stamp", "Watermark", "Redact"})
"""Kinds of annotations whose words a reader sees on the page."""
SILENT = frozenset({"Link", "Popup"})
BUTTON, FIELD = "Btn", "Widget"
OFF = frozenset({"", "Off"})
DEEPEST = 20
MOST = 20_000
"""Most annotations and fields that are looked at; a form has some hundred."""
TAG = re.compile(r"<[^<>]*>")

OVER = N_("Words written over the page were dropped: “{text}”.")
VALUE = N_("A field of a form was dropped with what is filled in: “{text}”.")
TICKED = N_("A box of a form, which is ticked, was dropped: “{text}”.")
UNTICKED = N_("A box of a form, which is not ticked, was dropped: “{text}”.")
ALTERNATIVE = N_("The description of a picture or a part of the text was dropped: “{text}”.")
XFA = N_("A form that only some programs show (XFA) was dropped, with its words: “{text}”.")
ATTACHED = N_("A file attached to the document was dropped: “{text}”.")


class Aside(NamedTuple):
    """Words beside the text of a page, and what is said of them."""

    message: str
    text: str


def asides_on(page: Page, looks: dict[object, str]) -> Iterator[Aside]:
    """Yield what stands on a page beside its text.

    Args:
        page: The page.
        looks: What the annotations of the file were seen to show so far; more is added to it.
    """
    for one in _each(page.page_obj.annots):
        told = tuple(_said_by(one, _name(one.get("Subtype"))))
        yield from told
        shown = "" if _name(one.get("Subtype")) in SILENT else appearance_words(one, page, looks)
        if not set(shown.split()) <= {word for aside in told for word in aside.text.split()}:
            yield Aside(OVER, shown)


def _said_by(one: dict[str, Any], kind: str) -> Iterator[Aside]:
    """Yield what an annotation says, whatever it looks like."""
    if kind == FIELD:
        yield from _field(one)
    elif kind == "FileAttachment":
        yield Aside(ATTACHED, _text(_dict(one.get("FS")).get("F")) or _text(one.get("Contents")) or "–")
    elif kind not in SILENT:
        text = _text(one.get("Contents")) or TAG.sub(" ", _text(one.get("RC")))
        text = text or (_name(one.get("Name")) if kind == "Stamp" and "AP" not in one else "")
        if text.strip():
            yield Aside(OVER if kind in WRITTEN else COMMENT, " ".join(text.split()))


def asides_of(pdf: PDF) -> Iterator[Aside]:
    """Yield what a file has beside its pages: fields of a form that stand on no page, attached files."""
    catalog = _dict(pdf.doc.catalog)
    waiting = list(_each(_dict(catalog.get("AcroForm")).get("Fields")))
    seen = 0
    while waiting and seen < MOST:
        one = waiting.pop(0)
        seen += 1
        kids = list(_each(one.get("Kids")))
        waiting += kids if seen < MOST else []
        if not kids or all("T" not in kid for kid in kids):
            yield from _field(one)
    if words := xfa_words(_dict(catalog.get("AcroForm"))):
        yield Aside(XFA, words)
    yield from (Aside(ALTERNATIVE, " ".join(text.split())) for text in _alternatives(catalog) if text.strip())
    names = list(_each_pair(_dict(_dict(catalog.get("Names")).get("EmbeddedFiles")).get("Names")))
    yield from (Aside(ATTACHED, name) for name in names if name)


def _alternatives(catalog: dict[str, Any]) -> Iterator[str]:
    """Yield what the parts of a tagged file say of themselves to those who cannot see them, in their order."""
    waiting = [_dict(catalog.get("StructTreeRoot"))]
    seen: set[int] = set()
    while waiting and len(seen) < MOST:
        one = waiting.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        yield _text(one.get("Alt"))
        kids = resolve1(one.get("K"))
        inner = kids if isinstance(kids, list) else [kids]
        waiting += filter(None, map(_dict, reversed(inner[:MOST])))


def _field(one: dict[str, Any]) -> Iterator[Aside]:
    """Yield what a field of a form says: its name and its value."""
    names: list[str] = []
    value: object = None
    kind = ""
    around: dict[str, Any] = one
    for _ in range(DEEPEST):
        names.insert(0, _text(around.get("T")))
        value = around.get("V") if value is None else value
        kind = kind or _name(around.get("FT"))
        if "Parent" not in around:
            break
        around = _dict(around["Parent"])
    label = _text(one.get("TU")) or ".".join(filter(None, names))
    value = resolve1(value)
    if kind == BUTTON:
        state = _name(one.get("AS")) or _name(value)
        if value is not None or one.get("AS") is not None:
            yield Aside(UNTICKED if state in OFF else TICKED, label or "–")
        return
    said = value.get_data().decode("utf-8", "replace") if isinstance(value, PDFStream) else _said(value)
    if said.strip():
        yield Aside(VALUE, " ".join(f"{label}: {said}".split()) if label else " ".join(said.split()))


def _said(value: object) -> str:
    """Return a value in words: that of a list, of a signature, of a text."""
    if isinstance(value, list):
        return ", ".join(_text(one) for one in value)
    if isinstance(value, dict):
        return ", ".join(filter(None, (_text(value.get(key)) for key in ("Name", "Reason", "Location"))))
    return _text(value)


def _each(value: object) -> Iterator[dict[str, Any]]:
    listed = resolve1(value)
    if isinstance(listed, list):
        yield from filter(None, map(_dict, listed[:MOST]))


def _each_pair(value: object) -> Iterator[str]:
    """Yield the names in a list of names and what they name."""
    listed = resolve1(value)
    if isinstance(listed, list):
        yield from map(_text, listed[:MOST:2])


def _dict(value: object) -> dict[str, Any]:
    found = resolve1(value)
    return found if isinstance(found, dict) else {}


def _name(value: object) -> str:
    found = resolve1(value)
    name = found.name if isinstance(found, PSLiteral) else ""
    return name.decode("latin-1") if isinstance(name, bytes) else str(name)


def _text(value: object) -> str:
    found = resolve1(value)
    if isinstance(found, bytes):
        return decode_text(found)
    if isinstance(found, PSLiteral):
        return _name(found)
    return found if isinstance(found, str) else str(found) if isinstance(found, int | float) else ""
