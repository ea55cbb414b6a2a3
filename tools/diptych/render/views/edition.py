"""What a template may see: plain values, ready to be laid out, in one language."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from diptych.render.views.first_page import FirstPageView

if TYPE_CHECKING:
    from markupsafe import Markup

    from diptych.compose.masthead import Masthead
    from diptych.render.views.cells import CellView, TableRowView


@dataclass(frozen=True, slots=True)
class ProseView:
    """Running text. `continued` prose goes on after a list or table of the same paragraph."""

    html: Markup
    continued: bool = False
    kind: ClassVar[str] = "prose"


@dataclass(frozen=True, slots=True)
class ItemView:
    """One member of a list; `marker` is `(a)`, `a)` or a bullet, as the language has it."""

    marker: str
    blocks: tuple[BlockView, ...]


@dataclass(frozen=True, slots=True)
class ListView:
    """A list."""

    ordered: bool
    items: tuple[ItemView, ...]
    kind: ClassVar[str] = "list"


@dataclass(frozen=True, slots=True)
class QuotationView:
    """A passage quoted as a block."""

    blocks: tuple[BlockView, ...]
    kind: ClassVar[str] = "quotation"


@dataclass(frozen=True, slots=True)
class TableView:
    """A table.

    Attributes:
        heads: Its rows of headings; none where all headings are empty.
        rows: Its rows.
        label: `Table 2`, or empty.
        title: Its title, or empty.
        unit: What its figures count, in brackets, or empty.
        notes: The notes below it.
        id: Its id on the page, or empty.
        widths: The widths of its columns, in points; empty where the text decides.
        file: Address of a file with its data, or empty.
    """

    heads: tuple[tuple[CellView, ...], ...]
    rows: tuple[TableRowView, ...]
    label: str = ""
    title: str = ""
    unit: str = ""
    notes: tuple[NoteView, ...] = ()
    id: str = ""
    widths: tuple[float, ...] = ()
    file: str = ""
    kind: ClassVar[str] = "table"


@dataclass(frozen=True, slots=True)
class DataTableView:
    """A table of data, as `TableView`; `unit` has no brackets."""

    title: str
    unit: str
    heads: tuple[tuple[CellView, ...], ...]
    rows: tuple[TableRowView, ...]
    label: str = ""
    id: str = ""
    widths: tuple[float, ...] = ()
    file: str = ""
    kind: ClassVar[str] = "data-table"


@dataclass(frozen=True, slots=True)
class ChartView:
    """A chart.

    Attributes:
        source: The picture, an SVG in a `data:` address.
        alternative: A description of it in words.
        table: Its data, for readers who cannot see it.
        label: `Figure II`, or empty.
        id: Its id on the page, or empty.
        narrow: The picture for a narrow screen, or empty.
    """

    source: str
    alternative: str
    table: DataTableView
    label: str = ""
    id: str = ""
    narrow: str = ""
    kind: ClassVar[str] = "chart"


@dataclass(frozen=True, slots=True)
class FenceView:
    """Text shown exactly as it was typed."""

    text: str
    kind: ClassVar[str] = "fence"


@dataclass(frozen=True, slots=True)
class FigureView:
    """A picture with its caption; `source` is the picture's address seen from the page, `label` is `Figure II`."""

    source: str
    alternative: str
    caption: str
    label: str = ""
    id: str = ""
    kind: ClassVar[str] = "figure"


@dataclass(frozen=True, slots=True)
class DividerView:
    """A line across the text."""

    kind: ClassVar[str] = "divider"


@dataclass(frozen=True, slots=True)
class MarkupView:
    """Raw HTML of the source, to be shown as text."""

    text: str
    kind: ClassVar[str] = "markup"


BlockView = (
    ProseView
    | ListView
    | QuotationView
    | TableView
    | FenceView
    | FigureView
    | DividerView
    | MarkupView
    | DataTableView
    | ChartView
)


@dataclass(frozen=True, slots=True)
class HeadingView:
    """A heading in the body of a section.

    Attributes:
        id: Its id.
        level: Its level, counted from the report's title, which is 1.
        html: Its text.
        comments: The notes to colleagues about it.
        numeral: `A` or `1`, where the report gives letters; else empty.
        name: Its words, without marks of notes.
        told: What is said of it above it, where a page shows what changed.
    """

    id: str
    level: int
    html: Markup
    comments: tuple[str, ...] = ()
    numeral: str = ""
    name: str = ""
    told: str = ""
    kind: ClassVar[str] = "heading"


@dataclass(frozen=True, slots=True)
class ParagraphView:
    """A paragraph.

    Attributes:
        id: Its anchor, else `p12`; empty where it has neither.
        number: Its number as text, or empty.
        target: A second id for links: `p12`, where `id` is another name; else empty.
        blocks: What it holds.
        missing: Whether it stands for a paragraph that has not been translated (draft only).
        comments: The notes to colleagues about it (draft only).
        told: What is said of it above it, where a page shows what changed: “Paragraph 13, formerly 12”.
    """

    id: str
    number: str
    target: str
    blocks: tuple[BlockView, ...]
    missing: bool = False
    comments: tuple[str, ...] = ()
    told: str = ""
    kind: ClassVar[str] = "paragraph"


@dataclass(frozen=True, slots=True)
class SectionView:
    """A section with its subsections.

    Attributes:
        id: Its name.
        role: `summary`, `chapter`, `section` or `annex`.
        label: `Annex II`, above the heading of a written annex; else empty.
        level: Level of its heading; the report's title is 1.
        numeral: `II`, for a chapter; `B`, for a section of a chapter, where the report gives letters.
        title: Its heading.
        body: Headings and paragraphs.
        children: The sections of a chapter.
        missing: Whether it has not been translated into the edition's language (draft only).
        comments: The notes to colleagues in a section without a body (draft only).
    """

    id: str
    role: str
    level: int
    numeral: str
    title: Markup
    body: tuple[HeadingView | ParagraphView, ...]
    children: tuple[SectionView, ...]
    missing: bool = False
    label: str = ""
    comments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NoteView:
    """A footnote as the web edition lists it, or a note to a table.

    Attributes:
        id: Target of its marks, `note-1`.
        number: Its number as text, or its letter.
        marks: Ids of the marks that refer to it, `mark-1`, `mark-1-2`, for the way back.
        blocks: Its text.
    """

    id: str
    number: str
    marks: tuple[str, ...]
    blocks: tuple[BlockView, ...]


@dataclass(frozen=True, slots=True)
class Sibling:
    """The report in another language: tag, its own name for itself, address from this page."""

    lang: str
    name: str
    href: str


@dataclass(frozen=True, slots=True)
class Edition:
    """The report in one language, for one medium.

    Attributes:
        lang: Language tag.
        title: The report's title.
        subtitle: The line under it, or empty.
        masthead: The words of the first page.
        paper: `letter` or `a4`.
        sections: Summary, chapters and annexes in order.
        notes: Footnotes for the end of the web page; in print they stand in the text.
        siblings: The other languages.
        draft: Whether the report was built in spite of errors.
        mark: Its status before it is issued, `Draft` or `Advance version`; else empty.
        contents: Whether a page of contents stands before the text.
        first_page: What is on the first page besides words.
        day: Its date of issue as machines write it, `2026-05-04`; empty where it has none.
    """

    lang: str
    title: str
    subtitle: str
    masthead: Masthead
    paper: str
    sections: tuple[SectionView, ...]
    notes: tuple[NoteView, ...]
    siblings: tuple[Sibling, ...]
    draft: bool
    mark: str = ""
    contents: bool = False
    first_page: FirstPageView = field(default_factory=FirstPageView)
    day: str = ""
