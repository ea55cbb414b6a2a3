"""A footnote is a `Note` that is read after its mark, and its marks are links.

WeasyPrint has no tag for footnotes: their text is a `Span` in an area at the end of each page, which is read after the
rest of the page. Not reported upstream; https://github.com/Kozea/WeasyPrint/issues/2482 lists what its tags lack.
Applied as a mend of the tag tree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pydyf

from diptych.render.pdf.patches.footnote_links import CALL, MARKER
from diptych.render.pdf.patches.tag_tree import element_at, move_elements

if TYPE_CHECKING:
    from diptych.render.pdf.patches.tag_tree import Element


class FootnoteTags:
    """The tagged marks of footnotes in the text of one document."""

    def __init__(self) -> None:
        """Begin a document."""
        self._calls: dict[object, Element] = {}
        self._notes: dict[object, Element] = {}

    def mend(self, box: Any, element: Element, _parent: Element, pdf: Any) -> bool:  # noqa: ANN401 - WeasyPrint has no types
        """Tag a mark or a footnote, and put a footnote after its mark; what goes on on the next page joins it."""
        source, name = box.element, box.element_tag
        if source is None:
            # The area of the footnotes is left out: it is empty once they follow their marks.
            return element["S"] == "/NonStruct" and not element["K"]
        if name.endswith((CALL, MARKER)):
            element["S"] = "/Link"
            if name.endswith(CALL):
                self._calls[source] = element
            return False
        if source.get("class") != "footnote":
            return False
        begun = self._notes.setdefault(source, element)
        if begun is not element:
            move_elements(element["K"], begun, pdf)
            return True
        element["S"] = "/Note"
        element["ID"] = pydyf.String(source.get("id"))  # type: ignore[no-untyped-call]
        return self._follow_call(source, element, pdf)

    def _follow_call(self, source: object, note: Element, pdf: Any) -> bool:  # noqa: ANN401
        call = self._calls.get(source)
        if call is None:
            return False
        holder = element_at(call["P"], pdf)
        if call.reference not in holder["K"]:  # type: ignore[attr-defined]
            return False
        note["P"] = holder.reference  # type: ignore[attr-defined]
        holder["K"].insert(holder["K"].index(call.reference) + 1, note.reference)  # type: ignore[attr-defined]
        return True
