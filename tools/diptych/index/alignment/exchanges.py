"""Pairs that cross each other although they may as well stand straight: paragraphs that are much alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.index.alignment.grouping import Group

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

    from diptych.index.alignment.fixed_points import Point
    from diptych.index.alignment.likeness import Evidence, Unit

MARGIN = 4.0
"""How much less two pairs that cross each other must cost than the same units straight (own observation)."""
FEW = 60
"""Most moved pairs of which each is held against each other; with more, against its neighbours only."""


def straightened(  # noqa: PLR0913, PLR0917 - two texts, what was made of them, and what is known
    settled: Sequence[Group],
    moved: Sequence[Group],
    source: Sequence[Unit],
    target: Sequence[Unit],
    evidence: Evidence,
    known: Container[Point],
) -> tuple[list[Group], list[Group]]:
    """Return the same groups, with the units of two pairs that cross each other exchanged where that costs no more.

    Two paragraphs that are nearly alike show by little which of them answers which: their order then decides.

    Args:
        settled: The groups in the same order.
        moved: The pairs that were moved.
        source: Units of the source.
        target: Units of the translation.
        evidence: What shows that two units say the same.
        known: Pairs that the ledger knows; they stay.
    """
    single = {group: None for group in settled if len(group.source) == len(group.target) == 1}
    still, gone = list(settled), list(moved)
    for pair in moved:
        others = (*(gone if len(gone) <= FEW else ()), *_neighbours(pair, single))
        other = next((one for one in others if _is_needless(pair, one, source, target, evidence, known)), None)
        if pair in gone and other:
            for group in (pair, other):
                (gone if group in gone else still).remove(group)
                single.pop(group, None)
            gone += [Group(pair.source, other.target), Group(other.source, pair.target)]
    return still, sorted(gone, key=lambda group: group.target)


def _neighbours(pair: Group, single: Iterable[Group]) -> Iterator[Group]:
    """Yield the pairs right before or after one, in either language."""
    (i,), (j,) = pair
    return (group for group in single if abs(group.source[0] - i) == 1 or abs(group.target[0] - j) == 1)


def _is_needless(  # noqa: PLR0913, PLR0917 - two pairs, the texts, and what is known of them
    pair: Group,
    other: Group,
    source: Sequence[Unit],
    target: Sequence[Unit],
    evidence: Evidence,
    known: Container[Point],
) -> bool:
    """Return whether two pairs cross each other, and their units answer each other as well without crossing."""
    ((i,), (j,)), ((here,), (there,)) = pair, other
    if (i - here) * (j - there) >= 0 or (i, j) in known or (here, there) in known:
        return False
    if not (source[i].may_answer(target[there]) and source[here].may_answer(target[j])):
        return False
    crossed = evidence.cost(source[i], target[j]) + evidence.cost(source[here], target[there])
    straight = evidence.cost(source[i], target[there]) + evidence.cost(source[here], target[j])
    return straight <= crossed + MARGIN
