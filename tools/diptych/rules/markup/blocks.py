"""TXT: blocks that a chance mark made, blocks without text, tables that are none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Edit, Fix, Phrase, Safety, Severity
from diptych.model.document import Fence, List, Prose, Quotation
from diptych.model.rule import Documentation, Scope
from diptych.model.source import Span
from diptych.rules.making.declaring import rule
from diptych.rules.making.interruptions import MARK, interrupting_blocks
from diptych.rules.making.nodes import blocks
from diptych.rules.making.written_text import escaped, is_literal, prose_passages, written_lines
from diptych.rules.markup.hand_marks import MARK as HAND_MARK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Block
    from diptych.model.prose import Passage
    from diptych.model.rule import Rule

FENCES = ("`", "~")
KINDS: dict[type[Block], str] = {List: N_("list"), Prose: N_("list"), Quotation: N_("quotation")}
OPENING = re.compile(r"`{3,}|~{3,}")
ROW = 3
"""Fewest bars in a line that can only be the row of a table: |x| may be a number."""
HYPHENS = re.compile(r"\s*\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?")
"""The line of hyphens below the headings of a table."""


@rule(
    "TXT024",
    "table-without-hyphens",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_(
        "These lines are printed as they are written. A table has a line of hyphens below its headings, with as many "
        "cells: {hyphens}"
    ),
    Documentation(
        what=N_(
            "Lines with cells between vertical bars that make no table: the line of hyphens below the headings is "
            "missing, stands alone, or has not as many cells as the headings."
        ),
        why=N_("The rows run on in one paragraph, with the bars in it."),
        wrong=N_("| Organization | Meetings |\n| African Union | 12 |"),
        right=N_("| Organization | Meetings |\n| --- | --- |\n| African Union | 12 |"),
    ),
)
def table_without_hyphens(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each block of prose with the rows of a table in it."""
    for passage in prose_passages(catalogue):
        if "|" not in passage.running.text:
            continue
        rows = tuple(_rows(passage))
        lone = next((row for row in rows if HYPHENS.fullmatch(passage.running.text, *row)), None)
        if len(rows) > 1 or lone or (rows and _cells(passage, rows[0]) >= ROW and _is_framed(passage, rows[0])):
            first, last = rows[0], rows[-1]
            cells = passage.running.text[slice(*first)].strip().strip("|").count("|") + 1
            hyphens = f"|{' --- |' * cells}"
            fix = None if lone else _with_hyphens(passage, rows, hyphens)
            yield rule.at(passage.running.span(first[0], last[1]), {"hyphens": hyphens}, fix=fix)


@rule(
    "TXT025",
    "pasted-table",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("The tabs in this text are printed as spaces. If it is a table, write its cells between vertical bars."),
    Documentation(
        what=N_("Lines with tabs between words, as a spreadsheet or Word copies the rows of a table."),
        why=N_("The rows run on in one paragraph, and no reader can tell the columns."),
        wrong=N_("Organization\tMeetings\tYear\nAfrican Union\t12\t2019"),
        right=N_("| Organization | Meetings | Year |\n| --- | --- | --- |\n| African Union | 12 | 2019 |"),
    ),
)
def pasted_table(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each block of prose with a line that has several tabs, or several lines that have one."""
    for passage in prose_passages(catalogue):
        text = passage.running.text
        if "\t" not in text:
            continue
        tabs = {line: _tabs(text, line) for line in written_lines(passage.running)}
        tabbed = [line for line, count in tabs.items() if count]
        if len(tabbed) > 1 or any(tabs[line] > 1 for line in tabbed):
            yield rule.at(passage.running.span(tabbed[0][0], tabbed[-1][1]))


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


def _tabs(text: str, line: tuple[int, int]) -> int:
    """Return how many tabs part the words of a line; one after the mark of a list does not."""
    mark = HAND_MARK.match(text, *line)
    return text[mark.end() if mark else line[0] : line[1]].strip().count("\t")


def _rows(passage: Passage) -> Iterator[tuple[int, int]]:
    """Yield the lines of prose that look like the rows of a table: with a bar at the beginning, or as the line above.

    A line of hyphens is one by itself.
    """
    text, wanted = passage.running.text, 0
    lines = written_lines(passage.running)
    for line, after in zip(lines, (*lines[1:], None), strict=True):
        cells = _cells(passage, line)
        follows = after is not None and cells == _cells(passage, after)
        framed = text[slice(*line)].strip().startswith("|") and cells > 1
        if cells and (framed or HYPHENS.fullmatch(text, *line) or follows or cells == wanted):
            yield line
            wanted = cells
        else:
            wanted = 0


def _is_framed(passage: Passage, line: tuple[int, int]) -> bool:
    written = passage.running.text[slice(*line)].strip()
    return written.startswith("|") and written.endswith("|")


def _cells(passage: Passage, line: tuple[int, int]) -> int:
    """Return how many bars that are not escaped part the cells of a line."""
    start, end = line
    text = passage.running.text
    return sum(text[at] == "|" and is_literal(passage.running, at, at + 1) for at in range(start, end))


def _with_hyphens(passage: Passage, rows: tuple[tuple[int, int], ...], hyphens: str) -> Fix | None:
    """Return the fix that puts the line of hyphens below the first row, where a whole paragraph is a table."""
    is_paragraph = passage.paragraph is not None and passage.paragraph.blocks[0].span == passage.span
    if not is_paragraph or rows != written_lines(passage.running) or len({_cells(passage, row) for row in rows}) > 1:
        return None
    end = passage.running.span(*rows[0]).end
    return Fix(Safety.SAFE, (Edit(Span(passage.span.path, end, end), f"\n{hyphens}"),))


def _mark(block: Block, catalogue: Catalogue) -> Span:
    """Return the span of the mark with which a block begins."""
    match = MARK.match(catalogue.report.sources[block.span.path].text, block.span.start)
    return Span(block.span.path, block.span.start, match.end() if match else block.span.end)
