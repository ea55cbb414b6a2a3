"""One section file as it was written: front matter, headings, paragraphs, notes."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from itertools import takewhile
from typing import TYPE_CHECKING

from diptych.model.exhibit import Chart, DataTable, Layout, SectionTable
from diptych.model.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from diptych.model.front_matter import FrontMatter
    from diptych.model.inline import Image, Inline
    from diptych.model.source import Source


@dataclass(frozen=True, slots=True)
class Attributes:
    """`{#anchor .class key=value}` on the line above a block; `others` are its keys with their values."""

    span: Span
    anchor: str | None = None
    classes: tuple[str, ...] = ()
    others: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading in the body of a section, levels 2 to 6."""

    span: Span
    level: int
    content: tuple[Inline, ...]
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Prose:
    """Running text: a block of sentences, or the title of the table below it, `unlabelled` if without “Table 2”."""

    span: Span
    content: tuple[Inline, ...]
    caption: bool = False
    unlabelled: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """One member of a list."""

    span: Span
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class List:
    """A list; an ordered one is lettered when shown, whatever number it begins with here."""

    span: Span
    ordered: bool
    items: tuple[Item, ...]
    start: int = 1


@dataclass(frozen=True, slots=True)
class Quotation:
    """A passage quoted as a block."""

    span: Span
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table; `align` is `left`, `center`, `right` or empty."""

    span: Span
    content: tuple[Inline, ...]
    align: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table: one row of headers, then rows of as many cells; `layout` may make the first of these headings too."""

    span: Span
    header: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    layout: Layout = field(default_factory=Layout)

    @property
    def heads(self) -> tuple[tuple[Cell, ...], ...]:
        """Its rows of headings."""
        return (self.header, *self.rows[: self.layout.heads - 1])

    @property
    def body_rows(self) -> tuple[tuple[Cell, ...], ...]:
        """Its rows below the headings."""
        return self.rows[self.layout.heads - 1 :]


@dataclass(frozen=True, slots=True)
class Fence:
    """A block of literal text; `info` is the word after the opening fence."""

    span: Span
    info: str
    text: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture on its own, with its caption."""

    span: Span
    image: Image


@dataclass(frozen=True, slots=True)
class Divider:
    """A line across the text."""

    span: Span


@dataclass(frozen=True, slots=True)
class MarkupBlock:
    """A block of raw HTML: refused by a rule, shown as text."""

    span: Span
    text: str


Block = (
    Heading
    | Prose
    | List
    | Quotation
    | Table
    | Fence
    | Figure
    | Divider
    | MarkupBlock
    | DataTable
    | Chart
    | SectionTable
)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of a report: its prose and the blocks that belong to it.

    Attributes:
        span: From its first character to its last.
        blocks: The prose first, then lists, quotations, tables and continued prose.
        anchor: The name by which it is referred to.
        numbered: Whether it takes a number.
        number: Its number, given when the report is assembled.
    """

    span: Span
    blocks: tuple[Block, ...]
    anchor: str | None = None
    numbered: bool = True
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote's text."""

    span: Span
    label: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Allowance:
    """`<!-- allow CODE: reason -->`: findings that an editor accepts.

    Attributes:
        span: The comment.
        codes: What is allowed.
        reason: Why; empty where the editor gave none.
        covers: The block that it applies to.
    """

    span: Span
    codes: tuple[str, ...]
    reason: str
    covers: Span


NOTE_OPENING = re.compile(r"<!--\s*note\s*:", re.IGNORECASE)
"""The beginning of a note to colleagues."""


@dataclass(frozen=True, slots=True)
class Comment:
    """`<!-- note: … -->`: a note to colleagues, which only drafts show; `text` is what it says, on one line."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Definition:
    """`[label]: target "title"`: where links and pictures with this label lead.

    Attributes:
        span: The whole definition.
        label: The label in the form in which labels are compared.
        target: Where the links lead.
        title: The caption of pictures with this label, or an empty text.
    """

    span: Span
    label: str
    target: str
    title: str


@dataclass(frozen=True, slots=True)
class Document:
    """One section in one language.

    Attributes:
        source: The file.
        name: The section's identity, the same in every language.
        lang: Language tag, such as `fr`.
        front: The front matter.
        body: Headings and paragraphs in order.
        notes: Footnotes in order of definition.
        allowances: Findings that editors accept.
        exhibit_names: The names by which tables, figures and charts are referred to, by their spans.
        definitions: Where links with labels lead, in order.
        comments: Notes to colleagues, in order.
    """

    source: Source
    name: str
    lang: str
    front: FrontMatter
    body: tuple[Heading | Paragraph, ...] = ()
    notes: tuple[Note, ...] = ()
    allowances: tuple[Allowance, ...] = ()
    exhibit_names: Mapping[Span, str] = field(default_factory=dict)
    definitions: tuple[Definition, ...] = ()
    comments: tuple[Comment, ...] = ()

    @property
    def title_span(self) -> Span:
        """The place of the title, or the beginning of the document where it has none."""
        return self.front.spans.get("title", Span(self.source.path, 0, 0))

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs, without the headings between them."""
        return tuple(block for block in self.body if isinstance(block, Paragraph))

    def written(self, span: Span) -> str:
        """Return what the source reads at a span, without the notes to colleagues in it."""
        text, at = self.source.text, span.start
        parts: list[str] = []
        first = bisect_left(self.comments, span.start, key=lambda one: one.span.start)
        for comment in takewhile(lambda one: one.span.end <= span.end, self.comments[first:]):
            parts.append(text[at : comment.span.start])
            at = comment.span.end
        return "".join((*parts, text[at : span.end]))

    def blocks(self) -> Iterator[Block]:
        """Yield every block at any depth, those of the body before those of the footnotes."""
        for part in (*self.body, *self.notes):
            yield from walk([part] if isinstance(part, Heading) else part.blocks)


def walk(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield blocks and all blocks inside them, each before its contents."""
    for block in blocks:
        yield block
        if isinstance(block, List):
            for item in block.items:
                yield from walk(item.blocks)
        elif isinstance(block, Quotation):
            yield from walk(block.blocks)


def text_holders(blocks: Iterable[Block]) -> Iterator[Heading | Prose | Cell]:
    """Yield the headings, blocks of prose and cells among blocks, at any depth."""
    for block in walk(blocks):
        if isinstance(block, Prose | Heading):
            yield block
        elif isinstance(block, Table):
            yield from (cell for row in (block.header, *block.rows) for cell in row)
