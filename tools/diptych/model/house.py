"""The house: its dictionaries and its word tables, which come with the program."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping


class Dictionary(Protocol):
    """A dictionary of one language."""

    def knows(self, word: str) -> bool:
        """Return whether a word is spelt correctly."""

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return the words that may have been meant, the likeliest first. This is slow."""


class UsageKind(Enum):
    """What is wrong with a form that the house does not use."""

    SPELLING = "spelling"
    CAPITALS = "capitals"
    NAME = "name"
    EXPRESSION = "expression"
    ABBREVIATION = "abbreviation"


class Authority(Enum):
    """The source of a usage."""

    MANUAL = "manual"
    """The United Nations Editorial Manual."""
    USAGE = "usage"
    """Counted in official documents."""
    CUSTOM = "custom"
    """General practice at the United Nations."""


@dataclass(frozen=True, slots=True)
class Usage:
    """A form that the house does not use, and the one that it uses.

    Attributes:
        kind: What is wrong with the form.
        wrong: The form; one without capitals also covers the same form at the start of a sentence.
        right: What the house writes.
        authority: The source of the usage.
        is_safe: Whether the right form may be put in unseen.
        since: The first year in whose reports the right form holds.
        unless: Longer expressions in which the form is right.
    """

    kind: UsageKind
    wrong: str
    right: str
    authority: Authority
    is_safe: bool
    since: int = 0
    unless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StyleSheet:
    """The words of the house in one language.

    Attributes:
        usages: Forms that it does not use, by what is wrong with them.
        ize: Spellings in -ize, as in the Editorial Manual, by those in -ise: verbs and words derived from them.
        names: Names of organs and the like, which keep their capitals in a heading.
        countries: Names of countries, which keep them too and take no possessive.
        counted: Nouns whose number is written as a word below ten.
        labels: Words, in small letters, that make the number after them a label, or join it to another number.
        numerals: Numbers in words, one to ninety.
    """

    usages: Mapping[UsageKind, tuple[Usage, ...]] = field(default_factory=dict)
    ize: Mapping[str, str] = field(default_factory=dict)
    names: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    counted: tuple[str, ...] = ()
    labels: frozenset[str] = frozenset()
    numerals: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class House:
    """What the house asks of a text. Without tables and dictionaries, the rules that need them find nothing.

    Attributes:
        dictionaries: Dictionaries by language.
        sheets: Style sheets by language.
    """

    dictionaries: Mapping[str, Dictionary] = field(default_factory=dict)
    sheets: Mapping[str, StyleSheet] = field(default_factory=dict)
