"""TXT: blocks that a chance mark made."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Phrase, Severity
from diptych.model.document import Fence, List, Prose, Quotation
from diptych.model.rule import Documentation, Scope
from diptych.model.source import Span
from diptych.rules.making.declaring import rule
from diptych.rules.making.interruptions import MARK, interrupting_blocks
from diptych.rules.making.nodes import blocks
from diptych.rules.making.written_text import escaped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Block
    from diptych.model.rule import Rule

FENCES = ("`", "~")
KINDS: dict[type[Block], str] = {List: N_("list"), Prose: N_("list"), Quotation: N_("quotation")}
OPENING = re.compile(r"`{3,}|~{3,}")


@rule(
    "TXT028",
    "list-of-one",
    Severity.WARNING,
    Scope.PARAGRAPH,
    N_("This list has one member only. If no list is meant, write {escaped} or begin the line with a word."),
    Documentation(
        what=N_("A list of one member."),
        why=N_(
            "A line that begins with a hyphen, an asterisk or a plus sign becomes a list, even where none is meant."
        ),
        wrong=N_("The aim is:\n\n- Peace"),
        right=N_("The aim is peace."),
    ),
)
def list_of_one(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each list of one member, unless it interrupts a sentence."""
    interrupting = {block.span for block in interrupting_blocks(catalogue)}
    for block in blocks(catalogue):
        if isinstance(block, List) and len(block.items) == 1 and block.span not in interrupting:
            mark = _mark(block, catalogue)
            yield rule.at(mark, {"escaped": escaped(catalogue.report.sources[mark.path].quote(mark))})


@rule(
    "TXT029",
    "interrupted-sentence",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_(
        "This “{mark}” ends the paragraph in the middle of a sentence: it begins a {kind}. Put it on the line before, "
        "or write {escaped}; if the {kind} is meant, put an empty line before it."
    ),
    Documentation(
        what=N_(
            "A line of a paragraph that begins, by chance, with the mark of a list or of a quotation: a dash, an "
            "asterisk, a plus sign, a number and a stop, or >."
        ),
        why=N_("The sentence is cut in two, and its second half is set as a list or a quotation."),
        wrong=N_("In the years 2016\n- 2019 the Council met."),
        right=N_("In the years 2016-2019\nthe Council met."),
    ),
)
def interrupted_sentence(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each list of one member and each quotation that begins in the middle of a sentence."""
    for block in interrupting_blocks(catalogue):
        mark = _mark(block, catalogue)
        written = catalogue.report.sources[mark.path].quote(mark)
        yield rule.at(mark, {"mark": written, "escaped": escaped(written), "kind": Phrase(KINDS[type(block)])})


@rule(
    "TXT030",
    "indented-text",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_(
        "This text is printed literally, since it is indented by four spaces or a tab: remove the indent. Text that "
        "is meant to be literal stands between lines of three backquotes."
    ),
    Documentation(
        what=N_("Text that is read as code because of its indent."),
        why=N_("It has no number, no emphasis, no citations and no references, and its lines stay as they are."),
        wrong=N_("The aims are two:\n\n    Peace and *development*."),
        right=N_("The aims are two:\n\nPeace and *development*."),
    ),
)
def indented_text(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each block of code without marks around it."""
    for block in blocks(catalogue):
        if isinstance(block, Fence):
            source = catalogue.report.sources[block.span.path]
            if not source.text.startswith(FENCES, block.span.start) and block.text.strip():
                yield rule.at(block.span)


@rule(
    "TXT036",
    "unclosed-code",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("This block of code has no end: all that follows is printed literally. Close it with a line of only {mark}."),
    Documentation(
        what=N_("A line of backquotes or tildes that opens a block of code, without one that closes it."),
        why=N_("The rest of the section is in the block: it has no numbers, no notes and no references."),
        wrong="```\n12 + 1",
        right="```\n12 + 1\n```",
    ),
)
def unclosed_code(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each block of code that is opened and not closed, at the line that opens it."""
    for block in blocks(catalogue):
        if isinstance(block, Fence):
            source = catalogue.report.sources[block.span.path]
            mark = OPENING.match(source.text, block.span.start)
            last = source.text[block.span.start : block.span.end].rstrip().rpartition("\n")
            if mark and not (last[1] and last[2].lstrip(" \t>").startswith(mark[0])):
                yield rule.at(Span(block.span.path, *mark.span()), {"mark": mark[0]})


def _mark(block: Block, catalogue: Catalogue) -> Span:
    """Return the span of the mark with which a block begins."""
    match = MARK.match(catalogue.report.sources[block.span.path].text, block.span.start)
    return Span(block.span.path, block.span.start, match.end() if match else block.span.end)
