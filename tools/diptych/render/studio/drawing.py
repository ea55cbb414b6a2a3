"""The studio: pictures tried under a budget, in a process that may die of them."""

from __future__ import annotations

from diptych.render.child import Child, Failure, WorkBudget

BUDGET = WorkBudget(seconds=20, memory=1_500_000_000)
"""The limits of one picture."""


class Studio:
    """Tries the pictures of a build, each once. Its process starts with the first and ends with it."""

    def __init__(self) -> None:
        """Open a studio; nothing is started yet."""
        self._helper: Child[str] | None = None
        self._tried: dict[bytes, Failure | None] = {}

    def __del__(self) -> None:
        """End the process."""
        if self._helper:
            self._helper.end()

    def trial(self, picture: bytes) -> Failure | None:
        """Draw a picture, and return why it cannot be drawn; `None` where it can."""
        if picture not in self._tried:
            reason = self._ask(picture)
            self._tried[picture] = reason if isinstance(reason, Failure) else Failure(reason) if reason else None
        return self._tried[picture]

    def _ask(self, picture: bytes) -> str | Failure:
        helper = self._helper = self._helper or Child(_try, BUDGET)
        helper.ask(picture)
        answer = helper.answer()
        if isinstance(answer, Failure):
            # It is gone, or its memory is used up: the next trial starts a new one.
            helper.end()
            self._helper = None
        return answer


def _try(picture: bytes) -> str:
    # The typesetter takes half a second to import: only a report with pictures waits for it.
    from diptych.render.studio.trial import trial  # noqa: PLC0415

    return trial(picture)
