"""STY022 and STY023: headings in capitals, and headings with a full stop."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Edit, Fix, Safety, Severity
from diptych.model.document import Heading
from diptych.model.rule import Documentation, Scope
from diptych.model.source import Span
from diptych.rules.making.declaring import rule
from diptych.rules.making.nodes import blocks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule

WORD = re.compile(r"[^\W\d_]+")
LONG = 4
"""Fewest letters of a word in capitals that is likely to be no acronym."""
SEVERAL = 2
STOP = re.compile(r"[^\W\d_]{4}\.\s*$")
"""A full stop at the end that is neither that of an abbreviation nor that of a number."""
SENTENCE = re.compile(r"[.!?]\s")


@rule(
    "STY022",
    "heading-in-capitals",
    Severity.WARNING,
    Scope.SECTION,
    N_("This heading is in capitals. Write it like a sentence, with capitals for names only."),
    Documentation(
        what=N_("A heading or a title that is in capitals throughout."),
        why=N_("Capitals hide which words are names, and are hard to read; how headings look is for the page to say."),
        wrong=N_("CONCLUSIONS AND RECOMMENDATIONS"),
        right=N_("Conclusions and recommendations"),
    ),
)
def heading_in_capitals(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each heading and title with two words in capitals that are likely to be no acronyms."""
    for text, span in _headings(catalogue):
        words = [word for word in WORD.findall(text) if len(word) >= LONG]
        if text.isupper() and len(words) >= SEVERAL:
            yield rule.at(span)


@rule(
    "STY023",
    "heading-with-full-stop",
    Severity.WARNING,
    Scope.SECTION,
    N_("Headings have no full stop at the end."),
    Documentation(
        what=N_("A heading or a title that ends with a full stop."),
        why=N_("A heading is no sentence, and the other headings have none."),
        wrong=N_("Conclusions and recommendations."),
        right=N_("Conclusions and recommendations"),
    ),
)
def heading_with_full_stop(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each heading and title that is not of several sentences."""
    for text, span in _headings(catalogue):
        at = catalogue.report.sources[span.path].quote(span).rfind(".")
        if at >= 0 and STOP.search(text) and not SENTENCE.search(text):
            stop = Span(span.path, span.start + at, span.start + at + 1)
            yield rule.at(stop, fix=Fix(Safety.SAFE, (Edit(stop, ""),)))


def _headings(catalogue: Catalogue) -> Iterator[tuple[str, Span]]:
    """Yield the plain text of each title that is written and of each heading, with its place."""
    for document in catalogue.report.documents():
        if "title" in document.front.spans:
            yield document.front.title, document.front.spans["title"]
    for block in blocks(catalogue):
        if isinstance(block, Heading) and (passage := catalogue.passages.get(block.span)):
            yield passage.running.text, block.span
