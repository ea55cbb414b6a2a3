"""Document symbols read in any spelling in use, or refused."""

from __future__ import annotations

import re

from diptych.model.symbol import Symbol, SymbolFault
from diptych.un.symbols import series
from diptych.un.symbols.document_symbols import read_document
from diptych.un.symbols.faults import RefusedSymbolError
from diptych.un.symbols.resolution_symbols import read_resolution

# Most code points of a symbol; no real one comes near.
LONGEST = 160

SPACES = re.compile(r"\s+")
DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2212", "-"))
ORGANS = "|".join(re.escape(organ) for organ in sorted(series.ORGANS))
DUAL = re.compile(rf" ?- ?(?=(?:{ORGANS})/)")
BRACKETED = re.compile(r"\([^()]*\)")
SPACE_AT_BRACKET = re.compile(r" (?=\()|(?<=\)) (?=[A-Z](?![A-Z])|\()|(?<=/PART) (?=[A-Z0-9])")
BALANCED = re.compile(r"[^()]*(?:\([^()]*\)[^()]*)*")
ALLOWED = re.compile(r"[A-Z0-9./()&-]*")
# "217A (III)" as some catalogues have it, for "217(III)A".
LETTER_BEFORE_SESSION = re.compile(r"([0-9]+) ?([A-Z](?:-[A-Z])?)\(((?:E?S-)?[IVXL]+)\)")


def read_symbol(text: str) -> Symbol:
    """Return the symbol that a text is, in canonical form.

    Raises:
        RefusedSymbolError: The text is not a symbol.
    """
    first, *others = DUAL.split(_folded(text))
    symbol = _half(first)
    if not others:
        return symbol
    try:
        duals = tuple(_half(other) for other in others)
    except RefusedSymbolError:
        raise RefusedSymbolError(SymbolFault.DUAL) from None
    return Symbol("-".join((symbol, *duals)), symbol.parts, duals)


def _folded(text: str) -> str:
    """Return a text in capitals, with plain spaces and hyphens."""
    if len(text) > LONGEST:
        raise RefusedSymbolError(SymbolFault.TOO_LONG)
    folded = SPACES.sub(" ", text).translate(DASHES).strip(" *")
    if not folded:
        raise RefusedSymbolError(SymbolFault.EMPTY)
    if not folded.isascii():
        raise RefusedSymbolError(SymbolFault.CHARACTER)
    if not BALANCED.fullmatch(folded):
        raise RefusedSymbolError(SymbolFault.BRACKETS)
    return folded.upper()


def _half(folded: str) -> Symbol:
    """Read a symbol that is not dual."""
    compact = _compact(folded)
    prefix = series.FIXED_PREFIX.match(compact)
    parts = read_resolution(prefix[0], compact) if prefix else read_document(compact)
    return Symbol(series.printed(compact), parts)


def _compact(folded: str) -> str:
    """Return a symbol without the spaces that do not matter."""
    bracketed = BRACKETED.sub(lambda match: match[0].replace(" ", ""), folded)
    compact = LETTER_BEFORE_SESSION.sub(r"\1(\3)\2", SPACE_AT_BRACKET.sub("", bracketed))
    if ALLOWED.fullmatch(compact):
        return compact
    spaced = ALLOWED.fullmatch(compact.replace(" ", ""))
    raise RefusedSymbolError(SymbolFault.SPACE if spaced else SymbolFault.CHARACTER)
