"""Links, pictures and marks of footnotes: passed over where none can end, and else read as the libraries read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st
from markdown_it.rules_inline import image, link
from mdit_py_plugins.footnote.index import footnote_ref

from diptych.parse.markdown.markdown import make_parser

if TYPE_CHECKING:
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

GUARDED = make_parser()
PLAIN = make_parser()
PLAIN.inline.ruler.at("link", link)
PLAIN.inline.ruler.at("image", image)


def any_mark(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - markdown-it-py calls it so
    return footnote_ref(state, silent, always_match=True)


PLAIN.inline.ruler.at("footnote_ref", any_mark)
PIECES = st.sampled_from(("[", "[^", "![", "]", "](", "](b)", "][r]", "[r]", "a", " ", "\n", "`", "*", "\\"))


@given(st.lists(PIECES, max_size=16).map("".join), st.booleans())
def test_nothing_that_ends_is_passed_over(text: str, named: bool) -> None:  # noqa: FBT001 - Hypothesis calls it so
    read: list[list[tuple[str, str, dict[str, str | int | float]]]] = []
    for parser in (GUARDED, PLAIN):
        tokens: list[Token] = []
        env: dict[str, object] = {"references": {"R": {"title": "", "href": "x"}}} if named else {}
        parser.inline.parse(text, parser, env, tokens)
        read.append([(token.type, token.content, token.attrs) for token in tokens])
    assert read[0] == read[1]
