"""Which pair of blocks each place of a report belongs to: findings are told pair by pair."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from diptych.model.concordance import PairPlace, PairPlaces
from diptych.model.document import Paragraph
from diptych.model.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from diptych.model.catalogue import Catalogue
    from diptych.model.concordance import Alignment, Side
    from diptych.model.document import Document, Heading

HEAD = -1
"""The place of the front matter among the pairs of a section."""


def pair_places(catalogue: Catalogue) -> PairPlaces:
    """Return the pair of each block: of those that answer each other, the place that the source has."""
    orders = _pairs(catalogue)
    places: defaultdict[str, list[PairPlace]] = defaultdict(list)
    for number, section in enumerate(catalogue.report.walk()):
        for document in section.documents.values():
            places[document.source.path] += _of_document(document, number, orders)
    for alignment in catalogue.alignments:
        for bead in alignment.beads:
            for side in (bead.source, bead.target):
                places[side.document.source.path] += _notes(side, orders)
    return PairPlaces({path: _without_repeats(own) for path, own in places.items()})


def _pairs(catalogue: Catalogue) -> Mapping[Span, tuple[int, int]]:
    """Return the order of each block that is aligned; what a source lacks is where the block before it is."""
    sections = {
        document.source.path: number
        for number, section in enumerate(catalogue.report.walk())
        for document in section.documents.values()
    }
    orders: dict[Span, tuple[int, int]] = {}
    for alignment in catalogue.alignments:
        section = sections.get(alignment.target.source.path, 0)
        _number(alignment, section, orders)
    return orders


def _number(alignment: Alignment, section: int, orders: dict[Span, tuple[int, int]]) -> None:
    for place, block in enumerate(alignment.source.body):
        orders.setdefault(block.span, (section, 2 * place))
    last = (section, HEAD)
    for bead in alignment.beads:
        sources = [orders[block.span] for block in bead.source.blocks if block.span in orders]
        last = sources[0] if sources else (last[0], last[1] | 1)
        for block in (*bead.source.blocks, *bead.target.blocks):
            orders[block.span] = last


def _of_document(document: Document, section: int, orders: Mapping[Span, tuple[int, int]]) -> Iterator[PairPlace]:
    path, body = document.source.path, document.body
    first = body[0].span.start if body else len(document.source.text)
    yield PairPlace((section, HEAD), Span(path, 0, first))
    for place, block in enumerate(body):
        yield PairPlace(orders.get(block.span, (section, 2 * place)), block.span, _number_of(block))


def _number_of(block: Heading | Paragraph) -> int | None:
    return block.number if isinstance(block, Paragraph) and block.numbered else None


def _notes(side: Side, orders: Mapping[Span, tuple[int, int]]) -> Iterator[PairPlace]:
    """Yield the footnotes marked in the blocks of a side: they belong to the paragraph."""
    for passage in side.passages:
        if passage.in_note and side.blocks and side.blocks[0].span in orders:
            yield PairPlace(orders[side.blocks[0].span], passage.span, _number_of(side.blocks[0]))


def _without_repeats(places: list[PairPlace]) -> tuple[PairPlace, ...]:
    first = {place.block.start: place for place in reversed(places)}
    return tuple(first[start] for start in sorted(first))
