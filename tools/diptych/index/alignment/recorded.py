"""What the ledger knows of the blocks that answer each other, as the alignment takes it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from diptych.index.alignment.grouping import Group

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from diptych.index.alignment.fixed_points import Point
    from diptych.model.document import Document
    from diptych.model.source import Span


@dataclass(frozen=True, slots=True)
class RecordedPairs:
    """The blocks that answered each other when the translation was last accepted.

    Attributes:
        sources: The source block of each block of a translation.
        targets: The block that answers each source block in a language.
        firm: The blocks of translations that are, as their sources are, word for word as they were accepted.
    """

    sources: Mapping[Span, Span] = field(default_factory=dict)
    targets: Mapping[tuple[Span, str], Span] = field(default_factory=dict)
    firm: frozenset[Span] = frozenset()


class Known(NamedTuple):
    """What is known of two texts before they are aligned, by the indexes of their blocks.

    Attributes:
        points: Pairs of blocks that answer each other.
        firm: Those that nothing can part.
        gone: Blocks of the source that are answered in another section.
        come: Blocks of the translation that answer another section.
    """

    points: tuple[Point, ...] = ()
    firm: frozenset[Point] = frozenset()
    gone: tuple[int, ...] = ()
    come: tuple[int, ...] = ()


NOTHING = Known()


def known_pairs(source: Document, target: Document, recorded: RecordedPairs) -> Known:
    """Return what the ledger knows of a text and its translation."""
    if not recorded.sources:
        return NOTHING
    here = {block.span: i for i, block in enumerate(source.body)}
    there = {block.span: j for j, block in enumerate(target.body)}
    points = {(here[one], j): span for span, j in there.items() if (one := recorded.sources.get(span)) in here}
    answered = ((i, recorded.targets.get((span, target.lang))) for span, i in here.items())
    return Known(
        tuple(sorted(points)),
        frozenset(point for point, span in points.items() if span in recorded.firm),
        tuple(i for i, span in answered if span and span not in there),
        tuple(j for span, j in there.items() if (one := recorded.sources.get(span)) and one not in here),
    )


def with_strays(groups: Iterable[Group], gone: Iterable[int], come: Iterable[int]) -> Iterator[Group]:
    """Yield groups, with blocks that no group has where they come in their text, each by itself."""
    here, there = list(gone)[::-1], list(come)[::-1]
    for group in groups:
        while here and group.source and here[-1] < group.source[0]:
            yield Group((here.pop(),), ())
        while there and group.target and there[-1] < group.target[0]:
            yield Group((), (there.pop(),))
        yield group
    yield from (Group((i,), ()) for i in here[::-1])
    yield from (Group((), (j,)) for j in there[::-1])
