"""The body of an Akoma Ntoso document → blocks."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from diptych.formats.akn import SET, own
from diptych.formats.xml import element_place, name_of
from diptych.i18n import N_
from diptych.importing.akn.exhibits import kept_exhibit, read_exhibit
from diptych.importing.akn.members import going_on, list_of, with_last
from diptych.importing.akn.names import HEADINGS, LISTS, MEMBERS, NUMBERED, QUOTATIONS, has_text, is_block
from diptych.importing.akn.parts import opened_part, parts_of
from diptych.importing.akn.printed_numbers import NUMBER_TYPED, PRINTED_NUMBER, WORDED_NUMBER, PrintedNumbers
from diptych.importing.akn.stray_members import without_strays
from diptych.importing.akn.tables import read_table
from diptych.importing.shared.heading_lines import is_bold, is_heading_line
from diptych.importing.shared.lists import as_prose
from diptych.importing.shared.manuscript import (
    ForeignItem,
    ForeignProse,
    ForeignQuotation,
    Listing,
    TextRun,
    Title,
)
from diptych.importing.shared.pieces import note_calls
from diptych.importing.shared.remarks import CONTENTS
from diptych.importing.shared.tidying import text_of, tidy

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from lxml import etree

    from diptych.importing.akn.inline import AknTextReader
    from diptych.importing.akn.parts import LinePart
    from diptych.importing.shared.manuscript import Block, NoteCall, Run

POINTING = frozenset({"componentRef", "documentRef"})
"""Elements that stand for a document elsewhere."""

HEADING_CLASS = re.compile(r"(?:.*heading)?H(?P<rank>\d)\d?", re.IGNORECASE)
"""Classes of paragraphs that are headings: `H1`, `H23`, `BLUEHeadingH2`. Seen in the resolutions of 2024."""
LEVELS = {str(level): level for level in range(1, 6)}
RANK = 2
"""Rank of a heading whose class does not give one."""
ELSEWHERE = N_("The document “{target}” belongs here and is not in this file: import it too, or add its text.")
LINE_AS_HEADING = N_("The line “{text}”, all in bold or italics, was taken for a heading.")
SUBHEADING_IN_LIST = N_("The heading “{text}” inside a list was kept as text.")


@dataclass(slots=True)
class BlockReader:
    """Reads the blocks of one section.

    Attributes:
        text: Reads the text inside them.
        as_written: Whether the file marks which paragraphs are continued and which unnumbered, as Diptych's own do.
        quoted: Whether numbers are part of the text, as in a quotation, a footnote or a member of a list.
    """

    text: AknTextReader
    as_written: bool = False
    quoted: bool = False
    _ranks: list[int] = field(default_factory=list)
    _numbers: PrintedNumbers = field(init=False)

    @property
    def _may_guess(self) -> bool:
        """Whether what a paragraph is may follow from its looks: not in what is quoted, nor in a file of Diptych's."""
        return not self.as_written and not self.quoted

    def __post_init__(self) -> None:
        """Begin to count paragraphs."""
        self._numbers = PrintedNumbers(self.text.remarks, self.as_written)

    def read(self, elements: Iterable[etree._Element]) -> tuple[Block, ...]:
        """Return the blocks of consecutive elements."""
        every = tuple(elements)
        parts = (part for element in every for part in self._spaced(element))
        around = every[0].getparent() if every else None
        blocks = tuple(self._lines(every[0] if around is None else around, parts)) if every else ()
        if blocks:
            self._numbers.finish(blocks[-1].place)
        return blocks

    def _spaced(self, element: etree._Element) -> Iterator[LinePart]:
        """Yield the parts of an element, with the space after it: two that are parts of a line are two words."""
        yield from opened_part(element, self.text)
        if (element.tail or "").isspace():
            yield self.text.text(" ")

    def marked(self, element: etree._Element, without: Container[etree._Element | None] = ()) -> tuple[Block, ...]:
        """Return the blocks inside a quotation, a footnote or a list member, whose numbers are part of the text."""
        return tuple(map(_with_number_as_text, BlockReader(self.text, quoted=True).flow(element, without)))

    def block(self, element: etree._Element) -> Iterator[Block]:
        """Yield the blocks of any element."""
        name = name_of(element)
        if SET in element.attrib or name == "meta" or element in self.text.titles:
            return
        if exhibit := read_exhibit(element, self.text):
            yield exhibit
        elif name in LISTS:
            yield from self.list(element)
        elif name in QUOTATIONS or (name == "blockContainer" and element.get("class") == "quotation"):
            yield ForeignQuotation(self.marked(element), element_place(element))
        elif name == "table":
            yield read_table(element, self.text)
        elif name in HEADINGS:
            yield self.title(element, self.text.runs(element), element.get("class", ""))
        else:
            yield from self.other(element, name)

    def other(self, element: etree._Element, name: str) -> Iterator[Block]:
        """Yield the blocks of an element that is no list, table, quotation or heading."""
        if name == "toc":
            words = " ".join(" ".join(element.itertext()).split())
            self.text.remarks.dropped(element_place(element), CONTENTS, text=words)
        elif name in POINTING:
            yield from self.pointer(element)
        elif name in NUMBERED | MEMBERS or any(name_of(child) == "num" for child in element):
            yield from self.paragraph(element)
        else:
            yield from self.flow(element)

    def flow(self, element: etree._Element, without: Container[etree._Element | None] = ()) -> Iterator[Block]:
        """Yield the blocks inside an element: those of its blocks, and one for each line of text around them.

        Args:
            element: The element.
            without: The elements in it that are read elsewhere.
        """
        yield from self._lines(element, parts_of(element, self.text, without))

    def _lines(self, around: etree._Element, parts: Iterable[LinePart]) -> Iterator[Block]:
        in_text = has_text(around)
        line: list[Run] = []
        for one in parts:
            figure = None if isinstance(one, TextRun) else kept_exhibit(one, self.text)
            if isinstance(one, TextRun):
                line.append(one)
            elif figure or is_block(one, self.text.holding, in_text=in_text):
                yield from self.prose(around, line)
                yield from (figure,) if figure else self.block(one)
                line = []
            else:
                line += self.text.run(one)
        yield from self.prose(around, line)

    def prose(self, element: etree._Element, line: Iterable[Run]) -> Iterator[ForeignProse]:
        """Yield a block of text, unless it is empty."""
        content = self.text.line(line)
        if tidy(content):
            is_caption, unlabelled = (element.get(own(name)) == "true" for name in ("caption", "unlabelled"))
            anchor = element.get(own("anchor"), "")
            yield ForeignProse(
                content, element_place(element), caption=is_caption, anchor=anchor, unlabelled=unlabelled
            )

    def pointer(self, element: etree._Element) -> Iterator[Block]:
        """Yield what is shown of a document that stands elsewhere."""
        shown = " ".join(element.get("showAs", "").split() or element.get("alt", "").split())
        target = element.get("src") or element.get("href") or ""
        if target.removeprefix("#") not in self.text.inside_file:
            self.text.remarks.left(element_place(element), ELSEWHERE, target=target or shown or "–")
        if shown:
            yield self.title(element, (TextRun(shown),), "")
        yield from self.flow(element)

    def title(self, element: etree._Element, content: tuple[Run, ...], kind: str, numeral: str = "") -> Title:
        """Return a heading; its level follows from the ranks of the headings before it."""
        match = HEADING_CLASS.fullmatch(kind)
        rank = int(match["rank"]) if match else RANK
        self._ranks = [*(one for one in self._ranks if one < rank), rank]
        self._numbers.end_paragraph()
        dot = "." if WORDED_NUMBER.match(numeral) and numeral[-1].isalnum() else ""
        content = (TextRun(f"{numeral}{dot} "), *content) if numeral else content
        level = LEVELS.get(element.get(own("level"), ""))
        plain: tuple[Run, ...] = (TextRun(text_of(content)), *note_calls(content))
        shown, anchor = content if self.as_written else plain, element.get(own("anchor"), "")
        return Title(shown, level or len(self._ranks), element_place(element), anchor, guessed=level is None)

    def line_as_title(self, element: etree._Element, line: ForeignProse) -> Title:
        """Return a line that is a heading by its looks; one in italics is below one in bold."""
        self.text.remarks.guessed(line.place, LINE_AS_HEADING, text=text_of(tidy(line.content)))
        return self.title(element, line.content, f"H{RANK if is_bold(line) else RANK + 1}")

    def paragraph(self, element: etree._Element) -> Iterator[Block]:
        """Yield the blocks of a paragraph with its number."""
        num = next((child for child in element if name_of(child) == "num"), None)
        number, calls = self.number(num)
        children = [child for child in element if child is not num and name_of(child) != "meta"]
        leading = next((at for at, child in enumerate(children) if name_of(child) not in HEADINGS), len(children))
        headings, body = children[:leading], children[leading:]
        kind = element.get("class", "")
        is_printed = not self.quoted and PRINTED_NUMBER.fullmatch(number or "") is not None
        if headings:
            numeral = "" if body and is_printed else number or ""
            number = number if body and is_printed else None
            for heading in headings:
                yield self.title(heading, self.text.runs(heading), kind, numeral)
                numeral = ""
        blocks = _with_calls(list(self.flow(element, (num, *headings))), calls, element)
        if HEADING_CLASS.fullmatch(kind) and len(blocks) == 1 and isinstance(blocks[0], ForeignProse) and not headings:
            yield self.title(element, blocks[0].content, kind, number or "")
        elif number is None and not headings and self._may_guess and is_heading_line(blocks):
            yield self.line_as_title(element, blocks[0])
        elif body or blocks or (number and not headings):
            anchor = element.get(own("anchor"), "")
            yield from self.numbered(element, blocks, number, anchor)

    def numbered(
        self, element: etree._Element, blocks: list[Block], number: str | None, anchor: str
    ) -> Iterator[Block]:
        """Yield the blocks of a paragraph, the first with the number, the others continued."""
        if not blocks:
            yield from self._numbers.alone(number, element_place(element))
            return
        if number and (WORDED_NUMBER.match(number) or _is_numbered(blocks[0])):
            yield self.title(element, (TextRun(number),), "")
            number = None
        if number is None and not _is_numbered(blocks[0]):
            number, blocks[0] = self._numbers.typed(blocks[0])
        strays: tuple[ForeignItem, ...] = ()
        if self._may_guess:
            blocks, strays = without_strays(blocks, self._numbers.number_of(number), self.text.remarks)
        if number and isinstance(blocks[0], Listing):
            blocks = [*as_prose(blocks[0]), *blocks[1:]]
        first, *others = blocks
        yield first if _is_numbered(first) else self._numbers.before(first, number, anchor)
        yield from (going_on(block) for block in others)
        if any(isinstance(one, Listing) for one in blocks):
            self._numbers.hold_list()
        if strays:
            self.text.remarks.guessed(element_place(element), NUMBER_TYPED, number=strays[0].mark)
            yield from self.numbered(element, [block for item in strays for block in item.blocks], strays[0].mark, "")

    def list(self, element: etree._Element) -> Iterator[Block]:
        """Yield a list with the text around it; items of a list without any marks become continued text."""
        items: list[ForeignItem] = []
        after: list[Block] = []
        for one in parts_of(element, self.text):
            name = "" if isinstance(one, TextRun) else name_of(one)
            if not isinstance(one, TextRun) and name in MEMBERS:
                items = [*with_last(items, after), self.item(one, element)]
                after = []
                continue
            blocks = self.prose(element, (one,)) if isinstance(one, TextRun) else self.block(one)
            if name in LISTS and items and not after:
                items = with_last(items, blocks)
            elif items:
                after += blocks
            else:
                yield from blocks
        yield from list_of(items, element)
        yield from (going_on(block) for block in after)

    def item(self, element: etree._Element, around: etree._Element) -> ForeignItem:
        """Return a list item with its mark."""
        num = next((child for child in element if name_of(child) == "num"), None)
        number, calls = self.number(num)
        blocks: list[Block] = []
        for block in self.marked(element, (num,)):
            if isinstance(block, Title):
                self.text.remarks.left(block.place, SUBHEADING_IN_LIST, text=text_of(tidy(block.content)))
                blocks.append(ForeignProse(block.content, block.place))
            else:
                blocks.append(block)
        mark = number or ("•" if name_of(around) == "ul" else "")
        return ForeignItem(mark, tuple(_with_calls(blocks, calls, element)))

    def number(self, num: etree._Element | None) -> tuple[str | None, tuple[NoteCall, ...]]:
        """Return the number in an element, and the marks of footnotes beside it."""
        runs = () if num is None else self.text.runs(num)
        return " ".join(text_of(runs).split()) or None, note_calls(runs)


def _with_calls(blocks: list[Block], calls: tuple[NoteCall, ...], element: etree._Element) -> list[Block]:
    """Return blocks with the marks of footnotes before the first text."""
    if not calls:
        return blocks
    first = blocks[0] if blocks else None
    if isinstance(first, ForeignProse):
        return [replace(first, content=(*calls, *first.content)), *blocks[1:]]
    return [ForeignProse(calls, element_place(element)), *blocks]


def _is_numbered(block: Block) -> bool:
    return isinstance(block, ForeignProse) and block.number is not None


def _with_number_as_text(block: Block) -> Block:
    if isinstance(block, ForeignProse) and block.number is not None:
        return replace(block, number=None, mark=block.number)
    return block
