"""The mark of a footnote leads to it, and the footnote back to its mark.

WeasyPrint links neither (https://github.com/Kozea/WeasyPrint/issues/1545). It links CSS Notes, added in
https://github.com/Kozea/WeasyPrint/pull/2905, but these are not footnotes. Applied by wrapping the function that
gathers the links of a page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weasyprint import document

from diptych.render.pdf.patches.replacement import replace_attribute

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

CALL, MARKER = "::footnote-call", "::footnote-marker"
"""Endings of the names of the boxes with the two marks: the one in the text, and the one before the footnote."""


def mark_anchor(footnote: str) -> str:
    """Return the anchor of a footnote's mark, given the footnote's."""
    return footnote.replace("note", "mark", 1)


def footnote_links() -> AbstractContextManager[None]:
    """Link the footnotes of the document that is laid out within this context."""
    return replace_attribute(document, "gather_anchors", _linking)


def _linking(gather: Callable[..., None]) -> Callable[..., None]:
    def gather_linked(page: Any, *into: Any) -> None:  # noqa: ANN401 - WeasyPrint has no types
        for box in page.descendants():
            name = box.element_tag or ""
            if name.endswith(CALL):
                box.link, box.style["anchor"] = _internal(box.element.get("id")), mark_anchor(box.element.get("id"))
            elif name.endswith(MARKER):
                box.link = _internal(mark_anchor(box.element.get("id")))
        gather(page, *into)

    return gather_linked


def _internal(name: str) -> tuple[str, tuple[str, str]]:
    return "url", ("internal", name)
