"""A footnote is on the page of its mark.

Where the second line of a paragraph does not fit, WeasyPrint moves footnotes to the next page to make room for it,
whatever their `footnote-policy`, unless it lays out a column (https://github.com/Kozea/WeasyPrint/pull/2437). Applied
as the class of the layout context, which pretends to be in a column except while it measures the footnotes: the
paragraph is then moved.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override
from weasyprint import document
from weasyprint.layout import LayoutContext

from diptych.render.pdf.patches.replacement import replace_attribute

if TYPE_CHECKING:
    from contextlib import AbstractContextManager


def footnotes_with_marks() -> AbstractContextManager[None]:
    """Keep footnotes on the pages of their marks in the document that is laid out within this context."""
    return replace_attribute(document, "LayoutContext", lambda _: FootnoteContext)


class FootnoteContext(LayoutContext):
    """The layout of a document whose footnotes are on the pages of their marks."""

    def __init__(self, *inputs: object) -> None:
        """Begin a document."""
        super().__init__(*inputs)  # type: ignore[no-untyped-call]
        self.in_column = True

    @override
    def _update_footnote_area(self) -> bool:
        self.in_column = False
        overflow: bool = super()._update_footnote_area()  # type: ignore[no-untyped-call]
        self.in_column = True
        return overflow
