"""The marks that Diptych sets before the members of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.languages.registry import language_of
from diptych.typography.numerals import letter, roman

if TYPE_CHECKING:
    from collections.abc import Callable

NUMERALS: tuple[Callable[[int], str], ...] = (letter, lambda number: roman(number).lower())
"""Lists are lettered; lists within them have small Roman numerals (Editorial Manual, "Lists")."""

BULLET = "•"
"""The mark of a member of an unordered list."""

FORM = "({})"
"""How a mark is written in a language that does not say: `(a)`."""


def automatic_marks(count: int, depth: int, lang: str) -> tuple[str, ...]:
    """Return the marks of an ordered list.

    Args:
        count: How many members the list has.
        depth: How many lists are around it.
        lang: Language of the text.
    """
    numeral = NUMERALS[depth % len(NUMERALS)]
    marks = language_of(lang).list_marks
    form = marks.form if marks else FORM
    return tuple(form.format(numeral(number)) for number in range(1, count + 1))
