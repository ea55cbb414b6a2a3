"""Sections, paragraphs and blocks of a report → Akoma Ntoso."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from diptych.compose.structure import (
    ComposedChart,
    ComposedData,
    ComposedDivider,
    ComposedFence,
    ComposedFigure,
    ComposedHeading,
    ComposedList,
    ComposedProse,
    ComposedQuotation,
    ComposedTable,
)
from diptych.exporting.akn.text_writing import TextWriter, add_text
from diptych.exporting.control_characters import fit
from diptych.formats.akn import SET, akn, own
from diptych.model.front_matter import Role, Status
from diptych.model.source import LINE_END

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diptych.compose.structure import CellRow, ComposedBlock, ComposedParagraph, ComposedSection, Composition
    from diptych.model.front_matter import FrontMatter
    from diptych.model.report import Report

TOP_LEVEL = 2
"""Level of the headings right below a section's title."""


class BodyWriter:
    """Writes the sections of one language into the main body.

    Attributes:
        text: Writes the text inside them.
        charts: Titles of the charts written so far.
    """

    def __init__(self, report: Report, edition: Composition) -> None:
        """Prepare to write one language of a report."""
        self.sources = report.sources
        self.text = TextWriter(edition.lang, edition.notes, self.blocks, report.document_name)
        self.charts: list[str] = []

    def section(self, parent: etree._Element, section: ComposedSection) -> None:
        """Add a section with those below it; if it lacks this language, these alone."""
        if section.missing:
            for child in section.children:
                self.section(parent, child)
            return
        element = etree.SubElement(parent, akn("section"), eId=f"sec_{section.name}")
        self.text.places[section.name] = element
        self.head(element, section)
        for part in section.body:
            if isinstance(part, ComposedHeading):
                self.heading(element, part)
            elif not part.missing:
                self.paragraph(element, part)
        for child in section.children:
            self.section(element, child)

    def head(self, element: etree._Element, section: ComposedSection) -> None:
        """Add what stands before the body of a section."""
        if section.document:
            element.set(own("name"), section.name)
            _front(element, section.document.front)
        else:
            set_by_diptych(element)
        if section.numeral:
            etree.SubElement(element, akn("num")).text = f"{section.numeral}."
        if section.label:
            set_by_diptych(etree.SubElement(element, akn("num"))).text = section.label
        self.text.write(etree.SubElement(element, akn("heading")), section.title)

    def heading(self, parent: etree._Element, heading: ComposedHeading) -> None:
        """Add a heading of a section's body."""
        element = etree.SubElement(parent, akn("crossHeading"))
        element.set(own("level"), str(heading.level - TOP_LEVEL + 1))
        self.bear(element, heading.anchor, heading.place)
        self.text.write(element, heading.runs)

    def paragraph(self, parent: etree._Element, paragraph: ComposedParagraph) -> None:
        """Add a paragraph with its number; the identifier of an unnumbered one counts what stands before it."""
        labels = sum(SET in child.attrib for child in parent[:1])
        name = paragraph.number or f"u{len(parent) - labels}"
        element = etree.SubElement(parent, akn("paragraph"), eId=f"{parent.get('eId')}__para_{name}")
        if paragraph.number:
            etree.SubElement(element, akn("num")).text = f"{paragraph.number}."
        self.bear(element, paragraph.anchor, paragraph.place)
        self.blocks(etree.SubElement(element, akn("content")), paragraph.blocks)

    def bear(self, element: etree._Element, anchor: str, place: str) -> None:
        """Give an element the anchor and the place that references lead to."""
        if place:
            self.text.places[place] = element
        if anchor:
            element.set(own("anchor"), anchor)

    def blocks(self, parent: etree._Element, blocks: Iterable[ComposedBlock]) -> None:
        """Add blocks."""
        for block in blocks:
            match block:
                case ComposedProse():
                    self.prose(parent, block)
                case ComposedList():
                    self.list(parent, block)
                case ComposedQuotation():
                    quotation = etree.SubElement(parent, akn("blockContainer"), {"class": "quotation"})
                    self.blocks(quotation, block.blocks)
                case ComposedTable():
                    self.table(parent, block)
                case ComposedData():
                    self.data(parent, block, block.label)
                case _:
                    self.leaf(parent, block)

    def prose(self, parent: etree._Element, block: ComposedProse) -> None:
        """Add running text."""
        element = etree.SubElement(parent, akn("p"))
        if block.caption:
            element.set(own("caption"), "true")
        self.text.write(element, block.runs)

    def leaf(
        self, parent: etree._Element, block: ComposedChart | ComposedFigure | ComposedFence | ComposedDivider
    ) -> None:
        """Add a block without running text."""
        match block:
            case ComposedChart():
                self.charts.append(block.block.title)
                table = self.data(parent, block.data, block.label)
                self.bear(table, block.anchor, block.anchor)
                table.set("class", "chart")
                table.set("title", fit(block.alternative))
            case ComposedFigure():
                paragraph = etree.SubElement(parent, akn("p"))
                self.bear(paragraph, block.anchor, block.anchor)
                _label(paragraph, block.label)
                picture = self.text.picture(paragraph, block.path, block.alternative)
                picture.set(own("target"), fit(block.path))
                if block.caption:
                    picture.set("title", fit(block.caption))
            case ComposedFence():
                add_text(etree.SubElement(parent, akn("p"), {"class": "code"}), block.text)
            case ComposedDivider():
                etree.SubElement(parent, akn("p"), {"class": "divider"})

    def list(self, parent: etree._Element, block: ComposedList) -> None:
        """Add a list with its marks."""
        element = etree.SubElement(parent, akn("blockList"))
        for item in block.items:
            member = etree.SubElement(element, akn("item"))
            etree.SubElement(member, akn("num")).text = item.mark
            self.blocks(member, item.blocks)
            if not item.blocks:
                etree.SubElement(member, akn("p"))

    def table(self, parent: etree._Element, block: ComposedTable) -> None:
        """Add a table with its title above it, headings first."""
        if block.caption:
            title = etree.SubElement(parent, akn("p"))
            title.set(own("caption"), "true")
            if block.unlabelled:
                title.set(own("unlabelled"), "true")
            self.bear(title, block.anchor, block.anchor)
            _label(title, block.label)
            self.text.write(title, block.caption)
        element = etree.SubElement(parent, akn("table"))
        aligns = [cell.align for cell in block.rows[0]] if block.rows else [cell.align for cell in block.heads[0]]
        if any(aligns):
            element.set(own("aligns"), ",".join(aligns))
        if block.widths:
            element.set(own("widths"), " ".join(map("{:g}".format, block.widths)))
        self.rows(element, block.heads, block.rows)

    def data(self, parent: etree._Element, block: ComposedData, label: str) -> etree._Element:
        """Add a table made of data, with the Markdown that asks for it; return the table."""
        element = etree.SubElement(parent, akn("table"))
        span = block.block.span
        self.bear(element, block.anchor, block.anchor)
        element.set(own("markdown"), fit(LINE_END.sub("\n", self.sources[span.path].quote(span).strip())))
        caption = etree.SubElement(element, akn("caption"))
        _label(caption, label)
        self.text.write(caption, block.title)
        if block.unit:
            add_text(caption, " (")
            self.text.write(caption, block.unit)
            add_text(caption, ")")
        self.rows(element, block.heads, block.rows)
        return element

    def rows(self, table: etree._Element, heads: tuple[CellRow, ...], rows: tuple[CellRow, ...]) -> None:
        """Add the rows of a table, headings first."""
        for at, row in enumerate((*heads, *rows)):
            line = etree.SubElement(table, akn("tr"))
            for cell in row:
                box = etree.SubElement(line, akn("th" if at < len(heads) else "td"))
                for name, count in (("colspan", cell.columns), ("rowspan", cell.rows)):
                    if count > 1:
                        box.set(name, str(count))
                self.text.write(etree.SubElement(box, akn("p")), cell.runs)


def set_by_diptych(element: etree._Element) -> etree._Element:
    """Mark an element as one that Diptych makes of the rest: an import leaves it out, since it is made again."""
    element.set(SET, "true")
    return element


def _label(parent: etree._Element, label: str) -> None:
    """Add the label of a table or figure before its title."""
    if label:
        add_text(set_by_diptych(etree.SubElement(parent, akn("span"), {"class": "label"})), f"{label} ")


def _front(element: etree._Element, front: FrontMatter) -> None:
    """Set what front matter says apart from the title."""
    element.set(own("numbering"), front.numbering.value)
    if front.role is not Role.TEXT:
        element.set(own("role"), front.role.value)
    if front.status is not Status.DRAFT:
        element.set(own("status"), front.status.value)
    if front.organisation:
        element.set(own("organisation"), fit(front.organisation))
    if front.source:
        element.set(own("source"), front.source)
