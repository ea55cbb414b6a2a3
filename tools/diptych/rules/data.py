"""DAT: tables and charts that are made of data."""

from __future__ import annotations

import datetime
import difflib
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Edit, Fix, Related, Safety, Severity
from diptych.model.exhibit import Chart, ChartKind, DataTable, SectionTable
from diptych.model.rule import Documentation, Scope
from diptych.rules.checked import rule
from diptych.rules.nodes import blocks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Document
    from diptych.model.rule import Rule

MONTH_LENGTH = len("2019-03")

Exhibit = DataTable | Chart | SectionTable


@rule(
    "DAT001",
    "missing-data",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("There is no file of data “{file}” in the report’s folder: a name that ends in .csv is wanted."),
    Documentation(
        what=N_("A table or a chart whose file is not in the report’s folder, or is no CSV file."),
        why=N_("The page would have a gap."),
        wrong="file: evnts.csv",
        right="file: data/events.csv",
    ),
)
def missing_data(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each table or chart without its file."""
    known = [path for path in catalogue.report.files if path.endswith(".csv")]
    for block in blocks(catalogue):
        if isinstance(block, DataTable | Chart) and block.file not in known:
            near = difflib.get_close_matches(block.file, known, n=1)
            fix = Fix(Safety.UNSAFE, (Edit(block.file_span, near[0]),)) if near else None
            yield rule.at(block.file_span, {"file": block.file}, fix=fix)


@rule(
    "DAT002",
    "unknown-column",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("{file} has no column “{column}”: it has {known}."),
    Documentation(
        what=N_("A column that the first line of the file does not name."),
        why=N_("The page would have a gap in place of the table or the chart."),
        wrong="columns: {mounth: Month}",
        right="columns: {month: Month}",
    ),
)
def unknown_column(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each column that is not in the file."""
    for document, block in exhibits(catalogue):
        sheet = None if isinstance(block, SectionTable) else catalogue.report.sheets.get(block.file)
        for column in block.columns if sheet else ():
            if sheet and not isinstance(block, SectionTable) and sheet.values(column.name, document.lang) is None:
                told = {"file": block.file, "column": column.name, "known": ", ".join(sheet.names)}
                yield rule.at(block.file_span, told)


@rule(
    "DAT003",
    "value-not-to-be-drawn",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("“{value}” in the column “{column}” of {file} cannot be drawn: bars and lines need numbers, timelines months."),
    Documentation(
        what=N_("A value that has no place on the axis of a chart."),
        why=N_("The chart would leave it out, or could not be drawn."),
        wrong="month,events\nMarch 2019,2",
        right="month,events\n2019-03,2",
    ),
)
def value_not_to_be_drawn(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for the first such value of each column of a chart."""
    for document, block in exhibits(catalogue):
        sheet = catalogue.report.sheets.get(block.file) if isinstance(block, Chart) else None
        if not isinstance(block, Chart) or sheet is None:
            continue
        timeline = block.kind is ChartKind.TIMELINE
        for column in block.columns[:1] if timeline else block.columns[1:]:
            values = sheet.values(column.name, document.lang) or ()
            fits = is_moment if timeline else is_number
            wrong = next((value for value in values if value and not fits(value)), None)
            if wrong is not None:
                yield rule.at(block.file_span, {"value": wrong, "column": column.name, "file": block.file})


@rule(
    "DAT004",
    "unequal-exhibits",
    Severity.ERROR,
    Scope.PAIR,
    N_("This table or chart is not made of the same data as the one in “{lang}”."),
    Documentation(
        what=N_("A table or a chart whose file, columns or kind are not the same in both languages."),
        why=N_("One file of data serves both languages: only labels are translated."),
        wrong=N_("file: events.csv in English, file: événements.csv in French"),
        right=N_("file: events.csv in both"),
    ),
)
def unequal_exhibits(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for the first table or chart of a text that differs from its source's."""
    for alignment in catalogue.alignments:
        for block, original in zip(own(alignment.target), own(alignment.source), strict=False):
            if substance(block) != substance(original):
                related = Related(original.span, N_("The other stands here."))
                yield rule.at(block.span, {"lang": alignment.source.lang}, related=(related,))
                break


def exhibits(catalogue: Catalogue) -> Iterator[tuple[Document, Exhibit]]:
    """Yield every table and chart made of data, with the text that it stands in."""
    for document in catalogue.report.documents():
        yield from ((document, block) for block in own(document))


def own(document: Document) -> Iterator[Exhibit]:
    """Yield the tables and charts of one text."""
    return (block for block in document.blocks() if isinstance(block, DataTable | Chart | SectionTable))


def substance(block: Exhibit) -> tuple[object, ...]:
    """Return what must be the same in every language."""
    names = tuple(column.name for column in block.columns)
    match block:
        case Chart(kind=kind, file=file):
            return (Chart, kind, file, names)
        case DataTable(file=file):
            return (DataTable, file, names)
        case SectionTable(about=about):
            return (SectionTable, about, names)


def is_number(value: str) -> bool:
    """Tell whether a value is a number with a point, as bars and lines need it."""
    return value.removeprefix("-").replace(".", "", 1).isdecimal()


def is_moment(value: str) -> bool:
    """Tell whether a value is a month or a day, as a timeline needs it."""
    try:
        datetime.date.fromisoformat(value if len(value) != MONTH_LENGTH else f"{value}-01")
    except ValueError:
        return False
    return True


RULES = (missing_data, unknown_column, value_not_to_be_drawn, unequal_exhibits)
