"""The dictionaries of the house: Hunspell's, with the words that United Nations documents need in addition."""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING

from diptych.io import assets
from diptych.io.user.known_words import KnownWords
from diptych.languages.registry import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hunspell import Hunspell

FOLDER = "usage/dictionaries"
KINDS = ("aff", "dic", "words.txt")
"""Suffixes of a dictionary's files."""


class HunspellDictionary:
    """A Hunspell dictionary, loaded when the first word is asked for, since that takes a tenth of a second."""

    def __init__(self, name: str, store: KnownWords | None = None) -> None:
        """Set the name of the dictionary's files, such as `en-GB`, and the store of known words between runs."""
        self.name = name
        self.store = store or KnownWords(name, (assets.package_path(f"{FOLDER}/{name}.{kind}") for kind in KINDS))
        self.has_learnt = False

    @cached_property
    def known(self) -> dict[str, bool]:
        """The words asked for, in earlier runs too, and whether the dictionary knows each."""
        return self.store.read()

    def knows(self, word: str) -> bool:
        """Return whether a word is spelt correctly."""
        known = self.known.get(word)
        if known is None:
            known = self.known[word] = bool(self.hunspell.spell(word))
            self.has_learnt = True
        return known

    def remember(self) -> None:
        """Keep the words asked for, and their answers, for the next run, if there are new ones."""
        if self.has_learnt:
            self.store.keep(self.known)

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return the words that may be meant, the likeliest first. This takes up to a tenth of a second."""
        return tuple(self.hunspell.suggest(word))

    @cached_property
    def hunspell(self) -> Hunspell:
        """The dictionary itself, with the house's own words."""
        from hunspell import Hunspell  # noqa: PLC0415 - only a check of the spelling needs it

        loaded = Hunspell(self.name, hunspell_data_dir=str(assets.package_path(FOLDER)), system_encoding="UTF-8")
        for word, _, like in (line.partition("/") for line in house_words(self.name)):
            loaded.add(word, like or None)
        return loaded


def house_words(name: str) -> tuple[str, ...]:
    """Return what the house adds to a dictionary: `WORD`, or `WORD/LIKE` for a word with the endings of another.

    Each line of the file holds one word, or a comment after `#`.
    """
    lines = assets.package_data(f"{FOLDER}/{name}.words.txt").decode().splitlines()
    return tuple(word for line in lines if (word := line.partition("#")[0].strip()))


@cache
def dictionaries() -> Mapping[str, HunspellDictionary]:
    """Return the dictionary of each language that has one."""
    names = {lang: language.dictionary for lang, language in LANGUAGES.items()}
    return {lang: HunspellDictionary(name) for lang, name in names.items() if name}
