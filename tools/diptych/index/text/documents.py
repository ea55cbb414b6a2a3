"""The documents that a report cites, each with every place that cites it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from diptych.model.catalogue import CitedDocument, CitedPlace
from diptych.model.symbol import MalformedSymbolError, Symbol
from diptych.series.recognise import document_symbol
from diptych.un import target_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from diptych.model.prose import Passage
    from diptych.model.settings import RegisteredDocument, Settings


def cited_documents(
    passages: Iterable[Passage], register: Mapping[Symbol, RegisteredDocument], settings: Settings
) -> tuple[CitedDocument, ...]:
    """Return the documents other than itself that a report cites, in the order of their first mention.

    Two symbols are of one document where a dual symbol or the register says so.

    Args:
        passages: The passages, language by language.
        register: The register of cited documents.
        settings: What the report says of itself, and of the documents that it cites.
    """
    places = [place for passage in passages for place in cited_places(passage)]
    itself = {half for symbol in own_symbols(settings) for half in symbol.halves}
    places = [place for place in places if itself.isdisjoint(place.symbol.halves)]
    known = [entry_symbol(entry) for entry in register.values()]
    first_halves = _first_halves((*known, *(place.symbol for place in places)))
    entries = {first_halves[entry.symbol.halves[0]]: entry for entry in reversed(tuple(register.values()))}
    by_document: dict[Symbol, list[CitedPlace]] = {}
    for place in places:
        by_document.setdefault(first_halves[place.symbol.halves[0]], []).append(place)
    return tuple(_document(found, entries.get(first), register) for first, found in by_document.items())


def own_symbols(settings: Settings) -> tuple[Symbol, ...]:
    """Return the symbols of the report itself: its reference is one if it is in a series that the report describes."""
    if settings.reference:
        with suppress(MalformedSymbolError):
            return (document_symbol(settings.reference, settings),)
    return settings.symbols


def cited_places(passage: Passage) -> Iterator[CitedPlace]:
    """Yield every place of a passage that cites a document: in prose, in links to the web, by links to a symbol."""
    for citation in (*passage.citations, *passage.in_links):
        span = passage.running.span(citation.start, citation.end)
        yield CitedPlace(citation.symbol, span, passage, citation)
    for link, symbol in passage.by_symbol:
        yield CitedPlace(symbol, link.span, passage)


def entry_symbol(entry: RegisteredDocument) -> Symbol:
    """Return the symbol of a registered document, dual where it has two."""
    if entry.dual is None:
        return entry.symbol
    return Symbol(f"{entry.symbol}-{entry.dual}", entry.symbol.parts, (*entry.symbol.duals, *entry.dual.halves))


def _first_halves(symbols: Iterable[Symbol]) -> dict[Symbol, Symbol]:
    """Return for each half of the symbols one half that stands for its document."""
    firsts: dict[Symbol, Symbol] = {}
    members: dict[Symbol, list[Symbol]] = {}
    for symbol in symbols:
        halves = symbol.halves
        first = next((firsts[half] for half in halves if half in firsts), halves[0])
        for half in halves:
            # Where two documents prove to be one, the one with fewer halves joins the other.
            less, first = sorted((firsts.get(half, half), first), key=lambda one: len(members.get(one, ())))
            joining = members.pop(less, [half]) if less != first else [half] if half not in firsts else []
            firsts.update(dict.fromkeys(joining, first))
            members.setdefault(first, []).extend(joining)
    return firsts


def _document(
    places: Sequence[CitedPlace], entry: RegisteredDocument | None, register: Mapping[Symbol, RegisteredDocument]
) -> CitedDocument:
    symbols = [place.symbol for place in places]
    if entry:
        symbols.insert(0, entry_symbol(entry))
    # Of two that have equally many halves, the one that the register or the text names first.
    symbol = max(symbols, key=lambda one: len(one.halves))
    # The parts of a resolution may be registered as one.
    return CitedDocument(symbol, tuple(places), entry or register.get(target_of(symbol)))
