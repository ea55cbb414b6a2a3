"""Findings and texts → the texts with safe fixes applied."""

from __future__ import annotations

from bisect import bisect_left, insort
from itertools import pairwise
from typing import TYPE_CHECKING

from diptych.model.diagnostic import Safety
from diptych.model.document import NOTE_OPENING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from diptych.model.diagnostic import Diagnostic, Edit
    from diptych.model.source import Source

Stretch = tuple[int, int]


def mend(sources: Mapping[str, Source], found: Iterable[Diagnostic]) -> tuple[dict[str, str], tuple[Diagnostic, ...]]:
    """Apply the safe fixes of findings.

    All edits of a fix are made, or none: a fix that overlaps or touches an earlier one waits for the next round.

    Args:
        sources: Texts by path.
        found: The findings; only safe fixes are applied.

    Returns:
        The texts that change, by path, and the findings whose fixes were applied.
    """
    taken: dict[str, list[Stretch]] = {}
    edits: dict[str, list[Edit]] = {}
    mended: list[Diagnostic] = []
    for one in sorted(found, key=lambda one: (one.span, one.code)):
        wanted = one.fix.edits if one.fix and one.fix.safety is Safety.SAFE else ()
        if not wanted or not all(_is_free(edit, sources, taken) for edit in wanted) or _overlap(wanted):
            continue
        mended.append(one)
        for edit in wanted:
            insort(taken.setdefault(edit.span.path, []), (edit.span.start, edit.span.end))
            edits.setdefault(edit.span.path, []).append(edit)
    return {path: _edited(sources[path].text, own) for path, own in edits.items()}, tuple(mended)


def _is_free(edit: Edit, sources: Mapping[str, Source], taken: Mapping[str, list[Stretch]]) -> bool:
    """Return whether an edit changes something, in a known text, at a place that no other edit touches.

    A note to colleagues is never taken away: it is in no running text, so that rules do not know of it.
    """
    span = edit.span
    before = sources[span.path].quote(span) if span.path in sources else edit.text
    if before == edit.text or (NOTE_OPENING.search(before) and not NOTE_OPENING.search(edit.text)):
        return False
    others = taken.get(span.path, [])
    at = bisect_left(others, (span.start, span.end))
    return all(end < span.start or span.end < start for start, end in others[max(0, at - 1) : at + 1])


def _overlap(edits: tuple[Edit, ...]) -> bool:
    places = sorted((edit.span.path, edit.span.start, edit.span.end) for edit in edits)
    return any(one[0] == other[0] and other[1] < one[2] for one, other in pairwise(places))


def _edited(text: str, edits: Iterable[Edit]) -> str:
    parts: list[str] = []
    last = 0
    for edit in sorted(edits, key=lambda edit: edit.span):
        parts += (text[last : edit.span.start], edit.text)
        last = edit.span.end
    return "".join((*parts, text[last:]))
