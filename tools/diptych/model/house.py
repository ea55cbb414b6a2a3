"""The house: its dictionaries and its word tables, which come with the program."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping


class Dictionary(Protocol):
    """What knows the words of a language."""

    def knows(self, word: str) -> bool:
        """Tell whether a word is spelt as the language spells it."""

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return words that may be meant, the likeliest first. This is slow."""


@dataclass(frozen=True, slots=True)
class House:
    """What the house asks of a text. Without tables and dictionaries, the rules that need them find nothing.

    Attributes:
        dictionaries: Dictionaries by language.
    """

    dictionaries: Mapping[str, Dictionary] = field(default_factory=dict)
