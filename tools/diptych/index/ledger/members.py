"""Members of lists that stand in another order than in the translation that was accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.index.alignment.fixed_points import ascending
from diptych.index.ledger.texts import normalised
from diptych.model.concordance import ONE_TO_ONE
from diptych.model.document import List, Paragraph, walk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from diptych.model.concordance import Alignment, Bead, Side
    from diptych.model.document import Item
    from diptych.model.ledger import Standing
    from diptych.model.source import Span

AT_THE_END = " ;,.:\u00a0\u202f"
"""What follows a member of a list, and changes with its place."""


def moved_members(standings: Iterable[Standing], alignments: Iterable[Alignment]) -> Iterator[tuple[Span, Span]]:
    """Yield the members of lists that were moved in a translation alone, each with the member that it translates.

    Args:
        standings: The standings of a report.
        alignments: Which block of a translation answers which block of its source.
    """
    changed = {(one.source, one.lang): one for one in standings if _is_changed_alone(one)}
    if not changed:
        return
    for alignment in alignments:
        for bead in alignment.beads:
            if bead.kind in ONE_TO_ONE and (bead.source.blocks[0].span, alignment.target.lang) in changed:
                one = changed[bead.source.blocks[0].span, alignment.target.lang]
                yield from _moved_members(bead, (one.entry and one.entry.translation) or "")


def _is_changed_alone(one: Standing) -> bool:
    """Return whether a translation is not as it was accepted, while its source is."""
    entry = one.entry
    return entry is not None and entry.text == one.current and entry.translation not in {None, one.translation}


def _moved_members(bead: Bead, recorded: str) -> Iterator[tuple[Span, Span]]:
    for source, target in zip(_lists(bead.source), _lists(bead.target), strict=False):
        before = [recorded.find(text) for text in (_text(bead.target, item) for item in target.items) if text]
        if len(before) == len(source.items) == len(target.items) == len(set(before)) and min(before) >= 0:
            ranks = {at: rank for rank, at in enumerate(sorted(before))}
            order = [(rank, ranks[at]) for rank, at in enumerate(before)]
            for here, there in sorted(set(order).difference(ascending(order))):
                yield _place(target.items[here]), _place(source.items[there])


def _lists(side: Side) -> Sequence[List]:
    blocks = side.blocks[0].blocks if isinstance(side.blocks[0], Paragraph) else ()
    return [block for block in walk(blocks) if isinstance(block, List)]


def _text(side: Side, item: Item) -> str:
    return normalised(side.document.source.quote(_place(item))).rstrip(AT_THE_END)


def _place(item: Item) -> Span:
    return item.blocks[0].span.to(item.blocks[-1].span) if item.blocks else item.span
