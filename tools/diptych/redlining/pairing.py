"""Which parts of an earlier version are which of the present one."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from rapidfuzz import fuzz

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ALIKE = 50
"""Least likeness of two texts, out of 100, of which one may have become the other: below, one went and one came."""
LONG = 2_000
"""Code points above which texts are compared by their words."""
MOST = 10_000
"""Most pairs that are compared between two that are alike; where there are more, parts are paired by their order."""


class PartKey(NamedTuple):
    """What a part is recognised by.

    Attributes:
        kind: What it is; parts of two kinds are never the same.
        name: The name that its author gave it, or empty.
        text: Its words.
    """

    kind: str
    name: str
    text: str


Part = TypeVar("Part")
Pair = tuple[Part | None, Part | None]


def paired_parts(old: Sequence[tuple[PartKey, Part]], new: Sequence[tuple[PartKey, Part]]) -> Iterator[Pair[Part]]:
    """Yield the parts of two versions in order: pairs, and alone what went or came.

    Parts of one name, then those of one text, then those whose texts are alike are paired; the order of both versions
    is kept, so a part that was moved went in one place and came in another.

    Args:
        old: The parts of the earlier version.
        new: The parts of the present one.
    """
    names = {mark.name for mark, _ in old} & {mark.name for mark, _ in new} - {""}
    before, after = ([_key(mark, names) for mark, _ in parts] for parts in (old, new))
    for tag, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            yield from ((one, other) for (_, one), (_, other) in zip(old[i:j], new[k:m], strict=True))
        else:
            yield from _most_alike(old[i:j], new[k:m])


def _key(mark: PartKey, names: set[str]) -> tuple[str, str, str]:
    return (mark.kind, mark.name, "") if mark.name in names else (mark.kind, "", mark.text)


def _most_alike(old: Sequence[tuple[PartKey, Part]], new: Sequence[tuple[PartKey, Part]]) -> Iterator[Pair[Part]]:
    """Yield the parts of two stretches, paired so that the sum of likenesses is greatest."""
    if len(old) * len(new) > MOST:
        half, other = len(old) // 2, len(new) // 2
        yield from _most_alike(old[:half], new[:other])
        yield from _most_alike(old[half:], new[other:])
        return
    alike = [[_likeness(one, other) for other, _ in new] for one, _ in old]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in range(len(old) - 1, -1, -1):
        for k in range(len(new) - 1, -1, -1):
            best[i][k] = max(best[i + 1][k], best[i][k + 1], alike[i][k] + best[i + 1][k + 1])
    i = k = 0
    while i < len(old) or k < len(new):
        if i < len(old) and k < len(new) and alike[i][k] and best[i][k] == alike[i][k] + best[i + 1][k + 1]:
            yield old[i][1], new[k][1]
            i, k = i + 1, k + 1
        elif i < len(old) and best[i][k] == best[i + 1][k]:
            yield old[i][1], None
            i += 1
        else:
            yield None, new[k][1]
            k += 1


def _likeness(one: PartKey, other: PartKey) -> float:
    if one.kind != other.kind:
        return 0
    if max(len(one.text), len(other.text)) > LONG:
        return fuzz.ratio(one.text.split(), other.text.split(), score_cutoff=ALIKE)
    return fuzz.ratio(one.text, other.text, score_cutoff=ALIKE)
