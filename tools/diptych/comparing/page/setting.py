"""Blocks of a text → HTML, with marks on the words that findings are about."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, NamedTuple

from markupsafe import Markup, escape

from diptych.model.document import Fence, Figure, Heading, List, MarkupBlock, Prose, Quotation, Table
from diptych.model.exhibit import Chart, DataTable, SectionTable
from diptych.model.inline import Code, Emphasis, Image, LineBreak, Link, NoteMark, OtherLanguage, Text
from diptych.model.inline import Markup as RawMarkup

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from diptych.model.document import Block, Cell
    from diptych.model.inline import Inline

UNBROKEN = re.compile(r"(?<=\d) (?=\d{3}(?!\d))| (?=[%:;?!»])|(?<=«) ")
"""Spaces at which no line may end: between thousands, and before the marks that French sets apart."""
WIDE = 4
"""Columns of a table that still has room beside the other language, on paper too."""
DEEPEST = 6
"""The lowest level of headings in HTML."""
ALIGNED = {"right": ' class="right"', "center": ' class="center"'}
BULLET = "–"
CARET = "‸"
"""The mark where words are missing."""


class Mark(NamedTuple):
    """A mark on words.

    Attributes:
        start: Where they begin in the section.
        end: Where they end; the same place where words are missing.
        id: The id of the finding.
        number: Its number.
        severity: Its severity.
        kind: Its kind.
    """

    start: int
    end: int
    id: str
    number: int
    severity: str
    kind: str


class Marks:
    """The marks on a text, to be looked up by their places."""

    def __init__(self, marks: Iterable[Mark]) -> None:
        """Sort marks; what reaches how far is counted once."""
        self._marks = sorted(marks)
        self._starts = [mark.start for mark in self._marks]
        self._reach = list(accumulate((mark.end for mark in self._marks), max))

    def on(self, start: int, end: int) -> list[Mark]:
        """Return the marks on a stretch, or at one of its ends."""
        first, last = bisect_left(self._reach, start), bisect_right(self._starts, end)
        return [mark for mark in self._marks[first:last] if mark.end >= start]


class _Leaf(NamedTuple):
    """A stretch of text: where it is in the section, and whether it is bold, italic or raised."""

    text: str
    start: int
    end: int
    strong: bool = False
    slanted: bool = False
    raised: bool = False
    literal: bool = False


@dataclass(frozen=True, slots=True)
class Setter:
    """Sets the blocks of one text.

    Attributes:
        marks: The marks on the text.
        members: The marks of members of lists, as the file has them, by where they begin.
        signs: The signs of its footnotes by their labels.
        picture: The words for a picture, with `{words}` for what it shows.
    """

    marks: Marks
    members: Mapping[int, str]
    signs: Mapping[str, str]
    picture: str

    def blocks(self, blocks: Iterable[Block], lead: str = "") -> Markup:
        """Return the HTML of blocks; `lead` is the number before the first one."""
        parts = [self.block(block, lead if at == 0 else "") for at, block in enumerate(blocks)]
        return Markup("\n").join(parts)

    def block(self, block: Block, lead: str) -> Markup:
        """Return the HTML of one block."""
        match block:
            case Heading(level=level, content=content):
                return _element(f"h{min(level + 2, DEEPEST)}", self.inline(content))
            case Prose(content=content):
                number = Markup('<span class="number">{}</span> ').format(lead) if lead else Markup("")
                return _element("p", number + self.inline(content))
            case List():
                return self.list(block)
            case Quotation(blocks=inner):
                return Markup("<blockquote>{}</blockquote>").format(self.blocks(inner))
            case Table():
                return self.table(block)
            case _:
                return self.plain(block)

    def plain(self, block: Block) -> Markup:
        """Return the HTML of a block that is not running text."""
        match block:
            case Figure(image=image):
                return _element("p", self.inline((image,)))
            case Fence(text=text) | MarkupBlock(text=text):
                return _element("pre", escape(text))
            case DataTable(title=title) | Chart(title=title) | SectionTable(title=title):
                return _element("p", _element("i", escape(title)))
            case _:
                return Markup("<hr>")

    def list(self, block: List) -> Markup:
        """Return a list, with the marks that the file has."""
        items = (
            Markup('<li><span class="marker">{}</span> <div>{}</div></li>').format(
                self.members.get(item.span.start) or (f"{number}." if block.ordered else BULLET),
                self.blocks(item.blocks),
            )
            for number, item in enumerate(block.items, 1)
        )
        return _element("ul", Markup("").join(items), ' role="list"')

    def table(self, block: Table) -> Markup:
        """Return a table, in a box that scrolls where it is too wide."""
        says = any(map(_says, block.heads))
        heads = Markup("").join(self.row(row, "th", ' scope="col"') for row in block.heads)
        head = _element("thead", heads) if says else Markup("")
        body = _element("tbody", Markup("").join(self.row(row, "td") for row in block.body_rows))
        table = _element("table", head + body, ' class="many"' if len(block.header) > WIDE else "")
        return _element("div", table, ' class="wide" tabindex="0"')

    def row(self, cells: Sequence[Cell], tag: str, scope: str = "") -> Markup:
        """Return one row of a table."""
        parts = (_element(tag, self.inline(cell.content), f"{scope}{ALIGNED.get(cell.align, '')}") for cell in cells)
        return _element("tr", Markup("").join(parts))

    def inline(self, content: Sequence[Inline]) -> Markup:
        """Return running text with its marks."""
        return Markup("").join(part for leaf in self._leaves(content) for part in self._cut(leaf))

    def _cut(self, leaf: _Leaf) -> Iterator[Markup]:
        """Yield a leaf, cut where marks begin and end."""
        inside = self.marks.on(leaf.start, leaf.end)
        bounds = {leaf.start, leaf.end}
        if leaf.literal:
            bounds |= {at for one in inside for at in (one.start, one.end) if leaf.start < at < leaf.end}
        places = sorted(bounds)
        for start, end in pairwise(places) if len(places) > 1 else ((leaf.start, leaf.end),):
            text = leaf.text[start - leaf.start : end - leaf.start] if leaf.literal else leaf.text
            over = [one for one in inside if one.start < end and one.end > start]
            # A place at the end of a leaf is at the start of the next one, too: it is shown once, there.
            yield from (_missing(one) for one in inside if start == one.start == one.end)
            yield _marked(_styled(text, leaf), over)
            yield from (_sign(one) for one in over if one.end <= end)

    def _leaves(self, content: Iterable[Inline], *, strong: bool = False, slanted: bool = False) -> Iterator[_Leaf]:
        for node in content:
            match node:
                case Emphasis(strong=is_strong, children=children):
                    yield from self._leaves(children, strong=strong or is_strong, slanted=slanted or not is_strong)
                case OtherLanguage(children=children):
                    yield from self._leaves(children, strong=strong, slanted=slanted)
                case Link(children=children) if children:
                    yield from self._leaves(children, strong=strong, slanted=slanted)
                case _:
                    yield self._leaf(node, strong=strong, slanted=slanted)

    def _leaf(self, node: Inline, *, strong: bool, slanted: bool) -> _Leaf:
        plain = _Leaf("", node.span.start, node.span.end, strong, slanted)
        match node:
            case Text(text=text):
                return plain._replace(text=UNBROKEN.sub("\u00a0", text), literal=node.is_literal)
            case LineBreak(hard=hard):
                return plain._replace(text="\n" if hard else " ")
            case NoteMark(label=label):
                return plain._replace(text=self.signs.get(label, label), raised=True)
            case Image(alternative=alternative, target=target):
                return plain._replace(text=self.picture.format(words=alternative or target))
            case Link(target=text) | Code(text=text) | RawMarkup(text=text):
                return plain._replace(text=text)
            case _:
                return plain


def _says(cells: Iterable[Cell]) -> bool:
    return any(cell.content for cell in cells)


def _styled(text: str, leaf: _Leaf) -> Markup:
    html = Markup("<br>").join(escape(part) for part in text.split("\n"))
    for is_set, tag in ((leaf.strong, "b"), (leaf.slanted, "i"), (leaf.raised, "sup")):
        if is_set:
            html = _element(tag, html)
    return html


def _element(tag: str, content: Markup, attributes: str = "") -> Markup:
    """Return an element; its tag and attributes are ours."""
    return Markup(f"<{tag}{attributes}>") + content + Markup(f"</{tag}>")  # noqa: S704


def _marked(html: Markup, marks: Sequence[Mark]) -> Markup:
    if not marks or not html:
        return html
    # Of several marks on the same words, the one on the fewest is seen.
    seen = min(marks, key=lambda one: one.end - one.start)
    return Markup('<mark class="{} k-{}">{}</mark>').format(seen.severity, seen.kind, html)


def _missing(mark: Mark) -> Markup:
    return Markup('<mark class="{} k-{} point">{}</mark>{}').format(mark.severity, mark.kind, CARET, _sign(mark))


def _sign(mark: Mark) -> Markup:
    """Return the number of a finding after its words, which leads to it."""
    return Markup('<a class="sign {} k-{}" href="#{}">{}</a>').format(mark.severity, mark.kind, mark.id, mark.number)
