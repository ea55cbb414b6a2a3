"""Every text of a Markdown file in order, found without the reader, so that the report can answer for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.formats.places import ForeignPlace
from diptych.i18n import N_
from diptych.importing.markdown.blocks import ATTRIBUTES, make_foreign_parser
from diptych.importing.markdown.front_matter import KNOWN
from diptych.importing.markdown.text import TAG, without_markup
from diptych.importing.shared.manuscript import ForeignWords

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from markdown_it.token import Token

    from diptych.importing.markdown.front_matter import ForeignFront

CODE = frozenset({"fence", "code_block", "colon_fence"})
DEEPEST = 5


def front_words(front: ForeignFront) -> Iterator[ForeignWords]:
    """Yield what front matter says that a report has no place for."""
    place = ForeignPlace(N_("line {number}"), number=1)
    for key, value in front.values.items():
        if key not in KNOWN and value:
            yield ForeignWords(str(value), place, aside=True)


def token_words(tokens: Sequence[Token], offset: int, depth: int = 0) -> Iterator[ForeignWords]:
    """Yield the texts of a file from its tokens.

    Args:
        tokens: The tokens.
        offset: How many lines come before the text.
        depth: How many directives of other tools are around them.
    """
    number, before = offset + 1, ""
    for token in tokens:
        number = token.map[0] + offset + 1 if token.map else number
        place = ForeignPlace(N_("line {number}"), number=number)
        if token.type == "inline":
            text = "".join(_inline(token.children or ()))
            yield ForeignWords(ATTRIBUTES.sub("", text) if before == "heading_open" else text, place)
            yield from (ForeignWords(one, place, aside=True) for one in _markup(token.children or ()))
        elif token.type in CODE and depth < DEEPEST and _is_directive(token):
            yield ForeignWords(token.info.strip(), place, aside=True)
            yield from token_words(make_foreign_parser().parse(token.content), number, depth + 1)
        elif token.type in CODE:
            yield ForeignWords(token.content, place)
        elif token.type == "html_block":
            yield ForeignWords(without_markup(token.content), place)
        before = token.type


def _is_directive(token: Token) -> bool:
    return token.type == "colon_fence" or token.info.strip().startswith("{")


def _inline(tokens: Iterable[Token]) -> Iterator[str]:
    """Yield the texts on a line, a picture's description among them."""
    for token in tokens:
        if token.type in ("softbreak", "hardbreak"):
            yield " "
        elif token.type == "html_inline":
            yield " " if token.content.lower().startswith("<br") else ""
        elif token.children:
            yield from _inline(token.children)
        else:
            yield token.content


def _markup(tokens: Iterable[Token]) -> Iterator[str]:
    """Yield the comments on a line, and the addresses of its pictures."""
    for token in tokens:
        if token.type == "image":
            yield str(token.attrs.get("src", ""))
        elif token.type == "html_inline" and not TAG.fullmatch(token.content):
            yield token.content.removeprefix("<!--").removesuffix("-->")
