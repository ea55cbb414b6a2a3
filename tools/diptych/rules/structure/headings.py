"""SEC: blocks without a paragraph, levels of headings, and numbering that differs between the languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Edit, Fix, Phrase, Related, Safety, Severity
from diptych.model.document import (
    Divider,
    Fence,
    Figure,
    Heading,
    List,
    MarkupBlock,
    Paragraph,
    Prose,
    Quotation,
    Table,
)
from diptych.model.exhibit import Chart, DataTable, SectionTable
from diptych.model.front_matter import Numbering
from diptych.model.rule import Documentation, Scope
from diptych.model.source import Span
from diptych.rules.making.beads import one_to_one
from diptych.rules.making.declaring import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Block, Document
    from diptych.model.rule import Rule

KINDS: dict[type[Block], str | None] = {
    Chart: N_("chart"),
    DataTable: N_("table"),
    Divider: N_("line"),
    Fence: N_("block of code"),
    Figure: N_("picture"),
    Heading: None,
    List: N_("list"),
    MarkupBlock: None,
    Prose: None,
    Quotation: N_("quotation"),
    SectionTable: N_("table"),
    Table: N_("table"),
}
"""What to call a block that needs text before it; none for the others. Another rule reports mark-up."""

TOP_LEVEL = 2
"""Level of the first heading in a body: level 1 is the section's title."""


@rule(
    "SEC009",
    "block-without-paragraph",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("This {kind} does not belong to a paragraph: write some text before it."),
    Documentation(
        what=N_(
            "A list, a table, a quotation, a picture or a chart right after a heading or at the start of a section."
        ),
        why=N_("It has no number, so nobody can refer to it."),
        wrong=N_("## Priorities\n\n- Peace\n- Development"),
        right=N_("## Priorities\n\nThe priorities are:\n\n- Peace\n- Development"),
    ),
)
def block_without_paragraph(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each paragraph that does not begin with prose."""
    for document in catalogue.report.documents():
        for paragraph in document.paragraphs:
            block = paragraph.blocks[0]
            if kind := KINDS[type(block)]:
                yield rule.at(block.span, {"kind": Phrase(kind)})


@rule(
    "SEC010",
    "wrong-heading-level",
    Severity.ERROR,
    Scope.SECTION,
    N_("This heading has level {level}, but should have level {expected}: “{marks}”."),
    Documentation(
        what=N_(
            "A heading of level 1 in the text of a section, or one that is more than one level below the heading "
            "before it."
        ),
        why=N_("Tables of contents and screen readers rely on the levels of headings. Level 1 is the section’s title."),
        wrong=N_("# Background\n\n#### Mandate"),
        right=N_("## Background\n\n### Mandate"),
    ),
)
def wrong_heading_level(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each heading with a wrong level."""
    for document in catalogue.report.documents():
        deepest = TOP_LEVEL
        for heading in document.body:
            if not isinstance(heading, Heading):
                continue
            expected = max(TOP_LEVEL, min(heading.level, deepest))
            if heading.level != expected:
                arguments = {"level": str(heading.level), "expected": str(expected), "marks": "#" * expected}
                yield rule.at(heading.span, arguments, fix=relevelled(heading, expected, document))
            deepest = expected + 1


@rule(
    "SEC011",
    "unequal-numbering",
    Severity.ERROR,
    Scope.PAIR,
    N_("Number of this paragraph: {number}; in “{lang}”: {other}. Number it in both languages or in neither."),
    Documentation(
        what=N_("A paragraph that has a number in one language and none in the other."),
        why=N_("From here on, “paragraph 12” would be another paragraph in the other language."),
        wrong=N_("{.unnumbered} above the paragraph in English only"),
        right=N_("{.unnumbered} above the paragraph in both languages"),
    ),
)
def unequal_numbering(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each paragraph that is numbered in one language only.

    `unequal_front_matter` reports a section that has no numbers in one language.
    """
    for bead in one_to_one(catalogue):
        (original,), (paragraph,) = bead.source.blocks, bead.target.blocks
        if not isinstance(paragraph, Paragraph) or not isinstance(original, Paragraph):
            continue
        has_numbers = (side.document.front.numbering is not Numbering.NONE for side in (bead.source, bead.target))
        if paragraph.numbered != original.numbered and all(has_numbers):
            related = Related(original.span, N_("The other paragraph is here."))
            arguments: dict[str, str | int] = {
                "number": number_words(paragraph.number),
                "lang": bead.source.document.lang,
                "other": number_words(original.number),
            }
            yield rule.at(paragraph.span, arguments, related=(related,))


def relevelled(heading: Heading, level: int, document: Document) -> Fix | None:
    """Return the fix that gives a heading another level; none if it is underlined with `=` or `-`."""
    marks = Span(heading.span.path, heading.span.start, heading.span.start + heading.level)
    written = document.source.quote(marks)
    return Fix(Safety.UNSAFE, (Edit(marks, "#" * level),)) if written == "#" * heading.level else None


def number_words(number: int | None) -> str | int:
    """Return a paragraph's number as the message shows it."""
    return Phrase(N_("none")) if number is None else number
