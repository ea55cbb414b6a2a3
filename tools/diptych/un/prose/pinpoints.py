"""Places within a cited document: "para. 12", "paragraph 4 (l) of the annex"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diptych.un.prose.grammar import Grammar

# How far before the noun a place may begin, in code points.
WINDOW = 80


def pinpoint_before(text: str, noun_start: int, grammar: Grammar) -> str | None:
    """Return the place named before a citation whose noun begins at `noun_start`."""
    match = grammar.before.search(text, max(0, noun_start - WINDOW), noun_start)
    return match[1] if match else None


def pinpoint_after(text: str, end: int, grammar: Grammar) -> str | None:
    """Return the place named after a citation that ends at `end`."""
    match = grammar.after.match(text, end)
    return match[1] if match else None
