"""Block tokens → blocks with spans."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from diptych.model.document import (
    Attributes,
    Block,
    Cell,
    Divider,
    Fence,
    Figure,
    Heading,
    Item,
    List,
    MarkupBlock,
    Note,
    Prose,
    Quotation,
    Table,
)
from diptych.model.inline import Image
from diptych.model.prose import as_seen
from diptych.model.source import Span
from diptych.parse.faults import TOO_DEEP
from diptych.parse.markdown.comments import BLOCK, comments_within
from diptych.parse.markdown.inline import read_inline
from diptych.parse.markdown.links import read_definitions
from diptych.parse.markdown.markdown import MAX_NESTING
from diptych.parse.markdown.placement import INDENT
from diptych.parse.markdown.rows import WrittenRow, row_faults

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from markdown_it import MarkdownIt
    from markdown_it.token import Token

    from diptych.model.diagnostic import Diagnostic
    from diptych.model.document import Comment, Definition
    from diptych.model.inline import Inline
    from diptych.parse.markdown.placement import Lines, Placement

Parsed = Block | Attributes | Note


@dataclass(frozen=True, slots=True)
class Body:
    """The body of a section as Markdown reads it.

    Attributes:
        blocks: Blocks in order, with footnotes and `{…}` attributes at their places among them.
        definitions: Where links with labels lead.
        comments: Notes to colleagues, in order.
        diagnostics: The first block that is nested too deep for its content to be read, and rows that do not fit.
    """

    blocks: tuple[Parsed, ...]
    definitions: tuple[Definition, ...]
    comments: tuple[Comment, ...]
    diagnostics: tuple[Diagnostic, ...]


def read_blocks(md: MarkdownIt, lines: Lines) -> Body:
    """Read the body of a section.

    Args:
        md: The parser.
        lines: The lines of the body.
    """
    env: dict[str, object] = {}
    tokens = md.parse(lines.text, env)
    deepest = (token for token in tokens if token.level >= MAX_NESTING - 1 and token.map)
    too_deep = tuple(TOO_DEEP.at(lines.span(*token.map)) for token in deepest if token.map)
    reader = _BlockReader(md, lines, env)
    blocks = reader.read([token for token in tokens if token.type != BLOCK])
    alone = (lines.span(*token.map) for token in tokens if token.type == BLOCK and token.map)
    places = sorted({(span.start, span.end) for span in (*alone, *reader.comments)})
    comments = tuple(one for place in places for one in comments_within(lines.source, *place))
    return Body(blocks, read_definitions(env, lines), comments, (*too_deep[:1], *reader.diagnostics))


class _BlockReader:
    """Reads blocks from tokens; `at` is the index of the next token."""

    def __init__(self, md: MarkdownIt, lines: Lines, env: dict[str, object]) -> None:
        self.md = md
        self.lines = lines
        self.env = env
        self.tokens: Sequence[Token] = ()
        self.at = 0
        self.floor = 0
        self.misplaced: list[Attributes | Note] = []
        self.comments: list[Span] = []
        self.diagnostics: list[Diagnostic] = []
        self.readers: dict[str, Callable[[Token], Parsed]] = {
            "paragraph_open": self.prose,
            "heading_open": self.heading,
            "bullet_list_open": self.list,
            "ordered_list_open": self.list,
            "blockquote_open": self.quotation,
            "table_open": self.table,
            "footnote_reference_open": self.note,
        }

    def read(self, tokens: Sequence[Token]) -> tuple[Parsed, ...]:
        self.tokens = tokens
        blocks: list[Parsed] = []
        while self.at < len(tokens):
            block = self.block()
            blocks += (*self.misplaced, block)
            self.misplaced.clear()
        return tuple(blocks)

    def next(self) -> Token:
        token = self.tokens[self.at]
        self.at += 1
        return token

    def block(self) -> Parsed:
        token = self.next()
        return self.readers.get(token.type, self.leaf)(token)

    def leaf(self, token: Token) -> Parsed:
        span = self.span(token)
        match token.type:
            case "fence" | "code_block":
                return Fence(span, token.info.strip(), token.content)
            case "hr":
                return Divider(span)
            case "attrs_block":
                return _attributes(token, span)
            case _:
                return MarkupBlock(span, token.content.rstrip("\n"))

    def blocks_until(self, closing: str) -> tuple[Block, ...]:
        blocks: list[Block] = []
        while self.tokens[self.at].type != closing:
            block = self.block()
            # Attributes and notes belong at the top level: those inside a list are moved to the place before it.
            if isinstance(block, (Attributes, Note)):
                self.misplaced.append(block)
            else:
                blocks.append(block)
        self.next()
        return tuple(blocks)

    def span(self, token: Token) -> Span:
        first, last = token.map or (0, 1)
        return self.lines.span(first, last, self.floor)

    def inline(self, text: str, placement: Placement) -> tuple[Inline, ...]:
        content, comments = read_inline(self.md, text, placement, self.env)
        self.comments += comments
        return content

    def prose(self, _opening: Token) -> Prose | Figure:
        token = self.next()
        self.next()
        first = (token.map or (0, 1))[0]
        placement = self.lines.place_prose(token.content, first)
        content = self.inline(token.content, placement)
        span = placement.span(0, len(token.content))
        if len(content) == 1 and isinstance(content[0], Image):
            return Figure(span, content[0])
        return Prose(span, content)

    def heading(self, opening: Token) -> Heading:
        token = self.next()
        self.next()
        first = (token.map or (0, 1))[0]
        if opening.markup.startswith("#"):
            placement = self.lines.place_heading(token.content, first, self.floor)
        else:
            placement = self.lines.place_prose(token.content, first)
        content = self.inline(token.content, placement)
        return Heading(self.span(opening), int(opening.tag[1:]), content)

    def list(self, opening: Token) -> List:
        span = self.span(opening)
        items: list[Item] = []
        while (token := self.next()).type == "list_item_open":
            items.append(self.item(token))
        start = int(opening.attrs.get("start", 1))
        return List(span, opening.type == "ordered_list_open", tuple(items), start)

    def item(self, opening: Token) -> Item:
        span, outer = self.span(opening), self.floor
        self.floor = span.start + len(opening.info) + len(opening.markup)
        blocks = self.blocks_until("list_item_close")
        self.floor = outer
        return Item(span, blocks)

    def quotation(self, opening: Token) -> Quotation:
        first = (opening.map or (0, 1))[0]
        start = self.lines.start_of(first, self.floor, INDENT)
        span = Span(self.lines.source.path, start, self.span(opening).end)
        outer, self.floor = self.floor, start + 1
        blocks = self.blocks_until("blockquote_close")
        self.floor = outer
        return Quotation(span, blocks)

    def note(self, opening: Token) -> Note:
        span, outer = self.span(opening), self.floor
        self.floor = span.start + len(opening.meta["label"]) + len("[^]:")
        blocks = self.blocks_until("footnote_reference_close")
        self.floor = outer
        return Note(span, as_seen(opening.meta["label"]), blocks)

    def table(self, opening: Token) -> Table:
        rows: list[tuple[Cell, ...]] = []
        written: list[WrittenRow] = []
        while (token := self.next()).type != "table_close":
            if token.type == "tr_open":
                written.append(self.written_row(token))
                rows.append(self.row(written[-1]))
        self.diagnostics += row_faults(self.lines.source, len(rows[0]), written[1:])
        return Table(self.span(opening), rows[0], tuple(rows[1:]))

    def written_row(self, opening: Token) -> WrittenRow:
        line = (opening.map or (0, 1))[0]
        start = self.lines.start_of(line, self.floor)
        span = Span(self.lines.source.path, start, max(start, self.lines.end_of(line)))
        return WrittenRow(span, self.lines.place_cells(line, self.floor))

    def row(self, written: WrittenRow) -> tuple[Cell, ...]:
        cells: list[Cell] = []
        while (token := self.next()).type != "tr_close":
            if token.type in ("th_open", "td_open"):
                cells.append(self.cell(token, written.cells[len(cells) :]))
        return tuple(cells)

    def cell(self, opening: Token, placed: Sequence[tuple[str, Placement]]) -> Cell:
        align = str(opening.attrs.get("style", "")).removeprefix("text-align:")
        inline = self.tokens[self.at]
        if not placed:
            return Cell(self.lines.end_span((inline.map or (0, 1))[0]), (), align)
        text, placement = placed[0]
        return Cell(placement.span(0, len(text)), self.inline(text, placement), align)


def _attributes(token: Token, span: Span) -> Attributes:
    anchor = token.attrs.get("id")
    classes = str(token.attrs.get("class", "")).split()
    others = tuple((str(key), str(value)) for key, value in token.attrs.items() if key not in ("id", "class"))
    return Attributes(span, None if anchor is None else str(anchor), tuple(classes), others)
