"""How the words of a language are formed."""

from __future__ import annotations

from typing import NamedTuple

from diptych.languages.patterns import NEVER


class WordForms(NamedTuple):
    """How words are formed and joined. Patterns are regular expressions.

    Attributes:
        joined: A word with what an apostrophe joins to it: elided words before it, the possessive after it. A pattern
            with the group `word`, in which apostrophes are straight and capitals do not matter.
        prefixes: A word with a prefix that makes new words, before a word too long to be only part of another; a
            pattern with the group `rest`, in small letters.
        twice: Words that grammar allows twice in a row: "what he had had".
        abbreviations: Abbreviations whose full stop does not end a sentence, without it.
    """

    joined: str = NEVER
    prefixes: str = NEVER
    twice: frozenset[str] = frozenset()
    abbreviations: tuple[str, ...] = ()
