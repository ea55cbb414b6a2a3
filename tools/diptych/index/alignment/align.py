"""Aligns each translation of a section with its source, block by block."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from diptych.index.alignment.grouping import Group
from diptych.index.alignment.lengths import UNMEASURED, length_model
from diptych.index.alignment.likeness import Evidence, Unit, tokens, weights
from diptych.index.alignment.looks import is_like_a_title, is_marked
from diptych.index.alignment.moves import find_moves
from diptych.index.alignment.recorded import NOTHING, Known, RecordedPairs, known_pairs, with_strays
from diptych.index.alignment.reordering import groups
from diptych.index.alignment.sentences import with_unanswered
from diptych.index.alignment.sides import Passages, title_side
from diptych.index.alignment.translations import translations
from diptych.model.concordance import ONE_TO_ONE, Alignment, Bead, BeadKind
from diptych.model.document import Heading, List, Prose, Table, walk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from diptych.model.document import Block, Document, Paragraph
    from diptych.model.prose import Passage
    from diptych.model.report import Report
    from diptych.model.source import Span

UNRECORDED = RecordedPairs()


def align(report: Report, passages: Iterable[Passage], recorded: RecordedPairs = UNRECORDED) -> tuple[Alignment, ...]:
    """Return each translation aligned with its source, in the order of the report.

    Args:
        report: The report.
        passages: Its passages.
        recorded: The blocks that answered each other when a translation was last accepted.
    """
    belonging = Passages(passages)
    pairs = tuple(translations(report))
    documents = {document.source.path: document for pair in pairs for document in pair}
    units = {block.span: _unit(block, belonging) for document in documents.values() for block in document.body}
    told = weights(units.values())
    evidence = {
        (source.lang, target.lang): Evidence(told, length_model(source.lang, target.lang)) for source, target in pairs
    }
    alignments = [
        Alignment(
            source,
            target,
            tuple(_beads(source, target, units, evidence[source.lang, target.lang], belonging, recorded)),
            _title(source, target),
        )
        for source, target in pairs
    ]
    return tuple(find_moves(alignments, units, evidence, recorded))


def _title(source: Document, target: Document) -> Bead | None:
    here, there = title_side(source, target.lang), title_side(target, source.lang)
    return Bead(BeadKind.MATCH, here, there) if here and there else None


def _unit(block: Heading | Paragraph, passages: Passages) -> Unit:
    texts = passages.texts(block)
    length, told = sum(map(len, texts)), frozenset[str]().union(*map(tokens, texts))
    if isinstance(block, Heading):
        return Unit("heading", length, told, block.anchor, divisible=False, titular=True)
    return Unit(
        "paragraph",
        length,
        told,
        block.anchor,
        titular=len(block.blocks) == len(texts) == 1 and is_like_a_title(texts[0]),
        loose=is_marked(texts) or not block.numbered,
        marked=is_marked(texts),
        parts=sum(map(_parts, block.blocks[1:])),
        bare=_bare(block, passages) if any(isinstance(one, Table) for one in walk(block.blocks)) else None,
    )


def _bare(block: Paragraph, passages: Passages) -> Unit:
    texts = passages.bare_texts(block)
    return Unit("paragraph", sum(map(len, texts)), frozenset[str]().union(*map(tokens, texts)), block.anchor)


def _parts(block: Block) -> int:
    if isinstance(block, List):
        return sum(len(item.blocks) for item in block.items)
    return isinstance(block, Prose)


def _beads(  # noqa: PLR0913, PLR0917 - two texts, and what is known of them
    source: Document,
    target: Document,
    units: Mapping[Span, Unit],
    evidence: Evidence,
    passages: Passages,
    recorded: RecordedPairs,
) -> Iterator[Bead]:
    """Yield the beads of two texts in the order of the translation."""
    here, there = ([units[block.span] for block in document.body] for document in (source, target))
    shared = frozenset(unit.anchor for unit in here if unit.anchor) & {unit.anchor for unit in there}
    settled, moved = _groups(here, there, replace(evidence, anchors=shared), known_pairs(source, target, recorded))
    # Lengths alone show that a sentence is one too many.
    is_measured = evidence.lengths is not UNMEASURED
    for kind, group in _in_order_of_translation(settled, moved):
        mine = tuple(source.body[index] for index in group.source)
        yours = tuple(target.body[index] for index in group.target)
        bead = Bead(kind, *passages.sides((source, mine), (target, yours)))
        yield with_unanswered(bead, evidence) if kind in ONE_TO_ONE and is_measured else bead


def _groups(
    source: Sequence[Unit], target: Sequence[Unit], evidence: Evidence, known: Known
) -> tuple[list[Group], list[Group]]:
    """Group the units of two texts; those that other sections answer stand by themselves."""
    if known == NOTHING:
        return groups(source, target, evidence)
    here = sorted(set(range(len(source))).difference(known.gone))
    there = sorted(set(range(len(target))).difference(known.come))
    places = {i: at for at, i in enumerate(here)}, {j: at for at, j in enumerate(there)}
    points = {(places[0][i], places[1][j]): (i, j) for i, j in known.points}
    firm = frozenset(point for point, pair in points.items() if pair in known.firm)
    settled, moved = groups([source[i] for i in here], [target[j] for j in there], evidence, Known(tuple(points), firm))
    settled, moved = ([_placed(group, here, there) for group in several] for several in (settled, moved))
    return list(with_strays(settled, known.gone, known.come)), moved


def _placed(group: Group, here: Sequence[int], there: Sequence[int]) -> Group:
    return Group(tuple(here[i] for i in group.source), tuple(there[j] for j in group.target))


def _in_order_of_translation(settled: Iterable[Group], moved: Iterable[Group]) -> Iterator[tuple[BeadKind, Group]]:
    """Yield settled groups, with the moved ones where they come in the translation."""
    waiting = list(moved)[::-1]
    for group in settled:
        while waiting and group.target and waiting[-1].target < group.target:
            yield BeadKind.MOVED, waiting.pop()
        yield _kind(group), group
    for group in waiting[::-1]:
        yield BeadKind.MOVED, group


def _kind(group: Group) -> BeadKind:
    match len(group.source), len(group.target):
        case 0, _:
            return BeadKind.SURPLUS
        case _, 0:
            return BeadKind.MISSING
        case 1, 1:
            return BeadKind.MATCH
        case 1, _:
            return BeadKind.SPLIT
        case _:
            return BeadKind.MERGED
