"""What a passage states that has one form in every language: numbers, dates, sums, places in a text."""

from __future__ import annotations

from diptych.index.facts.reading import facts

__all__ = ["facts"]
