"""How names are built and used in sentences."""

from __future__ import annotations

from typing import NamedTuple

from diptych.languages.patterns import NEVER


class NameWords(NamedTuple):
    """The grammar of names. Patterns are regular expressions.

    Attributes:
        determiners: What before a noun shows that it stands for somebody named before: "the", "its"; patterns.
        elided: The same, joined to the noun by an apostrophe; patterns.
        complements: What after a noun begins its complement: "of"; patterns of a word.
        elided_complements: The same, joined to the next word by an apostrophe; patterns.
        endings: Endings that mark number and gender.
        plurals: The endings among them that a noun may have where it stands for somebody.
        small: Small words of a name, which may be confused with each other.
        articles: The definite articles before a name, each with its space if it has one.
        article: The article that every name takes, where the termbase need not say it.
        head_last: Whether the head noun is the last word before `after_head`; otherwise a name begins with it.
        after_head: What follows the head noun of a name; a pattern.
    """

    determiners: tuple[str, ...] = ()
    elided: tuple[str, ...] = ()
    complements: tuple[str, ...] = ()
    elided_complements: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    plurals: tuple[str, ...] = ()
    small: frozenset[str] = frozenset()
    articles: tuple[str, ...] = ()
    article: str = ""
    head_last: bool = False
    after_head: str = NEVER
