"""Mending of the tags of a PDF: each element passes through here before it is put into the tree.

WeasyPrint builds the tree box by box in one recursive function. The replacement yields the elements of that function
once they have been mended. Mending the finished PDF would mean guessing what an element was made of.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from weasyprint.pdf import tags

from diptych.render.pdf.patches.replacement import replace_attribute

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

Element = dict[str, Any]
"""A structure element of the PDF."""
Mend = Callable[[Any, Element, Element, Any], bool]
"""Mends an element, given its box, the element, its future parent and the PDF; returns whether it was put elsewhere or
left out."""

THROUGH = frozenset({"html", "body"})
"""Tags of HTML without an element of their own; the elements of their contents pass through."""


def mended_tags(*mends: Mend) -> AbstractContextManager[None]:
    """Mend the tags of the document that is written within this context.

    Args:
        mends: The mends to try on each element, in this order, until one puts it elsewhere.
    """
    return replace_attribute(tags, "_build_box_tree", lambda build: _Mended(build, mends))


class _Mended:
    """Replaces the function that makes the elements of a box; one for each document."""

    def __init__(self, build: Callable[..., Iterator[Element]], mends: tuple[Mend, ...]) -> None:
        self.build = build
        self.mends = mends

    def __call__(self, box: Any, parent: Element, pdf: Any, *page: object) -> Iterator[Element]:  # noqa: ANN401 - WeasyPrint has no types
        """Yield the elements of a box that belong in `parent`, as the original function does."""
        for element in self.build(box, parent, pdf, *page):
            if box.element_tag in THROUGH or not any(mend(box, element, parent, pdf) for mend in self.mends):
                yield element


def move_elements(references: list[Any], to: Element, pdf: Any) -> None:  # noqa: ANN401
    """Append elements to another one."""
    for reference in references:
        element_at(reference, pdf)["P"] = to.reference  # type: ignore[attr-defined]
        to["K"].append(reference)


def element_at(reference: bytes, pdf: Any) -> Element:  # noqa: ANN401
    """Return the element that a reference names."""
    found: Element = pdf.objects[int(reference.split()[0])]
    return found
