"""Symbols where prose wants the number: "resolution A/RES/58/316"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diptych.typography.characters import NO_BREAK_SPACE
from diptych.un.prose.cited_symbols import cited_symbols
from diptych.un.prose.grammar import Cue
from diptych.un.prose.language import grammar_of
from diptych.un.prose.recognise import find_citations
from diptych.un.prose.tokens import scan
from diptych.un.slips.mending import mended
from diptych.un.symbols.printed import citation_form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.symbol import Citation

SIGN = "/RES/"
SPACES = (" ", NO_BREAK_SPACE)


class SymbolForNumber(NamedTuple):
    """The symbol of a resolution that follows the word "resolution".

    Attributes:
        start: Offset of its first code point.
        end: Offset after its last.
        number: The number as prose cites it, with plain spaces.
        keeps: Whether this document is still cited once numbers replace all these symbols.
    """

    start: int
    end: int
    number: str
    keeps: bool


def find_symbols_for_numbers(text: str, lang: str) -> tuple[SymbolForNumber, ...]:
    """Find the symbols of resolutions that stand where prose cites a resolution by number.

    Args:
        text: Running prose, as for `find_citations`.
        lang: Its language, such as `fr`.
    """
    if SIGN not in text.upper():
        return ()
    cited = tuple(_after_the_noun(text, lang))
    numbers = [citation_form(citation.symbol).replace(NO_BREAK_SPACE, " ") for citation in cited]
    stretches = [(citation.start, citation.end, number) for citation, number in zip(cited, numbers, strict=True)]
    after, places = mended(text, stretches)
    kept = {(citation.start, citation.symbol) for citation in find_citations(after, lang)}
    return tuple(
        SymbolForNumber(citation.start, citation.end, number, (place, citation.symbol) in kept)
        for citation, number, place in zip(cited, numbers, places, strict=True)
    )


def _after_the_noun(text: str, lang: str) -> Iterator[Citation]:
    """Yield the symbols of resolutions, and lists of them, that the noun governs."""
    grammar = grammar_of(lang)
    end = -1
    first = False
    for token in scan(text, lang):
        if token.cue is Cue.RESOLUTION:
            end, first = token.end, True
        elif token.cue is Cue.SYMBOL and end >= 0:
            between = text[end : token.start]
            joined = between in SPACES if first else grammar.join.fullmatch(text, end, token.start) is not None
            citation = next(cited_symbols(token, text, grammar), None) if joined else None
            end, first = (citation.end if citation else -1), False
            if citation and citation.symbol.parts.kind == "RES" and not citation.symbol.duals:
                yield citation
