"""The pages of a PDF are listed once while it is tagged, not once for each element.

WeasyPrint asks pydyf for `page_references` at every element, and pydyf lists all pages anew each time: the time grows
with the square of the length. Not reported upstream. Applied by wrapping the function that adds the tags.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weasyprint import pdf

from diptych.render.pdf.patches.replacement import replace_attribute

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager


def pages_listed_once() -> AbstractContextManager[None]:
    """List only once the pages of the document that is written within this context."""
    return replace_attribute(pdf, "add_tags", _listing)


def _listing(add_tags: Callable[..., None]) -> Callable[..., None]:
    def add_tags_to_list(writer: object, *pages: object) -> None:
        add_tags(_ListedPdf(writer), *pages)

    return add_tags_to_list


class _ListedPdf:
    """What the adding of tags needs of a PDF whose pages are all there."""

    def __init__(self, writer: Any) -> None:  # noqa: ANN401 - pydyf has no types
        self.catalog = writer.catalog
        self.objects = writer.objects
        self.add_object = writer.add_object
        self.page_references = writer.page_references
