"""The marks that Diptych sets before the members of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diptych.typography.numerals import letter, roman

if TYPE_CHECKING:
    from collections.abc import Callable

NUMERALS: tuple[Callable[[int], str], ...] = (letter, lambda number: roman(number).lower())
"""Lists are lettered; lists within them have small Roman numerals (Editorial Manual, "Lists")."""

BULLET = "•"
"""The mark of a member of an unordered list."""

FORMS = {"fr": "{})"}
FORM = "({})"
"""How a language writes a mark: `(a)`, in French `a)`."""


def automatic_marks(count: int, depth: int, lang: str) -> tuple[str, ...]:
    """Return the marks of an ordered list.

    Args:
        count: How many members the list has.
        depth: How many lists are around it.
        lang: Language of the text.
    """
    numeral = NUMERALS[depth % len(NUMERALS)]
    return tuple(FORMS.get(lang, FORM).format(numeral(number)) for number in range(1, count + 1))
