"""Changes of a text that went out, made in the text as it is now: each stretch between empty lines is merged alone."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from diptych.merging.three_way import MergeConflict, TextChange, by_place, changed, merged_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

CHUNK = re.compile(r"[^\S\n]*\S.*(?:\n[^\S\n]*\S.*)*")
"""Lines with no empty line between them."""
ALIKE = 0.5
"""The least likeness of two stretches that are taken for one that was changed."""


class Stretch(NamedTuple):
    """A stretch between empty lines, by its offsets."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class EditUnit:
    """Changes that are made together or not at all.

    Attributes:
        changes: The changes, in the order of the text that went out.
        key: What they are about, for the caller.
    """

    changes: tuple[TextChange, ...]
    key: int


@dataclass(slots=True)
class Rebased:
    """The text as it is now with the changes that could be made.

    Attributes:
        text: The text.
        made: The keys of the units that changed something.
        conflicts: What stands against the others, by key.
        unknown: The keys of those whose text that went out nobody knows.
    """

    text: str = ""
    made: set[int] = field(default_factory=set)
    conflicts: dict[int, MergeConflict] = field(default_factory=dict)
    unknown: set[int] = field(default_factory=set)


def rebased(base: str, ours: str, units: Sequence[EditUnit], *, is_proved: bool) -> Rebased:
    """Make changes of a text that went out in the text as it is now.

    Args:
        base: The text that went out.
        ours: The text as it is now.
        units: The changes; no two of them overlap.
        is_proved: Whether it is certain that this text went out; else only what is still the same can change.
    """
    return _Rebasing(base, ours, is_proved=is_proved).result(units)


class _Rebasing:
    """Merges stretch by stretch."""

    def __init__(self, base: str, ours: str, *, is_proved: bool) -> None:
        self.base = base
        self.ours = ours
        self.is_proved = is_proved
        self.old, self.new = stretches(base), stretches(ours)
        self.starts = [one.start for one in self.old]
        self.gone: set[int] = set()
        self.pairs = dict(_paired([base[a:b] for a, b in self.old], [ours[a:b] for a, b in self.new]))

    def result(self, units: Sequence[EditUnit]) -> Rebased:
        found = Rebased()
        dropped: set[int] = set()
        while True:
            edits = self.edits([unit for unit in units if unit.key not in dropped], found)
            failed = {*found.conflicts, *found.unknown} - dropped
            if not failed:
                break
            dropped |= failed
        found.text = changed(self.ours, 0, len(self.ours), by_place(edits))
        return found

    def edits(self, units: Sequence[EditUnit], found: Rebased) -> list[TextChange]:
        """Return the changes of the present text; add to `found` what cannot be made."""
        found.made.clear()
        self.gone.clear()
        inside: dict[int, list[tuple[TextChange, int]]] = {}
        after: dict[int, list[tuple[TextChange, int]]] = {}
        for unit in units:
            for one in unit.changes:
                at = max(bisect_right(self.starts, one.start) - 1, 0)
                apart = (
                    one.start == one.end and one.start >= self.old[at].end and one.text.startswith(("\n\n", "\r\n\r\n"))
                )
                (after if apart else inside).setdefault(at, []).append((one, unit.key))
        edits: list[TextChange] = []
        for at, made in inside.items():
            edits += self.within(at, made, found)
        for at, made in after.items():
            edits += self.following(at, made, found)
        return [*edits, *self.removals()]

    def removals(self) -> Iterator[TextChange]:
        """Yield the changes that take out whole stretches, each with the empty lines after it."""
        for _, steps in groupby(enumerate(sorted(self.gone)), key=lambda pair: pair[1] - pair[0]):
            places = [place for _, place in steps]
            first, last = places[0], places[-1]
            if last + 1 < len(self.new):
                yield TextChange(self.new[first].start, self.new[last + 1].start, "")
            else:
                yield TextChange(self.new[first - 1].end if first else 0, self.new[last].end, "")

    def within(self, at: int, made: Sequence[tuple[TextChange, int]], found: Rebased) -> Iterator[TextChange]:
        """Yield the change of the stretch that answers one of those that went out."""
        start, end = self.old[at].start, max(self.old[at].end, *(one.end for one, _ in made))
        base = self.base[start : self.old[at].end]
        theirs = changed(self.base, start, end, by_place(one for one, _ in made))
        keys = {key for _, key in made}
        place = self.pairs.get(at)
        if place is None:
            if theirs.strip():
                found.conflicts |= dict.fromkeys(keys, MergeConflict(base, theirs, ""))
            return
        there = self.new[place]
        ours = self.ours[there.start : there.end]
        if ours.strip() == theirs.strip():
            return
        if ours != base and not self.is_proved:
            found.unknown |= keys
            return
        if not theirs.strip():
            if ours != base:
                found.conflicts |= dict.fromkeys(keys, MergeConflict(base, "", ours))
                return
            found.made |= keys
            self.gone.add(place)
            return
        both = merged_text(base, theirs.rstrip("\n") if not base.endswith("\n") else theirs, ours)
        if both.conflicts:
            found.conflicts |= dict.fromkeys(keys, MergeConflict(base, theirs, ours))
            return
        found.made |= keys
        yield TextChange(there.start, there.end, both.text)

    def following(self, at: int, made: Sequence[tuple[TextChange, int]], found: Rebased) -> Iterator[TextChange]:
        """Yield the change that adds stretches after one."""
        text = "".join(one.text for one, _ in made)
        keys = {key for _, key in made}
        place = self.pairs.get(at)
        while place is None and at > 0:
            at -= 1
            place = self.pairs.get(at)
        if place is None:
            found.conflicts |= dict.fromkeys(keys, MergeConflict("", text.strip(), ""))
            return
        end = self.new[place].end
        if self.ours[end:].lstrip("\n").startswith(text.strip("\n")):
            return
        found.made |= keys
        yield TextChange(end, end, text)


def stretches(text: str) -> list[Stretch]:
    """Return the stretches of a text between its empty lines."""
    return [Stretch(*match.span()) for match in CHUNK.finditer(text)]


def _paired(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield which stretches answer each other: those that are the same, and those between them that are alike."""
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for kind, first, last, start, end in matcher.get_opcodes():
        if kind == "equal" or (kind == "replace" and last - first == end - start):
            yield from zip(range(first, last), range(start, end), strict=True)
        elif kind == "replace":
            at = start
            for one in range(first, last):
                alike = next((other for other in range(at, end) if _alike(old[one], new[other])), None)
                if alike is not None:
                    yield one, alike
                    at = alike + 1


def _alike(one: str, other: str) -> bool:
    return SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio() >= ALIKE
