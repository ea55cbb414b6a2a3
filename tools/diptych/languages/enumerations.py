"""How a language enumerates: food, water and tents."""

from __future__ import annotations

from typing import NamedTuple


class Enumerations(NamedTuple):
    """How members of an enumeration are joined, and what is none.

    Attributes:
        joints: The words before the last member.
        asides: Words with which something begins that stands between two commas and is no member.
        words: Most words of a member.
    """

    joints: frozenset[str]
    asides: frozenset[str]
    words: int
