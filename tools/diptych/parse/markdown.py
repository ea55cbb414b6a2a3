"""markdown-it-py, set up for Diptych, and taught to say where each inline token stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markdown_it import MarkdownIt
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_inline import StateInline
from mdit_py_plugins.attrs import attrs_block_plugin
from mdit_py_plugins.footnote import footnote_plugin
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.token import Token
    from markdown_it.utils import EnvType

MAX_NESTING = 40
"""Blocks within blocks, and links within links, that the parser follows."""


class AcceptingParser(MarkdownIt):
    """A parser that takes link targets as written, all of them: rules judge them."""

    @override
    def validateLink(self, url: str) -> bool:
        """Accept every target."""
        return True

    @override
    def normalizeLink(self, url: str) -> str:
        """Return the target as it is."""
        return url

    @override
    def normalizeLinkText(self, link: str) -> str:
        """Return the target's text as it is."""
        return link


class PlacedState(StateInline):
    """The state of the inline parser, which also knows where pending text began."""

    pending_start = 0

    @override
    def pushPending(self) -> Token:
        """Turn pending text into a token that knows its place."""
        token = super().pushPending()
        token.meta["place"] = (self.pending_start, self.pending_start + len(token.content))
        return token


class PlacedInline(ParserInline):
    """The inline parser; each token's `meta["place"]` is its start and end in the text."""

    @override
    def tokenize(self, state: StateInline) -> None:
        """Read the text from `state.pos` to `state.posMax`."""
        assert isinstance(state, PlacedState)  # noqa: S101 - made in `parse`, nowhere else
        rules = self.ruler.getRules("")
        silent = False
        end = state.posMax
        deepest = state.md.options["maxNesting"]
        while state.pos < end:
            start, count, pending = state.pos, len(state.tokens), bool(state.pending)
            found = state.level < deepest and any(rule(state, silent) for rule in rules)
            if not found:
                state.append_pending(state.src[start])
                state.pos = start + 1
            if len(state.tokens) > count or not pending:
                state.pending_start = start
            _place(state.tokens[count:], start, state.pos)
        if state.pending:
            state.pushPending()

    @override
    def parse(self, src: str, md: MarkdownIt, env: EnvType, tokens: list[Token]) -> list[Token]:
        """Read a whole text."""
        state = PlacedState(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens


def _place(tokens: Sequence[Token], start: int, end: int) -> None:
    """Place what one rule has pushed between `start` and `end`."""
    unplaced = [token for token in tokens if "place" not in token.meta]
    if tokens and all(token.type == "text" for token in unplaced):
        for token in unplaced:
            token.meta["place"] = (start, start + len(token.content))
            start += len(token.content)
        return
    for token in unplaced:
        inside = token.type == "text"
        token.meta["place"] = (start + 1, end - 1) if inside else (start, end)


def make_parser() -> MarkdownIt:
    """Return the Markdown parser of Diptych.

    CommonMark with pipe tables, footnotes and block attributes. Inline text is left unread: `PlacedInline` reads it
    once the place of each block's text is known.
    """
    md = AcceptingParser("commonmark", {"maxNesting": MAX_NESTING})
    md.enable("table")
    md.use(footnote_plugin, inline=False, move_to_end=False, always_match_refs=True)
    md.use(attrs_block_plugin)
    inline = PlacedInline()
    inline.ruler, inline.ruler2 = md.inline.ruler, md.inline.ruler2
    md.inline = inline
    md.core.ruler.enableOnly(["block"])
    md.inline.ruler2.disable("fragments_join")
    return md
