"""Three texts merged by words: what went out, what came back, what stands now."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

WORD = re.compile(r"\w+|\s|[^\w\s]")
"""What is compared as one: a word, a space, a mark."""
LINE = re.compile(r"[^\n]*\n|[^\n]+$")


class TextChange(NamedTuple):
    """A stretch of the text that went out, by its offsets, and what stands in its place."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class MergeConflict:
    """A stretch that both sides changed, each in its own way.

    Attributes:
        base: What went out.
        theirs: What came back.
        ours: What stands now.
    """

    base: str
    theirs: str
    ours: str


@dataclass(frozen=True, slots=True)
class MergedText:
    """The result of a merge: in each conflict, `text` has what stands now."""

    text: str
    conflicts: tuple[MergeConflict, ...] = ()


def merged_text(base: str, theirs: str, ours: str) -> MergedText:
    """Return a text with the changes of both sides.

    Changes in different words are both made; the same change on both sides is made once. A change of the same words
    on both sides, or two insertions at one place, is a conflict.

    Args:
        base: The text that went out.
        theirs: The text that came back.
        ours: The text as it is now.
    """
    if base in {theirs, ours} or theirs == ours:
        return MergedText(theirs if base == ours else ours)
    parts: list[str] = []
    conflicts: list[MergeConflict] = []
    at = 0
    for start, end, mine, yours in _regions(text_changes(base, theirs), text_changes(base, ours)):
        came, stands = changed(base, start, end, mine), changed(base, start, end, yours)
        if mine and yours and came != stands:
            conflicts.append(MergeConflict(base[start:end], came, stands))
        parts += (base[at:start], stands if yours else came)
        at = end
    return MergedText("".join((*parts, base[at:])), tuple(conflicts))


def text_changes(base: str, other: str) -> tuple[TextChange, ...]:
    """Return how a text differs from another: by lines first, then by the words of the lines that differ."""
    found: list[TextChange] = []
    for start, end, text in _compared(LINE.findall(base), LINE.findall(other)):
        words = _compared(WORD.findall(base[start:end]), WORD.findall(text))
        found += (TextChange(start + first, start + last, word) for first, last, word in words)
    return tuple(found)


def by_place(changes: Iterable[TextChange]) -> list[TextChange]:
    """Return changes by their places; those at one place stay in their order."""
    return sorted(changes, key=lambda one: one[:2])


def changed(base: str, start: int, end: int, made: Sequence[TextChange]) -> str:
    """Return a stretch of a text with changes made in it, which lie in it in order."""
    parts: list[str] = []
    at = start
    for one in made:
        parts += (base[at : one.start], one.text)
        at = one.end
    return "".join((*parts, base[at:end]))


def _compared(old: Sequence[str], new: Sequence[str]) -> Iterator[TextChange]:
    """Yield the changes between two texts in parts."""
    at = 0
    offsets = [0]
    for part in old:
        at += len(part)
        offsets.append(at)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for kind, first, last, start, end in matcher.get_opcodes():
        if kind != "equal":
            yield TextChange(offsets[first], offsets[last], "".join(new[start:end]))


def _regions(
    mine: Sequence[TextChange], yours: Sequence[TextChange]
) -> Iterator[tuple[int, int, Sequence[TextChange], Sequence[TextChange]]]:
    """Yield each stretch that changes lie in which meet one another, with those of either side."""
    waiting = sorted([(one, 0) for one in mine] + [(one, 1) for one in yours])
    while waiting:
        first, side = waiting.pop(0)
        sides: tuple[list[TextChange], list[TextChange]] = ([], [])
        sides[side].append(first)
        start, end = first.start, first.end
        while waiting and _meet(start, end, waiting[0][0]):
            one, side = waiting.pop(0)
            sides[side].append(one)
            end = max(end, one.end)
        yield start, end, *sides


def _meet(start: int, end: int, one: TextChange) -> bool:
    """Return whether a change touches the stretch before it: they share a word, or the place between two."""
    return one.start < end or one.start == start or (one.start == end and one.start == one.end)
