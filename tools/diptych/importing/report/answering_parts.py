"""Which parts of a manuscript answer which parts of another: by what they say, and only then by number and place.

Two languages of a document may be of two versions of it: a section was added, left out or put elsewhere, and all
numbers after it differ. Figures, names and words of one root still tell which sections are the same.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import LCSseq

from diptych.importing.shared.manuscript import ForeignProse
from diptych.importing.shared.tidying import run_holders, text_of
from diptych.index.alignment.fixed_points import ascending, fixed_points
from diptych.index.alignment.lengths import UNMEASURED
from diptych.index.alignment.likeness import NEUTRAL, WEIGHT, Evidence, Unit, tokens, weights

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from diptych.importing.shared.manuscript import Manuscript, Part

    Pair = tuple[int, int]

SURE, SURE_ELSEWHERE = 0.2, 0.24
"""Likeness at which two parts answer each other if each is more like the other than any other part is: in order, and
across other pairs. (Of 264 sections of five manuals and their translations, the least alike had 0.22; of other pairs of
sections, one in ten had 0.2 or more. Own measurement.)"""
UNLIKE = 0.2
"""Likeness below which two parts in one place are rather not the same."""
IN_PLACE = 0.04
"""What number, name and place count for beside likeness."""
ENOUGH = 32
"""Words and figures that a part must have for its likeness to weigh in full."""
MOST = 2500
"""Most pairs of parts between two sure pairs that are weighed; with more, number and place alone decide."""


class AnsweringParts(NamedTuple):
    """The parts that answer each other, by their indexes.

    Attributes:
        pairs: All pairs, in the order of the first language.
        moved: Those that stand elsewhere in the other language.
    """

    pairs: tuple[Pair, ...]
    moved: frozenset[Pair]


def evidence_of(manuscripts: Iterable[Manuscript]) -> Evidence:
    """Return what the texts of a document show about its parts: how rare each figure and each word is."""
    blocks = (unit for manuscript in manuscripts for part in manuscript.parts for unit in _blocks(part))
    # The languages of a document may be of two versions: lengths say nothing.
    return Evidence(weights(blocks), UNMEASURED)


def answering_parts(source: Sequence[Part], target: Sequence[Part], evidence: Evidence) -> AnsweringParts:
    """Return the parts of two languages that answer each other, at one level of the document."""
    here, there = ([_unit(part) for part in parts] for parts in (source, target))
    named = _named(source, target)
    gone, come = {i for i, _ in named}, {j for _, j in named}
    rest = [i for i in range(len(here)) if i not in gone], [j for j in range(len(there)) if j not in come]
    units = [here[i] for i in rest[0]], [there[j] for j in rest[1]]
    sure = sorted([*named, *((rest[0][i], rest[1][j]) for i, j in fixed_points(*units, evidence, _cost(SURE)))])
    straight = ascending(sure)
    moved = {
        (i, j)
        for i, j in set(sure).difference(straight)
        if (i, j) in named or evidence.cost(here[i], there[j]) <= _cost(SURE_ELSEWHERE)
    }
    weighing = _Weighing(source, target, (here, there), evidence)
    taken = {i for i, _ in moved}, {j for _, j in moved}
    pairs = [*straight, *moved]
    for (i, j), (last, end) in pairwise(((-1, -1), *straight, (len(here), len(there)))):
        left = [at for at in range(i + 1, last) if at not in taken[0]]
        right = [at for at in range(j + 1, end) if at not in taken[1]]
        pairs += weighing.between(left, right)
    return AnsweringParts(tuple(sorted(pairs)), frozenset(moved))


def _cost(likeness: float) -> float:
    return -WEIGHT * (likeness - NEUTRAL)


def _named(source: Sequence[Part], target: Sequence[Part]) -> list[Pair]:
    """Return the parts that have one name in both files."""
    names = {part.name: at for at, part in enumerate(target) if part.name}
    return [(at, names.pop(part.name)) for at, part in enumerate(source) if part.name in names]


class _Weighing(NamedTuple):
    """Weighs the parts that stand between two sure pairs."""

    source: Sequence[Part]
    target: Sequence[Part]
    units: tuple[Sequence[Unit], Sequence[Unit]]
    evidence: Evidence

    def between(self, left: Sequence[int], right: Sequence[int]) -> Iterator[Pair]:
        """Yield the pairs in order that have the most in common."""
        if len(left) * len(right) > MOST:
            yield from self._by_keys(left, right)
            return
        gains = {
            (i, j): self._gain(i, j, in_place=len(left) == len(right) and a == b)
            for a, i in enumerate(left)
            for b, j in enumerate(right)
        }
        best = [[0.0] * (len(right) + 1) for _ in range(len(left) + 1)]
        for a in reversed(range(len(left))):
            for b in reversed(range(len(right))):
                paired = gains[left[a], right[b]] + best[a + 1][b + 1]
                best[a][b] = max(paired, best[a + 1][b], best[a][b + 1])
        a = b = 0
        while a < len(left) and b < len(right):
            gain = gains[left[a], right[b]]
            if gain > 0 and best[a][b] == gain + best[a + 1][b + 1]:
                yield left[a], right[b]
                a, b = a + 1, b + 1
            elif best[a][b] == best[a + 1][b]:
                a += 1
            else:
                b += 1

    def _by_keys(self, left: Sequence[int], right: Sequence[int]) -> Iterator[Pair]:
        """Yield the pairs in order that have one number and name, or one place where both languages have as many."""
        if len(left) == len(right):
            yield from zip(left, right, strict=True)
            return
        keys = [_key(self.source[i]) for i in left], [_key(self.target[j]) for j in right]
        for block in LCSseq.opcodes(*keys):
            if block.tag == "equal":
                yield from zip(
                    left[block.src_start : block.src_end], right[block.dest_start : block.dest_end], strict=True
                )

    def _gain(self, i: int, j: int, *, in_place: bool) -> float:
        """Return what speaks for two parts being the same."""
        one, other = self.units[0][i], self.units[1][j]
        amount = min(self.evidence.substance(one), self.evidence.substance(other), ENOUGH) / ENOUGH
        are_alike = in_place or _key(self.source[i]) == _key(self.target[j])
        return (self.evidence.likeness(one, other) - UNLIKE) * amount + IN_PLACE * are_alike


def _key(part: Part) -> tuple[str, str, str]:
    """Return what the same part has in every language, unless they are of two versions: numeral and first number."""
    numbers = (block.number for block in part.blocks if isinstance(block, ForeignProse) and block.number)
    return part.name or part.role.value, part.numeral, next(numbers, "")


def _unit(part: Part) -> Unit:
    """Return a part, with all below it, as the alignment sees a text."""
    units = tuple(_blocks(part))
    return Unit(
        part.role.value, sum(one.length for one in units), frozenset[str]().union(*(one.tokens for one in units))
    )


def _blocks(part: Part) -> Iterator[Unit]:
    yield _as_unit(part.title)
    yield from (_as_unit(text_of(runs)) for runs in run_holders(part.blocks))
    for child in part.children:
        yield from _blocks(child)


def _as_unit(text: str) -> Unit:
    return Unit("text", len(text), tokens(text))
