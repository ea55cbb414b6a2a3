"""The studio: charts drawn and pictures tried under a budget, in one process that may die of them."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from diptych.render.child import Child, Failure, WorkBudget

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

BUDGET = WorkBudget(seconds=20, memory=1_500_000_000)
"""The limits of one chart or picture. A chart of the example takes a third of a second, and vl-convert 0.7 GB."""
V8 = "vl_convert"
"""The library that holds V8, which draws charts."""


class Studio:
    """Draws the charts and pictures of a build, each once. Its process starts with the first and ends with it."""

    def __init__(self, fonts: str = "") -> None:
        """Open a studio; nothing is started yet.

        Args:
            fonts: Folder of the fonts with which words are measured.
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
        """Draw a picture, and return why it cannot be drawn; `None` where it can."""
        if picture not in self._tried:
            reason = self._ask(_try, picture)
            self._tried[picture] = reason if isinstance(reason, Failure) else Failure(reason) if reason else None
        return self._tried[picture]

    def _ask(self, skill: Callable[..., str], *inputs: str | bytes) -> str | Failure:
        # Once loaded, V8 has threads that a fork does not take along, and would wait for them without end.
        helper = self._helper = self._helper or Child(_work, BUDGET, fresh=V8 in sys.modules)
        helper.ask(skill, *inputs)
        answer = helper.answer()
        if isinstance(answer, Failure):
            # It is gone, or its memory is used up: the next drawing starts a new one.
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
    # Each skill imports its own library, which takes half a second: neither waits for that of the other.
    return skill(*inputs)
