"""Tables and charts made of data, with their values as readers see them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from diptych.compose.labels import exhibit_label
from diptych.compose.places import paragraph_id
from diptych.compose.references import enumerated, filled
from diptych.compose.runs import MissingRun, PlaceRun, lines, plain_words
from diptych.compose.structure import ComposedCell, ComposedChart, ComposedData, ComposedProse
from diptych.compose.values import is_numeric, shown_values
from diptych.compose.words import raised_words, set_words
from diptych.i18n import N_
from diptych.model.exhibit import Chart, DataTable, SectionField, most_values
from diptych.model.front_matter import Status
from diptych.typography.spacing import typeset

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.compose.runs import Runs
    from diptych.compose.text import TextComposer
    from diptych.i18n import Translator
    from diptych.model.document import Document, Paragraph
    from diptych.model.exhibit import Column, SectionTable
    from diptych.model.report import Report, Section

STATUSES = {Status.DRAFT: N_("draft"), Status.REVIEW: N_("under review"), Status.CLEARED: N_("cleared")}
NUMBERS = "right"
LEAST_OF_A_RANGE = 3
"""Fewest paragraphs written as a range; two are named one by one."""


def values_of(block: DataTable | Chart, report: Report, lang: str) -> list[tuple[str, ...]] | None:
    """Return the values of the columns that a block names; `None` where the file or a column is missing."""
    sheet = report.sheets.get(block.file)
    columns = [sheet.values(column.name, lang) for column in block.columns] if sheet else [None]
    found = [values for values in columns if values is not None]
    return found if len(found) == len(columns) else None


def columns_of(block: DataTable | Chart, report: Report, lang: str) -> list[tuple[str, ...]] | None:
    """Return the values of the columns that a block shows; `None` also where they are more than a page can hold."""
    columns = values_of(block, report, lang)
    return columns if columns and sum(map(len, columns)) <= most_values(block) else None


def undrawn_mark(block: Chart, translator: Translator) -> str:
    """Return the text of the mark in place of a chart that cannot be drawn."""
    return translator.gettext("[chart not drawn: {path}]").format(path=block.file)


class ExhibitComposer:
    """Composes the tables and charts of one language."""

    def __init__(self, text: TextComposer) -> None:
        """Compose with the words of a language."""
        self.lang = text.lang
        self.catalogue = text.catalogue
        self.report = text.catalogue.report
        self.translator = text.translator
        self.names = text.exhibit_names

    def exhibit(self, block: DataTable | Chart | SectionTable) -> ComposedData | ComposedChart | ComposedProse:
        """Return a table or chart, or a mark in its place where it cannot be shown."""
        label = exhibit_label(self.catalogue.exhibits.get(block.span), self.translator)
        if not isinstance(block, DataTable | Chart):
            return self.section_table(block, label)
        columns = columns_of(block, self.report, self.lang)
        if columns is None:
            return ComposedProse((MissingRun(self.unshown(block), self.written(block)),))
        if isinstance(block, Chart):
            alternative, anchor = typeset(block.alternative, self.lang), self.names.get(block.span, "")
            return ComposedChart(block, alternative, self.data(block, columns), label, anchor)
        return replace(self.data(block, columns, label), anchor=self.names.get(block.span, ""))

    def unshown(self, block: DataTable | Chart) -> str:
        """Return the text of the mark in place of a table or chart that cannot be shown."""
        _ = self.translator.gettext
        if values_of(block, self.report, self.lang) is None:
            return _("[data missing: {path}]").format(path=block.file)
        if isinstance(block, Chart):
            return undrawn_mark(block, self.translator)
        return _("[table too long: {path}]").format(path=block.file)

    def written(self, block: DataTable | Chart) -> Runs:
        """Return the words of a table or chart that its author wrote in the section."""
        alternative = typeset(block.alternative, self.lang) if isinstance(block, Chart) else ""
        labels = (self.words(column.label) for column in block.columns)
        return lines(self.words(block.title), self.words(block.unit), plain_words(alternative), *labels)

    def data(self, block: DataTable | Chart, columns: Sequence[tuple[str, ...]], label: str = "") -> ComposedData:
        """Return a table of data."""
        negatives = self.report.settings.tables.negatives
        written = [shown_values(values, self.lang, self.report.terms, negatives) for values in columns]
        aligns = [NUMBERS if is_numeric(values) else "" for values in columns]
        named = zip(block.columns, aligns, strict=False)
        header = tuple(ComposedCell(self.words(column.label), align) for column, align in named)
        rows = tuple(
            tuple(ComposedCell(raised_words(value, self.lang), align) for value, align in zip(row, aligns, strict=True))
            for row in zip(*written, strict=True)
        )
        return ComposedData(block, self.words(block.title), self.words(block.unit), (header,), rows, label)

    def section_table(self, block: SectionTable, label: str) -> ComposedData:
        """Return a table of the report's sections."""
        header = tuple(ComposedCell(self.words(column.label)) for column in block.columns)
        rows = tuple(
            tuple(ComposedCell(self.told(section, document, column)) for column in block.columns)
            for section, document in self.sections(block)
        )
        anchor = self.names.get(block.span, "")
        return ComposedData(block, self.words(block.title), (), (header,), rows, label, anchor)

    def sections(self, block: SectionTable) -> Iterator[tuple[Section, Document]]:
        """Yield the sections that a table lists."""
        for section in self.report.walk():
            document = section.documents.get(self.lang)
            term = self.report.terms.get(document.front.organisation or "") if document else None
            if document and term and block.about in {"", term.kind}:
                yield section, document

    def told(self, section: Section, document: Document, column: Column) -> Runs:
        """Return the content of a section's cell in one column."""
        front, key = document.front, document.front.organisation or ""
        name = self.report.terms[key].names.get(self.lang)
        match SectionField(column.name):
            case SectionField.TITLE:
                return (PlaceRun(section.name, self.words(front.title)),)
            case SectionField.ORGANISATION:
                return (PlaceRun(section.name, self.words(name.name if name else front.title)),)
            case SectionField.ACRONYM:
                return plain_words(name.acronym if name and name.acronym else "")
            case SectionField.KIND:
                return plain_words(self.report.terms[key].kind)
            case SectionField.STATUS:
                return plain_words(self.translator.gettext(STATUSES[front.status]))
            case SectionField.PARAGRAPHS:
                return self.paragraphs(section, [one for one in document.paragraphs if one.number is not None])

    def paragraphs(self, section: Section, numbered: Sequence[Paragraph]) -> Runs:
        """Return the numbers of a section's paragraphs, which lead there: "5–22", "23 and 24"."""
        ends = numbered if len(numbered) < LEAST_OF_A_RANGE else (numbered[0], numbered[-1])
        links: list[Runs] = [(PlaceRun(paragraph_id(section, one), plain_words(str(one.number))),) for one in ends]
        if len(numbered) < LEAST_OF_A_RANGE:
            return enumerated(links, self.lang)
        ranged = self.translator.pgettext("paras.", "{first}–{last}")
        return filled(ranged, first=links[0], last=links[1])

    def words(self, text: str) -> Runs:
        """Return words as the language sets them."""
        return set_words(text, self.lang)
