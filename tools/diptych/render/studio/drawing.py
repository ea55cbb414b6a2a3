"""Where charts are drawn and pictures tried, under a budget, in one process that may die of them."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from diptych.render.child import Child, Failure, WorkBudget

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

BUDGET = WorkBudget(seconds=20, memory=1_500_000_000)
"""What a chart or a picture may take. A chart of the example takes a third of a second, and what draws it 0.7 GB."""
V8 = "vl_convert"
"""The library that holds V8, which draws charts."""


class Studio:
    """Draws what a build shows, each thing once; the process starts with the first and ends with the studio."""

    def __init__(self, fonts: str = "") -> None:
        """Open a studio; nothing is started yet.

        Args:
            fonts: Folder of the fonts with which the room for words is measured.
        """
        self._fonts = fonts
        self._helper: Child[str] | None = None
        self._done: dict[tuple[str, ...], str | Failure] = {}
        self._tried: dict[bytes, Failure | None] = {}

    def __del__(self) -> None:
        """End the process."""
        if self._helper:
            self._helper.end()

    def chart(self, specification: Mapping[str, object], lang: str) -> str | Failure:
        """Return a chart as SVG, or why there is none.

        Args:
            specification: The chart in Vega-Lite.
            lang: Language of its numbers and dates.
        """
        wanted = json.dumps(specification), lang, self._fonts
        if wanted not in self._done:
            self._done[wanted] = self._ask(_draw, *wanted)
        return self._done[wanted]

    def trial(self, picture: bytes) -> Failure | None:
        """Draw a picture, and return why it cannot be drawn; nothing where it can."""
        if picture not in self._tried:
            reason = self._ask(_try, picture)
            self._tried[picture] = reason if isinstance(reason, Failure) else Failure(reason) if reason else None
        return self._tried[picture]

    def _ask(self, skill: Callable[..., str], *inputs: str | bytes) -> str | Failure:
        # V8, once it was loaded, has threads that a fork leaves behind, and waits for them without end.
        helper = self._helper = self._helper or Child(_work, BUDGET, fresh=V8 in sys.modules)
        helper.ask(skill, *inputs)
        answer = helper.answer()
        if isinstance(answer, Failure):
            # Its memory is spent, or it is gone: the next one begins anew.
            helper.end()
            self._helper = None
        return answer


def _draw(specification: str, lang: str, fonts: str) -> str:
    from diptych.render.exhibits.chart import draw  # noqa: PLC0415

    return draw(specification, lang, fonts)


def _try(picture: bytes) -> str:
    from diptych.render.studio.trial import trial  # noqa: PLC0415

    return trial(picture)


def _work(skill: Callable[..., str], *inputs: str | bytes) -> str:
    # What draws a chart takes half a second to load, what tries a picture as much: neither waits for the other.
    return skill(*inputs)
