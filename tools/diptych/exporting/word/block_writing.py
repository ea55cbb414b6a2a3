"""Sections, paragraphs and blocks of a report → the paragraphs of a Word file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from diptych.compose.runs import plain_words
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
from diptych.exporting.word.elements import add_element, add_paragraph, add_run
from diptych.exporting.word.styles import BULLET_INDENT, HEADINGS, MARGIN, MEMBER_INDENT, STEP
from diptych.exporting.word.tables import TableWriter
from diptych.exporting.word.text_writing import bookmarked, typed_field
from diptych.model.front_matter import Role

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lxml.etree import _Element as Element

    from diptych.compose.runs import Runs
    from diptych.compose.structure import (
        ComposedBlock,
        ComposedNote,
        ComposedParagraph,
        ComposedSection,
    )
    from diptych.exporting.word.drawings import Drawings
    from diptych.exporting.word.elements import Values
    from diptych.exporting.word.links import Place
    from diptych.exporting.word.numbering import NumberingWriter
    from diptych.exporting.word.text_writing import WordTextWriter

BODY, NOTE, BULLET, MEMBER, QUOTATION = "SingleTxt", "FootnoteText", "Bullet1", "ListMember", "Quote"


@dataclass(frozen=True, slots=True)
class Frame:
    """Where blocks stand.

    Attributes:
        style: The style of running text.
        left: Where it begins, from the edge of the page's area or of the cell.
        right: What is left free after it.
        depth: How many lists are around it.
        own: The indents that the style has by itself.
    """

    style: str = BODY
    left: int = MARGIN
    right: int = MARGIN
    depth: int = 0
    own: tuple[int, int] = (MARGIN, MARGIN)

    @property
    def indent(self) -> Mapping[str, Values]:
        """The indents, where they are not those of the style."""
        return {} if (self.left, self.right) == self.own else {"ind": {"left": self.left, "right": self.right}}


COLUMN = Frame()
NOTE_FRAME = Frame(NOTE)
BOX = Frame(left=STEP // 2, right=STEP // 2)
"""The text in the frame of a summary."""


class WordBodyWriter:
    """Writes the body of a Word file.

    Attributes:
        text: Writes text.
        numbering: Gives numbers.
        drawings: Makes pictures and charts.
    """

    def __init__(self, text: WordTextWriter, numbering: NumberingWriter, drawings: Drawings) -> None:
        """Prepare to write one language of a report."""
        self.text = text
        self.numbering = numbering
        self.drawings = drawings
        self.tables = TableWriter(text)

    def section(self, parent: Element, section: ComposedSection, rank: int = 1) -> None:
        """Add a section with those below it; if it lacks this language, these alone."""
        if not section.missing:
            if section.role is Role.SUMMARY:
                self.summary(parent, section)
            else:
                self.head(parent, section, rank)
                self.body(parent, section, COLUMN, rank)
        for child in section.children:
            self.section(parent, child, rank + 1)

    def summary(self, parent: Element, section: ComposedSection) -> None:
        """Add a summary: a table of one cell, as the template has it."""
        cell = self.tables.box(parent)
        heading = self.paragraph_of(cell, "SummaryHeading")
        with bookmarked(heading, self.text.places.get(section.name)):
            self.text.write(heading, section.title)
        self.body(cell, section, BOX, 1)
        add_element(parent, "p")

    def head(self, parent: Element, section: ComposedSection, rank: int) -> None:
        """Add the heading of a section, with the label of an annex above it."""
        place = self.text.places.get(section.name)
        if section.label:
            label = self.paragraph_of(parent, "AnnexLabel")
            self.counted(label, section.label, place)
            place = None
        self.heading(parent, rank, section.numeral, section.title, place)

    def body(self, parent: Element, section: ComposedSection, frame: Frame, rank: int) -> None:
        """Add the headings and paragraphs of a section."""
        for part in section.body:
            if isinstance(part, ComposedHeading):
                place = self.text.places.get(part.place)
                self.heading(parent, rank + part.level - 1, part.numeral, part.runs, place)
            elif not part.missing:
                self.paragraph(parent, part, frame)

    def heading(self, parent: Element, rank: int, numeral: str, runs: Runs, place: Place | None) -> None:
        """Add a heading with its numeral."""
        number = self.numbering.heading(numeral, rank) if numeral else None
        paragraph = self.paragraph_of(parent, HEADINGS[min(rank, len(HEADINGS)) - 1], number)
        with bookmarked(paragraph, place):
            if numeral and number is None:
                add_run(paragraph, f"{numeral}. ", {})
            self.text.write(paragraph, runs)

    def paragraph(self, parent: Element, paragraph: ComposedParagraph, frame: Frame) -> None:
        """Add a paragraph with its number."""
        places = [self.text.places.get(place) for place in (paragraph.place, paragraph.numbered_place)]
        number = self.numbering.paragraph(paragraph.number, frame.left) if paragraph.number else None
        first, others = _opening(paragraph.blocks)
        if first.runs or number or any(places):
            self.prose(parent, first, frame, number, places)
        self.blocks(parent, others, frame)

    def prose(
        self,
        parent: Element,
        block: ComposedProse,
        frame: Frame,
        number: int | None = None,
        places: Sequence[Place | None] = (),
    ) -> None:
        """Add running text."""
        paragraph = self.paragraph_of(parent, frame.style, number, {} if number else frame.indent)
        with bookmarked(paragraph, *places):
            self.text.write(paragraph, block.runs)

    def blocks(self, parent: Element, blocks: Sequence[ComposedBlock], frame: Frame) -> None:
        """Add blocks."""
        for block in blocks:
            self.block(parent, block, frame)

    def block(self, parent: Element, block: ComposedBlock, frame: Frame) -> None:
        """Add one block."""
        match block:
            case ComposedProse():
                self.prose(parent, block, frame)
            case ComposedList():
                self.list(parent, block, frame)
            case ComposedQuotation():
                inner = replace(frame, style=QUOTATION, left=frame.left + STEP, right=frame.right + STEP)
                self.blocks(parent, block.blocks, replace(inner, own=(MARGIN + STEP, MARGIN + STEP)))
            case ComposedTable():
                self.table(parent, block, block.unit, frame)
            case ComposedData():
                unit = (*plain_words("("), *block.unit, *plain_words(")")) if block.unit else ()
                self.table(parent, block, unit, frame)
            case _:
                self.leaf(parent, block, frame)

    def leaf(
        self, parent: Element, block: ComposedChart | ComposedFigure | ComposedFence | ComposedDivider, frame: Frame
    ) -> None:
        """Add a block without running text."""
        match block:
            case ComposedChart():
                self.caption(parent, block.label, block.data.title, block.anchor, frame)
                self.drawings.chart(self.paragraph_of(parent, "Picture", None, frame.indent), block)
            case ComposedFigure():
                self.caption(parent, block.label, plain_words(block.caption), block.anchor, frame)
                picture = self.paragraph_of(parent, "Picture", None, frame.indent)
                self.drawings.picture(picture, block.path, block.alternative)
            case ComposedFence():
                add_run(self.paragraph_of(parent, "AsTyped", None, frame.indent), block.text, {"noProof": True})
            case ComposedDivider():
                self.paragraph_of(parent, "Divider")

    def list(self, parent: Element, block: ComposedList, frame: Frame) -> None:
        """Add a list, whose members Word marks, or whose marks are typed where Word would count otherwise."""
        step = (MEMBER_INDENT if block.ordered else BULLET_INDENT) if not frame.depth else STEP
        left = frame.left + step
        number = self.numbering.members([item.mark for item in block.items], left) if block.items else None
        style = MEMBER if block.ordered else BULLET
        inner = Frame(style, left, frame.right, frame.depth + 1, own=(-1, -1))
        for item in block.items:
            first, others = _opening(item.blocks)
            hanging = {"ind": {"left": left, "right": frame.right, "hanging": STEP}}
            right = {"ind": {"right": frame.right}} if frame.right != MARGIN else {}
            paragraph = self.paragraph_of(parent, style, number, right if number else hanging)
            if number is None:
                add_run(paragraph, f"{item.mark}\t", {})
            self.text.write(paragraph, first.runs)
            self.blocks(parent, others, inner)

    def table(self, parent: Element, block: ComposedTable | ComposedData, unit: Runs, frame: Frame) -> None:
        """Add a table, with its title above and its notes below."""
        self.caption(parent, block.label, block.title, block.anchor, frame)
        if unit:
            self.text.write(self.paragraph_of(parent, "TableUnit", None, frame.indent), unit, {"i": True})
        self.tables.table(parent, block, frame.left, frame.right)
        for note in block.notes if isinstance(block, ComposedTable) else ():
            self.table_note(parent, note)
        # Word joins a table with the next one where nothing stands between them.
        self.paragraph_of(parent, "AfterTable")

    def table_note(self, parent: Element, note: ComposedNote) -> None:
        """Add a note to a table, after its letter."""
        for at, block in enumerate(note.blocks):
            if isinstance(block, ComposedProse):
                paragraph = self.paragraph_of(parent, "TableNote")
                if not at:
                    add_run(paragraph, note.sign, {"i": True, "vertAlign": "superscript"})
                    add_run(paragraph, "\t", {})
                self.text.write(paragraph, block.runs)
            else:
                self.block(parent, block, Frame("TableNote", own=(MARGIN, MARGIN)))

    def caption(self, parent: Element, label: str, title: Runs, anchor: str, frame: Frame) -> None:
        """Add the label and the title of a table or a figure; nothing where it has neither."""
        place = self.text.places.get(anchor) if anchor else None
        if label:
            self.counted(self.paragraph_of(parent, "Caption", None, frame.indent), label, place, is_sequence=True)
        if title:
            self.text.write(self.paragraph_of(parent, "TableTitle", None, frame.indent), title)

    def counted(self, paragraph: Element, label: str, place: Place | None, *, is_sequence: bool = False) -> None:
        """Add a label whose number is a field that counts, with a bookmark around the number."""
        words, _, number = label.replace("\u00a0", " ").rpartition(" ")
        add_run(paragraph, f"{words}\u00a0" if words else "", {})
        with bookmarked(paragraph, place):
            if is_sequence and words:
                form = r"\* ARABIC" if number.isdigit() else r"\* ROMAN"
                with typed_field(paragraph, rf"SEQ {words} {form}", {}):
                    add_run(paragraph, number, {})
            else:
                add_run(paragraph, number, {})

    def paragraph_of(
        self, parent: Element, style: str, number: int | None = None, others: Mapping[str, Values] | None = None
    ) -> Element:
        """Add a paragraph in a style, with a number that Word counts if any, and return it."""
        numbered = {"numPr": {"ilvl": {"val": 0}, "numId": {"val": number}}} if number else {}
        return add_paragraph(parent, style, {**numbered, **(others or {})})


def _opening(blocks: Sequence[ComposedBlock]) -> tuple[ComposedProse, Sequence[ComposedBlock]]:
    """Return the running text that blocks begin with, empty where they begin with something else, and the others."""
    if blocks and isinstance(blocks[0], ComposedProse):
        return blocks[0], blocks[1:]
    return ComposedProse(()), blocks
