"""The head of a column or a row says so: `Scope`.

WeasyPrint writes which heads a cell has, but not which cells a head is for, as some screen readers ask
(https://github.com/Kozea/WeasyPrint/issues/2482 lists what its tags lack); and a cell that names its row is a head in
the tags alone: on paper it is a cell like others. Applied by wrapping the function that makes the elements of a box.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weasyprint.formatting_structure.boxes import TableCellBox
from weasyprint.pdf import tags

from diptych.render.pdf.patches.replacement import replace_attribute

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from diptych.render.pdf.patches.tag_tree import Element

ROW = "row"


def row_heads() -> AbstractContextManager[None]:
    """Tag the cells that name their rows as heads in the document that is written within this context."""
    return replace_attribute(tags, "_build_box_tree", _naming_rows)


def _naming_rows(build: Callable[..., Iterator[Element]]) -> Callable[..., Iterator[Element]]:
    def build_named(box: Any, *more: object) -> Iterator[Element]:  # noqa: ANN401 - WeasyPrint has no types
        if getattr(box, "element_tag", None) == "td" and box.element is not None and box.element.get("scope") == ROW:
            box.element_tag = "th"
        return build(box, *more)

    return build_named


def tag_scope(box: Any, element: Element, _parent: Element, _pdf: object) -> bool:  # noqa: ANN401
    """Write which cells a head is for into its element."""
    if element["S"] == "/Table":
        # WeasyPrint names the heads of each cell too, but others than its own where heads span columns or rows.
        for cell in box.descendants():
            mark = getattr(cell, "mark", None) if isinstance(cell, TableCellBox) else None
            if mark:
                mark["A"].pop("Headers", None)
    elif element["S"] == "/TH" and "A" in element:
        element["A"]["Scope"] = "/Row" if box.element.get("scope") == ROW else "/Column"
    return False


def leave_out_space(_box: object, element: Element, parent: Element, _pdf: object) -> bool:
    """Leave out the row below the heads that is space alone: WeasyPrint tags its box as a head in the head."""
    return bool(element["S"] == parent["S"] == "/THead")
