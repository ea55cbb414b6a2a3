"""A paragraph over two pages is one element.

WeasyPrint begins every element anew on each page (https://github.com/Kozea/WeasyPrint/issues/2903). Put in place as a
mend of the tag tree. Tables stay one on each page, since each has its header there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from diptych.render.pdf.patches.tag_tree import move_elements

if TYPE_CHECKING:
    from diptych.render.pdf.patches.tag_tree import Element

GOING_ON = frozenset({"/Part", "/Sect", "/P", "/L", "/LI", "/LBody", "/BlockQuote"})
"""Elements that are one, however many pages they run over."""


class ContinuedElements:
    """Knows the elements of one document that have begun."""

    def __init__(self) -> None:
        """Begin a document."""
        self._begun: dict[tuple[object, str], Element] = {}

    def join(self, box: Any, element: Element, _parent: Element, pdf: Any) -> bool:  # noqa: ANN401 - WeasyPrint has no types
        """Put what an element holds into the same element on an earlier page, if there is one."""
        source = box.element
        if source is None or box.element_tag != source.tag or element["S"] not in GOING_ON:
            return False
        earlier = self._begun.setdefault((source, element["S"]), element)
        if earlier is element:
            return False
        move_elements(element["K"], earlier, pdf)
        return True
