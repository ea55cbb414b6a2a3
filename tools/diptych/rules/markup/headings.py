"""TXT: headings that are none, and headings that were not meant."""

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
from diptych.rules.making.written_text import is_literal, prose_passages, written_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.rule import Rule
    from diptych.model.source import Source

MARKS = re.compile(r"(?P<several>#{2,6})(?P<gap>[^\S ]*)(?=[^\s#])|(?P<one>#)(?P<space>[^\S ]+)(?=\S)|#{7,}\s*(?=\S)")
"""Marks of a heading that take no effect: no space after them, one of another kind, or too many of them."""
NUMBER_SIGN = re.compile(r"#[^\W_]+")
CONFLICT = "=" * 7
"""A mark of an unfinished merge, which has a finding of its own."""


@rule(
    "TXT020",
    "heading-without-space",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("“{marks}” is printed as it is written. A heading begins with ## (up to six of them) and a space."),
    Documentation(
        what=N_("Number signs at the beginning of a line without a plain space between them and the words."),
        why=N_("The heading is read as a paragraph, with the signs in it."),
        wrong=N_("##Background"),
        right=N_("## Background"),
    ),
)
def heading_without_space(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each line that begins with the marks of a heading."""
    for passage in prose_passages(catalogue):
        running = passage.running
        if "#" not in running.text:
            continue
        for start, end in written_lines(running):
            match = MARKS.match(running.text, start, end)
            if match and is_literal(running, start, match.end()):
                marks = match["several"] or match["one"]
                span = running.span(start, match.end())
                fix = Fix(Safety.SAFE, (Edit(span, f"{marks} "),)) if marks else None
                yield rule.at(span, {"marks": match[0].strip()}, fix=fix)


@rule(
    "TXT021",
    "number-sign-at-the-beginning",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("“{text}” is printed as it is written. A heading begins with ## and a space; if the sign is meant, write \\#."),
    Documentation(
        what=N_("A paragraph that begins with a number sign."),
        why=N_("It was probably meant as a heading, or as the number of the paragraph, which is not written by hand."),
        wrong=N_("#Background"),
        right=N_("## Background"),
    ),
)
def number_sign_at_the_beginning(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each paragraph that begins with a single number sign and a word or a figure."""
    for passage in prose_passages(catalogue):
        match = NUMBER_SIGN.match(passage.running.text)
        if match and is_literal(passage.running, 0, match.end()):
            yield rule.at(passage.running.span(0, match.end()), {"text": match[0]})


@rule(
    "TXT022",
    "underlined-heading",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_(
        "This line makes a heading of the text above it. If a heading is meant, write ## before the text; if not, "
        "put an empty line before this one."
    ),
    Documentation(
        what=N_("A line of hyphens or of equals signs right under a text."),
        why=N_("The sentence becomes a heading and loses its number; ## is the only way to write a heading here."),
        wrong=N_("The Council met in the spring\n---"),
        right=N_("The Council met in the spring.\n\n---"),
    ),
)
def underlined_heading(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each line that makes a heading of the text above it."""
    for block in blocks(catalogue):
        if isinstance(block, Heading):
            source = catalogue.report.sources[block.span.path]
            line = _last_line(block, source)
            if not source.text.startswith("#", block.span.start) and source.quote(line) != CONFLICT:
                yield rule.at(line)


def _last_line(heading: Heading, source: Source) -> Span:
    """Return the span of the last line of a heading."""
    start, end = source.bounds(source.position(heading.span.end).line)
    indent = len(source.text[start:end]) - len(source.text[start:end].lstrip(" \t>"))
    return Span(heading.span.path, max(heading.span.start, start + indent), heading.span.end)
