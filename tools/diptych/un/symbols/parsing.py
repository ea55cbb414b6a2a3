"""Text → document symbol."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.model.symbol import MalformedSymbolError, SymbolFault
from diptych.un.symbols.faults import RefusedSymbolError
from diptych.un.symbols.reading import read_symbol
from diptych.un.symbols.suggestion import suggest

if TYPE_CHECKING:
    from diptych.model.symbol import Symbol


def parse_symbol(text: str) -> Symbol:
    """Read a document symbol in any spelling in use, and return it in canonical form.

    Case, spaces before brackets, no-break spaces and the dash of a dual symbol do not matter;
    an asterisk that marks a reissue is dropped.

    Args:
        text: The symbol, such as `S/RES/1809 (2008)` or `a/73/328–s/2018/592`.

    Raises:
        MalformedSymbolError: The text is not a symbol. The error gives the reason and, where one
            is near, the symbol meant.
    """
    try:
        return read_symbol(text)
    except RefusedSymbolError as refusal:
        near = None if refusal.reason is SymbolFault.NUMBER_MISSING else suggest(text)
        raise MalformedSymbolError(text, refusal.reason, near) from None


def try_symbol(text: str) -> Symbol | None:
    """Read a document symbol as `parse_symbol` does; return none where the text is not a symbol."""
    try:
        return read_symbol(text)
    except RefusedSymbolError:
        return None
