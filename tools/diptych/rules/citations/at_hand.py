"""What is at hand when a citation is doubted: the other language, the register, the rest of the report."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.rules.making.slips import Slips
from diptych.un.calendar.resolutions import fits_its_year, likely
from diptych.un.symbols.parsing import try_symbol

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diptych.model.catalogue import Catalogue, CitedPlace
    from diptych.model.prose import Passage
    from diptych.model.symbol import Symbol

MOST = 3
"""Most documents that are named as those that may be meant."""


def likely_meant(place: CitedPlace, catalogue: Catalogue) -> tuple[Symbol, ...]:
    """Return the resolutions that may be meant where a number is not of its year, the likeliest first.

    First come those that the other language cites in the same paragraph and this one does not, then registered ones,
    then those that are cited elsewhere in the report, each if it is one slip away; then the table of resolutions.
    """
    own = set(_cited(place.passage))
    there = [symbol for passage in answers(place.passage, catalogue) for symbol in _cited(passage) if symbol not in own]
    elsewhere = (document.symbol for document in catalogue.documents if len(document.places) > 1)
    found = [
        near
        for known in (there, catalogue.report.register, elsewhere)
        if (near := _nearest(place.symbol, known)) is not None
    ]
    return tuple(dict.fromkeys((*found, *in_table(place.symbol))))[:MOST]


def answers(passage: Passage, catalogue: Catalogue) -> Iterator[Passage]:
    """Yield the passages of the other language that answer a passage: those of the same paragraph."""
    for alignment in catalogue.alignments:
        if passage.document.source.path not in {alignment.source.source.path, alignment.target.source.path}:
            continue
        for bead in alignment.beads:
            for side, other in ((bead.source, bead.target), (bead.target, bead.source)):
                if any(one.span == passage.span for one in side.passages):
                    yield from other.passages


def is_written_elsewhere(symbol: Symbol, passage: Passage, catalogue: Catalogue) -> bool:
    """Return whether another language of the report writes the number of a document, in whatever form."""
    written = re.compile(rf"(?<!\w){re.escape(_number(symbol))}(?!\w)")
    others = (one for one in catalogue.passages.values() if one.document.lang != passage.document.lang)
    return any(written.search(one.running.text) for one in others)


def in_table(symbol: Symbol) -> Iterator[Symbol]:
    """Yield the resolutions of the Security Council that the number and the year of a wrong citation point to."""
    number, year = symbol.parts.number, symbol.parts.year
    pairs = likely(int(number), year) if number is not None and year is not None else ()
    yield from filter(None, (try_symbol(f"S/RES/{one}({of_year})") for one, of_year in pairs))


def _cited(passage: Passage) -> Iterator[Symbol]:
    return (citation.symbol for citation in (*passage.citations, *passage.in_links))


def _number(symbol: Symbol) -> str:
    parts = symbol.parts
    if parts.kind != "RES" or parts.number is None:
        return str(symbol.halves[0])
    if parts.session and parts.session.isdigit():
        return f"{parts.session}/{parts.number}"
    return parts.number


def _nearest(symbol: Symbol, known: Iterable[Symbol]) -> Symbol | None:
    """Return the first of some documents that is of the same series, may exist, and is one slip away."""
    series = symbol.parts.organ, symbol.parts.kind
    alike = {str(one): one for one in known if (one.parts.organ, one.parts.kind) == series and fits_its_year(one)}
    near = Slips(alike).nearest(str(symbol))
    return alike[near] if near else None
