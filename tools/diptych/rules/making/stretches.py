"""Places in files, sorted so that a span is looked up among them: there may be thousands of both."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diptych.model.source import Span


class Stretches:
    """A set of places, which may lie within each other."""

    def __init__(self, spans: Iterable[Span]) -> None:
        """Sort the places by start; keep the last end of those up to each, and the first end of those from it on."""
        own: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for span in spans:
            own[span.path].append((span.start, span.end))
        self._starts: dict[str, list[int]] = {}
        self._reaches: dict[str, list[int]] = {}
        self._first_ends: dict[str, list[int]] = {}
        for path, places in own.items():
            places.sort()
            ends = [end for _, end in places]
            self._starts[path] = [start for start, _ in places]
            self._reaches[path] = list(accumulate(ends, max))
            self._first_ends[path] = list(accumulate(reversed(ends), min))[::-1]

    def hold(self, span: Span) -> bool:
        """Return whether a span lies wholly within one of the places."""
        before = bisect_right(self._starts.get(span.path, ()), span.start)
        return before > 0 and self._reaches[span.path][before - 1] >= span.end

    def lie_in(self, span: Span) -> bool:
        """Return whether one of the places lies wholly within a span."""
        starts = self._starts.get(span.path, ())
        after = bisect_left(starts, span.start)
        return after < len(starts) and self._first_ends[span.path][after] <= span.end

    def meet(self, span: Span) -> bool:
        """Return whether one of the places overlaps a span."""
        before = bisect_left(self._starts.get(span.path, ()), span.end)
        return before > 0 and span.start < self._reaches[span.path][before - 1]
