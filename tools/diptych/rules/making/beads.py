"""The beads of a report, as rules compare their sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.model.concordance import ONE_TO_ONE, BeadKind
from diptych.model.document import Heading, Paragraph, Prose
from diptych.model.prose import as_seen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diptych.model.catalogue import Catalogue
    from diptych.model.concordance import Bead, Fact, Side
    from diptych.model.prose import Passage
    from diptych.model.source import Span

NEAR = 80
"""Code points after a figure in which its unit, or the word that it counts, is looked for."""


def answering(catalogue: Catalogue) -> Iterator[Bead]:
    """Yield every bead that has blocks of both languages."""
    for alignment in catalogue.alignments:
        for bead in alignment.beads:
            if bead.source.blocks and bead.target.blocks:
                yield bead


def one_to_one(catalogue: Catalogue) -> Iterator[Bead]:
    """Yield every bead in which one block answers one."""
    return (bead for bead in answering(catalogue) if bead.kind in ONE_TO_ONE)


def body(side: Side) -> Iterator[Passage]:
    """Yield the passages of a side that are not in footnotes."""
    return (passage for passage in side.passages if not passage.in_note)


def place(side: Side) -> Span:
    """Return the place of a side's blocks, or of the title of its file if it has none."""
    return side.blocks[0].span.to(side.blocks[-1].span) if side.blocks else side.document.title_span


def text_after(side: Side, fact: Fact) -> str:
    """Return what stands right after a fact, as it is seen: far enough to hold the words that belong to it."""
    end = fact.span.end
    return as_seen(side.document.source.text[end : end + NEAR])


def alone(catalogue: Catalogue) -> frozenset[Span]:
    """Return the places of the blocks that the other language lacks."""
    return frozenset(
        block.span
        for alignment in catalogue.alignments
        for bead in alignment.beads
        if not bead.source.blocks or not bead.target.blocks
        for block in (*bead.source.blocks, *bead.target.blocks)
    )


def moved(catalogue: Catalogue) -> frozenset[Span]:
    """Return the places of the blocks that are elsewhere in the other language."""
    return frozenset(
        side.blocks[0].span
        for bead in answering(catalogue)
        if bead.kind is BeadKind.MOVED
        for side in (bead.source, bead.target)
    )


def is_heading(side: Side) -> bool:
    """Return whether a side is a heading."""
    return any(isinstance(block, Heading) for block in side.blocks)


def says_something(side: Side) -> bool:
    """Return whether a side has more to say than signs, as a line of asterisks between two parts has not."""
    blocks = (block for one in side.blocks if isinstance(one, Paragraph) for block in one.blocks)
    if any(not isinstance(block, Prose) for block in blocks):
        return True
    return any(map(str.isalnum, "".join(passage.running.text for passage in body(side))))
