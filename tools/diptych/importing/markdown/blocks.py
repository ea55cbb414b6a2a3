"""Tokens of foreign Markdown → headings, paragraphs, lists, tables and notes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode
from mdit_py_plugins.attrs import attrs_block_plugin, attrs_plugin
from mdit_py_plugins.colon_fence import colon_fence_plugin
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.myst_role import myst_role_plugin

from diptych.formats.places import ForeignPlace
from diptych.i18n import N_
from diptych.importing.markdown.text import fit_label, pieces_of, shallow, without_markup
from diptych.importing.shared.manuscript import (
    ForeignItem,
    ForeignNote,
    ForeignProse,
    ForeignQuotation,
    ForeignTable,
    Listing,
    TextRun,
)
from diptych.importing.shared.outline import MetHeading
from diptych.importing.shared.pieces import LINE_END, Piece, cut, runs_of, text_of_pieces, unemphasised

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markdown_it.token import Token

    from diptych.importing.shared.outline import Flow
    from diptych.importing.shared.remarks import Remarks

MAX_NESTING = 40
DEEPEST_DIRECTIVE = 5
NUMERAL = re.compile(r"(?P<numeral>[IVXL]+|[A-Z])\.\s+")
TYPED_NUMBER = re.compile(r"(?P<mark>[0-9]{1,4}\.)\s+")
ATTRIBUTES = re.compile(r"(?<!\s)\s*\{[^{}]*\}\s*$")
NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")

CODE = N_("A block of code was kept as a quotation.")
MARKUP = N_("HTML was dropped, and the text in it kept: “{text}”.")
DIRECTIVE = N_("A directive of another tool, “{name}”, was kept as a quotation.")
TITLED_DIRECTIVE = N_(
    "A directive of another tool, “{name}”, was kept as a quotation, and its title dropped: “{text}”."
)
LINE_ACROSS = N_("A horizontal rule was dropped.")
DEFINITION = N_("A definition list was kept as paragraphs.")
NUMBERED_LIST = N_("A list numbered from {first} was taken for numbered paragraphs.")


def make_foreign_parser() -> MarkdownIt:
    """Return a parser for CommonMark with the additions of Pandoc, MyST and Hugo."""
    parser = MarkdownIt("commonmark", {"maxNesting": MAX_NESTING}).enable(["table", "strikethrough"])
    parser.use(footnote_plugin).use(attrs_plugin).use(attrs_block_plugin).use(deflist_plugin)
    return parser.use(colon_fence_plugin).use(myst_role_plugin)


@dataclass(slots=True)
class MarkdownReader:
    """Reads the blocks of one file.

    Attributes:
        lang: Language of the text.
        remarks: Takes what cannot be carried over.
        offset: How many lines come before the text.
        notes: The footnotes, once the text is read.
    """

    lang: str
    remarks: Remarks
    offset: int = 0
    notes: list[ForeignNote] = field(default_factory=list)
    _last: int = 0
    _runs: bool = False
    _directives: int = 0
    _anchors: set[str] = field(default_factory=set)

    def read(self, tokens: Sequence[Token]) -> Iterator[Flow]:
        """Yield the blocks of a file from its tokens."""
        root = SyntaxTreeNode(shallow(tokens))
        self._anchors = {anchor for node in root.children if node.type == "heading" and (anchor := _anchor(node))}
        self._runs = _numbers_run(root)
        for node in root.children:
            yield from self._top(node)

    def _place(self, node: SyntaxTreeNode) -> ForeignPlace:
        line = node.map[0] if node.map else 0
        return ForeignPlace(N_("line {number}"), number=line + self.offset + 1)

    def _top(self, node: SyntaxTreeNode) -> Iterator[Flow]:
        place = self._place(node)
        if node.type == "heading":
            yield self._heading(node, place)
        elif node.type == "footnote_block":
            self.notes += (self._note(child) for child in node.children)
        elif node.type == "ordered_list" and (numbers := self._numbers(node)):
            self.remarks.guessed(place, NUMBERED_LIST, first=numbers[0])
            for number, item in zip(numbers, node.children, strict=True):
                yield from self._numbered(number, item)
        elif node.type == "paragraph":
            yield self._paragraph(node, place)
        else:
            yield from self._others(node, place)

    def _heading(self, node: SyntaxTreeNode, place: ForeignPlace) -> MetHeading:
        pieces = _without_attributes(unemphasised(self._pieces(node, place)))
        numeral = NUMERAL.match(text_of_pieces(pieces))
        content = runs_of(cut(pieces, numeral.end() if numeral else 0), self.lang)
        return MetHeading(
            content, int(node.tag[1:]), place, numeral["numeral"] if numeral else "", anchor=_anchor(node)
        )

    def _paragraph(self, node: SyntaxTreeNode, place: ForeignPlace) -> ForeignProse:
        pieces = self._pieces(node, place)
        typed = TYPED_NUMBER.match(text_of_pieces(pieces))
        if not typed:
            return ForeignProse(runs_of(pieces, self.lang), place)
        self._last = int(typed["mark"].strip("."))
        return ForeignProse(runs_of(cut(pieces, typed.end()), self.lang), place, typed["mark"])

    def _numbers(self, node: SyntaxTreeNode) -> list[int]:
        """Return the paragraph numbers of a list; empty if the list is not part of the run of numbers."""
        first = _start(node)
        return list(range(first, first + len(node.children))) if self._runs and first == self._last + 1 else []

    def _numbered(self, number: int, item: SyntaxTreeNode) -> Iterator[Flow]:
        self._last = number
        for at, block in enumerate(self._blocks(item)):
            if at == 0 and isinstance(block, ForeignProse):
                yield ForeignProse(block.content, block.place, f"{number}.")
            else:
                yield block

    def _others(
        self, node: SyntaxTreeNode, place: ForeignPlace
    ) -> Iterator[ForeignProse | Listing | ForeignQuotation | ForeignTable]:
        """Yield the blocks of a node at any depth."""
        match node.type:
            case "paragraph" | "heading" | "dt":
                yield ForeignProse(runs_of(self._pieces(node, place), self.lang), place)
            case "bullet_list" | "ordered_list":
                yield self._list(node, place)
            case "blockquote":
                yield ForeignQuotation(tuple(self._blocks(node)), place)
            case "table":
                yield self._table(node, place)
            case "dl" | "dd":
                self.remarks.guessed(place, DEFINITION)
                yield from self._blocks(node)
            case _:
                yield from self._foreign(node, place)

    def _foreign(self, node: SyntaxTreeNode, place: ForeignPlace) -> Iterator[ForeignProse | ForeignQuotation]:
        """Yield what is kept of a node that reports do not have; nothing is kept of a horizontal rule."""
        if node.type in ("fence", "code_block", "colon_fence"):
            yield self._code(node, place)
        elif node.type == "html_block":
            yield from self._markup(node, place)
        elif node.type == "hr":
            self.remarks.dropped(place, LINE_ACROSS)

    def _blocks(self, node: SyntaxTreeNode) -> Iterator[ForeignProse | Listing | ForeignQuotation | ForeignTable]:
        for child in node.children:
            if child.type != "footnote_anchor":
                yield from self._others(child, self._place(child) if child.map else self._place(node))

    def _list(self, node: SyntaxTreeNode, place: ForeignPlace) -> Listing:
        ordered = node.type == "ordered_list"
        items = tuple(
            ForeignItem("" if ordered else child.markup or "-", tuple(self._blocks(child))) for child in node.children
        )
        return Listing(items, ordered, place)

    def _table(self, node: SyntaxTreeNode, place: ForeignPlace) -> ForeignTable:
        rows = [row for part in node.children for row in part.children]
        cells = [[runs_of(self._pieces(cell, place), self.lang) for cell in row.children] for row in rows]
        aligns = tuple(_align(cell) for cell in rows[0].children) if rows else ()
        return ForeignTable(tuple(tuple(row) for row in cells), place, aligns=aligns)

    def _tell_directive(self, written: str, place: ForeignPlace) -> None:
        name, _, title = written.partition(" ")
        if title.strip():
            self.remarks.dropped(place, TITLED_DIRECTIVE, name=name, text=title.strip())
        else:
            self.remarks.left(place, DIRECTIVE, name=name)

    def _code(self, node: SyntaxTreeNode, place: ForeignPlace) -> ForeignQuotation:
        """Return a block of code, or a directive with the Markdown inside it, as a quotation."""
        directive = node.type == "colon_fence" or node.info.strip().startswith("{")
        if directive and self._directives < DEEPEST_DIRECTIVE:
            self._tell_directive(node.info.strip(), place)
            self._directives += 1
            inner = SyntaxTreeNode(shallow(make_foreign_parser().parse(node.content))).children
            blocks = tuple(block for child in inner for block in self._others(child, place))
            self._directives -= 1
            return ForeignQuotation(blocks, place)
        self.remarks.left(place, CODE)
        text = LINE_END.join(node.content.rstrip("\n").split("\n"))
        return ForeignQuotation((ForeignProse(runs_of((Piece(text),), self.lang), place),), place)

    def _markup(self, node: SyntaxTreeNode, place: ForeignPlace) -> Iterator[ForeignProse]:
        text = without_markup(node.content)
        self.remarks.dropped(place, MARKUP, text=" ".join(node.content.split()))
        if text.strip():
            yield ForeignProse((TextRun(" ".join(text.split())),), place)

    def _note(self, node: SyntaxTreeNode) -> ForeignNote:
        label = str(node.meta.get("label") or node.meta.get("id", ""))
        place = ForeignPlace(N_("footnote {label}"), label=label)
        return ForeignNote(fit_label(label), tuple(self._blocks(node)), place)

    def _pieces(self, node: SyntaxTreeNode, place: ForeignPlace) -> tuple[Piece, ...]:
        inline = [child for child in node.children if child.type == "inline"]
        return tuple(piece for child in inline for piece in pieces_of(child, place, self.remarks, self._anchors))


def _start(node: SyntaxTreeNode) -> int:
    return int(node.attrs.get("start", 1))


def _numbers_run(root: SyntaxTreeNode) -> bool:
    """Return whether ordered lists number the paragraphs of a file.

    They do if one continues where another ended, or if they hold all its paragraphs, with empty lines between.
    """
    lists = [node for node in root.children if node.type == "ordered_list"]
    ends = {_start(node) + len(node.children) for node in lists}
    if any(_start(node) > 1 and _start(node) in ends for node in lists):
        return True
    return all(node.type != "paragraph" for node in root.children) and all(map(_is_loose, lists))


def _is_loose(node: SyntaxTreeNode) -> bool:
    """Return whether the members of a list have empty lines between them."""
    return not any(block.hidden for item in node.children for block in item.children if block.type == "paragraph")


def _anchor(node: SyntaxTreeNode) -> str:
    """Return the name of a heading, from its attributes; empty if it has none that a section can have."""
    match = ATTRIBUTES.search("".join(child.content for child in node.children))
    name = re.search(r"#([\w-]+)", match[0]) if match else None
    return name[1] if name and NAME.fullmatch(name[1]) else ""


def _without_attributes(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    text = ATTRIBUTES.sub("", pieces[-1].text) if pieces else ""
    return (*pieces[:-1], replace(pieces[-1], text=text)) if pieces else ()


def _align(cell: SyntaxTreeNode) -> str:
    return str(cell.attrs.get("style", "")).removeprefix("text-align:")
