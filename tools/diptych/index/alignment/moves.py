"""Blocks moved to another section, which nothing answers in their own; and headings moved with what stands below."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from diptych.index.alignment.fixed_points import fixed_points
from diptych.model.concordance import BeadKind
from diptych.model.document import Heading

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from diptych.index.alignment.likeness import Evidence, Unit
    from diptych.index.alignment.recorded import RecordedPairs
    from diptych.model.concordance import Alignment, Bead
    from diptych.model.document import Paragraph
    from diptych.model.source import Span


def find_moves(
    alignments: Sequence[Alignment],
    units: Mapping[Span, Unit],
    evidence: Mapping[tuple[str, str], Evidence],
    recorded: RecordedPairs,
) -> Iterator[Alignment]:
    """Yield the alignments with each surplus block and the missing block that it answers made into one bead.

    Args:
        alignments: The alignments of a report.
        units: Its blocks by their spans.
        evidence: What shows that two blocks say the same, by the languages of source and translation.
        recorded: The blocks that answered each other when a translation was last accepted.
    """
    answers: dict[Span, Bead] = {}
    headed = [replace(one, beads=tuple(_with(_headings(one), one.beads))) for one in alignments]
    for languages, shown in evidence.items():
        beads = [bead for one in headed if (one.source.lang, one.target.lang) == languages for bead in one.beads]
        for missing, surplus in _answering(beads, units, shown, recorded):
            answers |= _moved(missing, surplus)
    for alignment in headed:
        yield replace(alignment, beads=tuple(_with(answers, alignment.beads))) if answers else alignment


def _moved(missing: Bead, surplus: Bead) -> dict[Span, Bead]:
    """Return the bead of a missing block and the surplus block that answers it, by both of them."""
    moved = replace(surplus, kind=BeadKind.MOVED, source=missing.source)
    return {surplus.target.blocks[0].span: moved, missing.source.blocks[0].span: moved}


def _headings(alignment: Alignment) -> dict[Span, Bead]:
    """Return the beads of headings that nothing answers and that stand right above blocks that answer each other.

    Short headings rarely have a word of one root; what stands below shows that they were moved with it.
    """
    answers: dict[Span, Bead] = {}
    moved = [bead for bead in alignment.beads if bead.kind is BeadKind.MOVED]
    if not moved:
        return answers
    missing = {bead.source.blocks[0].span: bead for bead in alignment.beads if bead.kind is BeadKind.MISSING}
    surplus = {bead.target.blocks[0].span: bead for bead in alignment.beads if bead.kind is BeadKind.SURPLUS}
    above = _headed(alignment.source.body), _headed(alignment.target.body)
    for bead in moved:
        mine, yours = above[0].get(bead.source.blocks[0].span), above[1].get(bead.target.blocks[0].span)
        if mine in missing and yours in surplus:
            answers |= _moved(missing[mine], surplus[yours])
    return answers


def _headed(body: Iterable[Heading | Paragraph]) -> dict[Span, Span]:
    """Return the heading right above each block that has one there."""
    return {below.span: heading.span for heading, below in pairwise(body) if isinstance(heading, Heading)}


def _answering(
    beads: Iterable[Bead], units: Mapping[Span, Unit], evidence: Evidence, recorded: RecordedPairs
) -> Iterator[tuple[Bead, Bead]]:
    several = tuple(beads)
    alone = {bead.source.blocks[0].span: bead for bead in several if bead.kind is BeadKind.MISSING}
    surplus = []
    for bead in several:
        if bead.kind is BeadKind.SURPLUS:
            known = alone.pop(recorded.sources.get(bead.target.blocks[0].span, bead.target.blocks[0].span), None)
            if known:
                yield known, bead
            else:
                surplus.append(bead)
    missing = list(alone.values())
    here = [units[bead.source.blocks[0].span] for bead in missing]
    there = [units[bead.target.blocks[0].span] for bead in surplus]
    for i, j in fixed_points(here, there, evidence):
        yield missing[i], surplus[j]


def _with(answers: Mapping[Span, Bead], beads: Iterable[Bead]) -> Iterator[Bead]:
    """Yield beads, with moved ones in place of surplus ones and without the missing ones that these answer."""
    for bead in beads:
        if bead.kind is BeadKind.SURPLUS:
            yield answers.get(bead.target.blocks[0].span, bead)
        elif bead.kind is not BeadKind.MISSING or bead.source.blocks[0].span not in answers:
            yield bead
