"""DAT: tables and charts that are made from data."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.model.diagnostic import Edit, Fix, Phrase, Related, Safety, Severity
from diptych.model.exhibit import Chart, DataTable, SectionTable
from diptych.model.files import DATA_TYPE
from diptych.model.rule import Documentation, Scope
from diptych.rules.making.declaring import rule
from diptych.rules.making.nodes import blocks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Document
    from diptych.model.exhibit import Sheet
    from diptych.model.rule import Rule

Exhibit = DataTable | Chart | SectionTable

SPREADSHEETS = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".fods", ".numbers")
NAMED_AS_CSV = N_("name a file that ends in .csv")
SPELT_AS_FILE = N_("put it there, or correct its name here, with its folder and its capitals")
SAVED_AS_CSV = N_(
    "this is a spreadsheet; save the sheet that you need as “CSV UTF-8 (Comma delimited)” and name that file here"
)


@rule(
    "DAT001",
    "missing-data",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("There is no data file “{file}” in the report’s folder: {wanted}."),
    Documentation(
        what=N_("A table or a chart whose file is not in the report’s folder, or is not a CSV file."),
        why=N_("The page would have a gap."),
        wrong="file: evnts.csv",
        right="file: data/events.csv",
    ),
)
def missing_data(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each table or chart without its file."""
    known = [path for path in catalogue.report.files if path.lower().endswith(DATA_TYPE)]
    for block in blocks(catalogue):
        if isinstance(block, DataTable | Chart) and block.file not in known:
            near = difflib.get_close_matches(block.file, known, n=1)
            fix = Fix(Safety.UNSAFE, (Edit(block.file_span, near[0]),)) if near else None
            yield rule.at(block.file_span, {"file": block.file, "wanted": Phrase(_wanted(block.file))}, fix=fix)


def _wanted(file: str) -> str:
    """Return what to do about a data file that is not there."""
    name = file.lower()
    if name.endswith(DATA_TYPE):
        return SPELT_AS_FILE
    return SAVED_AS_CSV if name.endswith(SPREADSHEETS) else NAMED_AS_CSV


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
    for document, block, sheet in made_of_files(catalogue):
        for column in block.columns:
            if sheet.values(column.name, document.lang) is None:
                told = {"file": block.file, "column": column.name, "known": ", ".join(sheet.names)}
                yield rule.at(block.file_span, told)


@rule(
    "DAT004",
    "unequal-exhibits",
    Severity.ERROR,
    Scope.PAIR,
    N_("This table or chart is not made from the same data as the one in “{lang}”."),
    Documentation(
        what=N_("A table or a chart whose file, columns or kind are not the same in both languages."),
        why=N_("One data file serves both languages: only labels are translated."),
        wrong=N_("file: events.csv in English, file: événements.csv in French"),
        right=N_("file: events.csv in both"),
    ),
)
def unequal_exhibits(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for the first table or chart of a text that differs from its source's."""
    for alignment in catalogue.alignments:
        for block, original in zip(own_exhibits(alignment.target), own_exhibits(alignment.source), strict=False):
            if substance(block) != substance(original):
                related = Related(original.span, N_("The other is here."))
                yield rule.at(block.span, {"lang": alignment.source.lang}, related=(related,))
                break


@rule(
    "DAT016",
    "data-without-rows",
    Severity.ERROR,
    Scope.PARAGRAPH,
    N_("{file} has a line of column names, but no rows of values."),
    Documentation(
        what=N_("A table or a chart made from a file with nothing below the names of the columns."),
        why=N_("The page would have an empty table or an empty chart."),
        wrong="organisation,events",
        right="organisation,events\ncaribbean-community,12",
    ),
)
def data_without_rows(rule: Rule, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Yield one finding for each table or chart of a file without rows."""
    for _, block, sheet in made_of_files(catalogue):
        if not sheet.rows:
            yield rule.at(block.file_span, {"file": block.file})


def made_of_files(catalogue: Catalogue) -> Iterator[tuple[Document, DataTable | Chart, Sheet]]:
    """Yield every table and chart whose data file could be read, with its document and its data."""
    for document, block in exhibits(catalogue):
        sheet = None if isinstance(block, SectionTable) else catalogue.report.sheets.get(block.file)
        if sheet and not isinstance(block, SectionTable):
            yield document, block, sheet


def exhibits(catalogue: Catalogue) -> Iterator[tuple[Document, Exhibit]]:
    """Yield every table and chart made from data, with its document."""
    for document in catalogue.report.documents():
        yield from ((document, block) for block in own_exhibits(document))


def own_exhibits(document: Document) -> Iterator[Exhibit]:
    """Yield the tables and charts of one document."""
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
