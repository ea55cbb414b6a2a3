"""Where charts are drawn and pictures tried, under a budget, in one process that may die of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from diptych.model.characters import printable
from diptych.render.child import Budget, Child, Failure

if TYPE_CHECKING:
    from diptych.render.chart_spec import Json

BUDGET = Budget(seconds=30, memory=1_500_000_000)
"""What a chart or a picture may take. The slowest of the example takes a third of a second, and what draws it 0.7 GB."""

CHART, PICTURE = "chart", "picture"


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

    def chart(self, specification: dict[str, Json], lang: str) -> str | Failure:
        """Return a chart as SVG, or why there is none.

        Args:
            specification: The chart in Vega-Lite.
            lang: Language of its numbers and dates.
        """
        wanted = json.dumps(specification), lang, self._fonts
        if wanted not in self._done:
            drawn = self._ask(CHART, *wanted)
            self._done[wanted] = drawn if isinstance(drawn, Failure) else printable(drawn)
        return self._done[wanted]

    def trial(self, picture: bytes) -> Failure | None:
        """Draw a picture, and return why it cannot be drawn; nothing where it can."""
        if picture not in self._tried:
            reason = self._ask(PICTURE, picture)
            self._tried[picture] = reason if isinstance(reason, Failure) else Failure(reason) if reason else None
        return self._tried[picture]

    def _ask(self, kind: str, *inputs: str | bytes) -> str | Failure:
        helper = self._helper = self._helper or Child(_work, BUDGET)
        helper.ask(kind, *inputs)
        answer = helper.answer()
        if isinstance(answer, Failure):
            # Its memory is spent, or it is gone: the next one begins anew.
            helper.end()
            self._helper = None
        return answer


def _work(kind: str, *inputs: str) -> str:
    # What draws a chart takes half a second to start, what tries a picture as much: neither waits for the other.
    if kind == CHART:
        from diptych.render.chart import drawn  # noqa: PLC0415

        return drawn(*inputs)
    from diptych.render.trial import trial  # noqa: PLC0415

    return trial(*inputs)
