"""Blocks of a manuscript → Markdown of a section."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from diptych.i18n import N_
from diptych.importing.report.inline_writing import cell, heading_line, picture, prose_lines
from diptych.importing.shared.manuscript import (
    Exhibit,
    ForeignFigure,
    ForeignProse,
    ForeignQuotation,
    ForeignTable,
    Handling,
    Listing,
    Remark,
    TextRun,
    Title,
)
from diptych.importing.shared.tidying import tidy
from diptych.model.files import RESERVED_NAME
from diptych.typography.list_marks import automatic_marks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from diptych.importing.shared.manuscript import Block, ForeignItem, ForeignNote

ANCHOR = re.compile(rf"(?!(?:{RESERVED_NAME})$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
"""A name that references can give a paragraph."""
INDENT = " " * 4
DEEPEST_HEADING = 5
BETWEEN_BLOCKS = "\n\n"
RULES = {"left": ":---", "center": ":---:", "right": "---:"}
MARKS_AS_TEXT = N_("The marks of a list, {marks}, were kept as text, since Diptych would set {automatic}.")
WITHOUT_TEXT = N_("Paragraph {number} has no text and was dropped.")
LEVEL_LEFT_OUT = N_("A heading skipped a level and was raised.")


@dataclass(slots=True)
class SectionWriter:
    """Writes the blocks of one section.

    Attributes:
        path: The foreign file.
        lang: Language of the section.
        all_numbered: Whether each paragraph is numbered, whatever the blocks say.
        numbered: Whether any paragraph is numbered.
        pictures: The paths of pictures in the report by those in the text.
        remarks: What could not be written as it is in the file.
        begins: Where each block of the body begins in its Markdown, in order.
    """

    path: str
    lang: str
    numbered: bool = True
    all_numbered: bool = False
    pictures: Mapping[str, str] = field(default_factory=dict)
    remarks: list[Remark] = field(default_factory=list)
    begins: list[tuple[int, Block]] = field(default_factory=list)
    _deepest: int = 1

    def body(self, blocks: Iterable[Block]) -> str:
        """Return the Markdown of the blocks at the top of a section."""
        written: list[str] = []
        before: Block | None = None
        in_paragraph, length = False, 0
        for block in self.with_text(blocks):
            self.begins.append((length, block))
            own = tuple(self.top(block, before, in_paragraph=in_paragraph))
            written += own
            length += sum(len(text) + len(BETWEEN_BLOCKS) for text in own)
            in_paragraph = (
                in_paragraph if not isinstance(block, ForeignProse | Title) else isinstance(block, ForeignProse)
            )
            before = block
        return BETWEEN_BLOCKS.join(written)

    def with_text(self, blocks: Iterable[Block]) -> Iterator[Block]:
        """Yield blocks without empty ones; remark on those that have a number."""
        for block in blocks:
            if not isinstance(block, ForeignProse | Title) or tidy(block.content) or _is_marked(block):
                yield block
            elif isinstance(block, ForeignProse) and block.number:
                self.remark(Handling.DROPPED, block.place, WITHOUT_TEXT, (("number", block.number),))

    def top(self, block: Block, before: Block | None, *, in_paragraph: bool) -> Iterator[str]:
        """Yield the Markdown of a block at the top of a section, with its attributes."""
        match block:
            case Title():
                yield self.title(block)
            case ForeignProse():
                yield self.paragraph(block, in_paragraph=in_paragraph)
            case Listing() if not self.is_list(block, 0, alone=not in_paragraph):
                yield from self.marked(block, in_paragraph=in_paragraph)
            case ForeignTable(title=title) if title:
                yield self.paragraph(
                    ForeignProse((TextRun(title),), block.place, caption=True), in_paragraph=in_paragraph
                )
                yield _laid_out(block, "\n".join(self.table(block)))
            case ForeignTable():
                yield _laid_out(block, "\n".join(self.table(block)))
            case Exhibit(anchor=anchor) | ForeignFigure(anchor=anchor):
                yield _named(anchor, "\n".join(self.lines(block, before, 0)))
            case _:
                yield "\n".join(self.lines(block, before, 0))

    def title(self, block: Title) -> str:
        """Return a heading; its level is at most one below that of the heading before it."""
        level = min(block.level, self._deepest, DEEPEST_HEADING)
        if level != block.level:
            self.remark(Handling.GUESSED, block.place, LEVEL_LEFT_OUT)
        self._deepest = level + 1
        return _named(block.anchor, f"{'#' * (level + 1)} {heading_line(block.content)}")

    def paragraph(self, block: ForeignProse, *, in_paragraph: bool) -> str:
        """Return a paragraph with its attributes above it."""
        text = "\n".join(prose_lines(block.content, block.mark))
        names = [f"#{block.anchor}"] if ANCHOR.fullmatch(block.anchor) else []
        if block.caption:
            names += [".caption", ".unnumbered"] if block.unlabelled else [".caption"]
        elif block.continued and in_paragraph:
            names = [".continued"]
        elif self.numbered and not self.all_numbered and block.number is None:
            names.append(".unnumbered")
        return f"{{{' '.join(names)}}}\n{text}" if names else text

    def lines(self, block: Block, before: Block | None, depth: int) -> Iterator[str]:
        """Yield the lines of any block; `depth` counts the lists around it."""
        match block:
            case ForeignProse(content=content, mark=mark):
                yield from prose_lines(content, mark)
            case Title(content=content):
                yield from prose_lines(content)
            case Listing():
                yield from self.list(block, before, depth)
            case Exhibit(markdown=markdown):
                yield from markdown.split("\n")
            case ForeignFigure(path=path, alternative=alternative, caption=caption):
                yield picture(self.pictures.get(path, path), alternative, caption)
            case ForeignQuotation(blocks=blocks):
                yield from (f"> {line}".rstrip() for line in self.inner(blocks, depth))
            case ForeignTable(title=title):
                yield from (*prose_lines((TextRun(title),)), "") if title else ()
                yield from self.table(block)

    def inner(self, blocks: Sequence[Block], depth: int) -> Iterator[str]:
        """Yield the lines of blocks inside a list, a quotation or a note, with a blank line between blocks."""
        before: Block | None = None
        for block in self.with_text(blocks):
            if before is not None:
                yield ""
            if isinstance(block, Listing) and not self.is_list(block, depth, alone=False):
                yield from self.inner([one for item in block.items for one in _with_mark(item)], depth)
            else:
                yield from self.lines(block, before, depth)
            before = block

    def list(self, block: Listing, before: Block | None, depth: int) -> Iterator[str]:
        """Yield the lines of a list; a list right after another has the other kind of mark."""
        other = isinstance(before, Listing)
        loose = any(len(item.blocks) > 1 for item in block.items)
        for number, item in enumerate(block.items, 1):
            mark = (f"{number})" if other else f"{number}.") if block.ordered else ("*" if other else "-")
            lines = list(self.inner(item.blocks, depth + 1)) or [""]
            indent = " " * max(len(INDENT), len(mark) + 1) if block.ordered else INDENT
            if number > 1 and loose:
                yield ""
            yield f"{mark} {lines[0]}".rstrip()
            yield from (f"{indent}{line}".rstrip() for line in lines[1:])

    def table(self, block: ForeignTable) -> Iterator[str]:
        """Yield the rows of a table; rows without a cell make none."""
        width = max((len(row) for row in block.rows), default=0)
        if not width:
            return
        aligns = (*block.aligns, *[""] * width)[:width]
        for at, row in enumerate(block.rows):
            cells = [cell(content) for content in row] + [""] * (width - len(row))
            yield f"| {' | '.join(cells)} |"
            if at == 0:
                yield f"| {' | '.join(RULES.get(align, '---') for align in aligns)} |"

    def marked(self, block: Listing, *, in_paragraph: bool) -> Iterator[str]:
        """Yield a list with marks that Diptych would not set: as continued prose, with its marks as text."""
        for item in block.items:
            for one in _with_mark(item):
                if isinstance(one, ForeignProse):
                    yield self.paragraph(replace(one, continued=True), in_paragraph=in_paragraph)
                    in_paragraph = True
                else:
                    yield from self.top(one, None, in_paragraph=in_paragraph)

    def is_list(self, block: Listing, depth: int, *, alone: bool) -> bool:
        """Return whether a list can be written as one: if it is ordered, its marks must be those that Diptych sets."""
        if not block.ordered:
            return True
        marks = tuple(item.mark for item in block.items)
        automatic = automatic_marks(len(marks), depth, self.lang)
        if not any(marks) or marks == automatic:
            # At the top of a section, a list of one item, or one without a paragraph before it, is read as paragraphs.
            return depth > 0 or (len(marks) > 1 and not alone)
        arguments = (("marks", _ends(marks)), ("automatic", _ends(automatic)))
        self.remark(Handling.LEFT, block.place, MARKS_AS_TEXT, arguments)
        return False

    def note(self, note: ForeignNote) -> str:
        """Return the definition of a footnote."""
        lines = list(self.inner(note.blocks, 0)) or [""]
        rest = (f"{INDENT}{line}".rstrip() for line in lines[1:])
        return "\n".join((f"[^{note.label}]: {lines[0]}".rstrip(), *rest))

    def remark(
        self, handling: Handling, place: str, message: str, arguments: tuple[tuple[str, str | int], ...] = ()
    ) -> None:
        """Add a remark."""
        self.remarks.append(Remark(handling, self.path, place, message, arguments))


def _named(anchor: str, markdown: str) -> str:
    """Return the Markdown of a block with its name on the line above it, if it has one."""
    return f"{{#{anchor}}}\n{markdown}" if ANCHOR.fullmatch(anchor) else markdown


def _laid_out(table: ForeignTable, markdown: str) -> str:
    """Return the Markdown of a table with its layout on the line above it, if it needs one."""
    if not markdown:
        return ""
    said = [f"heads={table.heads}"] if 1 < table.heads < len(table.rows) else []
    said += [f'widths="{" ".join(map("{:g}".format, table.widths))}"'] if table.widths else []
    return f"{{{' '.join(said)}}}\n{markdown}" if said else markdown


def _with_mark(item: ForeignItem) -> tuple[Block, ...]:
    """Return the blocks of a list item with its mark as the first words."""
    first = item.blocks[0] if item.blocks else None
    if isinstance(first, ForeignProse):
        return (replace(first, mark=item.mark), *item.blocks[1:])
    return (ForeignProse((), first.place if first else "", mark=item.mark), *item.blocks)


def _is_marked(block: Block) -> bool:
    return isinstance(block, ForeignProse) and bool(block.mark)


def _ends(marks: Sequence[str]) -> str:
    return marks[0] if len(marks) == 1 else f"{marks[0]} … {marks[-1]}"
