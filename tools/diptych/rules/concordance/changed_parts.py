"""Which part of a paragraph has changed since its translation was accepted, and what answers it in the translation."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diptych.model.document import Figure, Heading, Paragraph, text_holders, walk
from diptych.model.exhibit import Chart, DataTable, SectionTable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from diptych.model.catalogue import Catalogue
    from diptych.model.concordance import Bead, Side
    from diptych.model.ledger import Standing
    from diptych.model.source import Span

PICTURES = (Figure, Chart, DataTable, SectionTable)
"""Parts that are no running text: their titles, labels and alternative texts count as one."""


class ChangedPlace(NamedTuple):
    """Where a translation is out of date, and what has changed in its source."""

    target: Span
    source: Span


def beads_by_source(catalogue: Catalogue) -> Mapping[tuple[Span, str], Bead]:
    """Return the bead of each source block in each language."""
    return {
        (block.span, alignment.target.lang): bead
        for alignment in catalogue.alignments
        for bead in alignment.beads
        for block in bead.source.blocks
    }


def changed_place(one: Standing, target: Span, bead: Bead | None) -> ChangedPlace:
    """Return the one part that has changed in both languages; the whole of the text if there is not just one.

    Args:
        one: A translation whose source has changed.
        target: Its place.
        bead: The bead of its source; none for a title and for a value of a file.
    """
    whole = ChangedPlace(target, one.source)
    if bead is None or len(bead.source.blocks) != 1 or len(bead.target.blocks) != 1:
        return whole
    source, translation = list(_parts(bead.source)), list(_parts(bead.target))
    if len(source) != len(translation) or len(source) < 2:  # noqa: PLR2004 - a part of two, at least
        return whole
    recorded = one.recorded or ""
    changed = [at for at, part in enumerate(source) if _text(bead.source, part) not in recorded]
    return ChangedPlace(translation[changed[0]], source[changed[0]]) if len(changed) == 1 else whole


def _parts(side: Side) -> Iterator[Span]:
    """Yield the places of the texts of a block: its prose and cells, its pictures and charts, its footnotes."""
    block = side.blocks[0]
    if isinstance(block, Paragraph):
        yield from (holder.span for holder in text_holders(block.blocks))
        yield from (one.span for one in walk(block.blocks) if isinstance(one, PICTURES))
    elif isinstance(block, Heading):
        yield block.span
    yield from (passage.span for passage in side.passages if passage.in_note)


def _text(side: Side, span: Span) -> str:
    return " ".join(side.document.source.quote(span).split())
