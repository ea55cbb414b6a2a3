"""The body of an Akoma Ntoso document → blocks."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from diptych.formats.akn import own
from diptych.formats.xml import element_place, name_of
from diptych.i18n import N_
from diptych.importing.akn.exhibits import read_exhibit
from diptych.importing.akn.inline import BLOCKS
from diptych.importing.akn.stray_members import without_strays
from diptych.importing.akn.tables import read_table
from diptych.importing.shared.heading_lines import is_bold, is_heading_line
from diptych.importing.shared.lists import Depths, as_prose, joined_members
from diptych.importing.shared.manuscript import (
    ForeignItem,
    ForeignProse,
    ForeignQuotation,
    Listing,
    TextRun,
    Title,
)
from diptych.importing.shared.tidying import text_of, tidy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml import etree

    from diptych.importing.akn.inline import AknTextReader
    from diptych.importing.shared.manuscript import Block, Run

NUMBERED = frozenset({"paragraph", "subparagraph", "clause", "article", "section", "recital", "hcontainer", "tblock"})
LISTS = frozenset({"list", "sublist", "blockList", "ol", "ul"})
MEMBERS = frozenset({"point", "item", "indent", "alinea", "li"})
QUOTATIONS = frozenset({"quotedStructure", "embeddedStructure", "blockContainer"})
HEADINGS = frozenset({"heading", "subheading", "crossHeading", "h1", "h2", "h3", "h4", "h5", "h6"})
PROSE = BLOCKS | {"listIntroduction", "listWrapUp", "longTitle", "docTitle"}
OUTSIDE = frozenset({"meta", "coverPage", "num", "attachments", "components"})
"""Elements that are read elsewhere, or together with the element that they belong to."""

HEADING_CLASS = re.compile(r"(?:.*heading)?H(?P<rank>\d)\d?", re.IGNORECASE)
"""Classes of paragraphs that are headings: `H1`, `H23`, `BLUEHeadingH2`. Seen in the resolutions of 2024."""
LEVELS = {str(level): level for level in range(1, 6)}
RANK = 2
"""Rank of a heading whose class does not give one."""
PRINTED_NUMBER = re.compile(r"(\d{1,4})\s?\.?")
"""The number of a paragraph: `12.`. Anything else, such as `(b)`, is the mark of a list item."""
TYPED_NUMBER = re.compile(r"(?P<stray>[\s’'“”«.-]*)(?P<number>\d{1,4})(?:\.\s|\.?\t)\s*")
"""A paragraph number that is typed in the text, not marked up."""
TYPED_MARK = re.compile(r"\s*(?P<mark>\(?(?:[a-zA-Z]{1,4}|\d{1,2})\)|(?:[a-z]|[ivx]{2,4})\.|[•–—-])\s")

NUMBER_TYPED = N_("“{number}” at the start of the text was taken for the paragraph number.")
MARK_AS_TEXT = N_("“{mark}” is not a paragraph number and was kept as text.")
NUMBER_ALONE = N_("Number {number} belongs to a paragraph without text and was given to the next one.")
NUMBER_LEFT = N_("Number {number} has no text after it and was dropped.")
LINE_AS_HEADING = N_("The line “{text}”, all in bold or italics, was taken for a heading.")
SUBHEADING_IN_LIST = N_("The heading “{text}” inside a list was kept as text.")


@dataclass(slots=True)
class BlockReader:
    """Reads the blocks of one section.

    Attributes:
        text: Reads the text inside them.
        as_written: Whether the file marks which paragraphs are continued and which unnumbered, as Diptych's own do.
    """

    text: AknTextReader
    as_written: bool = False
    _ranks: list[int] = field(default_factory=list)
    _owed: str | None = None
    _last: int = 0
    _in_paragraph: bool = False
    _is_numbered: bool = False
    _depths: Depths = field(default_factory=Depths)
    _in_members: bool = False

    def read(self, elements: Iterable[etree._Element]) -> tuple[Block, ...]:
        """Return the blocks of consecutive elements."""
        blocks = tuple(block for element in elements for block in self.block(element))
        if self._owed is not None and blocks:
            self.text.remarks.dropped(blocks[-1].place, NUMBER_LEFT, number=self._owed)
        return blocks

    def block(self, element: etree._Element) -> Iterator[Block]:
        """Yield the blocks of any element."""
        name = name_of(element)
        if exhibit := read_exhibit(element, self.text):
            yield exhibit
        elif name in NUMBERED:
            yield from self.paragraph(element)
        elif name in LISTS:
            yield from self.list(element)
        elif name == "table":
            yield read_table(element, self.text)
        elif name in HEADINGS:
            yield self.title(element, self.text.runs(element), element.get("class", ""))
        elif name not in OUTSIDE:
            yield from self.other(name, element)

    def other(self, name: str, element: etree._Element) -> Iterator[Block]:
        """Yield a quotation, a block of text, or the blocks inside an element that only holds others."""
        if name in QUOTATIONS:
            yield ForeignQuotation(
                tuple(block for child in element for block in self.block(child)), element_place(element)
            )
        elif name in PROSE or (element.text or "").strip() or not len(element):
            yield from self.prose(element)
        else:
            for child in element:
                yield from self.block(child)

    def prose(self, element: etree._Element) -> Iterator[ForeignProse]:
        """Yield a block of text, unless it is empty."""
        content = self.text.runs(element)
        if tidy(content):
            caption = element.get(own("caption")) == "true"
            yield ForeignProse(content, element_place(element), caption=caption, anchor=element.get(own("anchor"), ""))

    def title(self, element: etree._Element, content: tuple[Run, ...], kind: str, numeral: str = "") -> Title:
        """Return a heading; its level follows from the ranks of the headings before it."""
        match = HEADING_CLASS.fullmatch(kind)
        rank = int(match["rank"]) if match else RANK
        self._ranks = [*(one for one in self._ranks if one < rank), rank]
        self._in_paragraph = self._in_members = False
        self._depths.reset()
        content = (TextRun(f"{numeral} "), *content) if numeral else content
        level = LEVELS.get(element.get(own("level"), ""))
        plain = content if self.as_written else (TextRun(text_of(content)),)
        anchor = element.get(own("anchor"), "")
        return Title(plain, level or len(self._ranks), element_place(element), anchor, guessed=level is None)

    def paragraph(self, element: etree._Element) -> Iterator[Block]:
        """Yield the blocks of a paragraph with its number."""
        number = _number(element)
        headings = [child for child in element if name_of(child) in HEADINGS]
        body = [child for child in element if name_of(child) not in HEADINGS | OUTSIDE]
        kind = element.get("class", "")
        if headings:
            numeral = "" if body else number or ""
            for heading in headings:
                yield self.title(heading, self.text.runs(heading), kind, numeral)
                numeral = ""
        blocks = [block for child in body for block in self.block(child)]
        if HEADING_CLASS.fullmatch(kind) and len(blocks) == 1 and isinstance(blocks[0], ForeignProse) and not headings:
            yield self.title(element, blocks[0].content, kind, number or "")
        elif number is None and not headings and not self.as_written and is_heading_line(blocks):
            yield self.line_as_title(element, blocks[0])
        elif body:
            anchor = element.get(own("anchor"), "")
            yield from self.numbered(element, blocks, number, anchor)

    def line_as_title(self, element: etree._Element, line: ForeignProse) -> Title:
        """Return a line that is a heading by its looks; one in italics is below one in bold."""
        self.text.remarks.guessed(line.place, LINE_AS_HEADING, text=text_of(tidy(line.content)))
        rank = RANK if is_bold(line) else RANK + 1
        return self.title(element, line.content, f"H{rank}")

    def numbered(
        self, element: etree._Element, blocks: list[Block], number: str | None, anchor: str
    ) -> Iterator[Block]:
        """Yield the blocks of a paragraph, the first with the number, the others continued."""
        if not blocks:
            if number:
                self.text.remarks.guessed(element_place(element), NUMBER_ALONE, number=number)
                self._owed = number
            return
        if number is None:
            number, blocks[0] = self.typed_number(blocks[0])
        printed = PRINTED_NUMBER.fullmatch(number or "")
        blocks, strays = without_strays(blocks, int(printed[1]) if printed else self._last, self.text.remarks)
        if number and isinstance(blocks[0], Listing):
            blocks = [*as_prose(blocks[0]), *blocks[1:]]
        first, *others = blocks
        if isinstance(first, ForeignProse):
            yield self.first(replace(first, anchor=anchor or first.anchor), number)
        else:
            if number:
                self.text.remarks.dropped(first.place, NUMBER_LEFT, number=number)
            yield first
        yield from (_going_on(block) for block in others)
        self._in_members = self._in_paragraph and (self._in_members or any(isinstance(one, Listing) for one in blocks))
        if strays:
            self.text.remarks.guessed(element_place(element), NUMBER_TYPED, number=strays[0].mark)
            yield from self.numbered(element, [block for item in strays for block in item.blocks], strays[0].mark, "")

    def first(self, block: ForeignProse, number: str | None) -> ForeignProse:
        """Return the first text of a paragraph with its number, or with the mark that it has instead."""
        match = PRINTED_NUMBER.fullmatch(number or "")
        if match:
            self._last = int(match[1])
        elif number:
            self.text.remarks.left(block.place, MARK_AS_TEXT, mark=number)
            block = replace(block, content=(TextRun(f"{number} "), *block.content))
        goes_on = match is None and not self.as_written and self.goes_on(block)
        if not goes_on:
            self._in_members, self._is_numbered = False, match is not None
        elif TYPED_MARK.match(text_of(block.content)):
            self._in_members = True
        self._in_paragraph = True
        return replace(block, number=number if match else None, continued=goes_on)

    def typed_number(self, block: Block) -> tuple[str | None, Block]:
        """Return the number that an empty paragraph left over or that is typed in the text, and the text without it."""
        if not isinstance(block, ForeignProse) or self.as_written:
            return None, block
        owed, self._owed = self._owed, None
        first = block.content[0] if block.content else None
        match = TYPED_NUMBER.match(first.text) if isinstance(first, TextRun) else None
        if owed or not match or not isinstance(first, TextRun) or int(match["number"]) != self._last + 1:
            return owed, block
        self.text.remarks.guessed(block.place, NUMBER_TYPED, number=match["number"])
        rest = TextRun(match["stray"] + first.text[match.end() :])
        return match["number"], replace(block, content=(rest, *block.content[1:]))

    def goes_on(self, block: ForeignProse) -> bool:
        """Return whether text without a number continues the paragraph before it.

        After a numbered paragraph, it begins with a typed list mark, or comes after members of a list; after others, it
        begins with the mark of a member below another.
        """
        mark = TYPED_MARK.match(text_of(block.content))
        if not mark:
            self._depths.reset()
            return self._in_paragraph and self._is_numbered and self._in_members
        depth = self._depths.depth(mark["mark"])
        return self._in_paragraph and (self._is_numbered or depth > 0)

    def list(self, element: etree._Element) -> Iterator[Block]:
        """Yield a list with the text around it; items of a list without any marks become continued text."""
        items: list[ForeignItem] = []
        beneath: list[Block] = []
        after: list[Block] = []
        for child in element:
            name = name_of(child)
            if name in MEMBERS:
                items = _with_last(items, beneath)
                items.append(self.item(child, element))
                beneath = []
            elif name in LISTS and items:
                beneath += self.block(child)
            elif not items:
                yield from self.block(child)
            else:
                after += self.block(child)
        items = _with_last(items, beneath)
        if any(item.mark for item in items):
            ordered = any(character.isalnum() for item in items for character in item.mark)
            yield Listing(joined_members(items), ordered, element_place(element))
        else:
            yield from (_going_on(block) for item in items for block in item.blocks)
        yield from (_going_on(block) for block in after)

    def item(self, element: etree._Element, around: etree._Element) -> ForeignItem:
        """Return a list item with its mark."""
        blocks: list[Block] = []
        for child in element:
            if name_of(child) in HEADINGS:
                content = self.text.runs(child)
                self.text.remarks.left(element_place(child), SUBHEADING_IN_LIST, text=text_of(tidy(content)))
                blocks.append(ForeignProse(content, element_place(child)))
            else:
                blocks += self.block(child)
        if name_of(element) == "li" and not any(name_of(child) in PROSE | LISTS for child in element):
            blocks = list(self.prose(element))
        return ForeignItem(_number(element) or ("•" if name_of(around) == "ul" else ""), tuple(blocks))


def _with_last(items: list[ForeignItem], beneath: Iterable[Block]) -> list[ForeignItem]:
    """Return the items of a list, with blocks added to the last."""
    if items:
        items[-1] = replace(items[-1], blocks=(*items[-1].blocks, *beneath))
    return items


def _number(element: etree._Element) -> str | None:
    num = next((child for child in element if name_of(child) == "num"), None)
    return None if num is None else " ".join("".join(num.itertext()).split()) or None


def _going_on(block: Block) -> Block:
    return replace(block, continued=True) if isinstance(block, ForeignProse) else block
