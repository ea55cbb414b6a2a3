"""Tables and charts made of data → the views that a template lays out."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from diptych.i18n import N_
from diptych.model.exhibit import ChartKind, DataTable, SectionField, most_values
from diptych.model.front_matter import Status
from diptych.model.source import printable
from diptych.render.child import Failure
from diptych.render.exhibits.specification import CHART_ADDRESS, specification, widened
from diptych.render.exhibits.values import is_numeric, shown_values
from diptych.render.text.holding import hold_parts
from diptych.render.text.inline import Medium
from diptych.render.text.ordinals import raise_ordinals
from diptych.render.text.references import link_to_place
from diptych.render.text.targets import plain_id
from diptych.render.views.edition import CellView, ChartView, DataTableView
from diptych.typography.locale import joined
from diptych.typography.spacing import typeset

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diptych.model.document import Document, Paragraph
    from diptych.model.exhibit import Chart, Column, SectionTable
    from diptych.model.report import Report, Section
    from diptych.render.exhibits.specification import Json
    from diptych.render.text.inline import Setting

STATUSES = {Status.DRAFT: N_("draft"), Status.REVIEW: N_("under review"), Status.CLEARED: N_("cleared")}
NUMBERS = "right"
LEAST_OF_A_RANGE = 3
"""Fewest paragraphs written as a range; two are named one by one."""
ROOM = {Medium.PRINT: 0, Medium.WEB: 8}
"""Pixels added on the left of a chart: a browser may set its words in a wider font than print has."""


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


def chart_specification(block: Chart, report: Report, lang: str) -> dict[str, Json] | None:
    """Return the specification of a chart; `None` where data are missing or a value has no place on the scale."""
    columns = columns_of(block, report, lang)
    if columns is None:
        return None
    # Dates and figures go to the axis as the file has them, names as readers see them.
    measured, named = (columns[:1], 1) if block.kind is ChartKind.TIMELINE else (columns[1:], 0)
    if not all(block.draws(value) for values in measured for value in values):
        return None
    labels = [printable(typeset(column.label, lang)) for column in block.columns]
    columns[named] = tuple(map(printable, shown_values(columns[named], lang, report.terms)))
    return specification(block.kind, labels, columns, printable(typeset(block.unit, lang)))


class ExhibitWriter:
    """Writes the tables and charts of one edition."""

    def __init__(self, setting: Setting) -> None:
        """Write with the setting of an edition."""
        self.setting = setting
        self.lang = setting.lang
        self.report = setting.catalogue.report

    def data_table(self, block: DataTable | Chart) -> DataTableView | None:
        """Return the view of a table of data, or of a chart's data; `None` where they cannot be shown."""
        columns = columns_of(block, self.report, self.lang)
        if columns is None:
            return None
        written = [shown_values(values, self.lang, self.report.terms) for values in columns]
        aligns = [NUMBERS if is_numeric(values) else "" for values in columns]
        named = zip(block.columns, aligns, strict=False)
        header = tuple(CellView(self.words(column.label), align) for column, align in named)
        rows = tuple(
            tuple(CellView(raise_ordinals(value, self.lang), align) for value, align in zip(row, aligns, strict=True))
            for row in zip(*written, strict=True)
        )
        label = self.setting.labels.get(block.span, "") if isinstance(block, DataTable) else ""
        return DataTableView(self.words(block.title), self.words(block.unit), header, rows, label)

    def chart(self, block: Chart) -> ChartView | None:
        """Return the view of a chart; `None` where it cannot be drawn."""
        specification, table = chart_specification(block, self.report, self.lang), self.data_table(block)
        if specification is None or table is None:
            return None
        svg = self.setting.showing.chart(specification, self.lang)
        if isinstance(svg, Failure):
            return None
        source = b64encode(widened(svg, ROOM[self.setting.medium]).encode()).decode()
        label = self.setting.labels.get(block.span, "")
        return ChartView(CHART_ADDRESS + source, typeset(block.alternative, self.lang), table, label)

    def section_table(self, block: SectionTable) -> DataTableView:
        """Return the view of a table of the report's sections."""
        header = tuple(CellView(self.words(column.label), "") for column in block.columns)
        rows = tuple(
            tuple(CellView(self.told(section, document, column), "") for column in block.columns)
            for section, document in self.sections(block)
        )
        label = self.setting.labels.get(block.span, "")
        return DataTableView(self.words(block.title), Markup(""), header, rows, label)

    def sections(self, block: SectionTable) -> Iterator[tuple[Section, Document]]:
        """Yield the sections that a table lists."""
        for section in self.report.walk():
            document = section.documents.get(self.lang)
            term = self.report.terms.get(document.front.organisation or "") if document else None
            if document and term and block.about in {"", term.kind}:
                yield section, document

    def told(self, section: Section, document: Document, column: Column) -> Markup:
        """Return the content of a section's cell in one column."""
        front, key = document.front, document.front.organisation or ""
        name = self.report.terms[key].names.get(self.lang)
        match SectionField(column.name):
            case SectionField.TITLE:
                return link_to_place(section.name, self.words(front.title))
            case SectionField.ORGANISATION:
                return link_to_place(section.name, self.words(name.name if name else front.title))
            case SectionField.ACRONYM:
                return escape(name.acronym if name and name.acronym else "")
            case SectionField.KIND:
                return escape(self.report.terms[key].kind)
            case SectionField.STATUS:
                return escape(self.setting.translator.gettext(STATUSES[front.status]))
            case SectionField.PARAGRAPHS:
                return self.paragraphs(section, [one for one in document.paragraphs if one.number is not None])

    def paragraphs(self, section: Section, numbered: Sequence[Paragraph]) -> Markup:
        """Return the numbers of a section's paragraphs, linked: "5–22", "23 and 24"."""
        ends = numbered if len(numbered) < LEAST_OF_A_RANGE else (numbered[0], numbered[-1])
        links = [link_to_place(one.anchor or plain_id(section, one), one.number) for one in ends]
        if len(numbered) < LEAST_OF_A_RANGE:
            return Markup(joined(links, self.lang))  # noqa: S704 - members are HTML, joined by words
        words = self.setting.translator.pgettext("paras.", "{first}–{last}")
        return escape(words).format(first=links[0], last=links[1])

    def words(self, text: str) -> Markup:
        """Return words as the language sets them, with what no line may break."""
        return hold_parts(typeset(text, self.lang), self.lang)
