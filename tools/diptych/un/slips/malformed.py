"""What looks like a symbol in prose and is not one: "A/RES/75/", "S/RES/1809/2008"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from diptych.model.symbol import MalformedSymbolError
from diptych.un.prose.cited_symbols import cited_symbols
from diptych.un.prose.grammar import ORGANS, Cue
from diptych.un.prose.language import grammar_of
from diptych.un.prose.tokens import scan
from diptych.un.symbols.parsing import parse_symbol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.symbol import SymbolFault
    from diptych.un.prose.grammar import Grammar
    from diptych.un.prose.tokens import ProseToken

REST = re.compile(
    r"(?:[/\\_.\-\u2010-\u2013]*[A-Za-z0-9&]++|[(\[][A-Za-z0-9]{0,7}[)\]]|\s[(\[][0-9]{1,6}[)\]]|/++(?=[\s,;:.)\]\u00bb\u201d\ufffc]|$)){0,160}"
    r"(?:\s?[(\[](?:[0-9]{4}|[IVXL]{2,7})(?![\w)\]]))?"
)
"""What continues a text that looks like a symbol; the last bracket may lack its other half."""
ATTACHED = re.compile(rf"/|[\-\u2010-\u2013](?:{ORGANS})/")
"""The beginning of a further part, after a symbol that can be read."""
GAP = re.compile(r"\s*/\s*\w|(?<=/)\s+[0-9]")
"""A further part after a space: the symbol is not malformed, but wrongly spaced."""
LIKE_A_SYMBOL = re.compile(r"[^/]+/+(?:[0-9]|[^/]*/.*[0-9])", re.DOTALL)
"""A number follows the organ, or comes later: "A/B tests" and "the virus A/H1N1" are not symbols."""


class MalformedSymbol(NamedTuple):
    """A text that looks like a symbol.

    Attributes:
        start: Offset of its first code point.
        end: Offset after its last.
        reason: Why it is refused.
        suggestion: The symbol that was probably meant, where one is near.
    """

    start: int
    end: int
    reason: SymbolFault
    suggestion: str | None


def find_malformed_symbols(text: str, lang: str) -> tuple[MalformedSymbol, ...]:
    """Find what looks like a symbol in running prose and cannot be read as one.

    Args:
        text: Running prose, as for `find_citations`.
        lang: Its language, such as `fr`.

    Returns:
        The malformed symbols in order. A symbol with a space at a slash is not among them.
    """
    if "/" not in text:
        return ()
    return tuple(_apart(text, lang))


def _apart(text: str, lang: str) -> Iterator[MalformedSymbol]:
    """Yield malformed symbols, none of which begins within another."""
    grammar = grammar_of(lang)
    end = 0
    for token in scan(text, lang):
        found = _malformed(token, text, grammar) if token.cue is Cue.SYMBOL and token.start >= end else None
        if found:
            end = found.end
            yield found


def _malformed(token: ProseToken, text: str, grammar: Grammar) -> MalformedSymbol | None:
    """Return what is wrong with a text that looks like a symbol, if anything is."""
    cited = next(cited_symbols(token, text, grammar), None)
    read = cited.end if cited else token.end
    if cited and not ATTACHED.match(text, read):
        return None
    rest = REST.match(text, read)
    end = rest.end() if rest else read
    written = text[token.start : end]
    if GAP.match(text, end) or not LIKE_A_SYMBOL.match(written):
        return None
    try:
        parse_symbol(written)
    except MalformedSymbolError as error:
        return MalformedSymbol(token.start, end, error.reason, error.suggestion)
    return None
