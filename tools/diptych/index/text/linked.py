"""The links of a passage: where their texts are, and what documents they cite."""

from __future__ import annotations

from bisect import bisect_right
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING
from urllib.parse import unquote

from diptych.model.inline import DOCUMENT_SCHEME, WEB_SCHEMES, Link
from diptych.model.prose import masked, nodes
from diptych.model.symbol import Citation, MalformedSymbolError
from diptych.series.recognise import document_symbol, find_documents
from diptych.un import target_of
from diptych.un.web.links import symbol_of_address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.inline import Inline
    from diptych.model.prose import RunningText
    from diptych.model.settings import Settings
    from diptych.model.symbol import Symbol


def linked_texts(content: tuple[Inline, ...], running: RunningText) -> Iterator[tuple[Link, int, int]]:
    """Yield the links that have a text, with the offsets of it in the plain text."""
    if not running.linked:
        return
    links = [node for node in nodes(content) if isinstance(node, Link)]
    pieces = ((_around(links, running, start, end), start, end) for start, end in running.linked)
    for at, several in groupby(pieces, key=itemgetter(0)):
        if at >= 0:
            offsets = [offset for piece in several for offset in piece[1:]]
            yield links[at], offsets[0], offsets[-1]


def _around(links: list[Link], running: RunningText, start: int, end: int) -> int:
    """Return which link a stretch of the plain text belongs to; -1 if to none."""
    span = running.span(start, end)
    last = bisect_right(links, span.start, key=lambda link: link.span.start) - 1
    return last if last >= 0 and links[last].span.covers(span) else -1


def citations(
    content: tuple[Inline, ...], running: RunningText, lang: str, settings: Settings | None
) -> tuple[tuple[Citation, ...], tuple[Citation, ...]]:
    """Return the documents that a text cites in prose, and those that its links to the web cite.

    The text of such a link is read with what is around it: "resolutions 1325 (2000) and [2242 (2015)](https://…)".
    """
    links = tuple(linked_texts(content, running))
    web = [(link, start, end) for link, start, end in links if link.target.startswith(WEB_SCHEMES)]
    if not web:
        return find_documents(running.unlinked, lang, settings), ()
    read = [(start, end) for link, start, end in web if not link.bare]
    text = masked(running.text, ((start, end) for start, end in running.linked if not _meets(read, start, end)))
    every = find_documents(text, lang, settings)
    in_links = [cited for cited in every if _meets(read, cited.start, cited.end)]
    told = [(cited.start, cited.end) for cited in in_links]
    by_address = (_of_address(*one) for one in web if not _meets(told, *one[1:]))
    prose = tuple(cited for cited in every if not _meets(read, cited.start, cited.end))
    return prose, tuple(sorted((*in_links, *filter(None, by_address)), key=lambda cited: cited.start))


def links_by_symbol(content: tuple[Inline, ...], settings: Settings | None) -> tuple[tuple[Link, Symbol], ...]:
    """Return the links that name a document by its symbol, `doc:SYMBOL`, each with that symbol."""
    return tuple(
        (node, symbol)
        for node in nodes(content)
        if isinstance(node, Link) and (symbol := symbol_of_link(node.target, settings))
    )


def symbol_of_link(target: str, settings: Settings | None) -> Symbol | None:
    """Return the symbol of the document that the target of a link names; none for any other link."""
    if not target.startswith(DOCUMENT_SCHEME):
        return None
    try:
        return document_symbol(unquote(target.removeprefix(DOCUMENT_SCHEME)), settings)
    except MalformedSymbolError:
        return None


def _of_address(link: Link, start: int, end: int) -> Citation | None:
    symbol = symbol_of_address(link.target)
    return Citation(start, end, symbol, target_of(symbol)) if symbol else None


def _meets(stretches: list[tuple[int, int]], start: int, end: int) -> bool:
    """Return whether a stretch shares anything with one of several in order, none of which overlap."""
    last = bisect_right(stretches, end - 1, key=itemgetter(0)) - 1
    return last >= 0 and stretches[last][1] > start
