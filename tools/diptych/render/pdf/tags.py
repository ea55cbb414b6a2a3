"""The structure of the printed document, as readers of PDF/UA need it: what WeasyPrint leaves out is put in here.

WeasyPrint 70 has one tag for a mark and the text of a list's member, none for footnotes, begins every element anew on
each page and says of one language alone which it is. It builds the tree of tags element by element in one function;
each element passes through here before it is put in its place.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pydyf
from weasyprint import document
from weasyprint.pdf import tags

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

Element = dict[str, Any]
"""A structure element of the PDF."""

GOING_ON = frozenset({"/Part", "/Sect", "/P", "/L", "/LI", "/LBody", "/BlockQuote", "/Note"})
"""Elements that are one, however many pages they run over; a table has its header on each page, and is one on each."""
THROUGH = frozenset({"html", "body"})
"""What has no element of its own: those of what it holds come through."""
CALL, MARKER = "::footnote-call", "::footnote-marker"


@contextmanager
def structure() -> Iterator[None]:
    """Mend the links and tags of the one document that is laid out and written meanwhile."""
    with replace_function(document, "gather_anchors", _mend_links), replace_function(tags, "_build_box_tree", _Mender):
        yield


@contextmanager
def replace_function(module: ModuleType, name: str, by: Callable[[Any], Any]) -> Iterator[None]:
    """Put another function in the place of one of WeasyPrint's, which leaves no other way in."""
    original = getattr(module, name)
    setattr(module, name, by(original))
    try:
        yield
    finally:
        setattr(module, name, original)


def _mend_links(gather: Callable[..., None]) -> Callable[..., None]:
    """Return what gathers the links of a page, with those from the mark of each footnote to it and back.

    A link is gathered once, however much emphasis is inside: what is in the link would have one more each.
    """

    def gather_mended(page: Any, anchors: object, links: list[Any], *into: object) -> None:  # noqa: ANN401 - WeasyPrint has no types
        for box in page.descendants():
            name = box.element_tag or ""
            if name.endswith(CALL):
                box.link, box.style["anchor"] = _internal(box.element.get("id")), _mark(box)
            elif name.endswith(MARKER):
                box.link = _internal(_mark(box))
        gather(page, anchors, links, *into)
        links[:] = [link for link in links if link[-1].link]

    return gather_mended


def _internal(name: str) -> tuple[str, tuple[str, str]]:
    return "url", ("internal", name)


def _mark(box: Any) -> str:  # noqa: ANN401
    """Return the name of the place where a footnote's mark stands."""
    name: str = box.element.get("id").replace("note", "mark", 1)
    return name


class _Mender:
    """Stands in for the function that makes the elements of a box; one for each document."""

    def __init__(self, build: Any) -> None:  # noqa: ANN401 - WeasyPrint has no types
        self.build = build
        self.begun: dict[tuple[object, str], Element] = {}
        self.calls: dict[object, Element] = {}

    def __call__(self, box: Any, parent: Element, pdf: Any, *page: object) -> Iterator[Element]:  # noqa: ANN401
        """Yield the elements of a box that are to stand in `parent`, as the function itself does."""
        pdf = pdf if isinstance(pdf, _Writer) else _Writer(pdf)
        for element in self.build(box, parent, pdf, *page):
            if box.element_tag in THROUGH:
                yield element
            elif box.element is None:
                # The area of the footnotes is empty once they are where they belong.
                if element["S"] != "/NonStruct" or element["K"]:
                    yield element
            elif not self.mend(box, element, parent, pdf):
                yield element

    def mend(self, box: Any, element: Element, parent: Element, pdf: Any) -> bool:  # noqa: ANN401
        """Mend an element; tell whether it was put elsewhere or into an earlier one."""
        source, name = box.element, box.element_tag
        if name == source.tag and source.get("lang"):
            element["Lang"] = pydyf.String(source.get("lang"))  # type: ignore[no-untyped-call]
        if name.endswith((CALL, MARKER)):
            element["S"] = "/Link"
            if name.endswith(CALL):
                self.calls[source] = element
        elif source.get("class") == "footnote":
            element["S"] = "/Note"
            element["ID"] = pydyf.String(source.get("id"))  # type: ignore[no-untyped-call]
        elif source.get("class") == "marker":
            return _label(element, parent, pdf)
        if name != source.tag or element["S"] not in GOING_ON:
            return False
        earlier = self.begun.setdefault((source, element["S"]), element)
        if earlier is not element:
            _move(element["K"], earlier, pdf)
            return True
        return element["S"] == "/Note" and self.follow_call(source, element, pdf)

    def follow_call(self, source: object, note: Element, pdf: Any) -> bool:  # noqa: ANN401
        """Put a footnote after its mark."""
        call = self.calls.get(source)
        if call is None:
            return False
        holder = _object(call["P"], pdf)
        if call.reference not in holder["K"]:  # type: ignore[attr-defined]
            return False
        note["P"] = holder.reference  # type: ignore[attr-defined]
        holder["K"].insert(holder["K"].index(call.reference) + 1, note.reference)  # type: ignore[attr-defined]
        return True


class _Writer:
    """The PDF as the tree of a page needs it: it lists the pages once, not once for each element."""

    def __init__(self, pdf: Any) -> None:  # noqa: ANN401
        self.objects = pdf.objects
        self.add_object = pdf.add_object
        self.page_references = pdf.page_references


def _label(element: Element, parent: Element, pdf: Any) -> bool:  # noqa: ANN401
    """Take the mark of a list's member out of its body, and put it before it."""
    while parent["S"] != "/LI":
        parent = _object(parent["P"], pdf)
    element["S"] = "/Lbl"
    _move([element.reference], parent, pdf)  # type: ignore[attr-defined]
    return True


def _move(kids: list[Any], to: Element, pdf: Any) -> None:  # noqa: ANN401
    """Append children to another element."""
    for kid in kids:
        _object(kid, pdf)["P"] = to.reference  # type: ignore[attr-defined]
        to["K"].append(kid)


def _object(reference: bytes, pdf: Any) -> Element:  # noqa: ANN401
    found: Element = pdf.objects[int(reference.split()[0])]
    return found
