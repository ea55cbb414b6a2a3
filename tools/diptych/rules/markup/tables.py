"""TXT: tables that are none."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from diptych.i18n import N_
from diptych.model.diagnostic import Edit, Fix, Phrase, Safety, Severity
from diptych.model.rule import Documentation, Scope
from diptych.model.source import Span
from diptych.rules.making.declaring import rule
from diptych.rules.making.written_text import is_literal, prose_passages, written_lines
from diptych.rules.markup.hand_marks import MARK as HAND_MARK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.prose import Passage
    from diptych.model.rule import Rule
    from diptych.model.source import Source

ROW = 3
"""Fewest bars in a line that can only be the row of a table: |x| may be a number."""
HYPHENS = re.compile(r"\s*\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?")
"""The line of hyphens below the headings of a table."""
NUMBER = re.compile(r"\W*\d[\d.]*[.)]?(?=\t)")
GAP = re.compile(r"(?<=[^\s.!?:]) {3,}(?=\S)")
"""Spaces that part columns: more than a careless typist puts between two words."""
TABS, SPACES = N_("tabs"), N_("rows of spaces")
BETWEEN = {TABS: re.compile(r"\s*"), SPACES: re.compile(r"\s*-{2,}(?:[^\S\n]+-{2,})*\s*")}
"""What may be between two rows of a pasted table."""


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
            source = catalogue.report.sources[passage.span.path]
            fix = None if lone else _with_hyphens(passage, rows, hyphens, source)
            yield rule.at(passage.running.span(first[0], last[1]), {"hyphens": hyphens}, fix=fix)


@rule(
    "TXT025",
    "pasted-table",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_(
        "The columns of this text are lost: {gaps} are printed as single spaces. If it is a table, write its cells "
        "between vertical bars."
    ),
    Documentation(
        what=N_(
            "Lines with tabs or several spaces between words, as a spreadsheet, Word or a PDF gives the rows of a "
            "table."
        ),
        why=N_("The rows run on in one paragraph, and no reader can tell the columns."),
        wrong=N_("Organization\tMeetings\tYear\nAfrican Union\t12\t2019"),
        right=N_("| Organization | Meetings | Year |\n| --- | --- | --- |\n| African Union | 12 | 2019 |"),
    ),
)
def pasted_table(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each table whose columns stand apart by tabs or spaces."""
    for rows in _pasted_rows(catalogue):
        if sum(one.lines for one in rows) > 1 or rows[0].is_table:
            yield rule.at(rows[0].span.to(rows[-1].span), {"gaps": Phrase(rows[0].gaps)})


class PastedRows(NamedTuple):
    """Lines of one block of prose whose words are columns apart.

    Attributes:
        span: Their place.
        gaps: What is between the columns.
        lines: How many they are.
        is_table: Whether they are a table even if there is one of them only.
    """

    span: Span
    gaps: str
    lines: int
    is_table: bool


def _pasted_rows(catalogue: Catalogue) -> Iterator[tuple[PastedRows, ...]]:
    """Yield the rows of pasted tables: with tabs, their lines may be paragraphs; with spaces, a line may part them."""
    run: list[PastedRows] = []
    for passage in prose_passages(catalogue):
        rows = _with_tabs(passage) or _with_spaces(passage)
        if rows and run and _follows(rows, run[-1], catalogue.report.sources[rows.span.path]):
            run.append(rows)
            continue
        if run:
            yield tuple(run)
        run = [rows] if rows else []
    if run:
        yield tuple(run)


def _follows(rows: PastedRows, before: PastedRows, source: Source) -> bool:
    """Return whether nothing that a reader sees is between rows of one kind."""
    if rows.gaps != before.gaps or rows.span.path != before.span.path:
        return False
    return BETWEEN[rows.gaps].fullmatch(source.text, before.span.end, rows.span.start) is not None


def _with_tabs(passage: Passage) -> PastedRows | None:
    text = passage.running.text
    if "\t" not in text:
        return None
    tabs = {line: _tabs(text, line) for line in written_lines(passage.running)}
    tabbed = [line for line, count in tabs.items() if count]
    if not tabbed:
        return None
    span = passage.running.span(tabbed[0][0], tabbed[-1][1])
    return PastedRows(span, TABS, len(tabbed), any(tabs[line] > 1 for line in tabbed))


def _tabs(text: str, line: tuple[int, int]) -> int:
    """Return how many tabs part the words of a line; one after a number or the mark of a list does not."""
    mark = HAND_MARK.match(text, *line) or NUMBER.match(text, *line)
    return text[mark.end() if mark else line[0] : line[1]].strip().count("\t")


def _with_spaces(passage: Passage) -> PastedRows | None:
    """Return the first lines below each other that have several spaces between words."""
    text = passage.running.text
    if "   " not in text:
        return None
    lines = written_lines(passage.running)
    first = next((at for at, line in enumerate(lines) if GAP.search(text, *line)), None)
    if first is None:
        return None
    rows = tuple(takewhile(lambda line: GAP.search(text, *line), lines[first:]))
    return PastedRows(passage.running.span(rows[0][0], rows[-1][1]), SPACES, len(rows), is_table=False)


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


def _with_hyphens(passage: Passage, rows: tuple[tuple[int, int], ...], hyphens: str, source: Source) -> Fix | None:
    """Return the fix that puts the line of hyphens below the first row, where a whole paragraph is a table.

    A row without words was meant as that line, and below a single row it may stand apart.
    """
    is_paragraph = passage.paragraph is not None and passage.paragraph.blocks[0].span == passage.span
    has_words = all(any(map(str.isalnum, passage.running.text[slice(*row)])) for row in rows)
    if not is_paragraph or rows != written_lines(passage.running) or len({_cells(passage, row) for row in rows}) > 1:
        return None
    if len(rows) == 1 or not has_words:
        return None
    end = passage.running.span(*rows[0]).end
    return Fix(Safety.SAFE, (Edit(Span(passage.span.path, end, end), f"{source.line_end}{hyphens}"),))
