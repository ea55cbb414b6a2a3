"""A paragraph over two pages is one element.

WeasyPrint begins every element anew on each page (https://github.com/Kozea/WeasyPrint/issues/2903). Applied as a mend
of the tag tree. A table remains one element on each page, since its header is repeated there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from diptych.render.pdf.patches.tag_tree import move_elements

if TYPE_CHECKING:
    from diptych.render.pdf.patches.tag_tree import Element

GOING_ON = frozenset({"/Part", "/Sect", "/P", "/L", "/LI", "/LBody", "/BlockQuote"})
"""Elements that are joined, however many pages they run over."""


class ContinuedElements:
    """The elements of one document that have begun."""

    def __init__(self) -> None:
        """Begin a document."""
        self._begun: dict[tuple[object, str], Element] = {}

    def join(self, box: Any, element: Element, _parent: Element, pdf: Any) -> bool:  # noqa: ANN401 - WeasyPrint has no types
        """Move the contents of an element into the same element on an earlier page, if there is one."""
        source = box.element
        if source is None or box.element_tag != source.tag or element["S"] not in GOING_ON:
            return False
        earlier = self._begun.setdefault((source, element["S"]), element)
        if earlier is element:
            return False
        move_elements(element["K"], earlier, pdf)
        return True
