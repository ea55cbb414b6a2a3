"""Texts in which some stretches are replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def mended(text: str, replacements: Sequence[tuple[int, int, str]]) -> tuple[str, list[int]]:
    """Return a text with stretches replaced, and where each replacement now begins.

    Args:
        text: The text.
        replacements: Start, end and new text of each stretch, in order and without overlap.
    """
    parts: list[str] = []
    places: list[int] = []
    length = last = 0
    for start, end, new in replacements:
        parts += (text[last:start], new)
        length += start - last
        places.append(length)
        length += len(new)
        last = end
    return "".join((*parts, text[last:])), places
