"""Words that stand only in how an annotation looks, or in a form that the file keeps as XML."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, Any

from pdfminer.pdfinterp import PDFPageInterpreter
from pdfminer.pdftypes import PDFStream, resolve1
from pdfplumber.page import PDFPageAggregatorWithMarkedContent

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pdfplumber.page import Page

GAP = 1.8
"""Least gap between two words, in points, and between two lines."""
STATES = 20
"""Most looks of one annotation, such as a box that is ticked and one that is not."""
SPOKEN = frozenset({"template", "datasets", ""})
"""The parts of an XFA form that hold words for readers; one in a single stream has no parts."""
SCRIPT = re.compile(r"<(?:\w+:)?script\b[^<>]*>[^<]*")
TAG = re.compile(r"<[^<>]*>")


def appearance_words(annotation: Mapping[str, Any], page: Page, known: dict[object, str]) -> str:
    """Return the words that an annotation shows on its page, on one line; none if they cannot be read.

    Args:
        annotation: The annotation, as the file has it.
        page: Its page.
        known: What was read so far, by the number of the object: many annotations may look like one.
    """
    looks = resolve1(annotation.get("AP"))
    normal = resolve1(looks.get("N")) if isinstance(looks, dict) else None
    several = list(map(resolve1, normal.values()))[:STATES] if isinstance(normal, dict) else [normal]
    shown: list[str] = []
    for one in several:
        if isinstance(one, PDFStream):
            if one.objid not in known:
                known[one.objid] = _shown(one, page)
            shown.append(known[one.objid])
    return " ".join(" ".join(shown).split())


def _shown(look: PDFStream, page: Page) -> str:
    device = PDFPageAggregatorWithMarkedContent(page.pdf.rsrcmgr, pageno=page.page_number)
    interpreter = PDFPageInterpreter(page.pdf.rsrcmgr, device)
    resources = resolve1(look.get("Resources"))
    try:
        device.begin_page(page.page_obj, (1, 0, 0, 1, 0, 0))
        interpreter.render_contents(resources if isinstance(resources, dict) else {}, [look])
        device.end_page(page.page_obj)
        letters = [one for one in device.get_result() if hasattr(one, "get_text")]
    except Exception:  # noqa: BLE001 - on a broken appearance the library may raise anything
        return ""
    words: list[str] = []
    right = bottom = None
    for one in letters:
        is_apart = right is None or abs(one.x0 - right) > GAP or abs(one.y0 - (bottom or 0)) > GAP
        words.append(f" {one.get_text()}" if is_apart else one.get_text())
        right, bottom = one.x1, one.y0
    return "".join(words)


def xfa_words(form: Mapping[str, Any]) -> str:
    """Return the words of the XFA form of a file, on one line: those of its fields and of what is filled in.

    Args:
        form: The dictionary of the file's form.
    """
    texts = (SCRIPT.sub(" ", one) for one in _xfa_parts(resolve1(form.get("XFA"))))
    return " ".join(unescape(TAG.sub(" ", " ".join(texts))).split())


def _xfa_parts(xfa: object) -> Iterator[str]:
    """Yield the XML of the parts with words."""
    pairs = list(zip(xfa[::2], xfa[1::2], strict=False)) if isinstance(xfa, list) else [(b"", xfa)]
    for name, value in pairs:
        part, stream = resolve1(name), resolve1(value)
        said = part.decode("latin-1") if isinstance(part, bytes) else ""
        if said in SPOKEN and isinstance(stream, PDFStream):
            yield stream.get_data().decode("utf-8", "replace")
