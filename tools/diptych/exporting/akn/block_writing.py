"""Sections, paragraphs and blocks of a report → Akoma Ntoso."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from diptych.exporting.akn.text_writing import AknEdition, TextWriter, add_text, fit
from diptych.formats.akn import akn, own
from diptych.model.document import (
    Divider,
    Fence,
    Figure,
    Heading,
    List,
    MarkupBlock,
    Prose,
    Quotation,
    Table,
)
from diptych.model.exhibit import Chart, DataTable, SectionTable
from diptych.model.front_matter import Role, Status
from diptych.typography.list_marks import BULLET, automatic_marks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diptych.i18n import Translator
    from diptych.model.catalogue import Catalogue, NumberedNote
    from diptych.model.document import Block, Cell, Document, Paragraph
    from diptych.model.front_matter import FrontMatter
    from diptych.model.report import Section

TOP_LEVEL = 2
"""Level of the headings right below a section's title."""


class BodyWriter:
    """Writes the sections of one language into the main body.

    Attributes:
        edition: What the text is written with.
        anchored: Elements by anchor.
    """

    def __init__(self, catalogue: Catalogue, lang: str, translator: Translator) -> None:
        """Prepare to write one language of a report."""
        self.edition = AknEdition(catalogue, lang, translator, self.note)
        self.anchored: dict[str, etree._Element] = {}

    def section(self, parent: etree._Element, section: Section) -> None:
        """Add a section with those below it; leave it out with them if it lacks this language."""
        document = section.documents.get(self.edition.lang)
        if document is None:
            return
        element = etree.SubElement(parent, akn("section"), eId=f"sec_{section.name}")
        self.anchored[section.name] = element
        element.set(own("name"), section.name)
        _front(element, document.front)
        if section.numeral:
            etree.SubElement(element, akn("num")).text = f"{section.numeral}."
        add_text(etree.SubElement(element, akn("heading")), document.front.title)
        self.body(element, document)
        for child in section.children:
            self.section(element, child)

    def body(self, parent: etree._Element, document: Document) -> None:
        """Add the headings and paragraphs of a section."""
        for part in document.body:
            if isinstance(part, Heading):
                element = etree.SubElement(parent, akn("crossHeading"))
                element.set(own("level"), str(part.level - TOP_LEVEL + 1))
                self.bear(element, part.anchor)
                self.text(element, part)
            else:
                self.paragraph(parent, part)

    def paragraph(self, parent: etree._Element, paragraph: Paragraph) -> None:
        """Add a paragraph with its number; the identifier of an unnumbered one counts the elements before it."""
        name = f"u{len(parent)}" if paragraph.number is None else str(paragraph.number)
        element = etree.SubElement(parent, akn("paragraph"), eId=f"{parent.get('eId')}__para_{name}")
        if paragraph.number is not None:
            etree.SubElement(element, akn("num")).text = f"{paragraph.number}."
        self.bear(element, paragraph.anchor)
        self.blocks(etree.SubElement(element, akn("content")), paragraph.blocks, 0)

    def bear(self, element: etree._Element, anchor: str | None) -> None:
        """Give an element an anchor."""
        if anchor:
            self.anchored[anchor] = element
            element.set(own("anchor"), anchor)

    def text(self, element: etree._Element, holder: Prose | Heading | Cell) -> None:
        """Add the text of a block."""
        passage = self.edition.catalogue.passages[holder.span]
        TextWriter(passage, self.edition).write(element, holder.content)

    def blocks(self, parent: etree._Element, blocks: Iterable[Block], depth: int) -> None:
        """Add blocks; `depth` counts the lists around them."""
        for block in blocks:
            match block:
                case Prose() | Heading():
                    element = etree.SubElement(parent, akn("p"))
                    if isinstance(block, Prose) and block.caption:
                        element.set(own("caption"), "true")
                    self.text(element, block)
                case List():
                    self.list(parent, block, depth)
                case Quotation(blocks=inner):
                    quotation = etree.SubElement(parent, akn("blockContainer"), {"class": "quotation"})
                    self.blocks(quotation, inner, depth)
                case Table():
                    self.table(parent, block)
                case (
                    DataTable(span=span, title=title)
                    | Chart(span=span, title=title)
                    | SectionTable(span=span, title=title)
                ):
                    element = etree.SubElement(parent, akn("p"))
                    element.set(
                        own("markdown"), fit(self.edition.catalogue.report.sources[span.path].quote(span).strip())
                    )
                    add_text(element, title)
                case _:
                    _leaf(parent, block)

    def list(self, parent: etree._Element, block: List, depth: int) -> None:
        """Add a list with the marks that the pages show."""
        element = etree.SubElement(parent, akn("blockList"))
        marks = automatic_marks(len(block.items), depth, self.edition.lang)
        for item, mark in zip(block.items, marks, strict=True):
            member = etree.SubElement(element, akn("item"))
            etree.SubElement(member, akn("num")).text = mark if block.ordered else BULLET
            self.blocks(member, item.blocks, depth + 1)
            if not item.blocks:
                etree.SubElement(member, akn("p"))

    def table(self, parent: etree._Element, block: Table) -> None:
        """Add a table, headings first."""
        element = etree.SubElement(parent, akn("table"))
        if any(cell.align for cell in block.header):
            element.set(own("aligns"), ",".join(cell.align for cell in block.header))
        for row in (block.header, *block.rows):
            line = etree.SubElement(element, akn("tr"))
            for cell in row:
                box = etree.SubElement(line, akn("th" if row is block.header else "td"))
                self.text(etree.SubElement(box, akn("p")), cell)

    def note(self, element: etree._Element, numbered: NumberedNote) -> None:
        """Add the content of a footnote."""
        self.blocks(element, numbered.note.blocks, 0)


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


def _leaf(parent: etree._Element, block: Fence | Figure | Divider | MarkupBlock) -> None:
    """Add a block without text of its own."""
    element = etree.SubElement(parent, akn("p"))
    match block:
        case Fence(text=text) | MarkupBlock(text=text):
            element.set("class", "code")
            add_text(element, text)
        case Figure(image=image):
            etree.SubElement(
                element, akn("img"), src=fit(image.target), alt=fit(image.alternative), title=fit(image.title)
            )
        case Divider():
            element.set("class", "divider")
