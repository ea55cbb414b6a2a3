"""Which words of one language answer those of another."""

from __future__ import annotations

from typing import NamedTuple


class Lexicon(NamedTuple):
    """The words of this language that answer those of another.

    Attributes:
        entries: Entries that `|` parts: a word of the other language, then the words of this one that answer it; none
            where they begin alike in both languages. A word with `~` often has other answers too, so that it shows
            nothing where it has none of these.
        letters: How many of its first letters a word is known by, without accents and capitals.
    """

    entries: tuple[str, ...]
    letters: int = 5
