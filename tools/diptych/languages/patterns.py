"""What turns the words of a language into patterns."""

from __future__ import annotations

import re
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

SPACE = r"[^\S\t\v\f\r\x1c-\x1f\x85]"
"""A space of any kind, or the end of a line. A list of them would take twenty times longer to compile."""
DASH = r"[-\u2010\u2011]"
"""A hyphen of any kind."""
SPACES = " \u00a0\u202f"
"""The spaces that occur inside a line, for a class of characters."""
LETTER = "A-Za-zÀ-ÖØ-öø-ÿŒœ"
"""Latin letters, for a class of characters."""
SMALL = "a-zß-öø-ÿœ"
"""Small Latin letters, for a class of characters."""
NEVER = r"(?!)"
"""The pattern of what a language does not say: it never matches."""
MEMBER_NUMERAL = "(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})"
"""A Roman numeral that marks a member of a list."""
MEMBER_LETTER = f"(?:{MEMBER_NUMERAL}(?![a-z])|{'|'.join(2 * letter for letter in 'abcdefghijklmnopqrstuvwxyz')}|[a-z])"
"""What marks a member of a list, without its brackets: a, aa, iv."""
NOTHING: Mapping[Any, Any] = MappingProxyType({})
"""The table of what a language does not say."""


def either(phrases: Iterable[str], space: str = SPACE) -> str:
    """Return a pattern of any of some phrases, the longest first, with any apostrophes.

    Args:
        phrases: The phrases.
        space: What stands for a space in them; a pattern.
    """
    longest_first = sorted(phrases, key=len, reverse=True)
    escaped = (re.escape(phrase).replace(r"\ ", space).replace("'", "['’]") for phrase in longest_first)
    return f"(?:{'|'.join(escaped) or NEVER})"


def phrase(written: str) -> str:
    """Return a phrase as the tables have it: in small letters, with plain spaces and apostrophes."""
    return " ".join(written.lower().replace("’", "'").split())


def words_in(text: str) -> frozenset[str]:
    """Return the words that a text lists, with spaces between them."""
    return frozenset(text.split())


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Return a pattern of a language's data, compiled when it is first needed."""
    return re.compile(pattern)
