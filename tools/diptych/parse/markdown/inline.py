"""Inline tokens with places → inline nodes with spans."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from diptych.model.inline import Code, Emphasis, Image, LineBreak, Link, Markup, NoteMark, OtherLanguage, Text
from diptych.model.prose import as_seen
from diptych.parse.markdown.comments import INLINE
from diptych.parse.markdown.foreign_words import FOREIGN
from diptych.parse.markdown.markdown import BARE

if TYPE_CHECKING:
    from collections.abc import Callable

    from markdown_it import MarkdownIt
    from markdown_it.token import Token

    from diptych.model.inline import Inline
    from diptych.model.source import Span
    from diptych.parse.markdown.placement import Placement

DEEPEST = 50
"""Most levels of emphasis within emphasis; below them the emphasis is lost, but no text."""
AS_WRITTEN = frozenset({"autolink", BARE})
"""The marks of links whose text is their address, with or without angle brackets."""


@dataclass(slots=True)
class _Open:
    """An emphasis or a link that is being read."""

    token: Token | None
    children: list[Inline] = field(default_factory=list)


def read_inline(
    md: MarkdownIt, text: str, placement: Placement, env: dict[str, object]
) -> tuple[tuple[Inline, ...], tuple[Span, ...]]:
    """Read a block's text.

    Args:
        md: The parser.
        text: The block's text, without the prefixes of its lines.
        placement: The place of each code point of `text` in the source.
        env: What the block parser found in the whole file: link references, notes.

    Returns:
        The nodes in order, where the spans of `Text` nodes quote the source; and the places of the comments among them.
    """
    tokens: list[Token] = []
    md.inline.parse(text, md, env, tokens)
    reader = _Reader(text, placement)
    return reader.read(tokens), tuple(reader.comments)


class _Reader:
    """Builds the tree of nodes from a flat sequence of tokens."""

    def __init__(self, text: str, placement: Placement) -> None:
        self.text = text
        self.placement = placement
        self.stack = [_Open(None)]
        self.comments: list[Span] = []

    def read(self, tokens: list[Token]) -> tuple[Inline, ...]:
        for token in tokens:
            if token.nesting == 1:
                self.stack.append(_Open(token))
            elif token.nesting == -1:
                self.close(token)
            elif token.type in ("text", "text_special"):
                self.add_text(token)
            elif token.type == INLINE:
                self.comments.append(self.span(token))
            else:
                self.add(READERS[token.type](token, self.span(token)))
        children = self.stack[0].children
        while self.comments and children and isinstance(children[-1], LineBreak):
            children.pop()  # only a comment is on the last line
        return tuple(children)

    def span(self, token: Token) -> Span:
        start, end = token.meta["place"]
        if token.type in ("softbreak", "hardbreak"):
            return self.placement.breaks(start, end)
        return self.placement.span(start, end)

    def add(self, node: Inline) -> None:
        self.stack[-1].children.append(node)

    def close(self, token: Token) -> None:
        opened = self.stack.pop()
        assert opened.token is not None  # noqa: S101 - tokens come in pairs
        children = tuple(opened.children)
        if token.type == "link_close":
            self.add(self.link(opened.token, children))
        elif token.type == f"{FOREIGN}_close":
            self.add(OtherLanguage(self.span(opened.token), str(opened.token.attrs["lang"]), children))
        elif len(self.stack) > DEEPEST:
            self.stack[-1].children.extend(children)
        else:
            self.add(self.emphasis(opened.token, token, children))

    def link(self, opening: Token, children: tuple[Inline, ...]) -> Link:
        target = str(opening.attrs["href"])
        title, label = str(opening.attrs.get("title", "")), opening.meta.get("label", "")
        return Link(self.span(opening), target, children, opening.markup in AS_WRITTEN, title, label)

    def emphasis(self, opening: Token, closing: Token, children: tuple[Inline, ...]) -> Emphasis:
        # The second mark of `**` is a token of its own, emptied by markdown-it-py.
        outer = len(opening.markup) - 1
        start, end = opening.meta["place"][0] - outer, closing.meta["place"][1] + outer
        strong = opening.type == "strong_open"
        return Emphasis(self.placement.span(start, end), strong, children)

    def add_text(self, token: Token) -> None:
        start, end = token.meta["place"]
        if not token.content:
            return
        if self.text[start:end] != token.content:
            self.add(Text(self.placement.span(start, end), token.content))
            return
        for first, last in self.unbroken(start, end):
            self.add_literal(Text(self.placement.span(first, last), self.text[first:last]))

    def unbroken(self, start: int, end: int) -> list[tuple[int, int]]:
        r"""Split where the source has an extra character, as for `\|` in a table."""
        if self.placement.is_unbroken(start, end):
            return [(start, end)]
        offsets = self.placement.offsets
        cuts = [at for at in range(start + 1, end) if offsets[at] != offsets[at - 1] + 1]
        return list(zip([start, *cuts], [*cuts, end], strict=True))

    def add_literal(self, run: Text) -> None:
        """Add a text, joined to the one before it if they are adjacent in the source."""
        children = self.stack[-1].children
        before = children[-1] if children else None
        if isinstance(before, Text) and before.is_literal and before.span.end == run.span.start:
            children[-1] = Text(before.span.to(run.span), before.text + run.text)
        else:
            children.append(run)


def _image(token: Token, span: Span) -> Image:
    title = str(token.attrs.get("title", ""))
    target, label = as_seen(str(token.attrs["src"])), token.meta.get("label", "")
    return Image(span, target, as_seen(_alternative(token)), as_seen(title), label)


def _alternative(image: Token) -> str:
    """Return the words of an image's label, without mark-up."""
    parts = ("\n" if part.type.endswith("break") else part.content for part in image.children or ())
    return " ".join("".join(parts).split())


READERS: dict[str, Callable[[Token, Span], Inline]] = {
    "softbreak": lambda _token, span: LineBreak(span, hard=False),
    "hardbreak": lambda _token, span: LineBreak(span, hard=True),
    "code_inline": lambda token, span: Code(span, token.content),
    "footnote_ref": lambda token, span: NoteMark(span, as_seen(token.meta["label"])),
    "html_inline": lambda token, span: Markup(span, token.content),
    "image": _image,
}
