"""What a reader gets of an output as words, in reading order, with what pictures show: read with programs of others."""

from __future__ import annotations

from collections import defaultdict
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pdfplumber
from lxml import etree, html

if TYPE_CHECKING:
    from collections.abc import Iterator

UNSEEN = frozenset({"script", "style", "template"})


def of_web_page(data: bytes) -> str:
    """Return the words of a web page."""
    body = html.fromstring(data.decode()).find("body")
    assert body is not None
    return " ".join(_of_element(body, ("alt", "aria-label")))


def of_akn(data: bytes) -> str:
    """Return the words of an Akoma Ntoso document, without what stands in its metadata."""
    root = etree.fromstring(data)
    for meta in root.iter("{*}meta"):
        meta.clear()
    return " ".join(_of_element(root, ("alt", "title")))


def of_pdf(data: bytes) -> str:
    """Return the words of a tagged PDF in the order of its tags, as a screen reader reads them."""
    with pdfplumber.open(BytesIO(data)) as pdf:
        marked: dict[tuple[int, int], list[str]] = defaultdict(list)
        for page in pdf.pages:
            for char in page.chars:
                marked[page.page_number, char["mcid"]].append(char["text"])
        return " ".join(words for tag in pdf.structure_tree for words in _of_tag(tag, 0, marked))


def _of_element(element: Any, told: tuple[str, ...]) -> Iterator[str]:  # noqa: ANN401 - both parsers' elements
    """Yield the words of an element and of the attributes that tell what it shows."""
    if element.tag in UNSEEN or not isinstance(element.tag, str):
        return
    yield from (element.get(name, "") for name in told)
    yield element.text or ""
    for child in element:
        yield from _of_element(child, told)
        yield child.tail or ""


def _of_tag(tag: dict[str, Any], page: int, marked: dict[tuple[int, int], list[str]]) -> Iterator[str]:
    page = tag.get("page_number", page)
    yield from (tag.get("actual_text", ""), tag.get("alt_text", ""))
    yield from ("".join(marked[page, content]) for content in tag.get("mcids", ()))
    for child in tag.get("children", ()):
        yield from _of_tag(child, page, marked)
