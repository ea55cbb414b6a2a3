"""The mark of a list's member and its text are two elements: `Lbl` and `LBody`.

WeasyPrint tags as `Lbl` only what it generates as `::marker` (https://github.com/Kozea/WeasyPrint/issues/1837), and
nothing where a list has `list-style: none` (https://github.com/Kozea/WeasyPrint/issues/2497). Our marks are text, `(a)`
or `a)` as the language has it, and would be part of the body. Applied as a mend of the tag tree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from diptych.render.pdf.patches.tag_tree import element_at, move_elements

if TYPE_CHECKING:
    from diptych.render.pdf.patches.tag_tree import Element


def label_list_item(box: Any, element: Element, parent: Element, pdf: Any) -> bool:  # noqa: ANN401 - WeasyPrint has no types
    """Move the mark of a list's member out of its body, to the place before it."""
    if box.element is None or box.element.get("class") != "marker":
        return False
    while parent["S"] != "/LI":
        parent = element_at(parent["P"], pdf)
    element["S"] = "/Lbl"
    move_elements([element.reference], parent, pdf)  # type: ignore[attr-defined]
    return True
