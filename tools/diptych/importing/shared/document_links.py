"""Links of foreign files to documents: which of them prose alone would give again."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import unquote

from diptych.model.inline import DOCUMENT_SCHEME
from diptych.un.prose.recognise import find_citations
from diptych.un.symbols.parsing import try_symbol

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from diptych.importing.shared.pieces import Piece
    from diptych.model.citation import Citation
    from diptych.model.symbol import Symbol

ADDRESS = re.compile(
    r"https?://(?:www\.)?(?:(?:undocs|docs\.un)\.org/(?:(?:ar|en|es|fr|ru|zh)/)?"
    r"|un\.org/(?:(?:ar|en|es|fr|ru|zh)/)?ga/search/view_doc\.asp\?symbol=)(?P<symbol>[^&#?]+).*",
    re.IGNORECASE,
)
"""Addresses of documents by symbol, as the Organization itself writes them (see `un.links`)."""


def symbol_of_address(address: str) -> Symbol | None:
    """Return the document that a web address leads to by its symbol; none for any other address."""
    match = ADDRESS.fullmatch(address.strip())
    return try_symbol(unquote(match["symbol"])) if match else None


def worth_keeping(pieces: Sequence[Piece], lang: str) -> tuple[Piece, ...]:
    """Return the pieces of a paragraph with those links alone that prose does not give by itself.

    A link to a document whose symbol the recogniser finds there, with the same target, goes; another
    link to a document is written as a citation; any other stays.
    """
    symbols = {piece.link: symbol_of_address(piece.link) for piece in pieces if piece.link}
    if not any(symbols.values()):
        return tuple(pieces)
    citations = find_citations("".join(piece.text for piece in pieces), lang)
    return tuple(
        replace(piece, link=_link(piece, symbols[piece.link], over)) if piece.link else piece
        for piece, over in _cited(pieces, citations)
    )


def _cited(pieces: Sequence[Piece], citations: Iterable[Citation]) -> Iterator[tuple[Piece, list[Citation]]]:
    """Yield each piece with the citations that cover some of it."""
    waiting = deque(sorted(citations, key=lambda one: one.start))
    over: list[Citation] = []
    start = 0
    for piece in pieces:
        end = start + len(piece.text)
        while waiting and waiting[0].start < end:
            over.append(waiting.popleft())
        over = [one for one in over if one.end > start]
        yield piece, over
        start = end


def _link(piece: Piece, symbol: Symbol | None, over: Iterable[Citation]) -> str:
    """Return the link that a piece keeps: none where a citation covers some of it and has the same target."""
    if symbol is None:
        return piece.link
    given = any(found.target == symbol for found in over)
    return "" if given or not piece.text.strip() else f"{DOCUMENT_SCHEME}{symbol}"
