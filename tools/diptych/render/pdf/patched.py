"""All patches together, for one document."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from diptych.render.pdf.patches.addresses import unhyphenated_addresses
from diptych.render.pdf.patches.continued_elements import ContinuedElements
from diptych.render.pdf.patches.element_languages import tag_language
from diptych.render.pdf.patches.footnote_links import footnote_links
from diptych.render.pdf.patches.footnotes.columns import footnotes_in_columns
from diptych.render.pdf.patches.footnotes.division import divided_footnotes
from diptych.render.pdf.patches.footnotes.pages import footnotes_with_marks
from diptych.render.pdf.patches.footnotes.tags import FootnoteTags
from diptych.render.pdf.patches.line_breaks import whole_lines
from diptych.render.pdf.patches.link_descriptions import described_links
from diptych.render.pdf.patches.list_labels import label_list_item
from diptych.render.pdf.patches.long_words import long_words
from diptych.render.pdf.patches.metadata import both_standards, document_facts
from diptych.render.pdf.patches.nested_links import single_links
from diptych.render.pdf.patches.page_references import pages_listed_once
from diptych.render.pdf.patches.picture_words import whole_words
from diptych.render.pdf.patches.soft_hyphens import soft_hyphens
from diptych.render.pdf.patches.table_heads import leave_out_space, row_heads, tag_scope
from diptych.render.pdf.patches.tag_tree import mended_tags

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

OF_EVERY_DOCUMENT = (
    whole_lines,
    long_words,
    unhyphenated_addresses,
    footnotes_with_marks,
    divided_footnotes,
    footnotes_in_columns,
    footnote_links,
    single_links,
    pages_listed_once,
    whole_words,
    document_facts,
    row_heads,
)


@contextmanager
def patched(*, archive: bool, names: Mapping[str, str], typed_hyphens: bool) -> Iterator[None]:
    """Apply the patches to the document that is laid out and written within this context, but for `font_files`.

    Args:
        archive: Whether the document is made for archives.
        names: What the places that its links lead to are called, by their ids.
        typed_hyphens: Whether its text has hyphens U+2010 of its own.
    """
    with ExitStack() as patches:
        for patch in OF_EVERY_DOCUMENT:
            patches.enter_context(patch())
        patches.enter_context(described_links(names))
        patches.enter_context(soft_hyphens(typed=typed_hyphens))
        if archive:
            patches.enter_context(both_standards())
        patches.enter_context(
            mended_tags(
                tag_language, tag_scope, leave_out_space, FootnoteTags().mend, label_list_item, ContinuedElements().join
            )
        )
        yield
