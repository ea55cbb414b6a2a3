"""Known anchors that are nearest to an unknown one."""

from __future__ import annotations

import difflib
from functools import cached_property
from typing import TYPE_CHECKING

from diptych.model.diagnostic import Edit, Fix, Safety
from diptych.rules.making.slips import LONGEST, Slips

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diptych.model.source import Span

MOST_COMPARED = 50_000
"""Most comparisons of unknown with known anchors: 100 with 500, where real reports have one unknown anchor."""


class Nearest:
    """The known anchors of a language, searched for the nearest one."""

    def __init__(self, known: Iterable[str]) -> None:
        """Sort the anchors."""
        self.known = sorted(known)
        self.room = MOST_COMPARED

    @cached_property
    def slips(self) -> Slips:
        """The anchors, indexed by what a slip makes of them."""
        return Slips(self.known)

    def fix(self, anchor: str, span: Span) -> Fix | None:
        """Return the fix that replaces an unknown anchor with the nearest known one.

        After many comparisons, only an anchor that is one slip away counts as near.
        """
        self.room -= len(self.known)
        if self.room >= 0 and len(anchor) <= LONGEST:
            near = next(iter(difflib.get_close_matches(anchor, self.known, n=1)), None)
        else:
            near = self.slips.nearest(anchor)
        return Fix(Safety.UNSAFE, (Edit(span, near),)) if near else None
