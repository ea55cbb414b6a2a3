"""The one way in to the tags of a PDF: each element passes through here before it is put into the tree.

WeasyPrint builds the tree box by box in one recursive function. What stands in for it yields the elements of that
function once they have been mended. To mend the finished PDF would mean to guess what an element was made of.
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
"""Mends an element, given its box, itself, the one that it is to stand in and the PDF; tells whether it was put
elsewhere, or left out."""

THROUGH = frozenset({"html", "body"})
"""What has no element of its own: those of what it holds come through."""


def mended_tags(*mends: Mend) -> AbstractContextManager[None]:
    """Mend the tags of the one document that is written meanwhile.

    Args:
        mends: What to do with each element, in this order, until it is put elsewhere.
    """
    return replace_attribute(tags, "_build_box_tree", lambda build: _Mended(build, mends))


class _Mended:
    """Stands in for the function that makes the elements of a box; one for each document."""

    def __init__(self, build: Callable[..., Iterator[Element]], mends: tuple[Mend, ...]) -> None:
        self.build = build
        self.mends = mends

    def __call__(self, box: Any, parent: Element, pdf: Any, *page: object) -> Iterator[Element]:  # noqa: ANN401 - WeasyPrint has no types
        """Yield the elements of a box that are to stand in `parent`, as the function itself does."""
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
