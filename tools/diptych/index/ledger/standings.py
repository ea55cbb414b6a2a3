"""Alignments and ledger → the standing of each translation."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from diptych.index.ledger.texts import normalised
from diptych.model.files import SECTION_FILE
from diptych.model.ledger import TITLE_KEY

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diptych.index.ledger.texts import BlockTexts
    from diptych.model.concordance import Alignment, Bead
    from diptych.model.document import Document
    from diptych.model.ledger import LedgerEntry, Place, Standing
    from diptych.model.report import Report
    from diptych.model.source import Span


def standings(sources: Iterable[Standing], alignments: Iterable[Alignment], texts: BlockTexts) -> tuple[Standing, ...]:
    """Return how the translation of each title, heading and paragraph stands.

    Args:
        sources: The source texts, in the order of the report.
        alignments: Which block of a translation answers which block of its source.
        texts: Reads the texts of blocks.
    """
    answers: dict[tuple[Span, str], Bead] = {}
    translated: dict[Place, Document] = {}
    for alignment in alignments:
        translated[alignment.source.name, alignment.target.lang] = alignment.target
        for bead in alignment.beads:
            answers |= {(block.span, alignment.target.lang): bead for block in bead.source.blocks}

    def standing(one: Standing) -> Standing:
        if one.key == TITLE_KEY:
            target = translated.get(one.place)
            return _with_title(one, target) if target else one
        bead = answers.get((one.source, one.lang))
        return _answered(one, bead, texts) if bead else one

    return tuple(map(standing, sources))


def orphans(report: Report, known: Iterable[Standing]) -> tuple[LedgerEntry, ...]:
    """Return the entries of the ledger that no longer belong to a source text.

    What has no place in the report, or could not be read, is left out if its file is there.
    """
    every = tuple(known)
    claimed = {one.entry for one in every}
    judged = {one.place for one in every}
    sources = {(one.section, match["lang"]) for one in every if (match := SECTION_FILE.fullmatch(one.source.path))}
    there = {match["name"] for match in map(SECTION_FILE.fullmatch, report.files) if match}.union(report.files)
    return tuple(
        entry
        for entry in report.ledger.entries
        if entry not in claimed and (entry.place in judged | sources or entry.place[0] not in there)
    )


def _with_title(one: Standing, target: Document) -> Standing:
    return replace(one, target=target.title_span, translation=normalised(target.front.title))


def _answered(one: Standing, bead: Bead, texts: BlockTexts) -> Standing:
    if not bead.target.blocks:
        return replace(one, kind=bead.kind)
    place = bead.target.blocks[0].span.to(bead.target.blocks[-1].span)
    translation = texts.of(bead.target.document, bead.target.blocks)
    return replace(one, target=place, translation=translation, kind=bead.kind)
