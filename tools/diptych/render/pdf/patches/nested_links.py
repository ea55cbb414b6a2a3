"""A link is one link, however much emphasis it contains.

WeasyPrint gathers one more for each box in a link, outside the tag `Link`, which PDF/UA forbids
(https://github.com/Kozea/WeasyPrint/issues/192 reports three links made of one;
https://github.com/Kozea/WeasyPrint/issues/2482 lists "nested tags in anchors"). Applied by wrapping the function that
gathers the links of a page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weasyprint import document

from diptych.render.pdf.patches.replacement import replace_attribute

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager


def single_links() -> AbstractContextManager[None]:
    """Mend the links of the document that is laid out within this context."""
    return replace_attribute(document, "gather_anchors", _single)


def _single(gather: Callable[..., None]) -> Callable[..., None]:
    def gather_single(page: object, anchors: object, links: list[Any], *into: object) -> None:
        gather(page, anchors, links, *into)
        links[:] = [link for link in links if link[-1].link]

    return gather_single
