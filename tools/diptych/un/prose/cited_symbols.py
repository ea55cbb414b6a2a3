"""Documents cited by their symbol."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.model.symbol import Citation
from diptych.un.prose.pinpoints import pinpoint_after
from diptych.un.symbols.parsing import try_symbol
from diptych.un.symbols.reading import LONGEST
from diptych.un.web.links import target_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.symbol import Symbol
    from diptych.un.prose.grammar import Grammar
    from diptych.un.prose.tokens import ProseToken

# What may be cut off the end of a text that looks like a symbol but is longer than it.
CUT = re.compile(r"\s?\([^()]*\)[^()]*$|[./\-\u2010\u2011\u2013][^./\-\u2010\u2011\u2013()]*$|\s\S+$")
MOST_CUTS = 4
COUNTED_PARTS = re.compile(r"(.*(?:PV|SR|Add|Corr|Rev|Amend)\.)([0-9]+)", re.DOTALL)
MODIFIERS = re.compile(r"/(?:Add|Corr|Rev|Amend)s?\.")


def cited_symbols(token: ProseToken, text: str, grammar: Grammar) -> Iterator[Citation]:
    """Yield the citation of a symbol, and of what is elided after it: "A/50/141 and Corr.2"."""
    written = token.text
    if len(written) > LONGEST:
        return
    symbol = try_symbol(written.replace("/ ", "/"))
    for _ in range(MOST_CUTS):
        if symbol is not None:
            break
        written = CUT.sub("", written)
        symbol = try_symbol(written) if "/" in written else None
    if symbol is None:
        return
    end = token.start + len(written)
    yield Citation(token.start, end, symbol, target_of(symbol), pinpoint_after(text, end, grammar))
    if end == token.end:
        yield from _elided(symbol, end, text, grammar)


def _elided(symbol: Symbol, end: int, text: str, grammar: Grammar) -> Iterator[Citation]:
    """Yield the members after a symbol that leave out what they share with it."""
    stem = MODIFIERS.split(symbol)[0]
    last = str(symbol)
    while match := grammar.elided.match(text, end):
        group = "modifier" if match["modifier"] else "number"
        full = f"{stem}/{match['modifier']}" if match["modifier"] else _next(last, match["number"])
        following = try_symbol(full) if full else None
        if following is None:
            return
        yield Citation(match.start(group), match.end(group), following, target_of(following))
        last, end = str(following), match.end()


def _next(last: str, number: str) -> str | None:
    """Return the symbol `last` with a higher number in its last part, or none where `number` is not higher."""
    counted = COUNTED_PARTS.fullmatch(last)
    if not counted or int(number) <= int(counted[2]):
        return None
    return f"{counted[1]}{number}"
