"""SEC, inside the files: paragraphs in pairs, blocks in their places, headings in steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Edit, Fix, Phrase, Related, Safety, Severity
from diptych.model.document import Divider, Fence, Figure, Heading, List, MarkupBlock, Prose, Quotation, Table
from diptych.model.rule import Documentation, Scope
from diptych.model.source import Span
from diptych.rules.checked import rule
from diptych.rules.sections import title_span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Block, Document
    from diptych.model.report import Report
    from diptych.model.rule import Rule

KINDS: dict[type[Block], str] = {
    Divider: N_("line"),
    Fence: N_("block of code"),
    Figure: N_("picture"),
    List: N_("list"),
    Quotation: N_("quotation"),
    Table: N_("table"),
}
"""What a block is called."""

TOP_LEVEL = 2
"""Level of the first heading in a body: level 1 is the section's title."""


@rule(
    "SEC002",
    "unequal-paragraph-counts",
    Severity.ERROR,
    Scope.SECTION,
    N_("This text has {count} paragraphs, but the one in “{lang}” has {other}."),
    Documentation(
        what=N_("A section with more paragraphs in one language than in the other."),
        why=N_("Paragraph 5 must say in both languages what paragraph 5 says: readers quote by number."),
        wrong=N_("Three paragraphs in English, two in French, because two were joined"),
        right=N_("Each paragraph translated by one paragraph"),
    ),
)
def unequal_paragraph_counts(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each translation that is longer or shorter than its source."""
    for source, translation in translations(catalogue.report):
        count, other = len(translation.paragraphs), len(source.paragraphs)
        if count != other:
            related = Related(surplus(source, count), N_("The other text stands here."))
            arguments: dict[str, str | int] = {"count": count, "lang": source.lang, "other": other}
            yield rule.at(surplus(translation, other), arguments, related=(related,))


@rule(
    "SEC009",
    "block-without-paragraph",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("This {kind} belongs to no paragraph: there is no text before it."),
    Documentation(
        what=N_("A list, a table, a quotation or a picture right after a heading or at the start of a section."),
        why=N_("It has no number, so that nobody can refer to it."),
        wrong=N_("## Priorities\n\n- Peace\n- Development"),
        right=N_("## Priorities\n\nThe priorities are:\n\n- Peace\n- Development"),
    ),
)
def block_without_paragraph(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each paragraph that does not begin with prose."""
    for document in catalogue.report.documents():
        for paragraph in document.paragraphs:
            block = paragraph.blocks[0]
            if not isinstance(block, Prose | MarkupBlock):
                yield rule.at(block.span, {"kind": Phrase(KINDS[type(block)])})


@rule(
    "SEC010",
    "wrong-heading-level",
    Severity.ERROR,
    Scope.SECTION,
    N_("This heading has level {level}; level {expected} is wanted here: “{marks}”."),
    Documentation(
        what=N_("A heading of level 1 in the text of a section, or one more than a level below the heading before it."),
        why=N_("The contents and screen readers show headings as steps. Level 1 is the section’s title."),
        wrong=N_("# Background\n\n#### Mandate"),
        right=N_("## Background\n\n### Mandate"),
    ),
)
def wrong_heading_level(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each heading out of step."""
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
    N_("Number of this paragraph: {number}; of the same one in “{lang}”: {other}."),
    Documentation(
        what=N_("A paragraph whose number is not the same in all languages."),
        why=N_("“Paragraph 12” would be another paragraph in the other language, there and in all that follow."),
        wrong=N_("{.unnumbered} above the paragraph in English alone"),
        right=N_("{.unnumbered} above the paragraph in both languages"),
    ),
)
def unequal_numbering(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for the first paragraph of a section whose number differs from the source's."""
    for source, translation in translations(catalogue.report):
        for paragraph, original in zip(translation.paragraphs, source.paragraphs, strict=False):
            if paragraph.number != original.number:
                related = Related(original.span, N_("The other paragraph stands here."))
                arguments: dict[str, str | int] = {
                    "number": number_words(paragraph.number),
                    "lang": source.lang,
                    "other": number_words(original.number),
                }
                yield rule.at(paragraph.span, arguments, related=(related,))
                break


def translations(report: Report) -> Iterator[tuple[Document, Document]]:
    """Yield each text with the one that it is translated from, before it, where both were read."""
    unknown = report.unknown
    for section in report.walk():
        read = {lang: text for lang, text in section.documents.items() if f"{text.name}.{lang}.md" not in unknown}
        named = next((text.front.source for text in read.values() if text.front.source in read), None)
        source = read.get(named or report.settings.languages[0])
        for text in read.values():
            if source and text is not source:
                yield source, text


def surplus(document: Document, count: int) -> Span:
    """Return the first paragraph after the first `count`, or the title where there are no more."""
    return document.paragraphs[count].span if count < len(document.paragraphs) else title_span(document)


def relevelled(heading: Heading, level: int, document: Document) -> Fix | None:
    """Return the fix that gives a heading another level; none for one underlined with `=` or `-`."""
    marks = Span(heading.span.path, heading.span.start, heading.span.start + heading.level)
    written = document.source.quote(marks)
    return Fix(Safety.UNSAFE, (Edit(marks, "#" * level),)) if written == "#" * heading.level else None


def number_words(number: int | None) -> str | int:
    """Return a paragraph's number as the message tells it."""
    return Phrase(N_("none")) if number is None else number


RULES = (unequal_paragraph_counts, block_without_paragraph, wrong_heading_level, unequal_numbering)
