"""The words of a text, as a spelling checker sees them."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from diptych.languages.patterns import NEVER, compiled
from diptych.languages.registry import language_of
from diptych.model.prose import in_form, masked
from diptych.typography.characters import NO_BREAK_HYPHEN

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

LETTER = r"[^\W\d_²³¹\u1d2c-\u1d6a\u2070-\u209c]"
"""Any letter except a raised one, which is the mark of a note, and raised and lowered figures, as in “km²”."""

MARK = r"\u0300-\u036f"
"""The accents that are code points of their own where no letter has them, for a class of characters."""

WORD = re.compile(rf"(?<![\w\ufffc.]){LETTER}+(?:[’'\u2011-]{LETTER}+)*(?![\w\ufffc]|\.[^\W_])")
"""A word with its apostrophes and hyphens, not next to a figure, masked text or a dot inside a name."""

MARKED = re.compile(f"[{MARK}]")
MARKED_LETTERS = rf"{LETTER}(?:{LETTER}|[{MARK}])*+"
MARKED_WORD = rf"(?<![\w\ufffc{MARK}.]){MARKED_LETTERS}(?:[’'\u2011-]{MARKED_LETTERS})*(?![\w\ufffc{MARK}]|\.[^\W_])"
"""The same with accents of their own: it takes half as long again, and hardly any text has them."""

ADDRESS = re.compile(r"(?:\b[a-z]{3,8}://|www\.)\S+|(?<!\S)\S+@\S+")
"""A web address or an email address."""

ORTHOGRAPHY = str.maketrans({"’": "'", NO_BREAK_HYPHEN: "-"})


class Word(NamedTuple):
    """A word in a text.

    Attributes:
        text: The word without elisions and possessives, with straight apostrophes and plain hyphens.
        start: Offset of its first code point, without elisions.
        end: Offset after its last, without the possessive.
    """

    text: str
    start: int
    end: int


def forms(text: str) -> list[str]:
    """Return the words of a text as they are written, in order, without masked text."""
    return _pattern(text).findall(_without_addresses(text))


@lru_cache(maxsize=1 << 16)
def without_accents(word: str) -> str:
    """Return a word in small letters without accents."""
    plain = unicodedata.normalize("NFD", word.casefold())
    return plain if plain.isascii() else "".join(char for char in plain if not unicodedata.combining(char))


def _pattern(text: str) -> re.Pattern[str]:
    return WORD if text.isascii() or not MARKED.search(text) else compiled(MARKED_WORD)


@lru_cache(maxsize=1 << 16)
def unaccented(word: str) -> str:
    """Return a word in lower case without accents."""
    small = word.lower()
    if small.isascii():
        return small
    return "".join(char for char in in_form("NFD", small) if not unicodedata.combining(char))


def bare(form: str, lang: str) -> str:
    """Return a written word without elisions and possessives, with straight apostrophes and plain hyphens."""
    word = form.translate(ORTHOGRAPHY)
    joined = _joined(lang).fullmatch(word) if "'" in word else None
    return joined["word"] if joined else word


@cache
def _joined(lang: str) -> re.Pattern[str]:
    """Return the pattern of a word with what an apostrophe joins to it: elided words before it, the possessive."""
    forms = language_of(lang).words
    return re.compile(forms.joined if forms else NEVER, re.IGNORECASE)


def words(text: str, lang: str, wanted: Container[str]) -> Iterator[Word]:
    """Yield the words of a text that are among those wanted.

    Args:
        text: Plain text.
        lang: The language of the text.
        wanted: The forms to look for, as they are written.
    """
    for match in _pattern(text).finditer(_without_addresses(text)):
        form = match[0]
        if form in wanted:
            word = bare(form, lang)
            start = match.start() + form.translate(ORTHOGRAPHY).index(word)
            yield Word(word, start, start + len(word))


def places_of_addresses(text: str) -> list[tuple[int, int]]:
    """Return where the web addresses and the email addresses in a text begin and end."""
    may_have_some = "@" in text or "//" in text or "www." in text
    return [match.span() for match in ADDRESS.finditer(text)] if may_have_some else []


def _without_addresses(text: str) -> str:
    places = places_of_addresses(text)
    return masked(text, places) if places else text
