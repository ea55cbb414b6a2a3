"""Numerals of the headings inside a section, where the report gives letters: A., B. below a chapter, then 1., 2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.typography.numerals import letter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LETTERS, FIGURES = 2, 3
"""The levels of headings with capital letters and with figures, where a chapter is 1 (Editorial Manual, “Headings”)."""


def heading_numerals(section_level: int, levels: Iterable[int]) -> Iterator[str]:
    """Yield the numeral of each heading in a section with a numeral of its own; empty below the levels that have one.

    Args:
        section_level: The level of the section: 1 for a chapter.
        levels: The level of each heading, 2 for the first below the section's own.
    """
    counted = {LETTERS: 0, FIGURES: 0}
    for level in levels:
        depth = section_level + level - 1
        if depth not in counted:
            yield ""
            continue
        counted[depth] += 1
        if depth == LETTERS:
            counted[FIGURES] = 0
        yield letter(counted[depth]).upper() if depth == LETTERS else str(counted[depth])
