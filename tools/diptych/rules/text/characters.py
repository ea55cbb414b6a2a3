"""TXT: numbers written by hand, and HTML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Edit, Fix, Safety, Severity
from diptych.model.document import NOTE_OPENING, List, MarkupBlock, Prose
from diptych.model.inline import Markup, Text
from diptych.model.rule import Documentation, Scope
from diptych.model.source import Span
from diptych.rules.making.declaring import rule
from diptych.rules.making.interruptions import interrupting_blocks
from diptych.rules.making.nodes import blocks, inlines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule

HAND_NUMBER = re.compile(r"(?P<number>\d{1,4}[.)])\s+")


@rule(
    "TXT001",
    "hand-numbered-paragraph",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("Remove the number {number}: paragraphs are numbered when the report is built."),
    Documentation(
        what=N_("A paragraph that begins with its number, or a number in a list that does not follow the one before."),
        why=N_("The reader would see two numbers, and the written one is wrong as soon as a paragraph is added."),
        wrong=N_("5. The partnership grew."),
        right=N_("The partnership grew."),
    ),
)
def hand_numbered_paragraph(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each number at the start of a paragraph, and for each that is out of order in a list."""
    interrupting = {block.span for block in interrupting_blocks(catalogue)}
    for document in catalogue.report.documents():
        for block in (block for paragraph in document.paragraphs for block in paragraph.blocks):
            first = block.content[0] if isinstance(block, Prose) and block.content else None
            match = HAND_NUMBER.match(first.text) if isinstance(first, Text) else None
            # In the middle of a sentence, another rule says what to do.
            if first and match and block.span not in interrupting:
                start = first.span.start
                number = Span(first.span.path, start, start + match.end("number"))
                rest = Span(first.span.path, start, start + match.end())
                fix = Fix(Safety.UNSAFE, (Edit(rest, ""),))
                yield rule.at(number, {"number": match["number"]}, fix=fix)
    for block in blocks(catalogue):
        if isinstance(block, List) and block.ordered:
            yield from _jumps(rule, catalogue, block)


def _jumps(rule: Rule, catalogue: Catalogue, block: List) -> Iterator[Diagnostic]:
    """Yield one finding for each number of a list that does not follow the one before: it is that of a paragraph."""
    last: int | None = None
    for item in block.items:
        match = HAND_NUMBER.match(catalogue.report.sources[item.span.path].quote(item.span))
        number = int(match["number"][:-1]) if match else None
        if match and last is not None and number not in {last, last + 1}:
            start = item.span.start
            yield rule.at(Span(item.span.path, start, start + match.end("number")), {"number": match["number"]})
        last = number


@rule(
    "TXT002",
    "raw-html",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("HTML means nothing here: readers would see it as it is written."),
    Documentation(
        what=N_(
            "HTML in the text of a section, comments included. The exceptions are <!-- allow CODE: reason --> and "
            "<!-- note: … -->, a note to colleagues."
        ),
        why=N_("The same text is printed and put on the web: HTML is right in one of the two at most."),
        wrong=N_("The <b>first</b> objective"),
        right=N_("The **first** objective"),
    ),
)
def raw_html(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each tag or block of HTML."""
    for block in blocks(catalogue):
        if isinstance(block, MarkupBlock) and not NOTE_OPENING.match(block.text):
            yield rule.at(block.span)
    for node in inlines(catalogue):
        if isinstance(node, Markup):
            yield rule.at(node.span)
