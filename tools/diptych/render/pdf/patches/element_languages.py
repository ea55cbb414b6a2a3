"""An element in another language says so: `Lang` on each element whose HTML has `lang`.

WeasyPrint names the language of the whole document only (https://github.com/Kozea/WeasyPrint/pull/1695), and a
quotation is read aloud by the rules of the wrong language. Not reported upstream. Applied as a mend of the tag tree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pydyf

if TYPE_CHECKING:
    from diptych.render.pdf.patches.tag_tree import Element


def tag_language(box: Any, element: Element, _parent: Element, _pdf: object) -> bool:  # noqa: ANN401 - WeasyPrint has no types
    """Write the language of an element into it."""
    source = box.element
    if source is not None and box.element_tag == source.tag and source.get("lang"):
        element["Lang"] = pydyf.String(source.get("lang"))  # type: ignore[no-untyped-call]
    return False
