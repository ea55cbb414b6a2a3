"""What a report holds as a reader sees it, in one language: sections, paragraphs, blocks, footnotes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diptych.compose.masthead import Masthead
    from diptych.compose.runs import Runs
    from diptych.model.document import Document
    from diptych.model.exhibit import Chart, DataTable, SectionTable
    from diptych.model.front_matter import Role
    from diptych.model.symbol import Symbol


@dataclass(frozen=True, slots=True)
class ComposedProse:
    """Running text.

    Attributes:
        runs: The text.
        continued: Whether it goes on after a list or table of the same paragraph.
        caption: Whether its author meant it as the title of a table, which is not there.
    """

    runs: Runs
    continued: bool = False
    caption: bool = False


@dataclass(frozen=True, slots=True)
class ComposedItem:
    """One member of a list, with its mark: `(a)`, `a)`, `•`."""

    mark: str
    blocks: tuple[ComposedBlock, ...]


@dataclass(frozen=True, slots=True)
class ComposedList:
    """A list."""

    ordered: bool
    items: tuple[ComposedItem, ...]


@dataclass(frozen=True, slots=True)
class ComposedQuotation:
    """A passage quoted as a block."""

    blocks: tuple[ComposedBlock, ...]


@dataclass(frozen=True, slots=True)
class ComposedCell:
    """One cell of a table; `align` is `left`, `center`, `right` or empty; `columns` and `rows` is what it spans."""

    runs: Runs
    align: str = ""
    columns: int = 1
    rows: int = 1


CellRow = tuple[ComposedCell, ...]


@dataclass(frozen=True, slots=True)
class ComposedTable:
    """A table.

    Attributes:
        heads: Its rows of headings, whose cells may span columns and rows.
        rows: Its rows.
        label: `Table 2`, or empty.
        caption: The text above it as it was written, title and unit together; empty where there is none.
        title: Its title.
        unit: What its figures count: the italics at the end of the caption.
        notes: The notes below it.
        anchor: The name by which it is referred to, which is its id; empty where it has none.
        widths: The widths of its columns, in points; empty where the text decides.
        unlabelled: Whether its author wants no label.
    """

    heads: tuple[CellRow, ...]
    rows: tuple[CellRow, ...]
    label: str = ""
    caption: Runs = ()
    title: Runs = ()
    unit: Runs = ()
    notes: tuple[ComposedNote, ...] = ()
    anchor: str = ""
    widths: tuple[float, ...] = ()
    unlabelled: bool = False


@dataclass(frozen=True, slots=True)
class ComposedData:
    """A table made of data, or the data of a chart.

    Attributes:
        block: The block that asks for it.
        title: What it shows.
        unit: What the figures count, without brackets; empty where there is none.
        heads: Its row of headings.
        rows: Its rows.
        label: `Table 2`, or empty; the data of a chart have none, and no `anchor`.
    """

    block: DataTable | Chart | SectionTable
    title: Runs
    unit: Runs
    heads: tuple[CellRow, ...]
    rows: tuple[CellRow, ...]
    label: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class ComposedChart:
    """A chart: the block that asks for it, what a reader sees in words, its data, its label (`Figure II`), its name."""

    block: Chart
    alternative: str
    data: ComposedData
    label: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class ComposedFigure:
    """A picture on its own: its file in the report, what it shows in words, its caption, its label, its name if any."""

    path: str
    alternative: str
    caption: str
    label: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class ComposedFence:
    """Text shown exactly as it was typed; `is_markup` says that it is raw HTML of the source."""

    text: str
    is_markup: bool = False


@dataclass(frozen=True, slots=True)
class ComposedDivider:
    """A line across the text."""


ComposedBlock = (
    ComposedProse
    | ComposedList
    | ComposedQuotation
    | ComposedTable
    | ComposedData
    | ComposedChart
    | ComposedFigure
    | ComposedFence
    | ComposedDivider
)


@dataclass(frozen=True, slots=True)
class ComposedHeading:
    """A heading in the body of a section.

    Attributes:
        place: Its id: its anchor, else `SECTION.1`.
        level: Its level: 2 for the first below the section's own.
        runs: Its text.
        anchor: The name that its author gave it, or empty.
        comments: The notes to colleagues about it, for drafts.
        numeral: `A` or `1`, where the report gives letters; else empty.
    """

    place: str
    level: int
    runs: Runs
    anchor: str = ""
    comments: tuple[str, ...] = ()
    numeral: str = ""


@dataclass(frozen=True, slots=True)
class ComposedParagraph:
    """A paragraph.

    Attributes:
        place: Its id: its anchor, else `p12`; empty where it has neither.
        number: Its number as text, or empty.
        numbered_place: A second id: `p12`, where it also has an anchor; else empty.
        blocks: What it holds.
        anchor: The name that its author gave it, or empty.
        missing: Whether it stands for a paragraph that has not been translated (draft only).
        comments: The notes to colleagues about it, for drafts.
    """

    place: str
    number: str
    numbered_place: str
    blocks: tuple[ComposedBlock, ...]
    anchor: str = ""
    missing: bool = False
    comments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ComposedSection:
    """A section with those below it.

    Attributes:
        name: Its name, which is its id; that of a generated section begins with an underscore.
        role: What it is.
        level: 1 at the top of the report.
        numeral: `II`, for a chapter; `B`, for a section of a chapter, where the report gives letters; else empty.
        title: Its heading.
        body: Headings and paragraphs.
        children: The sections below it.
        label: `Annex II`, above the heading of a written annex; else empty.
        document: The file that it was made from; none where it is generated or missing.
        missing: Whether it has not been translated into this language (draft only).
        comments: The notes to colleagues in a section without a body, for drafts.
    """

    name: str
    role: Role
    level: int
    numeral: str
    title: Runs
    body: tuple[ComposedHeading | ComposedParagraph, ...]
    children: tuple[ComposedSection, ...] = ()
    label: str = ""
    document: Document | None = None
    missing: bool = False
    comments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ComposedNote:
    """A footnote, or a note to a table.

    Attributes:
        name: Its unique name: `3`, or `2-b` for a note to the second table with notes.
        sign: What its marks show: `3`, or `b` for a note to a table.
        marks: How many marks it has.
        blocks: Its text.
        label: The name that its author gave it.
        to_table: Whether it belongs to a table.
    """

    name: str
    sign: str
    marks: int
    blocks: tuple[ComposedBlock, ...]
    label: str
    to_table: bool = False


@dataclass(frozen=True, slots=True)
class Composition:
    """A report in one language as a reader sees it, for any output.

    Attributes:
        lang: The language.
        title: The report's title.
        subtitle: The line under it, or empty.
        masthead: The words of the first page.
        sections: The sections in order.
        documents: The list of the documents cited, where the report asks for it and cites any.
        notes: The footnotes and the notes to tables, by name, in the order of their first marks.
        descriptions: What is known of each document cited, in a line, by symbol.
        document_names: What each document cited is called, by symbol: "Security Council resolution 2457 (2019)".
        contents_words: The heading of a page of contents, and the label above its numbers of pages.
    """

    lang: str
    title: str
    subtitle: str
    masthead: Masthead
    sections: tuple[ComposedSection, ...]
    documents: ComposedSection | None
    notes: Mapping[str, ComposedNote]
    descriptions: Mapping[Symbol, str]
    document_names: Mapping[Symbol, str] = field(default_factory=dict)
    contents_words: tuple[str, str] = ("", "")

    @property
    def footnotes(self) -> tuple[ComposedNote, ...]:
        """The footnotes of the report, without those to tables, which stand beneath them."""
        return tuple(note for note in self.notes.values() if not note.to_table)
