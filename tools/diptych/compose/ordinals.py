"""Ordinals with a raised ending: 1er, 9445e, XXIe."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diptych.languages.registry import language_of

if TYPE_CHECKING:
    from collections.abc import Iterator


def raised_endings(text: str, lang: str) -> Iterator[tuple[int, int]]:
    """Yield where the endings of ordinals that a language raises begin and end."""
    numerals = language_of(lang).numerals
    return (match.span() for match in re.finditer(numerals.raised, text)) if numerals else iter(())
