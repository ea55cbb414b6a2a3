"""TXT: paragraphs, headings, members of lists and notes in which there is nothing to read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Edit, Fix, Phrase, Safety, Severity
from diptych.model.document import Heading, List, Paragraph, Prose, Quotation, Table
from diptych.model.inline import Code, Image, Markup, Text
from diptych.model.prose import nodes
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.declaring import rule
from diptych.rules.making.nodes import blocks, links

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule
    from diptych.model.source import Span

SEEN = re.compile(
    r"[^\s\x00-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    r"\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e0fff]"
)
"""A character that leaves a trace on the page."""


@rule(
    "TXT032",
    "invisible-text",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("There is nothing to read in this {kind}: remove it, or write its text."),
    Documentation(
        what=N_(
            "A paragraph, a heading, a member of a list, a quotation, a table, a link or a footnote without a visible "
            "character: with nothing in it, or only no-break spaces, characters of no width or empty emphasis."
        ),
        why=N_("The reader would see a number, a letter or a mark, and nothing after it."),
        wrong=N_("The partnership grew.\n\n&nbsp;\n\nIt will go on."),
        right=N_("The partnership grew.\n\nIt will go on."),
    ),
)
def invisible_text(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each text without a visible character."""
    removable = _removable(catalogue)
    for span, kind in (*_texts(catalogue), *_empty_blocks(catalogue), *_empty_links(catalogue)):
        fix = Fix(Safety.SAFE, (Edit(span, ""),)) if span in removable else None
        yield rule.at(span, {"kind": Phrase(kind)}, fix=fix)


def _removable(catalogue: Catalogue) -> frozenset[Span]:
    """Return the places of the paragraphs of one block that have neither a name nor another attribute."""
    parts = (part for document in catalogue.report.documents() for part in document.body)
    return frozenset(
        part.span
        for part in parts
        if isinstance(part, Paragraph) and len(part.blocks) == 1 and part.numbered and part.anchor is None
    )


def _texts(catalogue: Catalogue) -> Iterator[tuple[Span, str]]:
    for block in blocks(catalogue):
        if isinstance(block, Prose | Heading) and not SEEN.search(catalogue.passages[block.span].running.text):
            yield block.span, N_("heading") if isinstance(block, Heading) else N_("paragraph")


def _empty_blocks(catalogue: Catalogue) -> Iterator[tuple[Span, str]]:
    for block in blocks(catalogue):
        if isinstance(block, List):
            yield from ((item.span, N_("member of the list")) for item in block.items if not item.blocks)
        elif isinstance(block, Quotation) and not block.blocks:
            yield block.span, N_("quotation")
        elif isinstance(block, Table):
            texts = (catalogue.passages[cell.span].running.text for row in block.body_rows for cell in row)
            if not any(map(SEEN.search, texts)):
                yield block.span, N_("table")
    for document in catalogue.report.documents():
        yield from ((note.span, N_("footnote")) for note in document.notes if not note.blocks)


def _empty_links(catalogue: Catalogue) -> Iterator[tuple[Span, str]]:
    """Yield the links whose words cannot be seen; one without any shows what it leads to."""
    for link in links(catalogue):
        inside = tuple(nodes(link.children))
        texts = (node.text for node in inside if isinstance(node, Text | Code | Markup))
        if inside and not any(isinstance(node, Image) for node in inside) and not any(map(SEEN.search, texts)):
            yield link.span, N_("link")
