"""markdown-it-py, set up for Diptych and extended to give the place of each inline token."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_block import reference
from markdown_it.rules_inline import StateInline, image, link, text
from mdit_py_plugins.attrs import attrs_block_plugin
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.footnote.index import footnote_ref
from typing_extensions import override

from diptych.parse.markdown.bare_addresses import bare_addresses, read_characters, target_of_address
from diptych.parse.markdown.comments import read_comment, read_comment_block
from diptych.parse.markdown.foreign_words import read_foreign_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from markdown_it.rules_block import StateBlock
    from markdown_it.token import Token
    from markdown_it.utils import EnvType

    InlineRule = Callable[[StateInline, bool], bool]

END_OF_LABEL = re.compile(r"[\] \n]")
BARE = "bare"
"""What marks the tokens of a link that is an address as it is."""
MAX_NESTING = 40
"""Most levels of blocks within blocks, and links within links, that the parser reads."""


class AcceptingParser(MarkdownIt):
    """A parser that accepts all link targets as written: rules judge them."""

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
    """The state of the inline parser, with the start of pending text."""

    pending_start = 0

    @cached_property
    def ends_of_labels(self) -> tuple[int, ...]:
        """Offsets at which the label of a footnote mark ends if it began before."""
        return tuple(match.start() for match in END_OF_LABEL.finditer(self.src))

    @cached_property
    def last_link(self) -> int:
        """The offset at which the text of the last link or picture ends."""
        return self.src.rfind("]" if self.env.get("references") else "](")

    @cached_property
    def addresses(self) -> tuple[tuple[int, int], ...]:
        """Where the bare addresses begin and end."""
        return tuple(bare_addresses(self.src))

    def next_address(self, pos: int) -> tuple[int, int] | None:
        """Return the first bare address that begins at `pos` or after it, unless the text is that of a link."""
        if self.linkLevel or not self.addresses:
            return None
        place = bisect_left(self.addresses, (pos, 0))
        return self.addresses[place] if place < len(self.addresses) else None

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
        assert isinstance(state, PlacedState)  # noqa: S101 - only `parse` makes it
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
    """Set the places of the tokens that one rule has made between `start` and `end`."""
    unplaced = [token for token in tokens if "place" not in token.meta]
    if tokens and all(token.type == "text" for token in unplaced):
        for token in unplaced:
            token.meta["place"] = (start, start + len(token.content))
            start += len(token.content)
        return
    for token in unplaced:
        inside = token.type == "text"
        token.meta["place"] = (start + 1, end - 1) if inside else (start, end)


def read_note_mark(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - markdown-it-py calls it so
    """Read a footnote mark with the plugin's rule, but only where the mark has an end: the rule searches each time."""
    if not isinstance(state, PlacedState) or not state.src.startswith("[^", state.pos):
        return False
    after = bisect_left(state.ends_of_labels, state.pos)
    if after == len(state.ends_of_labels) or state.src[state.ends_of_labels[after]] != "]":
        return False
    return footnote_ref(state, silent, always_match=True)


def read_address(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - markdown-it-py calls it so
    """Read a web address without angle brackets as a link."""
    found = state.next_address(state.pos) if isinstance(state, PlacedState) else None
    if found is None or found[0] != state.pos or found[1] > state.posMax:
        return False
    start, end = found
    if not silent:
        characters = tuple(read_characters(state.src[start:end]))
        opening = state.push("link_open", "a", 1)
        opening.attrs = {"href": target_of_address("".join(shown for *_, shown in characters))}
        opening.markup = BARE
        opening.meta["place"] = found
        for first, last, shown in characters:
            token = state.push("text", "", 0)
            token.content, token.meta["place"] = shown, (start + first, start + last)
        state.push("link_close", "a", -1).meta["place"] = found
    state.pos = end
    return True


def read_text(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - markdown-it-py calls it so
    """Read text up to the next mark or address."""
    found = state.next_address(state.pos) if isinstance(state, PlacedState) else None
    if found is None:
        return text(state, silent)
    mark = state.md.inline.terminator_re.search(state.src, state.pos)
    stop = min(found[0], mark.start() if mark else state.posMax, state.posMax)
    if not silent:
        state.append_pending(state.src[state.pos : stop])
    read, state.pos = stop > state.pos, stop
    return read


def read_definition(state: StateBlock, line: int, end: int, silent: bool) -> bool:  # noqa: FBT001 - as above
    """Read where links lead; what begins as the text of a note with a space in its name, `[^a b]: c`, is prose."""
    begins = state.bMarks[line] + state.tShift[line]
    return not state.src.startswith("[^", begins) and reference(state, line, end, silent)


def _where_one_may_end(rule: InlineRule) -> InlineRule:
    """Return a rule for links or pictures that does not search for an end where there is none."""

    def read(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - markdown-it-py calls it so
        return isinstance(state, PlacedState) and state.pos < state.last_link and rule(state, silent)

    return read


def make_parser() -> MarkdownIt:
    """Return the Markdown parser of Diptych.

    It reads CommonMark with pipe tables, footnotes and block attributes. Inline text is not read yet: `PlacedInline`
    reads it once the place of each block's text is known.
    """
    md = AcceptingParser("commonmark", {"maxNesting": MAX_NESTING, "store_labels": True})
    md.enable("table")
    md.use(footnote_plugin, inline=False, move_to_end=False, always_match_refs=True)
    md.block.ruler.at("reference", read_definition, {"alt": []})
    md.block.ruler.at("html_block", read_comment_block, {"alt": ["paragraph", "reference", "blockquote"]})
    md.inline.ruler.before("html_inline", "comment", read_comment)
    md.inline.ruler.at("text", read_text)
    md.inline.ruler.before("text", "address", read_address)
    md.inline.ruler.at("footnote_ref", read_note_mark)
    md.inline.ruler.before("link", "foreign_words", read_foreign_words)
    md.inline.ruler.at("link", _where_one_may_end(link))
    md.inline.ruler.at("image", _where_one_may_end(image))
    md.use(attrs_block_plugin)
    inline = PlacedInline()
    inline.ruler, inline.ruler2 = md.inline.ruler, md.inline.ruler2
    md.inline = inline
    md.core.ruler.enableOnly(["block"])
    md.inline.ruler2.disable("fragments_join")
    return md
